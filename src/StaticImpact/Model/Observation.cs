namespace StaticImpact.Model;

/// <summary>One published value of one series. Either <see cref="Value"/> is there, or a flag says why not,
/// or <see cref="Censored"/> says that only a bound was published.</summary>
public readonly record struct Observation
{
    public required Period Period { get; init; }

    /// <summary>In the indicator's unit (percent values are 0–100), as published.</summary>
    public decimal? Value { get; init; }

    /// <summary>Bounds of the published interval, at the indicator's level.</summary>
    public decimal? Lower { get; init; }
    public decimal? Upper { get; init; }

    /// <summary>Half the interval's width; wins over the bounds.</summary>
    public decimal? Moe { get; init; }

    /// <summary>Numerator or count.</summary>
    public decimal? N { get; init; }

    /// <summary>What <see cref="N"/> is out of.</summary>
    public decimal? Denominator { get; init; }

    public ObservationFlags Flags { get; init; }

    /// <summary>A bound published in place of a value, e.g. <c>&gt;95</c>. Shown, never computed with.</summary>
    public CensoredValue? Censored { get; init; }

    public string? Note { get; init; }

    /// <summary>The line of the data file, from 1; 0 when it comes from no file.</summary>
    public int Line { get; init; }

    public bool Has(ObservationFlags flag) => (Flags & flag) != 0;

    /// <summary>The half width of the interval: the margin of error, or half the distance of the bounds; null without either.</summary>
    public decimal? HalfWidth => Moe ?? (Lower is { } low && Upper is { } high ? (high - low) / 2 : null);

    /// <summary>The interval as drawn, or null without one.</summary>
    public (decimal Lower, decimal Upper)? Interval =>
        Value is { } value && Moe is { } moe ? (value - moe, value + moe)
        : Lower is { } low && Upper is { } high ? (low, high)
        : null;
}

/// <summary>Only known to lie beyond a bound.</summary>
/// <param name="IsAbove">True for <c>&gt;95</c>, false for <c>&lt;5</c>.</param>
public readonly record struct CensoredValue(bool IsAbove, decimal Bound);
