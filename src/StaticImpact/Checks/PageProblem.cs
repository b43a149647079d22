using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Something that breaks a rule on one page.</summary>
/// <param name="Page">The page's path in the site.</param>
/// <param name="Line">The line of the page, not of the author's file; 0 when it is the whole page.</param>
internal sealed record PageProblem(DiagnosticCode Code, string Page, int Line, string Message)
{
    public Diagnostic ToDiagnostic(SourceSpan? source, string more = "")
    {
        var where = Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {Line} of its HTML)");
        return new Diagnostic(Code, source ?? new SourceSpan(Page, Line), $"On {LinkCheck.Shown(Page)}{where}: {Message}{more}");
    }
}
