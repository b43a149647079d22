namespace StaticImpact.Diagnostics;

/// <summary>SI0176 to SI0179: what a text names within itself.</summary>
public static class TextCodes
{
    public static DiagnosticCode BadHeadingId { get; } = new("SI0176", Severity.Error,
        "A heading's id that cannot be one",
        "A link to it would lead nowhere, or to a part of the page that the theme has put there.",
        "Write letters, digits and hyphens, as in '## What we found {#results}', or leave the id out.");

    public static DiagnosticCode SameHeadingId { get; } = new("SI0177", Severity.Error,
        "Two headings with one id",
        "A link to that id finds only the first of them.",
        "Give one of them another id, or none.");

    public static DiagnosticCode LoneFootnote { get; } = new("SI0178", Severity.Warning,
        "A footnote's number without its note, or a note without its number",
        "Readers see signs that mean nothing, or never see what the note says.",
        "Write '[^1]' in the text and '[^1]: …' in a line of its own, with the same number or word in both.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [BadHeadingId, SameHeadingId, LoneFootnote];
}
