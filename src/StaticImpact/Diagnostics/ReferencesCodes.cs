namespace StaticImpact.Diagnostics;

/// <summary>SI02: references.</summary>
public static class ReferencesCodes
{
    public static IReadOnlyList<DiagnosticCode> All { get; } = [];
}
