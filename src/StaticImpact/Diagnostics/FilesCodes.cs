namespace StaticImpact.Diagnostics;

/// <summary>SI01: files and front matter.</summary>
public static class FilesCodes
{
    public static IReadOnlyList<DiagnosticCode> All { get; } = [];
}
