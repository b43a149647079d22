using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Charts.Kinds;

/// <summary>All kinds of charts that there are. The reader of front matter, its schema, the manual, the plan and the checks go through
/// this list.</summary>
public static class ChartKinds
{
    /// <summary>In the order in which authors are told them, and in which an indicator's page shows those that the data suggest.</summary>
    public static ImmutableArray<ChartKind> All { get; } =
    [
        TrendChart.Instance,
        GroupsOverTimeChart.Instance,
        BarsByGroupChart.Instance,
        GapChart.Instance,
        WayBarChart.Instance,
        StackedChart.Instance,
        MilestonesChart.Instance,
        MapChart.Instance,
        PlacesChart.Instance,
    ];

    public static ChartKind Of(ChartKindId id)
    {
        foreach (var kind in All)
        {
            if (kind.Name == id.Value) return kind;
        }

        throw new UnreachableException($"The reader let the chart '{id}' through.");
    }
}
