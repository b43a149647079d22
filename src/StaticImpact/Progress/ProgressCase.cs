using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>One headline with one target, laid out for the rules: what a method may ask about it.</summary>
internal sealed record ProgressCase
{
    // The costly ones are kept: several rules ask for them, and the search for what would change a status asks often.
    private double[]? slopesBeforeLatest;
    private double? slope;
    private MannKendall? trend;

    public required Indicator Indicator { get; init; }
    public required Target? Target { get; init; }

    /// <summary>Null when inside a range is best and no range is given.</summary>
    public required Scale? Scale { get; init; }

    /// <summary>The observations with a value, in order, from the baseline to the latest.</summary>
    public required ImmutableArray<Observation> Observations { get; init; }
    public required double[] Times { get; init; }

    /// <summary>On the scale.</summary>
    public required double[] Values { get; init; }

    /// <summary>The last thing published: the latest value, or a bound in its place.</summary>
    public required Observation? Last { get; init; }
    public bool BaselineMoved { get; init; }

    /// <summary>The figure of the author's baseline is hidden, or is only a bound. It is never moved without a word.</summary>
    public bool BaselineIsHidden { get; init; }

    /// <summary>The last figure, or all of them, are hidden to protect people.</summary>
    public bool IsHidden { get; init; }
    public bool LatestIsHidden => IsHidden && Last is not null;

    public bool EndsCensored => Last?.Censored is not null;

    /// <summary>Whatever the value beyond the latest bound is, it meets the target.</summary>
    public bool BoundMeets => Scale is { IsDistance: false } && Last?.Censored is { } bound && bound.IsAbove == Sign > 0 && Meets((double)bound.Bound);
    public bool HasValues => Observations.Length > 0;
    public Observation Baseline => Observations[0];
    public Observation Latest => Observations[^1];
    public int Sign => Scale?.Sign ?? 1;
    public double T0 => Times[0];
    public double Tn => Times[^1];
    public double Y0 => Values[0];
    public double Yn => Values[^1];

    /// <summary>When the target is due; not a number without one.</summary>
    public double TargetTime => Target?.By.Time ?? double.NaN;

    /// <summary>The target on the scale; not a number without one.</summary>
    public double TargetValue => Target is { } target && Scale is { } scale ? scale.Of(target) : double.NaN;

    public static ProgressCase Of(Indicator indicator, Target? target)
    {
        var scale = Progress.Scale.For(indicator.Direction, target);
        var asked = indicator.Baseline?.Value;
        var kept = ImmutableArray.CreateBuilder<Observation>();
        Observation? last = null;
        var hidden = false;
        var baselineIsHidden = false;
        foreach (var observation in InOrder(indicator.HeadlineSeries))
        {
            if (asked is { } from && observation.Period.Time < from.Time - Tolerance.Bound) continue;
            baselineIsHidden |= observation.Period == asked && observation.Value is null && (observation.Has(ObservationFlags.Suppressed) || observation.Censored is not null);
            if (observation.Value is not null) kept.Add(observation);
            if (observation.Value is not null || observation.Censored is not null)
            {
                last = observation;
                hidden = false;
            }
            else if (observation.Has(ObservationFlags.Suppressed))
            {
                hidden = true;
            }
        }

        var observations = kept.ToImmutable();
        return new ProgressCase
        {
            Indicator = indicator,
            Target = target,
            Scale = scale,
            Observations = observations,
            Times = [.. observations.Select(o => o.Period.Time)],
            Values = [.. observations.Select(o => scale is { } s ? s.Of(o.Value!.Value) : (double)o.Value!.Value)],
            Last = last,
            BaselineMoved = asked is { } wanted && observations.Length > 0
                && Math.Abs(observations[0].Period.Time - wanted.Time) > Tolerance.Bound,
            BaselineIsHidden = baselineIsHidden,
            IsHidden = hidden,
        };
    }

    /// <summary>The same case had the latest value been another one on the scale.</summary>
    public ProgressCase WithLatest(double value)
    {
        var values = (double[])Values.Clone();
        values[^1] = value;
        slopesBeforeLatest ??= TheilSen.SortedSlopes(Times.AsSpan()[..^1], Values.AsSpan()[..^1]);
        return this with { Values = values, slope = null, trend = null };
    }

    /// <summary>Whether a value on the scale meets the target.</summary>
    public bool Meets(double value) =>
        Sign * (value - TargetValue) >= -Tolerance.Bound * Math.Max(1, Math.Abs(TargetValue));

    /// <summary>A series break after the baseline, up to and with a time.</summary>
    public bool BreaksBy(double time)
    {
        foreach (var seriesBreak in Indicator.Breaks)
        {
            var at = seriesBreak.Period.Time;
            if (at > T0 + Tolerance.Bound && at <= time + Tolerance.Bound) return true;
        }

        return false;
    }

    /// <summary>The value on the scale at the last observation by the time the target is due; null without one.</summary>
    public double? ValueWhenDue
    {
        get
        {
            for (var i = Times.Length - 1; i >= 0; i--)
            {
                if (Times[i] <= TargetTime + Tolerance.Bound) return Values[i];
            }

            return null;
        }
    }

    public bool IsDue => Tn >= TargetTime - Tolerance.Bound;

    public bool IsSlipped => HasValues && Target is not null && Scale is not null && !Meets(Yn)
        && (Meets(Y0) || (IsDue && ValueWhenDue is { } due && Meets(due)));

    public bool IsLate => Target is not null && Scale is not null && Observations.Length > 1 && Meets(Yn)
        && Tn > TargetTime + Tolerance.Bound && !(ValueWhenDue is { } due && Meets(due));

    /// <summary>The baseline already met the target, so there is no way from one to the other.</summary>
    public bool HasNoWay => Meets(Y0);

    public double Share => (Yn - Y0) / (TargetValue - Y0);

    public double Elapsed => (Tn - T0) / (TargetTime - T0);

    public double Pace => Share / Elapsed;

    public double PacePerYear => (Yn - Y0) / (Tn - T0);

    /// <summary>Null unless both ends have margins of error and their periods do not overlap.</summary>
    public double? Z =>
        Observations.Length > 1 && !Overlap(Baseline.Period, Latest.Period)
        && ZTest.StandardError(Baseline, Indicator.IntervalLevel) is { } before
        && ZTest.StandardError(Latest, Indicator.IntervalLevel) is { } after
            ? ZTest.Z(Y0, before, Yn, after)
            : null;

    public double Slope => slope ??= slopesBeforeLatest is { } before
        ? TheilSen.SlopeWith(before, Times, Values)
        : TheilSen.Slope(Times, Values);

    public double RelativeSlope => Sign * Slope / Math.Abs(Y0);

    public MannKendall Trend => trend ??= MannKendall.Of(Values);

    /// <summary>Pooled periods that share years, so that neighbours are not independent.</summary>
    public bool HasOverlaps
    {
        get
        {
            for (var i = 1; i < Observations.Length; i++)
            {
                if (Overlap(Observations[i - 1].Period, Observations[i].Period)) return true;
            }

            return false;
        }
    }

    public static bool Overlap(Period earlier, Period later) =>
        earlier.IsPooled && later.IsPooled && later.Part <= earlier.Year;

    /// <summary>Series are in order already; a reading must not depend on it.</summary>
    private static ImmutableArray<Observation> InOrder(Series? series)
    {
        if (series is null) return [];
        var observations = series.Observations;
        for (var i = 1; i < observations.Length; i++)
        {
            if (observations[i].Period < observations[i - 1].Period) return [.. observations.OrderBy(o => o.Period)];
        }

        return observations;
    }
}
