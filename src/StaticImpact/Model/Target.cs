using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>A value to reach by a period. For <see cref="Direction.Range"/>, the range to be in.</summary>
public sealed record Target
{
    /// <summary>The value to reach; for a range, its lower end. For grades, the grade's position from 0.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range target; null for others.</summary>
    public decimal? UpperValue { get; init; }

    public required Period By { get; init; }

    /// <summary>When the initiative set it.</summary>
    public DateOnly? Set { get; init; }

    /// <summary>Why this value.</summary>
    public LocalText? Why { get; init; }

    public ImmutableArray<FormerTarget> History { get; init; } = [];
    public required SourceSpan Source { get; init; }
}

/// <summary>What a target was before it was changed.</summary>
public sealed record FormerTarget(decimal Value, Period By, DateOnly? Until, LocalText? Why);
