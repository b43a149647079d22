namespace StaticImpact.Diagnostics;

/// <summary>SI05: rendered pages. SI0501 to SI0509 come from <c>LinkCheck</c>, the others from <c>PageRules</c>.</summary>
public static class PagesCodes
{
    public static DiagnosticCode BrokenLink { get; } = new("SI0501", Severity.Error,
        "A link that leads nowhere",
        "A reader who follows it finds an error page.",
        "Correct the address, or take the link away.");

    public static DiagnosticCode MissingAnchor { get; } = new("SI0502", Severity.Error,
        "A link to a part of a page that is not there",
        "The browser opens the page at its top and the reader has to search.",
        "Use the id of a heading on that page: its words in small letters with hyphens.");

    public static DiagnosticCode DuplicateId { get; } = new("SI0503", Severity.Error,
        "The same id twice on a page",
        "Links, labels and assistive technology find only the first.",
        "Rename one of the two.");

    public static DiagnosticCode RootedLink { get; } = new("SI0504", Severity.Error,
        "An address from the root of the host",
        "It breaks as soon as the site stands in a folder of its host or is opened from disk.",
        "Write the address relative to the page.");

    public static DiagnosticCode UnsafeAddress { get; } = new("SI0505", Severity.Error,
        "An address that runs a program",
        "Addresses such as 'javascript:' are the commonest way to harm the readers of a website.",
        "Take it out.");

    public static DiagnosticCode ForeignRequest { get; } = new("SI0506", Severity.Error,
        "A file fetched from another website",
        "The other website learns who reads the page, and the page breaks when they move the file.",
        "Put the file into the site.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [BrokenLink, MissingAnchor, DuplicateId, RootedLink, UnsafeAddress, ForeignRequest];
}
