namespace StaticImpact.Diagnostics;

/// <summary>SI07: publishing.</summary>
public static class PublishingCodes
{
    public static IReadOnlyList<DiagnosticCode> All { get; } = [];
}
