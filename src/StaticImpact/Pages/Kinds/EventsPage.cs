using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Meetings to come, then past ones with their notes.</summary>
public sealed record EventsPage(Chrome Chrome, IReadOnlyList<EventCard> Coming, IReadOnlyList<EventCard> Past, string Calendar)
{
    public static Shape<EventsPage> Shape { get; } = Pages.Shape.Of<EventsPage>("events page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("coming", p => p.Coming, () => EventCard.Shape)
        .List("past", p => p.Past, () => EventCard.Shape)
        .Address("calendar", p => p.Calendar);

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
