using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages.Events;

/// <summary>Which meetings are to come and which were, each at the time that matters on the day the site speaks from.</summary>
internal static class EventDays
{
    /// <summary>How many of the next days of a series its page names.</summary>
    private const int Most = 6;

    /// <summary>The time to show of a meeting: the next, or the last when all are over.</summary>
    public static Event Shown(PageScope scope, Event @event) => @event.Next(scope.Today) ?? @event.Latest(scope.Today) ?? @event;

    /// <summary>Meetings to come, the next first.</summary>
    public static IEnumerable<Event> Coming(PageScope scope, IEnumerable<Event> events) => Coming(scope.Today, events);

    public static IEnumerable<Event> Coming(DateOnly today, IEnumerable<Event> events) => events
        .Select(e => (Event: e, Next: e.Next(today)))
        .Where(e => e.Next is not null)
        .OrderBy(e => e.Next!.Date).ThenBy(e => e.Next!.Start).ThenBy(e => e.Event.Id.Value, StringComparer.Ordinal)
        .Select(e => e.Event);

    /// <summary>Meetings that were, the latest first.</summary>
    public static IEnumerable<Event> Past(PageScope scope, IEnumerable<Event> events) => events
        .Where(e => e.IsOver(scope.Today))
        .OrderByDescending(e => Shown(scope, e).Date).ThenBy(e => e.Id.Value, StringComparer.Ordinal);

    /// <summary>The next times that a series takes place; none of a single meeting.</summary>
    public static ImmutableArray<EventDate> Next(PageScope scope, Event @event) => @event.Repeats is null
        ? []
        : [.. @event.Occurrences.SkipWhile(e => e.LastDay < scope.Today).Take(Most).Select(e => new EventDate(EventCard.When(scope, e), PageScope.Iso(e.Date)))];

    /// <summary>The days to come on which a series does not take place after all.</summary>
    public static ImmutableArray<EventDate> LeftOut(PageScope scope, Event @event) => @event.Repeats is not { } repeats
        ? []
        : [.. repeats.Except.Where(day => day >= scope.Today).Select(day => new EventDate(scope.Words.Date(day), PageScope.Iso(day)))];
}
