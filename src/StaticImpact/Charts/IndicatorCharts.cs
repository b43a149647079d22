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
    public static ImmutableArray<ChartFigure> Draw(ChartSubject subject, string idPrefix) => Draw(ChartPlan.Of(subject), idPrefix);

    /// <summary>The first of those about the whole, which stands for the indicator; null when there is none.</summary>
    public static ChartFigure? First(ChartSubject subject, string idPrefix)
    {
        foreach (var chart in ChartPlan.Main(subject))
        {
            if (chart.Draw(IdOf(chart, idPrefix)) is { } figure) return figure;
        }

        return null;
    }

    /// <summary>Its map without the ranked bars, whatever charts its page shows; null where its figures lie on none.</summary>
    public static ChartFigure? Map(ChartSubject subject, string id) => MapChart.Instance.DrawAlone(new ChartTopic(subject), id);

    /// <summary>Whether there is a <see cref="Map"/>, found out without drawing.</summary>
    public static bool HasMap(ChartSubject subject) => MapChart.Instance.Fits(new ChartTopic(subject));

    /// <summary>Whether there is a <see cref="First"/>, found out without drawing.</summary>
    public static bool HasFirst(ChartSubject subject) => ChartPlan.Main(subject).Any(chart => chart.Fits);

    /// <summary>Those about the whole.</summary>
    public static ImmutableArray<ChartFigure> Main(ChartSubject subject, string idPrefix) => Draw(ChartPlan.Main(subject), idPrefix);

    /// <summary>Those of one breakdown.</summary>
    public static ImmutableArray<ChartFigure> By(ChartSubject subject, Breakdown breakdown, string idPrefix) =>
        Draw(ChartPlan.By(subject, breakdown), idPrefix);

    private static ImmutableArray<ChartFigure> Draw(ImmutableArray<PlannedChart> plan, string idPrefix)
    {
        var figures = ImmutableArray.CreateBuilder<ChartFigure>();
        foreach (var chart in plan)
        {
            if (chart.Draw(IdOf(chart, idPrefix)) is { } figure) figures.Add(figure);
        }

        return figures.ToImmutable();
    }

    /// <summary>By its kind and, of several breakdowns, by which it shows.</summary>
    private static string IdOf(PlannedChart chart, string idPrefix) => chart.Topic.Breakdown is not { } breakdown
        ? $"{idPrefix}-{chart.Kind}"
        : string.Create(CultureInfo.InvariantCulture, $"{idPrefix}-{chart.Kind}-{chart.Topic.Subject.NumberOf(breakdown)}");
}
