using System.Collections.Immutable;

namespace StaticImpact.Model;

public enum UpdateType
{
    News,
    Win,
    Learned,
    Heard,
    Decision,
    Correction,
}

/// <summary>What the partners tell each other and the public.</summary>
public sealed record Update : IContentItem
{
    public required UpdateId Id { get; init; }
    public required PageFacts Page { get; init; }

    /// <summary>The day in the file's name.</summary>
    public required DateOnly Date { get; init; }
    public UpdateType Kind { get; init; }

    /// <summary>What changed because of what was heard or learned.</summary>
    public LocalText? Changed { get; init; }
    public ImmutableArray<PartnerId> Thanks { get; init; } = [];
    public ImmutableArray<GoalId> Goals { get; init; } = [];
    public ImmutableArray<IndicatorId> Indicators { get; init; } = [];
    public ImmutableArray<PartnerId> Partners { get; init; } = [];
    public ImmutableArray<ActivityId> Activities { get; init; } = [];
    public ImmutableArray<TeamId> Teams { get; init; } = [];
}
