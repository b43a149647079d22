using System.Collections.Immutable;
using StaticImpact.Charts.Kinds;

namespace StaticImpact.Charts;

/// <summary>All charts of an indicator, in the order in which its page shows them.</summary>
public static class IndicatorCharts
{
    /// <param name="idPrefix">Unique on the page; every id in the drawings begins with it.</param>
    public static ImmutableArray<ChartFigure> Draw(ChartSubject subject, string idPrefix) =>
        TrendChart.Draw(subject, idPrefix + "-trend") is { } trend ? [trend] : [];
}
