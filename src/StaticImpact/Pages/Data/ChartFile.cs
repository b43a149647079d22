using System.Text;
using StaticImpact.Charts;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.Pages.Data;

/// <summary>An indicator's first chart as a file that stands alone.</summary>
internal static class ChartFile
{
    public static bool Exists(Site site, Indicator indicator) => IndicatorCharts.HasFirst(ChartPieces.Subject(site, indicator, site.Initiative.FirstLanguage));

    public static byte[] Of(Site site, Indicator indicator, Language language)
    {
        var subject = ChartPieces.Subject(site, indicator, language);
        var figure = site.Drawings.Main(subject)[0].Figure;
        var source = !indicator.Sources.IsEmpty
            ? subject.Words.Format("chart.source", ("source", subject.Words.List([.. indicator.Sources.Select(s => (s.Publisher ?? s.Name).In(language)).Distinct(StringComparer.Ordinal)])), ("site", site.Initiative.Settings.Name.In(language)))
            : site.Initiative.Settings.Name.In(language);
        return Encoding.UTF8.GetBytes(StandaloneChart.Write(figure.Under($"chart-{figure.Kind.Name}"), source, language.Tag, site.ChartColours));
    }

    /// <summary>A link to the file in the page's language.</summary>
    public static string Href(PageScope scope, Indicator indicator) => scope.Href(IndicatorFiles.Chart(indicator, scope.Site.Prefix(scope.Language)));
}
