namespace StaticImpact.Charts.Drawing;

/// <summary>The margin of error of neighbouring points as one band; of a lone point as a bar.</summary>
internal static class MarginBand
{
    private const double HalfOfBar = 4;

    public static void Draw(Canvas canvas, string series, IReadOnlyList<PlotPoint> run, LinearScale across, LinearScale up)
    {
        var ends = new List<(double X, double Y)>(2 * run.Count);
        foreach (var point in run) ends.Add((across.At(point.Period.Time), up.Clamped((double)point.Observation.Interval!.Value.Upper)));
        for (var i = run.Count - 1; i >= 0; i--) ends.Add((across.At(run[i].Period.Time), up.Clamped((double)run[i].Observation.Interval!.Value.Lower)));
        if (run.Count == 1) canvas.Rect("c-band " + series, new Box(ends[0].X - HalfOfBar, ends[0].Y, ends[0].X + HalfOfBar, ends[1].Y));
        else canvas.Polygon("c-band " + series, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ends));
    }
}
