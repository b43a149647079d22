using StaticImpact.Charts;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>Charts as pages show them.</summary>
internal static class ChartPieces
{
    /// <summary>The charts about the whole: over time, on its way to the target, on a map.</summary>
    public static IReadOnlyList<FigureView> Main(PageScope scope, Indicator indicator) =>
        [.. IndicatorCharts.Main(Subject(scope, indicator), "s-chart").Select((f, i) => View(scope, indicator, f, i == 0 ? ChartFile.Href(scope, indicator) : ""))];

    /// <summary>The charts of one breakdown.</summary>
    public static IReadOnlyList<FigureView> Of(PageScope scope, Indicator indicator, Breakdown breakdown) =>
        [.. IndicatorCharts.By(Subject(scope, indicator), breakdown, "s-chart").Select(f => View(scope, indicator, f, ""))];

    public static Html TargetBar(PageScope scope, Indicator indicator) =>
        Charts.TargetBar.Draw(indicator, scope.Site.Progress[indicator.Id]);

    public static Html Sparkline(PageScope scope, Indicator indicator) =>
        indicator.HeadlineSeries is { } series ? Charts.Sparkline.Draw(series, indicator.Breaks) : Html.Empty;

    /// <summary>A chart in the middle of a text, with its sentence.</summary>
    public static Html InBody(PageScope scope, Indicator indicator)
    {
        if (IndicatorCharts.First(Subject(scope, indicator), "s-live-" + indicator.Id.Value) is not { } figure) return Html.Empty;
        return new Html(
            $"<figure class=\"chart chart-{ChartFigure.NameOf(figure.Kind)} live-chart\" aria-describedby=\"{figure.SummaryId}\">"
            + $"<p class=\"chart-title\"><a href=\"{Html.Encode(scope.Href(SiteAddresses.Of(indicator)))}\">{Html.Encode(figure.Title)}</a></p>"
            + $"<p class=\"chart-summary\" id=\"{figure.SummaryId}\">{Html.Encode(figure.Summary)}</p><div class=\"chart-drawing\" data-keys=\"{Html.Encode(scope.Words["page.figure.keys"])}\" data-switch=\"{Html.Encode(scope.Words["page.figure.switch"])}\">{figure.Drawing}</div></figure>");
    }

    internal static ChartSubject Subject(PageScope scope, Indicator indicator) => new(
        indicator,
        scope.Site.Progress[indicator.Id],
        scope.Site.Progress.Gaps(indicator.Id),
        scope.Initiative.Settings.Place,
        scope.Initiative.Places,
        scope.Words);

    private static FigureView View(PageScope scope, Indicator indicator, ChartFigure figure, string svg) => new()
    {
        Id = figure.Id,
        Kind = ChartFigure.NameOf(figure.Kind),
        Title = figure.Title,
        Subtitle = figure.Subtitle,
        Summary = figure.Summary,
        Drawings = figure.Drawing,
        Table = figure.Table.ToHtml(),
        Notes = string.Join(' ', figure.Notes),
        Source = scope.Text(indicator.Source?.Publisher ?? indicator.Source?.Name),
        SourceUrl = indicator.Source?.Url is { } url && OutwardLinks.IsSafe(url) ? url : "",
        Csv = scope.Href(IndicatorFiles.Csv(indicator)),
        Svg = svg,
    };
}
