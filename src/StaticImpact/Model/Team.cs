using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>A working group.</summary>
public sealed record Team : IContentItem
{
    public required TeamId Id { get; init; }
    public required PageFacts Page { get; init; }
    public ImmutableArray<GoalId> Goals { get; init; } = [];
    public PartnerId? Chair { get; init; }
    public ImmutableArray<PartnerId> Partners { get; init; } = [];
    public Frequency? Meets { get; init; }
}
