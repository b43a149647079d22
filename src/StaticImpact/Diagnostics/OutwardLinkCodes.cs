namespace StaticImpact.Diagnostics;

/// <summary>SI0530 to SI0533: links to other websites, which only <c>check --external</c> follows.</summary>
public static class OutwardLinkCodes
{
    public static DiagnosticCode Broken { get; } = new("SI0530", Severity.Warning,
        "A link to a page of another website that is not there",
        "Readers come to an error page; a source that is gone can no longer be checked.",
        "Correct the address, link to an archived copy, or take the link out.");

    public static DiagnosticCode Moved { get; } = new("SI0531", Severity.Hint,
        "A page of another website has moved for good",
        "The old address may stop working one day.",
        "Write the new address.");

    public static DiagnosticCode Unreachable { get; } = new("SI0532", Severity.Warning,
        "A link that leads into a private network",
        "Readers of the site cannot reach it.",
        "Link to a public address.");

    public static DiagnosticCode NotChecked { get; } = new("SI0533", Severity.Note,
        "A link to another website could not be checked",
        "The other website refused to answer a program, did not answer in time, or there were too many links.",
        "Open the link by hand, or check again later.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Broken, Moved, Unreachable, NotChecked];
}
