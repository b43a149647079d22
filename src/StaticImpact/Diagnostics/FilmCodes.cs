namespace StaticImpact.Diagnostics;

/// <summary>SI0171 to SI0175: films and cards in texts.</summary>
public static class FilmCodes
{
    public static DiagnosticCode NotPlayed { get; } = new("SI0171", Severity.Error,
        "A film that browsers do not play",
        "Most readers would see a black box.",
        "Save it as MP4 (H.264 with AAC) or WebM, and name that file.");

    public static DiagnosticCode NoCaptions { get; } = new("SI0172", Severity.Error,
        "A film without captions",
        "Who cannot hear, or sits in a bus, learns nothing from it.",
        "Write down what is said as WebVTT and name the file after 'captions:'; where nothing is said, write 'captions: none'.");

    public static DiagnosticCode NoPoster { get; } = new("SI0173", Severity.Warning,
        "A film without a picture",
        "Films are loaded only when a reader plays them, so an empty box stands there until then, and on paper.",
        "Save one picture of the film as JPEG or WebP and name it after 'poster:'.");

    public static DiagnosticCode BadBlock { get; } = new("SI0174", Severity.Error,
        "A film or card with a line that is not understood",
        "What the line means would be missing.",
        "Below '::: video …' write 'poster: …' and 'captions: …'; words stand after an empty line.");

    public static DiagnosticCode BadCaptions { get; } = new("SI0175", Severity.Error,
        "Captions that browsers do not show",
        "They read WebVTT only.",
        "Save the captions as WebVTT, with the ending .vtt.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [NotPlayed, NoCaptions, NoPoster, BadBlock, BadCaptions];
}
