using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>A meeting, past or to come, at the initiative's local time.</summary>
public sealed record Event : IContentItem
{
    public required EventId Id { get; init; }
    public required PageFacts Page { get; init; }

    /// <summary>The day in the file's name.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Local start; null means all day.</summary>
    public DateTime? Start { get; init; }
    public DateTime? End { get; init; }

    /// <summary>The day on which it ends.</summary>
    public DateOnly LastDay => End is { } end && DateOnly.FromDateTime(end) > Date ? DateOnly.FromDateTime(end) : Date;

    /// <summary>Whether it has ended before a day. On its last day it has not.</summary>
    public bool IsOver(DateOnly today) => LastDay < today;
    public LocalText? Place { get; init; }
    public AuthorLink? Online { get; init; }
    public TeamId? Team { get; init; }
    public ImmutableArray<GoalId> Goals { get; init; } = [];

    /// <summary>What was said and decided, written afterwards.</summary>
    public LocalProse? Notes { get; init; }
}
