using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>Reports one data file's mistakes, the first twenty errors and twenty warnings; a mistake that repeats
/// in every row must not bury the other files'.</summary>
internal sealed class DataReport(DiagnosticBag bag)
{
    private const int Most = 20;
    private int errors;
    private int warnings;
    private SourceSpan firstOmitted;

    public int ErrorCount => errors;

    public void Add(DiagnosticCode code, SourceSpan span, string message)
    {
        var count = code.Severity == Severity.Error ? ++errors : ++warnings;
        if (count <= Most)
        {
            bag.Add(code, span, message);
        }
        else if (firstOmitted == default)
        {
            firstOmitted = span;
        }
    }

    /// <summary>Says how many were left out, if any.</summary>
    public void Close()
    {
        var moreErrors = Math.Max(0, errors - Most);
        var moreWarnings = Math.Max(0, warnings - Most);
        if (moreErrors + moreWarnings == 0) return;
        var code = DataFileCodes.MoreMistakes;
        var what = moreErrors == 0 ? Count(moreWarnings, "warning")
            : moreWarnings == 0 ? Count(moreErrors, "mistake")
            : $"{Count(moreErrors, "mistake")} and {Count(moreWarnings, "warning")}";
        bag.Add(new Diagnostic(code, firstOmitted, $"And {what} in this file, from here on. Correct those above, then check again.")
        {
            Severity = moreErrors > 0 ? Severity.Error : Severity.Warning,
        });
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} more {noun}{(count == 1 ? "" : "s")}");
}
