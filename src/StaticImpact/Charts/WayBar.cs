using StaticImpact.Charts.Drawing;
using StaticImpact.Markup;
using StaticImpact.Progress;

namespace StaticImpact.Charts;

/// <summary>How much of the way from baseline to target is done, for rows: decoration beside text that says the same. The
/// baseline is at the left end and the target at the right, whichever direction is better.</summary>
public static class WayBar
{
    private const double Width = 240;
    private const double Height = 28;

    /// <returns>Nothing without a way to draw.</returns>
    public static Html Draw(ProgressReading reading)
    {
        if (Way.Of(reading) is not { } way) return Html.Empty;
        var canvas = new Canvas(new ChartSize("way-bar", Width));
        Draw(canvas, way, new Box(22, (Height / 2) - 5, Width - 22, (Height / 2) + 5), beyond: 14, mark: 6);
        return canvas.Finish("", "", Height).Html;
    }

    /// <summary>The bar within its box: filled by the share, a tick where an even pace would be, the target's mark. What went
    /// backwards is a short stub to the left of the baseline; what went past the target a short one to its right.</summary>
    /// <param name="beyond">How long a stub is.</param>
    /// <param name="mark">The size of the target's mark.</param>
    internal static void Draw(Canvas canvas, Way way, Box bar, double beyond, double mark)
    {
        var scale = new LinearScale(0, 1, bar.Left, bar.Right);
        canvas.Rect("c-track", bar);
        if (way.Share < 0)
        {
            canvas.Open("c-s4");
            canvas.Rect("c-fill", bar with { Left = bar.Left - beyond, Right = bar.Left });
            canvas.Close();
        }
        else if (way.Share > 0)
        {
            canvas.Rect("c-fill", bar with { Right = way.Share > 1 ? bar.Right + beyond : scale.At(way.Share) });
        }

        canvas.Line("c-halo", bar.Left, bar.Top - 4, bar.Left, bar.Bottom + 4);
        canvas.Line("c-baseline", bar.Left, bar.Top - 4, bar.Left, bar.Bottom + 4);
        if (way.Due is > 0 and <= 1)
        {
            var at = scale.At(way.Due.Value);
            canvas.Line("c-halo", at, bar.Top - 4, at, bar.Bottom + 4);
            canvas.Line("c-due", at, bar.Top - 4, at, bar.Bottom + 4);
        }

        canvas.Marker("c-target", MarkerShape.Diamond, bar.Right, bar.CentreY, mark);
    }
}
