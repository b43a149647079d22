using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>How a map shows figures.</summary>
public enum MapStyle
{
    /// <summary>Areas from light to dark, for what may be compared between large places and small ones.</summary>
    Shades,

    /// <summary>A circle for each area, for amounts.</summary>
    Circles,
}

/// <summary>What an author says about an indicator's charts; everything is decided from the data where this is silent.</summary>
public sealed record ChartChoice
{
    public static ChartChoice Default { get; } = new();

    /// <summary>The kinds to draw, in order; empty means: as the data suggest.</summary>
    public ImmutableArray<Sourced<ChartKindId>> Order { get; init; } = [];

    /// <summary>Null: circles for counts and named units, else shades.</summary>
    public MapStyle? Map { get; init; }
    public decimal? AxisFrom { get; init; }
    public decimal? AxisTo { get; init; }
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <summary>Places drawn for comparison; null means every comparison place in the data that is not on a map.</summary>
    public ImmutableArray<Sourced<PlaceId>>? Comparisons { get; init; }
}

/// <summary>A remark at a period of a chart.</summary>
public sealed record Annotation(Period Period, LocalText Text, SourceSpan Source);

/// <summary>Comparability ends before this period.</summary>
public sealed record SeriesBreak(Period Period, LocalText? Why);
