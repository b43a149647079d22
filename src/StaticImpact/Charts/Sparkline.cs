using System.Runtime.InteropServices;
using StaticImpact.Charts.Drawing;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>The course of a series at a glance: decoration beside text that says the same, so hidden from screen readers.</summary>
public static class Sparkline
{
    private const double Width = 120;
    private const double Height = 36;
    private const double Margin = 5;

    /// <param name="breaks">Where comparability ends; the line is cut there.</param>
    /// <returns>Nothing when there is no value to draw.</returns>
    public static Html Draw(Series series, IReadOnlyList<SeriesBreak>? breaks = null)
    {
        var observations = series.Observations;
        double min = double.PositiveInfinity, max = double.NegativeInfinity;
        int first = -1, last = -1, usual = int.MaxValue;
        for (var i = 0; i < observations.Length; i++)
        {
            if (i > 0) usual = Math.Min(usual, observations[i].Period.Ordinal - observations[i - 1].Period.Ordinal);
            if (observations[i].Value is not { } value) continue;
            min = Math.Min(min, (double)value);
            max = Math.Max(max, (double)value);
            if (first < 0) first = i;
            last = i;
        }

        if (first < 0) return Html.Empty;
        var from = observations[first].Period.Time;
        var to = observations[last].Period.Time;
        var across = to > from ? new LinearScale(from, to, Margin, Width - Margin) : new LinearScale(from - 1, from + 1, Margin, Width - Margin);

        // All values alike stand in the middle; a change too small to matter does not fill the height.
        var spread = Math.Max(max - min, Math.Max(Math.Abs(max), Math.Abs(min)) * 0.04);
        if (spread == 0) spread = 1;
        var middle = (min + max) / 2;
        var up = new LinearScale(middle - (spread / 2), middle + (spread / 2), Height - Margin, Margin);

        var canvas = new Canvas(new ChartSize("spark", Width));
        var run = new List<(double X, double Y)>();
        for (var i = first; i <= last; i++)
        {
            if (observations[i].Value is not { } value || (run.Count > 0 && IsCut(i)))
            {
                EndRun();
                if (observations[i].Value is null) continue;
            }

            run.Add((across.At(observations[i].Period.Time), up.At(observations[i].Value!.Value)));
        }

        EndRun();
        canvas.Marker("c-end", MarkerShape.Circle, across.At(to), up.At(observations[last].Value!.Value), 4);
        return canvas.Finish("", "", Height).Html;

        bool IsCut(int i) =>
            observations[i].Period.Ordinal - observations[i - 1].Period.Ordinal > usual
            || observations[i].Has(ObservationFlags.Break)
            || (breaks?.Any(b => b.Period > observations[i - 1].Period && b.Period <= observations[i].Period) ?? false);

        void EndRun()
        {
            if (run.Count == 1) canvas.Marker("c-dot", MarkerShape.Circle, run[0].X, run[0].Y, 2);
            if (run.Count > 1) canvas.Polyline("c-line", CollectionsMarshal.AsSpan(run));
            run.Clear();
        }
    }
}
