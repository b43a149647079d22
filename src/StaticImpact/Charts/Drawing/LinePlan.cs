using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Drawing;

/// <summary>A remark at a period: a break, an annotation.</summary>
public sealed record PlotRemark(Period Period, string Text);

/// <summary>A value to reach, with its label.</summary>
/// <param name="Upper">The other end of a range.</param>
/// <param name="IsJudged">False for a milestone on the way.</param>
public sealed record PlotTarget(Period By, decimal Value, decimal? Upper, bool IsJudged, string Text, string ByText);

/// <summary>Everything a plot of values over time shows.</summary>
public sealed record LinePlan
{
    public required IndicatorFormatter Speech { get; init; }

    /// <summary>The back ones first.</summary>
    public required ImmutableArray<PlotSeries> Series { get; init; }

    /// <summary>Where the path to the target starts; null without one.</summary>
    public (Period Period, decimal Value, string Text)? Baseline { get; init; }

    /// <summary>Whether a path leads from the baseline to the target; not across a break.</summary>
    public bool HasPath { get; init; } = true;
    public ImmutableArray<PlotTarget> Targets { get; init; } = [];
    public ImmutableArray<PlotRemark> Breaks { get; init; } = [];
    public ImmutableArray<PlotRemark> Annotations { get; init; } = [];
    public decimal? AxisFrom { get; init; }
    public decimal? AxisTo { get; init; }

    /// <summary>The most a value can be; null for no limit.</summary>
    public double? Limit { get; init; }

    /// <summary>Names for the values 0, 1, 2 … of an axis of grades; empty for numbers.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Whether lines step from value to value, for grades.</summary>
    public bool IsStepped { get; init; }

    public IEnumerable<PlotPoint> Points => Series.SelectMany(s => s.Points);

    /// <summary>First and last period shown; null without any point.</summary>
    public (Period First, Period Last)? Span
    {
        get
        {
            Period? first = null, last = null;
            foreach (var point in Points) Include(point.Period);
            if (first is null) return null;
            foreach (var target in Targets) Include(target.By);
            if (Baseline is { } baseline) Include(baseline.Period);
            return (first.Value, last!.Value);

            void Include(Period period)
            {
                if (first is null || period < first) first = period;
                if (last is null || period > last) last = period;
            }
        }
    }

    public ValueDomain Domain() => !Categories.IsEmpty
        ? new ValueDomain(-0.4, Categories.Length - 0.6, IsCropped: false)
        : ValueDomain.Of(Drawn(), Limit, (double?)AxisFrom, (double?)AxisTo);

    private IEnumerable<double> Drawn()
    {
        var positive = Points.All(p => p.Drawn is null or >= 0);
        foreach (var series in Series)
        {
            foreach (var point in series.Points)
            {
                if (point.Drawn is { } value) yield return (double)value;
                if (series.Role == PlotRole.Context || point.Observation.Interval is not { } interval || point.Value is null) continue;
                yield return positive ? Math.Max(0, (double)interval.Lower) : (double)interval.Lower;
                yield return Limit is { } limit ? Math.Min(limit, (double)interval.Upper) : (double)interval.Upper;
            }
        }

        foreach (var target in Targets)
        {
            yield return (double)target.Value;
            if (target.Upper is { } upper) yield return (double)upper;
        }
    }
}
