namespace StaticImpact.Diagnostics;

/// <summary>SI06: does the initiative hang together.</summary>
public static class CoherenceCodes
{
    public static IReadOnlyList<DiagnosticCode> All { get; } = [];
}
