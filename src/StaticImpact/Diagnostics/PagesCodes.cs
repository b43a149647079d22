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

    public static DiagnosticCode TopHeadings { get; } = new("SI0510", Severity.Error,
        "A page without exactly one heading of the first level",
        "People who listen to a page take that heading for its title.",
        "Give the page one h1 and start the rest with h2.");

    public static DiagnosticCode HeadingOrder { get; } = new("SI0511", Severity.Warning,
        "A heading level left out",
        "People who move from heading to heading wonder what they have missed.",
        "Use the next level: ### below ##, #### below ###.");

    public static DiagnosticCode TextAlternative { get; } = new("SI0512", Severity.Error,
        "A picture without words",
        "Readers who cannot see it learn nothing of it.",
        "Say what the picture shows; for mere decoration give an empty description.");

    public static DiagnosticCode Landmarks { get; } = new("SI0513", Severity.Error,
        "The parts of a page are missing or cannot be told apart",
        "Screen readers offer these parts as a way around the page.",
        "One main part, and a name for each of several navigations.");

    public static DiagnosticCode PageLanguage { get; } = new("SI0514", Severity.Error,
        "A page or part without a valid language",
        "A screen reader would read it with the wrong voice, and browsers would offer the wrong translation.",
        "Give the html element the page's language tag.");

    public static DiagnosticCode PageTitle { get; } = new("SI0515", Severity.Error,
        "A page without a title",
        "Browser tabs, bookmarks and search results have nothing to show.",
        "Give the page a title.");

    public static DiagnosticCode TableHeaders { get; } = new("SI0516", Severity.Error,
        "A table that cannot be read aloud",
        "Without headings, or with ragged rows, a listener hears figures and not what they are about.",
        "Give the first row or column headings, and every row the same number of cells.");

    public static DiagnosticCode EmptyControl { get; } = new("SI0517", Severity.Error,
        "A link, button, field or heading without words",
        "A listener hears \"link\" and nothing else.",
        "Give it words or a label.");

    public static DiagnosticCode MalformedHtml { get; } = new("SI0518", Severity.Error,
        "HTML that is not well formed",
        "Browsers repair it, each in its own way, and often not as it was meant.",
        "Close what is open, in the right order.");

    public static DiagnosticCode ObsoleteMarkup { get; } = new("SI0519", Severity.Error,
        "Markup that HTML has given up",
        "It ignores the theme, its dark colours and its print form.",
        "Use a class and the style sheet.");

    public static DiagnosticCode InlineCode { get; } = new("SI0520", Severity.Error,
        "A script or style inside a page",
        "The security policy of every page forbids it, so it would not work.",
        "Put it into a file of the theme.");

    public static DiagnosticCode DanglingReference { get; } = new("SI0521", Severity.Error,
        "A reference to an id that is not on the page",
        "A label or description is not found, so the element has none.",
        "Correct the id.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        BrokenLink, MissingAnchor, DuplicateId, RootedLink, UnsafeAddress, ForeignRequest,
        TopHeadings, HeadingOrder, TextAlternative, Landmarks, PageLanguage, PageTitle, TableHeaders, EmptyControl,
        MalformedHtml, ObsoleteMarkup, InlineCode, DanglingReference,
    ];
}
