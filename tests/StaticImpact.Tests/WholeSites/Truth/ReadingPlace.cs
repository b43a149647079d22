namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Where a sentence was read.</summary>
/// <param name="Path">The page.</param>
/// <param name="Chart">The kind of chart that it stands at, as its class names it; nothing elsewhere.</param>
/// <param name="Column">The breakdown whose part of the page it is in; null outside of breakdowns.</param>
internal sealed record ReadingPlace(string Path, string Chart = "", string? Column = null)
{
    /// <summary>Those that the chart's table lists; of a map without a table, those on it.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
