using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>What a chart draws, as data, so that a theme can draw it in its own way.</summary>
public sealed record ChartData
{
    /// <summary>What the chart is about first.</summary>
    public required ImmutableArray<DataSeries> Series { get; init; }

    /// <summary>The ends of the value axis.</summary>
    public required ValueDomain Domain { get; init; }

    /// <summary>Labels of the value axis.</summary>
    public required ImmutableArray<(string Text, decimal Value)> Values { get; init; }

    /// <summary>First and last period of the time axis; null for a chart that is not over time.</summary>
    public (Period First, Period Last)? Span { get; init; }

    /// <summary>Labels of the time axis: the periods that have points.</summary>
    public ImmutableArray<(string Text, Period Period)> Periods { get; init; } = [];

    public ImmutableArray<PlotTarget> Targets { get; init; } = [];

    /// <summary>Breaks and what the author wrote beside periods.</summary>
    public ImmutableArray<PlotRemark> Remarks { get; init; } = [];

    /// <summary>Values over time.</summary>
    internal static ChartData OverTime(LinePlan plan)
    {
        var words = plan.Speech.Words;
        var domain = plan.Domain();
        return new ChartData
        {
            Series = [.. plan.Series.OrderBy(s => s.Role == PlotRole.Context).Select(s => new DataSeries(s.Name, s.ClassName["c-".Length..], s.Role, [.. s.Points.Select((p, i) => DataPoint.Of(words.Period(p.Period), p, s.IsLinked[i]))]))],
            Domain = domain,
            Values = plan.Categories.IsEmpty ? Ticks(plan.Speech, domain) : [.. plan.Categories.Select((name, i) => (name, (decimal)i))],
            Span = plan.Span,
            Periods = [.. plan.Points.Select(p => p.Period).Distinct().Order().Select(p => (words.Period(p, PeriodUse.Short), p))],
            Targets = plan.Targets,
            Remarks = [.. plan.Breaks, .. plan.Annotations],
        };
    }

    /// <summary>A value for each of several names, from zero.</summary>
    internal static ChartData Ranked(IndicatorFormatter speech, string name, IEnumerable<DataPoint> points) =>
        Beside(speech, [new DataSeries(name, "s1", PlotRole.Main, [.. points])], isFromZero: true);

    /// <summary>Several values for each of several names.</summary>
    internal static ChartData Beside(IndicatorFormatter speech, ImmutableArray<DataSeries> series, bool isFromZero)
    {
        var drawn = series.SelectMany(s => s.Points).SelectMany(p => p.Drawn);
        var domain = ValueDomain.Of(isFromZero ? drawn.Append(0) : drawn);
        return new ChartData { Series = series, Domain = domain, Values = Ticks(speech, domain) };
    }

    private static ImmutableArray<(string Text, decimal Value)> Ticks(IndicatorFormatter speech, ValueDomain domain)
    {
        var ticks = ValueTicks.Of(domain.From, domain.To, 5, speech.Decimals == 0 ? 0 : null);
        var largest = ticks.Values.IsEmpty ? 0 : Math.Max(Math.Abs(ticks.Values[0]), Math.Abs(ticks.Values[^1]));
        return [.. ticks.Values.Select(v => (speech.Words.Axis(speech.Indicator.Unit, v, ticks.Decimals, largest), v))];
    }
}

/// <summary>One line, or one kind of bar.</summary>
/// <param name="Key">Which colour: <c>s1</c> to <c>s6</c>, or <c>context</c>.</param>
public sealed record DataSeries(string Name, string Key, PlotRole Role, ImmutableArray<DataPoint> Points);

/// <summary>One figure of a chart.</summary>
/// <param name="Name">Its period, its group or its place.</param>
/// <param name="Text">The figure with its unit or, where there is none, why.</param>
public sealed record DataPoint(string Name, string Text)
{
    /// <summary>Where it stands on the time axis; null for a chart that is not over time.</summary>
    public Period? Period { get; init; }

    /// <summary>The value, or the bound of a censored one; null without a figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>The margin of error; null without one.</summary>
    public (decimal Lower, decimal Upper)? Interval { get; init; }

    /// <summary>The margin of error in words; empty without one.</summary>
    public string Margin { get; init; } = "";

    /// <summary>It may still change, or was not counted.</summary>
    public bool IsHollow { get; init; }

    /// <summary>A line leads to it from the point before.</summary>
    public bool IsLinked { get; init; }

    /// <summary>It is the own place among others.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Its class on a map, from 1; 0 without a map.</summary>
    public int Shade { get; init; }

    internal IEnumerable<double> Drawn => ((decimal?[])[Value, Interval?.Lower, Interval?.Upper]).OfType<decimal>().Select(v => (double)v);

    internal static DataPoint Of(string name, PlotPoint point, bool isLinked = false) => new(name, point.Said)
    {
        Period = point.Period,
        Value = point.Drawn,
        Interval = point is { Value: not null, Observation.Interval: { } interval } ? (interval.Lower, interval.Upper) : null,
        Margin = point.Margin,
        IsHollow = point.IsHollow,
        IsLinked = isLinked,
    };
}
