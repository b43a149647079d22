using System.Collections.Immutable;

namespace StaticImpact.Charts.Maps;

/// <summary>Four or five classes of values with round edges, all equally wide.</summary>
/// <param name="Edges">Between the classes: a value at an edge belongs above it.</param>
/// <param name="Decimals">What the edges need.</param>
public sealed record RoundBins(ImmutableArray<decimal> Edges, int Decimals)
{
    private static readonly ImmutableArray<decimal> Steps = [1, 2, 5, 2.5m, 4, 1.5m, 3, 7.5m];

    public int Count => Edges.Length + 1;

    /// <summary>From 0.</summary>
    public int Of(decimal value)
    {
        var bin = 0;
        while (bin < Edges.Length && value >= Edges[bin]) bin++;
        return bin;
    }

    /// <summary>The roundest step that gives five classes, else four.</summary>
    public static RoundBins For(IReadOnlyCollection<decimal> values)
    {
        if (values.Count == 0 || values.Min() == values.Max()) return new RoundBins([], 0);
        var (min, max) = (values.Min(), values.Max());
        var power = 1m;
        while (power > (max - min) / 5) power /= 10;
        while (power * 10 <= (max - min) / 5) power *= 10;
        RoundBins? second = null;
        foreach (var step in Steps)
        {
            foreach (var size in new[] { step * power, step * power * 10 })
            {
                var bins = With(min, max, size);
                if (bins.Count == 5) return bins;
                if (bins.Count == 4) second ??= bins;
            }
        }

        return second ?? With(min, max, power * 10);
    }

    private static RoundBins With(decimal min, decimal max, decimal step)
    {
        var edges = ImmutableArray.CreateBuilder<decimal>();
        for (var edge = (Math.Floor(min / step) + 1) * step; edge < max && edges.Count < 6; edge += step) edges.Add(edge);
        var decimals = 0;
        for (var scaled = step; scaled != decimal.Truncate(scaled) && decimals < 12; scaled *= 10) decimals++;
        return new RoundBins(edges.ToImmutable(), decimals);
    }
}
