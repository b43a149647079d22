namespace StaticImpact.Diagnostics;

/// <summary>SI07: the record of what was published.</summary>
public static class HistoryCodes
{
    public static DiagnosticCode UnreadableSnapshot { get; } = new("SI0711", Severity.Error,
        "A record of what was published that cannot be read",
        "The list of changes is made from these files; without one of them it would leave changes out.",
        "Bring the file back as 'staticimpact record' wrote it, or delete it.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [UnreadableSnapshot];
}
