using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>A meeting, past or to come, at the initiative's local time.</summary>
public sealed record Event : IContentItem
{
    public required EventId Id { get; init; }
    public required PageFacts Page { get; init; }

    /// <summary>The day in the file's name: the first one, where it repeats.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Local start; null means all day.</summary>
    public DateTime? Start { get; init; }
    public DateTime? End { get; init; }

    /// <summary>On which days it takes place again; null for a single meeting.</summary>
    public Recurrence? Repeats { get; init; }

    /// <summary>The day on which it ends: the first time, where it repeats.</summary>
    public DateOnly LastDay => End is { } end && DateOnly.FromDateTime(end) > Date ? DateOnly.FromDateTime(end) : Date;

    /// <summary>Each time it takes place, in order. A series without end has no last one.</summary>
    public IEnumerable<Event> Occurrences => Repeats is { } repeats ? repeats.Occurrences(Date).Select(On) : [this];

    /// <summary>Whether it has ended before a day, the last time. On its last day it has not.</summary>
    public bool IsOver(DateOnly today) => Next(today) is null;

    /// <summary>The next time it takes place, or the time that is not over yet; null when all are.</summary>
    public Event? Next(DateOnly today) => Repeats is null ? (LastDay < today ? null : this) : Occurrences.FirstOrDefault(e => e.LastDay >= today);

    /// <summary>The last time that is over; null when none is.</summary>
    public Event? Latest(DateOnly today) => Repeats is null ? (LastDay < today ? this : null) : Occurrences.TakeWhile(e => e.LastDay < today).LastOrDefault();

    /// <summary>The same on another day, at the same time and as long.</summary>
    private Event On(DateOnly day)
    {
        var days = day.DayNumber - Date.DayNumber;
        return this with { Date = day, Start = Start?.AddDays(days), End = End?.AddDays(days), Repeats = null };
    }

    public LocalText? Place { get; init; }
    public AuthorLink? Online { get; init; }
    public TeamId? Team { get; init; }
    public ImmutableArray<GoalId> Goals { get; init; } = [];

    /// <summary>What was said and decided, written afterwards.</summary>
    public LocalProse? Notes { get; init; }
}
