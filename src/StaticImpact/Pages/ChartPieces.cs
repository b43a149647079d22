using StaticImpact.Charts;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;
using StaticImpact.Wording;

namespace StaticImpact.Pages;

/// <summary>Charts as pages show them.</summary>
internal static class ChartPieces
{
    /// <summary>The charts about the whole: over time, on its way to the target, on a map.</summary>
    public static IReadOnlyList<FigureView> Main(PageScope scope, Indicator indicator) =>
        [.. scope.Site.Drawings.Main(Subject(scope, indicator)).Select((f, i) => Linked(scope, indicator, f.View, i == 0 ? ChartFile.Href(scope, indicator) : ""))];

    /// <summary>The charts of one breakdown.</summary>
    public static IReadOnlyList<FigureView> Of(PageScope scope, Indicator indicator, Breakdown breakdown)
    {
        var subject = Subject(scope, indicator);
        return [.. IndicatorCharts.By(subject, breakdown, "s-chart").Select(f => Linked(scope, indicator, View(subject, f), ""))];
    }

    /// <summary>The first chart of a measure on another's page; null where it has none.</summary>
    /// <param name="idPrefix">With what its ids begin there.</param>
    public static FigureView? First(PageScope scope, Indicator indicator, string idPrefix)
    {
        var subject = Subject(scope, indicator);
        return IndicatorCharts.First(subject, idPrefix) is { } figure ? Linked(scope, indicator, View(subject, figure), "") : null;
    }

    /// <summary>A chart in the middle of a text, with its sentence.</summary>
    public static Html InBody(PageScope scope, Indicator indicator)
    {
        if (IndicatorCharts.First(Subject(scope, indicator), "s-live-" + indicator.Id.Value) is not { } figure) return Html.Empty;
        return new Html(
            $"<figure class=\"chart chart-{figure.Kind.Name} live-chart\" aria-describedby=\"{figure.SummaryId}\">"
            + $"<p class=\"chart-title\"><a href=\"{Html.Encode(scope.Href(SiteAddresses.Of(indicator)))}\">{Html.Encode(figure.Title)}</a></p>"
            // No figure says a long unit, so that it has to stand above them.
            + (indicator.Unit.IsLong ? $"<p class=\"chart-subtitle\">{Html.Encode(figure.Subtitle)}</p>" : "")
            + $"<p class=\"chart-summary\" id=\"{figure.SummaryId}\">{Html.Encode(figure.Summary)}</p><div class=\"chart-drawing\" data-keys=\"{Html.Encode(scope.Words["page.figure.keys"])}\" data-switch=\"{Html.Encode(scope.Words["page.figure.switch"])}\">{figure.Drawing}</div></figure>");
    }

    internal static ChartSubject Subject(PageScope scope, Indicator indicator) => Subject(scope.Site, indicator, scope.Language);

    internal static ChartSubject Subject(Site site, Indicator indicator, Language language) => new(
        indicator, site.Progress[indicator.Id], site.Progress.Gaps(indicator.Id), site.Initiative.Settings.Place, site.Initiative.Places, site.Words[language]);

    /// <summary>A figure as any page in its language shows it; links are still missing.</summary>
    internal static FigureView View(ChartSubject subject, ChartFigure figure) => new()
    {
        Id = figure.Id,
        Kind = figure.Kind.Name,
        Title = figure.Title,
        Subtitle = figure.Subtitle,
        Summary = figure.Summary,
        Drawings = figure.Drawing,
        Table = figure.Table.ToHtml(subject.Words),
        Data = figure.Data,
        Notes = string.Join(' ', figure.Notes),
        Source = SourcesOf(subject.Indicator, subject.Words),
        SourceUrl = subject.Indicator.Sources is [{ Url.Target: { } url }] ? url : "",
        Csv = "",
        Svg = "",
        Leads = false,
    };

    /// <summary>Who publishes the figures, or what they are called there; of several sources each once.</summary>
    internal static string SourcesOf(Indicator indicator, Words words) =>
        words.List([.. indicator.Sources.Select(source => words.Text(source.Publisher ?? source.Name)).Distinct(StringComparer.Ordinal)]);

    private static FigureView Linked(PageScope scope, Indicator indicator, FigureView view, string svg) =>
        view with { Csv = scope.Href(IndicatorFiles.Csv(indicator)), Svg = svg };
}
