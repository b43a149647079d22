using StaticImpact.Model;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.Pages.Data;

/// <summary>Every file of the site that is made for programs.</summary>
public static class DataRoutes
{
    /// <summary>Feeds, the sitemap and the catalogue need the site's own address and are left out without it.</summary>
    /// <param name="pages">The site's pages, for the sitemap; by default the home page and those that content files are.</param>
    public static IEnumerable<Route> Of(Site site, IReadOnlyList<PageRoute>? pages = null)
    {
        foreach (var indicator in site.Initiative.Measures)
        {
            var source = indicator.Page.Source;
            yield return new FileRoute(IndicatorFiles.Csv(indicator), () => site.TableOf(indicator).Bytes) { Source = source };
            yield return new FileRoute(IndicatorFiles.Json(indicator), () => IndicatorJson.File(site, indicator)) { Source = source };
            yield return new FileRoute(IndicatorFiles.Package(indicator), () => DataPackage.File(site, indicator)) { Source = source };
            if (!ChartFile.Exists(site, indicator)) continue;
            foreach (var language in site.Initiative.Settings.Languages)
            {
                yield return new FileRoute(IndicatorFiles.Chart(indicator, site.Prefix(language)), () => ChartFile.Of(site, indicator, language)) { Source = source, Weight = IndicatorFiles.Weight };
            }
        }

        yield return new FileRoute(SiteFiles.Indicators, () => IndicatorsJson.File(site));
        yield return new FileRoute(SiteFiles.Scorecard, () => ScorecardCsv.File(site));
        if (!site.History.IsEmpty) yield return new FileRoute(ChangesJson.Address, () => ChangesJson.File(site.Changes));
        yield return new FileRoute(SiteFiles.Robots, () => RobotsFile.File(site));
        if (site.Initiative.Events.Count > 0) yield return new FileRoute(SiteFiles.Calendar, () => CalendarFile.Of(site));
        foreach (var @event in site.Initiative.Events)
        {
            yield return new FileRoute(EventPage.CalendarOf(@event), () => CalendarFile.Of(site, @event)) { Source = @event.Page.Source };
        }

        if (site.Options.Url is null) yield break;
        if (DcatCatalogue.Exists(site)) yield return new FileRoute(SiteFiles.Catalogue, () => DcatCatalogue.File(site));
        if (DcatCatalogue3.Exists(site)) yield return new FileRoute(SiteFiles.Catalogue3, () => DcatCatalogue3.File(site));
        foreach (var language in site.Initiative.Settings.Languages)
        {
            yield return new FileRoute(AtomFeed.AddressOf(site, language), () => AtomFeed.File(site, language));
            foreach (var item in site.Initiative.Goals.Concat<IContentItem>(site.Initiative.Indicators))
            {
                var page = SiteAddresses.Of(item);
                if (!site.Addresses.IsIn(page, language) || !ItemFeed.HasAny(site, item)) continue;
                yield return new FileRoute(ItemFeed.AddressOf(site, language, page), () => AtomFeed.File(site, language, item)) { Source = item.Page.Source };
            }
        }

        var mapped = pages?.Where(page => IsForSearch(site, page)).Select(page => page.Address)
            ?? site.Addresses.Pages.Select(page => page.Address).Prepend(Address.Home);
        // It names every page, so that among the last it would keep one core busy while the others have nothing left to do.
        yield return new FileRoute(SiteFiles.Sitemap, () => Sitemap.File(site, mapped)) { Weight = 500 };
    }

    /// <summary>Pages that only lead elsewhere, or that other sites show in frames, have nothing of their own to find.</summary>
    private static bool IsForSearch(Site site, PageRoute page) =>
        page.Language == site.Initiative.FirstLanguage
        && page.Template is not ("pages/not-found" or "pages/moved" or "pages/embed" or "pages/search");
}
