namespace StaticImpact.Diagnostics;

/// <summary>SI05: rendered pages.</summary>
public static class PagesCodes
{
    public static IReadOnlyList<DiagnosticCode> All { get; } = [];
}
