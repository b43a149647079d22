namespace StaticImpact.Diagnostics;

/// <summary>SI03: data and targets.</summary>
public static class DataCodes
{
    public static IReadOnlyList<DiagnosticCode> All { get; } = [];
}
