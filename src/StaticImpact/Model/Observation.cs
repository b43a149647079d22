namespace StaticImpact.Model;

/// <summary>One published value of one series. Either <see cref="Value"/> is there, or a flag says why not,
/// or <see cref="Censored"/> says that only a bound was published.</summary>
public readonly record struct Observation
{
    public required Period Period { get; init; }

    /// <summary>In the indicator's unit (percent values are 0–100), as published.</summary>
    public decimal? Value { get; init; }

    /// <summary>Bounds of the published interval, at the indicator's level.</summary>
    public decimal? Lower { get => Details?.Lower; init => Details = ObservationDetails.With(Details, value, static (d, v) => d with { Lower = v }); }
    public decimal? Upper { get => Details?.Upper; init => Details = ObservationDetails.With(Details, value, static (d, v) => d with { Upper = v }); }

    /// <summary>Half the interval's width; wins over the bounds.</summary>
    public decimal? Moe { get => Details?.Moe; init => Details = ObservationDetails.With(Details, value, static (d, v) => d with { Moe = v }); }

    /// <summary>Numerator or count.</summary>
    public decimal? N { get => Details?.N; init => Details = ObservationDetails.With(Details, value, static (d, v) => d with { N = v }); }

    /// <summary>What <see cref="N"/> is out of.</summary>
    public decimal? Denominator { get => Details?.Denominator; init => Details = ObservationDetails.With(Details, value, static (d, v) => d with { Denominator = v }); }

    public ObservationFlags Flags { get; init; }

    /// <summary>A bound published in place of a value, e.g. <c>&gt;95</c>. Shown, never computed with.</summary>
    public CensoredValue? Censored { get => Details?.Censored; init => Details = ObservationDetails.With(Details, value, static (d, v) => d with { Censored = v }); }

    public string? Note { get => Details?.Note; init => Details = ObservationDetails.With(Details, value, static (d, v) => d with { Note = v }); }

    /// <summary>What few rows have; null for a value alone. Files hold up to millions of rows, and each is kept.</summary>
    internal ObservationDetails? Details { get; init; }

    /// <summary>The line of the data file, from 1; 0 when it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>More rows than a sheet can have: where several sheets are read as one table, the lines of the second begin behind it.</summary>
    internal const int LinesOfSheet = 2_000_000;

    /// <summary>The line on its own sheet.</summary>
    internal int LineOnSheet => Line % LinesOfSheet;

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
