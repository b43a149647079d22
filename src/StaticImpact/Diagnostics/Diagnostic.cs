using System.Diagnostics;

namespace StaticImpact.Diagnostics;

/// <summary>One mistake (or remark) about an author's file.</summary>
/// <param name="Code">Its kind.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What was found and what to do, in one or two sentences.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourceSpan Span, string Message) : IComparable<Diagnostic>
{
    public Severity Severity { get; init; } = Code.Severity;

    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var bySpan = Span.CompareTo(other.Span);
        if (bySpan != 0) return bySpan;
        var byCode = string.CompareOrdinal(Code.Id, other.Code.Id);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>MSBuild's form, e.g. <c>content/goals/reading.md(4,12): error SI0203: No indicator 'grade3'.</c> Always one line that steers no terminal.</summary>
    public override string ToString() => VisibleText.Line($"{Span}: {SeverityWord(Severity)} {Code.Id}: {Message}");

    public static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
        Severity.Note => "note",
        _ => throw new UnreachableException(),
    };
}
