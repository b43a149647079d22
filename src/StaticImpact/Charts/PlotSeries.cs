using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

public enum PlotRole
{
    /// <summary>What the chart is about.</summary>
    Main,

    /// <summary>One of several equals.</summary>
    Group,

    /// <summary>Another place, or the total behind groups: grey and thin.</summary>
    Context,
}

/// <summary>A series as it is drawn: a name, points in order of time, and where its line runs.</summary>
public sealed record PlotSeries
{
    public required string Name { get; init; }
    public required ImmutableArray<PlotPoint> Points { get; init; }
    public PlotRole Role { get; init; }

    /// <summary>Too small for the decimals of the others.</summary>
    public bool LosesDecimals { get; init; }

    /// <summary>Which colour and marker, from 0.</summary>
    public int Style { get; init; }

    /// <summary>Pairs of neighbouring points that a line connects, by the index of the second.</summary>
    public required ImmutableArray<bool> IsLinked { get; init; }

    /// <summary>Five shapes filled, then the same hollow, so that up to ten series differ without colour.</summary>
    public MarkerShape Shape => (MarkerShape)(Style % 5);

    public string ClassName => Role == PlotRole.Context ? "c-context" : $"c-s{(Style % 6) + 1}";

    public bool HasValues => Points.Any(p => p.Drawn is not null);

    /// <summary>The last point that is drawn: a value or a bound.</summary>
    public PlotPoint? End
    {
        get
        {
            for (var i = Points.Length - 1; i >= 0; i--)
            {
                if (Points[i].Drawn is not null) return Points[i];
            }

            return null;
        }
    }

    public PlotPoint? Last
    {
        get
        {
            for (var i = Points.Length - 1; i >= 0; i--)
            {
                if (Points[i].Value is not null) return Points[i];
            }

            return null;
        }
    }

    public PlotPoint? First
    {
        get
        {
            foreach (var point in Points)
            {
                if (point.Value is not null) return point;
            }

            return null;
        }
    }

    /// <summary>Each run of connected points that have a margin of error.</summary>
    public IEnumerable<IReadOnlyList<PlotPoint>> MarginRuns()
    {
        var run = new List<PlotPoint>();
        for (var i = 0; i < Points.Length; i++)
        {
            var hasMargin = Points[i].Value is not null && Points[i].Observation.Interval is not null;
            if (run.Count > 0 && (!hasMargin || !IsLinked[i]))
            {
                yield return run;
                run = [];
            }

            if (hasMargin) run.Add(Points[i]);
        }

        if (run.Count > 0) yield return run;
    }

    public PlotPoint? At(Period period)
    {
        foreach (var point in Points)
        {
            if (point.Period == period) return point;
        }

        return null;
    }

    public static PlotSeries Of(Series series, string name, IndicatorFormatter speech, PlotRole role = PlotRole.Main, int style = 0)
    {
        speech = speech.Of(series);
        var points = series.Observations.Select(o => PlotPoint.Of(o, speech)).ToImmutableArray();
        return new PlotSeries
        {
            Name = name,
            LosesDecimals = speech.LosesDecimals,
            Points = points,
            Role = role,
            Style = style,
            IsLinked = Links(points, speech.Indicator.Breaks),
        };
    }

    /// <summary>A line runs between neighbours that both have values, with no period missing and no break between them.
    /// A series that is only published every few periods has no gaps at that rhythm.</summary>
    private static ImmutableArray<bool> Links(ImmutableArray<PlotPoint> points, ImmutableArray<SeriesBreak> breaks)
    {
        var usual = int.MaxValue;
        for (var i = 1; i < points.Length; i++) usual = Math.Min(usual, points[i].Period.Ordinal - points[i - 1].Period.Ordinal);
        var links = ImmutableArray.CreateBuilder<bool>(points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            links.Add(i > 0
                && points[i].Value is not null && points[i - 1].Value is not null
                && points[i].Period.Ordinal - points[i - 1].Period.Ordinal <= usual
                && !points[i].Observation.Has(ObservationFlags.Break)
                && !BreakBetween(breaks, points[i - 1].Period, points[i].Period));
        }

        return links.MoveToImmutable();
    }

    private static bool BreakBetween(ImmutableArray<SeriesBreak> breaks, Period before, Period after)
    {
        foreach (var seriesBreak in breaks)
        {
            if (seriesBreak.Period > before && seriesBreak.Period <= after) return true;
        }

        return false;
    }
}
