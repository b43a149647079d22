using System.Collections.Concurrent;
using StaticImpact.Charts;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>Drawings that several addresses show, drawn once. An indicator's page, the page for frames and the file of its first
/// chart come one after the other, so its figures are evicted soon; drawings that lists repeat (<see cref="Sparkline"/>,
/// <see cref="Charts.WayBar"/>) are kept.</summary>
public sealed class SiteDrawings(Site site)
{
    private readonly Recent<(IndicatorId Indicator, Language Language), MainFigure[]> figures = new();
    private readonly ConcurrentDictionary<IndicatorId, Html> sparklines = new();
    private readonly ConcurrentDictionary<IndicatorId, Html> wayBars = new();

    /// <summary>The charts about the whole, their ids beginning with <c>s-chart</c>.</summary>
    internal IReadOnlyList<MainFigure> Main(ChartSubject subject) => figures.Get(
        (subject.Indicator.Id, subject.Words.Language), () => [.. IndicatorCharts.Main(subject, "s-chart").Select(f => new MainFigure(f, ChartPieces.View(subject, f)))]);

    internal Html Sparkline(Indicator indicator) => sparklines.GetOrAdd(
        indicator.Id, static (_, i) => i.HeadlineSeries is { } series ? Charts.Sparkline.Draw(series, i.Breaks) : Html.Empty, indicator);

    internal Html WayBar(Indicator indicator) =>
        wayBars.GetOrAdd(indicator.Id, static (id, s) => Charts.WayBar.Draw(s.Progress[id]), site);
}

/// <param name="View">As any page shows it, but for links.</param>
internal sealed record MainFigure(ChartFigure Figure, FigureView View);
