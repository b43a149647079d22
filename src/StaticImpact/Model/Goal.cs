using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>A shared result the initiative wants for its population.</summary>
public sealed record Goal : IContentItem
{
    public required GoalId Id { get; init; }
    public required PageFacts Page { get; init; }
    public required LocalText Short { get; init; }
    LocalText IContentItem.LinkText => Short;
    public LocalText? Why { get; init; }

    /// <summary>What a resident can do.</summary>
    public ImmutableArray<Point> ResidentsCan { get; init; } = [];
    public int? Order { get; init; }
    public string? Colour { get; init; }
    public Sourced<string>? Icon { get; init; }

    /// <summary>Where the lead map is asked for in the head of its page; null leaves the head to the photo.</summary>
    public SourceSpan? LeadMap { get; init; }
}
