using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>Qualitative evidence: what changed for someone.</summary>
public sealed record Story : IContentItem
{
    public required StoryId Id { get; init; }
    public required PageFacts Page { get; init; }
    public LocalText? Place { get; init; }
    public LocalText? Quote { get; init; }
    public LocalText? Speaker { get; init; }
    public ImmutableArray<GoalId> Goals { get; init; } = [];
    public ImmutableArray<IndicatorId> Indicators { get; init; } = [];
    public ImmutableArray<PartnerId> Partners { get; init; } = [];
    public ImmutableArray<ActivityId> Activities { get; init; } = [];
}
