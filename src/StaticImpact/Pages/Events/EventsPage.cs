namespace StaticImpact.Pages.Events;

/// <summary>Meetings to come, then past ones with their notes.</summary>
/// <param name="Coming">Meetings to come, the next first.</param>
/// <param name="Past">Meetings that were, the latest first.</param>
/// <param name="Calendar">The calendar of all meetings; nothing without meetings.</param>
[Shape("events page")]
public sealed partial record EventsPage([Include] PageFrame Frame, IReadOnlyList<EventCard> Coming, IReadOnlyList<EventCard> Past, [Address] string Calendar)
{
    public static EventsPage Of(PageScope scope)
    {
        var frame = PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.events"], Summary = scope.Words["page.events.summary"] });
        return new EventsPage(
            frame,
            [.. EventDays.Coming(scope, scope.Initiative.Events).Select(e => EventCard.Of(scope, e))],
            [.. EventDays.Past(scope, scope.Initiative.Events).Select(e => EventCard.Of(scope, e))],
            frame.CalendarHref);
    }
}
