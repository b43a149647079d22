using System.Collections.Immutable;

namespace StaticImpact.Model;

public enum ActivityStatus
{
    Planned,
    Underway,
    Paused,
    Done,
    Stopped,
}

/// <summary>Part of the shared plan: who does what for which goal, by when.</summary>
public sealed record Activity : IContentItem
{
    public required ActivityId Id { get; init; }
    public required PageFacts Page { get; init; }
    public ImmutableArray<GoalId> Goals { get; init; } = [];
    public ImmutableArray<IndicatorId> Indicators { get; init; } = [];
    public TeamId? Team { get; init; }
    public PartnerId? Lead { get; init; }
    public ImmutableArray<Contribution> Partners { get; init; } = [];
    public ActivityStatus Status { get; init; }
    public DateOnly? Start { get; init; }
    public DateOnly? End { get; init; }
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>The lead and every partner that does something, each once, the lead first.</summary>
    public IEnumerable<PartnerId> AllPartners =>
        (Lead is { } lead ? Partners.Select(p => p.Partner).Prepend(lead) : Partners.Select(p => p.Partner)).Distinct();
}

/// <summary>What one partner does in an activity.</summary>
public sealed record Contribution(PartnerId Partner, LocalText? Does);

/// <summary>A step with a promised date.</summary>
/// <param name="Done">Whether it is done.</param>
/// <param name="DoneOn">When, if the author says.</param>
public sealed record Milestone(LocalText What, DateOnly? By, bool Done, DateOnly? DoneOn);
