namespace StaticImpact.Progress;

/// <summary>The numbers between the inputs and a status, in full. Null: not defined here, or not part of the method.
/// For a range target all values are about the distance outside the range.</summary>
public sealed record ProgressValues
{
    public static ProgressValues None { get; } = new();

    /// <summary>Share of the way from baseline to target; 1 is all of it, negative is the wrong way.</summary>
    public double? Share { get; init; }

    /// <summary>The same at the last observation by the time the target was due; only once it is due.</summary>
    public double? ShareAtDeadline { get; init; }

    /// <summary>Share of the time from baseline to target.</summary>
    public double? Elapsed { get; init; }

    /// <summary>Share of the way over share of the time; 1 is exactly on the straight line.</summary>
    public double? Pace { get; init; }

    /// <summary>The change over its standard error.</summary>
    public double? Z { get; init; }

    /// <summary>Where the straight line from baseline to latest is when the target is due.</summary>
    public double? Projected { get; init; }

    /// <summary>Change a year, from the latest value, that would meet the target on time.</summary>
    public double? NeededPerYear { get; init; }

    /// <summary>Change a year from baseline to latest.</summary>
    public double? PacePerYear { get; init; }

    /// <summary>When this pace meets the target; only up to ten years after it is due.</summary>
    public double? ReachYear { get; init; }

    /// <summary>Median of the slopes of all pairs (Theil–Sen), a year.</summary>
    public double? Slope { get; init; }

    /// <summary>The slope as a share of the baseline, positive when for the better.</summary>
    public double? RelativeSlope { get; init; }

    /// <summary>Pairs that rise less pairs that fall.</summary>
    public int? MannKendallS { get; init; }

    /// <summary>Two-sided probability of so clear a trend by chance.</summary>
    public double? MannKendallP { get; init; }

    /// <summary>Compound growth a year from baseline to latest.</summary>
    public double? Growth { get; init; }

    /// <summary>Compound growth a year from baseline that meets the target on time.</summary>
    public double? GrowthNeeded { get; init; }

    /// <summary>The same growth, positive when for the better.</summary>
    public double? GrowthForBetter { get; init; }

    /// <summary>Growth for the better over the growth needed; only with a target.</summary>
    public double? GrowthRatio { get; init; }

    /// <summary>What the growth thresholds are multiplied by near a limit.</summary>
    public double? LimitFactor { get; init; }
}
