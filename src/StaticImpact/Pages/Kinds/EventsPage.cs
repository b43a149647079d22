using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Meetings to come, then past ones with their notes.</summary>
/// <param name="Coming">Meetings to come, the next first.</param>
/// <param name="Past">Meetings that were, the latest first.</param>
/// <param name="Calendar">The calendar of all meetings; nothing without meetings.</param>
[Shape("events page")]
public sealed partial record EventsPage([Include] Chrome Chrome, IReadOnlyList<EventCard> Coming, IReadOnlyList<EventCard> Past, [Address] string Calendar)
{
    public static EventsPage Of(PageScope scope)
    {
        var events = scope.Initiative.Events.ToLookup(e => Cards.IsPast(scope, e));
        var chrome = ChromeOf.Page(scope, new PageHead { Kind = "events", Title = scope.Words["nav.events"], Summary = scope.Words["page.events.summary"] });
        return new EventsPage(
            chrome,
            [.. events[false].Reverse().Select(e => Cards.Event(scope, e))],
            [.. events[true].Select(e => Cards.Event(scope, e))],
            chrome.CalendarHref);
    }
}
