using System.Diagnostics;
using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>Draws the charts that <see cref="ChartPlan"/> decides on.</summary>
public static class IndicatorCharts
{
    /// <summary>All of them, in the order of the indicator's page.</summary>
    /// <param name="idPrefix">Unique on the page; every id in the drawings begins with it.</param>
    public static ImmutableArray<ChartFigure> Draw(ChartSubject subject, string idPrefix) => Draw(subject, ChartPlan.Of(subject), idPrefix);

    /// <summary>The first of those about the whole, which stands for the indicator; null when there is none.</summary>
    public static ChartFigure? First(ChartSubject subject, string idPrefix)
    {
        foreach (var (kind, breakdown) in ChartPlan.Main(subject))
        {
            if (Draw(subject, kind, breakdown, $"{idPrefix}-{PublicWords.Charts[kind]}") is { } figure) return figure;
        }

        return null;
    }

    /// <summary>Whether there is a <see cref="First"/>, found out without drawing where the data alone decide.</summary>
    public static bool HasFirst(ChartSubject subject)
    {
        var plan = ChartPlan.Main(subject);
        if (plan.IsEmpty) return false;
        return subject.Indicator.Charts.Order.IsEmpty && plan[0].Kind is not (ChartKind.Map or ChartKind.Places) || First(subject, "") is not null;
    }

    /// <summary>Those about the whole.</summary>
    public static ImmutableArray<ChartFigure> Main(ChartSubject subject, string idPrefix) => Draw(subject, ChartPlan.Main(subject), idPrefix);

    /// <summary>Those of one breakdown.</summary>
    public static ImmutableArray<ChartFigure> By(ChartSubject subject, Breakdown breakdown, string idPrefix) =>
        Draw(subject, ChartPlan.By(subject, breakdown), idPrefix);

    private static ImmutableArray<ChartFigure> Draw(ChartSubject subject, ImmutableArray<PlannedChart> plan, string idPrefix)
    {
        var figures = ImmutableArray.CreateBuilder<ChartFigure>();
        foreach (var (kind, breakdown) in plan)
        {
            var id = $"{idPrefix}-{PublicWords.Charts[kind]}";
            if (breakdown is not null) id += "-" + (subject.Breakdowns.IndexOf(breakdown) + 1).ToString(CultureInfo.InvariantCulture);
            if (Draw(subject, kind, breakdown, id) is { } figure) figures.Add(figure);
        }

        return figures.ToImmutable();
    }

    private static ChartFigure? Draw(ChartSubject subject, ChartKind kind, Breakdown? breakdown, string id) => kind switch
    {
        ChartKind.Trend => TrendChart.Draw(subject, id),
        ChartKind.WayBar => WayBarChart.Draw(subject, id),
        ChartKind.Milestones => MilestonesChart.Draw(subject, id),
        ChartKind.Map => MapChart.Draw(subject, id),
        ChartKind.Places => PlacesChart.Draw(subject, id),
        ChartKind.GroupsOverTime when breakdown is not null => GroupsOverTimeChart.Draw(subject.For(breakdown), breakdown, id),
        ChartKind.BarsByGroup when breakdown is not null => BarsByGroupChart.Draw(subject.For(breakdown), breakdown, id),
        ChartKind.Gap when breakdown is not null => GapChart.Draw(subject.For(breakdown), breakdown, id),
        ChartKind.Stacked when breakdown is not null => StackedChart.Draw(subject.For(breakdown), breakdown, id),
        ChartKind.GroupsOverTime or ChartKind.BarsByGroup or ChartKind.Gap or ChartKind.Stacked => null,
        _ => throw new UnreachableException(),
    };
}
