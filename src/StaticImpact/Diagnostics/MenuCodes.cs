namespace StaticImpact.Diagnostics;

/// <summary>SI0290 and SI0291: links that stand on every page.</summary>
public static class MenuCodes
{
    public static DiagnosticCode LinkedTwice { get; } = new("SI0290", Severity.Warning,
        "A link that stands twice in one menu",
        "A reader wonders what the difference is; who listens to the page hears it twice on every page.",
        "Keep it once.");

    public static DiagnosticCode SameName { get; } = new("SI0291", Severity.Warning,
        "Two links of one menu with the same name",
        "Who hears only the names of links cannot tell them apart.",
        "Give each a title that says where it leads.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [LinkedTwice, SameName];
}
