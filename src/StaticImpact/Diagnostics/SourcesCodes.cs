namespace StaticImpact.Diagnostics;

/// <summary>SI0544 to SI0549: the files from which protected figures are made.</summary>
public static class SourcesCodes
{
    public static DiagnosticCode SmallNumbersInRepository { get; } = new("SI0544", Severity.Warning,
        "The small numbers stand in the repository",
        "The site hides them, but whoever can read the repository, now or in its history, can read them in the data file.",
        "Keep the original elsewhere: staticimpact protect --original <a folder outside the project>.");

    public static DiagnosticCode ProtectedFileChanged { get; } = new("SI0545", Severity.Warning,
        "A protected data file was changed by hand",
        "The site is made from the original on this computer and from this file on others, so the two would differ.",
        "Make the change in the original, then run 'staticimpact protect' again.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [SmallNumbersInRepository, ProtectedFileChanged];
}
