using System.Collections.Immutable;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>One chart that an indicator gets.</summary>
/// <param name="Breakdown">Whose groups it shows; null when it is about the whole.</param>
public sealed record PlannedChart(ChartKind Kind, Breakdown? Breakdown);

/// <summary>Decides from the data which charts an indicator gets; an author who names kinds decides instead.</summary>
public static class ChartPlan
{
    public static ImmutableArray<PlannedChart> Of(ChartSubject subject) =>
        [.. Main(subject), .. subject.Breakdowns.SelectMany(b => By(subject, b))];

    /// <summary>The charts about the whole: over time, or where it stands on its way, on a map, and beside other places.</summary>
    public static ImmutableArray<PlannedChart> Main(ChartSubject subject)
    {
        var indicator = subject.Indicator;
        var known = indicator.HeadlineSeries?.Observations.Count(o => o.Value is not null || o.Censored is not null) ?? 0;
        var suggested = ImmutableArray.CreateBuilder<ChartKind>();
        if (known > 0)
        {
            if (indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo) suggested.Add(ChartKind.Milestones);
            else if (known == 1 && indicator.Target is not null && Way.Of(subject.Reading) is not null) suggested.Add(ChartKind.WayBar);
            else suggested.Add(ChartKind.Trend);
        }

        if (MapChart.Fits(subject)) suggested.Add(ChartKind.Map);
        if (PlacesChart.Fits(subject)) suggested.Add(ChartKind.Places);
        return [.. Chosen(subject, suggested, [ChartKind.Trend, ChartKind.WayBar, ChartKind.Milestones, ChartKind.Map, ChartKind.Places]).Select(k => new PlannedChart(k, null))];
    }

    /// <summary>The charts of one breakdown: parts of a whole; else groups over time where there are several periods, and
    /// where they stand now, beside a reference group or as bars.</summary>
    public static ImmutableArray<PlannedChart> By(ChartSubject subject, Breakdown breakdown)
    {
        var groups = subject.GroupsOf(breakdown);
        var suggested = ImmutableArray.CreateBuilder<ChartKind>();
        if (StackedChart.Fits(subject, breakdown))
        {
            suggested.Add(ChartKind.Stacked);
        }
        else if (groups.Any(g => g.Series.Observations.Any(o => o.Value is not null || o.Censored is not null)))
        {
            var isGraded = subject.Indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo;
            var periods = groups.SelectMany(g => g.Series.Observations).Where(o => o.Value is not null).Select(o => o.Period).Distinct().Count();
            if (Crossings.Is(breakdown)) return [new PlannedChart(ChartKind.BarsByGroup, breakdown)];
            if (periods > 2 && !isGraded) suggested.Add(ChartKind.GroupsOverTime);
            if (subject.Gaps.Any(g => g.Column == breakdown.Column) && !isGraded) suggested.Add(ChartKind.Gap);
            else if (periods == 2 && !isGraded) suggested.Add(ChartKind.Gap);
            if (!suggested.Contains(ChartKind.Gap)) suggested.Add(ChartKind.BarsByGroup);
        }

        return [.. Chosen(subject, suggested, [ChartKind.GroupsOverTime, ChartKind.BarsByGroup, ChartKind.Gap, ChartKind.Stacked]).Select(k => new PlannedChart(k, breakdown))];
    }

    /// <summary>Of the kinds that the author names those that belong here, in the author's order; where none is named for
    /// this part of the page, what the data suggest.</summary>
    private static IEnumerable<ChartKind> Chosen(ChartSubject subject, IEnumerable<ChartKind> suggested, ImmutableArray<ChartKind> possible)
    {
        var named = subject.Indicator.Charts.Order.Where(possible.Contains).ToList();
        return named.Count > 0 ? named : suggested;
    }
}
