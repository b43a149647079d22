namespace StaticImpact.Diagnostics;

/// <summary>SI0140 to SI0144 and SI0190: words that were not meant for readers.</summary>
public static class UnfinishedCodes
{
    public static DiagnosticCode MergeMarks { get; } = new("SI0140", Severity.Error,
        "A merge that was not finished",
        "Both versions would be published, with signs between them that mean nothing to a reader.",
        "Keep one version, or write one text out of both, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.");

    public static DiagnosticCode PromptLeft { get; } = new("SI0141", Severity.Error,
        "The words with which 'new' asks for a text",
        "They tell an author what to write; a reader would take them for the text.",
        "Write the text over them, delete them, or set 'draft: true'.");

    public static DiagnosticCode NotFilledIn { get; } = new("SI0142", Severity.Error,
        "A live value where none is put in",
        "Figures are put into texts; in a key, the brackets themselves would be published.",
        "Write the words or the figure itself, or move the sentence into the text below the keys.");

    public static DiagnosticCode EmptyHeading { get; } = new("SI0143", Severity.Error,
        "A heading without words",
        "People who listen to a page jump from heading to heading; this one says nothing.",
        "Write the heading's words, or delete the '#'.");

    public static DiagnosticCode WordlessLink { get; } = new("SI0144", Severity.Error,
        "A link without words",
        "Nobody can see it, and people who listen to a page hear only its address.",
        "Write between the square brackets where the link leads, or delete it.");

    public static DiagnosticCode InventedAddress { get; } = new("SI0190", Severity.Warning,
        "An address that nobody has",
        "It comes from the files that 'new' wrote; readers who write there or click reach nothing.",
        "Write your own address, or delete the line. While everything is invented, keep 'illustrative: true'.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [MergeMarks, PromptLeft, NotFilledIn, EmptyHeading, WordlessLink, InventedAddress];
}
