using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What the front matter says that the data file is read by.</summary>
public sealed record IndicatorDataOptions
{
    public required Unit Unit { get; init; }

    /// <summary>Worst to best, for <see cref="UnitKind.Grade"/>; values become positions on it, from 0.</summary>
    public ImmutableArray<string> Grades { get; init; } = [];

    /// <summary>The declared kind of period; null lets the file decide.</summary>
    public PeriodKind? Periods { get; init; }

    /// <summary>Columns declared as breakdowns: their names are not questioned.</summary>
    public ImmutableArray<string> Breakdowns { get; init; } = [];

    /// <summary>False when the front matter names another series than the total to stand for the indicator.</summary>
    public bool NeedsHeadline { get; init; } = true;
}
