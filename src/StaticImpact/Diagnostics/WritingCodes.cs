namespace StaticImpact.Diagnostics;

/// <summary>SI0160 to SI0169: writing that everybody can follow.</summary>
public static class WritingCodes
{
    public static DiagnosticCode PictureWithoutDescription { get; } = new("SI0160", Severity.Warning,
        "A picture without a description",
        "People who cannot see the picture, and everybody whose connection does not load it, are left without what it shows.",
        "Say what the picture shows between the square brackets: ![A volunteer reads to four children](media/reading.jpg).");

    public static DiagnosticCode VagueLink { get; } = new("SI0161", Severity.Warning,
        "A link whose words do not say where it leads",
        "Many people jump from link to link; 'here' and 'read more' tell them nothing.",
        "Put the link on the words that name what it leads to.");

    public static DiagnosticCode SkippedHeading { get; } = new("SI0162", Severity.Warning,
        "A heading level left out in a text",
        "People who move from heading to heading wonder what they have missed. The number of # is the level, not the size.",
        "Use one # more than the heading above it, at most: '##', then '###'.");

    public static DiagnosticCode HardToRead { get; } = new("SI0163", Severity.Hint,
        "A page that is hard to read",
        "About half of all adults read with ease only what a ninth grader can read, and everybody reads it faster.",
        "Use shorter sentences and everyday words. A page that is not for residents can say 'audience: professionals'.");

    public static DiagnosticCode LongSentence { get; } = new("SI0164", Severity.Hint,
        "A very long sentence",
        "Readers lose the beginning of a sentence before they reach its end.",
        "Make two sentences or a list of it.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [PictureWithoutDescription, VagueLink, SkippedHeading, HardToRead, LongSentence];
}
