using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Pages.Data.History;

namespace StaticImpact.Pages.Data;

/// <summary>One thing that a feed tells of.</summary>
/// <param name="Date">When it was published.</param>
/// <param name="Updated">When it was last changed.</param>
/// <param name="Page">Where it can be read.</param>
internal abstract record FeedEntry(DateOnly Date, DateOnly Updated, Address Page)
{
    private static DateOnly Later(DateOnly? updated, DateOnly date) => updated > date ? updated.Value : date;

    internal sealed record OfUpdate(Update Update)
        : FeedEntry(Update.Date, Later(Update.Page.Updated, Update.Date), SiteAddresses.Of(Update));

    internal sealed record OfStory(Story Story)
        : FeedEntry(Story.Page.Date!.Value, Later(Story.Page.Updated, Story.Page.Date!.Value), SiteAddresses.Of(Story));

    /// <param name="Changes">What changed about a measure on a day.</param>
    internal sealed record OfChanges(Indicator Indicator, DateOnly Date, ImmutableArray<LedgerChange> Changes)
        : FeedEntry(Date, Date, SiteAddresses.Of(Indicator));
}
