using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>The file's name without extension.</summary>
public readonly record struct LessonId(string Value) { public override string ToString() => Value; }

/// <summary>What the partners learned, and what they do otherwise since.</summary>
public sealed record Lesson : IContentItem
{
    public required LessonId Id { get; init; }
    public required PageFacts Page { get; init; }

    /// <summary>What they do otherwise since.</summary>
    public LocalText? Since { get; init; }
    public ImmutableArray<GoalId> Goals { get; init; } = [];
}
