using StaticImpact.Model;

namespace StaticImpact.Pages.Indicators;

/// <summary>The files beside an indicator's page. They exist once, whatever the language.</summary>
public static class IndicatorFiles
{
    /// <summary>Of all that shows an indicator's first chart, so that these come one after the other: see <see cref="SiteDrawings"/>.</summary>
    internal const int Weight = 30;

    public static Address Csv(Indicator indicator) => Beside(indicator, "data.csv");

    public static Address Json(Indicator indicator) => Beside(indicator, "data.json");

    public static Address Package(Indicator indicator) => Beside(indicator, "datapackage.json");

    /// <summary>The first chart as a picture; one in each language.</summary>
    /// <param name="prefix">The language's folder; empty for the first language.</param>
    public static Address Chart(Indicator indicator, string prefix) => Beside(indicator, "chart.svg").Under(prefix);

    /// <summary>A page for other sites to show in a frame; one in each language.</summary>
    public static Address Embed(Indicator indicator) => Address.Page(SiteAddresses.Of(indicator).Path + "embed");

    private static Address Beside(Indicator indicator, string name) => new(SiteAddresses.Of(indicator).Path + name);
}
