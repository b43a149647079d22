using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>The common agenda: what the partners have agreed to change.</summary>
public sealed record Agenda : IContentItem
{
    public required PageFacts Page { get; init; }

    /// <summary>One sentence.</summary>
    public LocalText? Vision { get; init; }
    public LocalText? Problem { get; init; }
    public LocalText? Scope { get; init; }
    public ImmutableArray<LocalText> Populations { get; init; } = [];
    public ImmutableArray<Point> Principles { get; init; } = [];
}
