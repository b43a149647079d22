using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Pages.Data.History;

namespace StaticImpact.Pages.Data;

/// <summary>What the feed of one goal or one measure holds.</summary>
internal static class ItemFeed
{
    /// <summary>Updates and stories about the goal, and what changed about its measures.</summary>
    public static ImmutableArray<FeedEntry> Of(Site site, Goal goal) => Newest(
    [
        .. site.Relations.Updates(goal.Id).Select(u => new FeedEntry.OfUpdate(u)),
        .. site.Relations.Stories(goal.Id).Where(s => s.Page.Date is not null).Select(s => new FeedEntry.OfStory(s)),
        .. site.Relations.Indicators(goal.Id).SelectMany(indicator => indicator.OtherMeasures.Prepend(indicator)).SelectMany(measure => Changes(site, measure)),
    ]);

    /// <summary>Updates and stories about the measure, and what changed about its figures.</summary>
    public static ImmutableArray<FeedEntry> Of(Site site, Indicator indicator) => Newest(
    [
        .. site.Relations.Updates(indicator.Id).Select(u => new FeedEntry.OfUpdate(u)),
        .. site.Relations.Stories(indicator.Id).Where(s => s.Page.Date is not null).Select(s => new FeedEntry.OfStory(s)),
        .. indicator.OtherMeasures.Prepend(indicator).SelectMany(measure => Changes(site, measure)),
    ]);

    /// <summary>The feed's address in the page's language; null where it would be empty, or the page does not exist in that language.</summary>
    public static Address? AddressOf(PageScope scope, IContentItem item)
    {
        if (scope.Site.Options.Url is null || !scope.Site.Addresses.IsIn(SiteAddresses.Of(item), scope.Language) || !HasAny(scope.Site, item)) return null;
        return AddressOf(scope.Site, scope.Language, SiteAddresses.Of(item));
    }

    public static Address AddressOf(Site site, Language language, Address page) => new Address(page.Path + "feed.xml").Under(site.Prefix(language));

    public static bool HasAny(Site site, IContentItem item) => item switch
    {
        Goal goal => site.Relations.Updates(goal.Id).Any() || site.Relations.Stories(goal.Id).Any(s => s.Page.Date is not null) || site.Relations.Indicators(goal.Id).Any(i => HasChanges(site, i)),
        Indicator indicator => site.Relations.Updates(indicator.Id).Any() || site.Relations.Stories(indicator.Id).Any(s => s.Page.Date is not null) || HasChanges(site, indicator),
        _ => false,
    };

    private static bool HasChanges(Site site, Indicator indicator) => indicator.OtherMeasures.Prepend(indicator).Any(measure => site.ChangesOf(measure.Id).Any());

    private static IEnumerable<FeedEntry> Changes(Site site, Indicator indicator) =>
        site.ChangesOf(indicator.Id).GroupBy(c => c.Date, c => c.Change).Select(day => new FeedEntry.OfChanges(indicator, day.Key, [.. day]));

    private static ImmutableArray<FeedEntry> Newest(IEnumerable<FeedEntry> entries) =>
        [.. entries.OrderByDescending(e => e.Date).ThenBy(e => e.Page.Path, StringComparer.Ordinal).Take(AtomFeed.MostEntries)];
}
