namespace StaticImpact.Diagnostics;

/// <summary>SI04: the theme.</summary>
public static class ThemeCodes
{
    public static IReadOnlyList<DiagnosticCode> All { get; } = [];
}
