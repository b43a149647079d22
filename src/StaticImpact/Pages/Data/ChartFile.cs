using System.Text;
using StaticImpact.Charts;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>An indicator's first chart as a file that stands alone, in the site's first language.</summary>
internal static class ChartFile
{
    public static bool Exists(Site site, Indicator indicator) => IndicatorCharts.HasFirst(Subject(site, indicator));

    public static byte[] Of(Site site, Indicator indicator)
    {
        var subject = Subject(site, indicator);
        var language = site.Initiative.FirstLanguage;
        var figure = IndicatorCharts.First(subject, "chart")!;
        var source = indicator.Source is { } from
            ? subject.Words.Format("chart.source", ("source", (from.Publisher ?? from.Name).In(language)), ("site", site.Initiative.Settings.Name.In(language)))
            : site.Initiative.Settings.Name.In(language);
        return Encoding.UTF8.GetBytes(StandaloneChart.Write(figure, source, language.Tag));
    }

    private static ChartSubject Subject(Site site, Indicator indicator) => new(
        indicator, site.Progress[indicator.Id], site.Progress.Gaps(indicator.Id), site.Initiative.Settings.Place, site.Initiative.Places,
        site.Words[site.Initiative.FirstLanguage]);
}
