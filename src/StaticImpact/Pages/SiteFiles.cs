using StaticImpact.Pages.Data;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>The data files of the whole site.</summary>
public static class SiteFiles
{
    public static Address Scorecard { get; } = new("scorecard.csv");
    public static Address Indicators { get; } = new("indicators.json");
    public static Address Catalogue { get; } = new("data.json");
    public static Address Catalogue3 { get; } = new("dcat-us-3.json");
    public static Address Calendar { get; } = new("events.ics");
    public static Address Sitemap { get; } = new("sitemap.xml");
    public static Address Robots { get; } = new("robots.txt");

    /// <summary>Links for people who want to use the figures.</summary>
    internal static IEnumerable<LinkView> ForReaders(PageScope scope)
    {
        yield return scope.Link(Scorecard, scope.Words["page.data.scorecard-csv"]);
        yield return scope.Link(Indicators, scope.Words["page.data.indicators-json"]);
        if (DcatCatalogue.Exists(scope.Site)) yield return scope.Link(Catalogue, scope.Words["page.data.catalogue"]);
        if (DcatCatalogue3.Exists(scope.Site)) yield return scope.Link(Catalogue3, scope.Words["page.data.catalogue-3"]);
    }
}
