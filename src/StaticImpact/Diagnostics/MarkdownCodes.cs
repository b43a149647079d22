namespace StaticImpact.Diagnostics;

/// <summary>SI0150 to SI0159: Markdown.</summary>
public static class MarkdownCodes
{
    public static DiagnosticCode RawHtml { get; } = new("SI0150", Severity.Warning,
        "HTML in Markdown is shown as text",
        "HTML written by hand is the commonest way to break a page's layout or its accessibility, so a site takes it only when its initiative.yml says so.",
        "Write the same thing as Markdown, or set 'html: allow' in initiative.yml.");

    public static DiagnosticCode UnsafeLink { get; } = new("SI0151", Severity.Error,
        "A link with a forbidden address",
        "An address such as 'javascript:' or 'data:' can run a program in a reader's browser; one such as '//example.org' leads elsewhere than it seems.",
        "Link to a page or file of the site, or to an address that starts with https:, mailto: or tel:.");

    public static DiagnosticCode TopHeading { get; } = new("SI0152", Severity.Warning,
        "A heading of the first level inside a text",
        "A page has one heading of the first level, its title; people who listen to a page find their way by that.",
        "Start the headings of a text with '##'.");

    public static DiagnosticCode UnknownNote { get; } = new("SI0153", Severity.Warning,
        "A note of an unknown kind, or one that is never closed",
        "The text would be shown as another kind of note, or the rest of the page would be inside the note.",
        "Write '::: note', '::: tip' or '::: warning' before the note and ':::' after it.");

    public static DiagnosticCode LiveValueSyntax { get; } = new("SI0154", Severity.Error,
        "Double brackets that are no live value",
        "A reader would see brackets where a figure should be.",
        "Write [[id]], [[id.latest]] or [[goals/id.on-track]]; for brackets as text write '\\[['.");

    public static DiagnosticCode TooDeeplyNested { get; } = new("SI0155", Severity.Error,
        "Markdown nested too deeply",
        "Nothing that people write nests a hundred deep; such a text is damaged and cannot be shown.",
        "Look for a run of '>', '[' or '*' that does not belong there.");

    public static DiagnosticCode ForeignImage { get; } = new("SI0156", Severity.Error,
        "A picture from another website",
        "The other website would learn who reads this page, and the picture disappears when they move it.",
        "Put the file into the media folder and name it there; mind its licence.");

    public static DiagnosticCode LinkToNowhere { get; } = new("SI0157", Severity.Error,
        "A link without an address",
        "A reader who follows it stays where they are.",
        "Put an address between the round brackets, or take the brackets away.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [RawHtml, UnsafeLink, TopHeading, UnknownNote, LiveValueSyntax, TooDeeplyNested, ForeignImage, LinkToNowhere];
}
