using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    /// <summary>As many as can be drawn at once, and one more for each end: kept longer, they would outlive two collections.</summary>
    private static readonly int FiguresKept = Environment.ProcessorCount + 2;

    private readonly Lock gate = new();
    private readonly Queue<(Indicator Indicator, Language Language, Lazy<ImmutableArray<MainFigure>> Figures)> figures = new();
    private readonly ConcurrentDictionary<IndicatorId, Html> sparklines = new();
    private readonly ConcurrentDictionary<IndicatorId, Html> wayBars = new();

    /// <summary>The charts about the whole, their ids beginning with <c>s-chart</c>.</summary>
    internal ImmutableArray<MainFigure> Main(ChartSubject subject)
    {
        var (indicator, language) = (subject.Indicator, subject.Words.Language);
        Lazy<ImmutableArray<MainFigure>>? found = null;
        lock (gate)
        {
            foreach (var kept in figures)
            {
                if (ReferenceEquals(kept.Indicator, indicator) && kept.Language == language) found = kept.Figures;
            }

            if (found is null)
            {
                found = new(() => [.. IndicatorCharts.Main(subject, "s-chart").Select(f => new MainFigure(f, ChartPieces.View(subject, f)))]);
                if (figures.Count == FiguresKept) figures.Dequeue();
                figures.Enqueue((indicator, language, found));
            }
        }

        return found.Value;
    }

    internal Html Sparkline(Indicator indicator) => sparklines.GetOrAdd(
        indicator.Id, static (_, i) => i.HeadlineSeries is { } series ? Charts.Sparkline.Draw(series, i.Breaks) : Html.Empty, indicator);

    internal Html WayBar(Indicator indicator) =>
        wayBars.GetOrAdd(indicator.Id, static (id, s) => Charts.WayBar.Draw(s.Progress[id]), site);
}

/// <param name="View">As any page shows it, but for links.</param>
internal sealed record MainFigure(ChartFigure Figure, FigureView View);
