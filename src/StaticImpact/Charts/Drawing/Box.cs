namespace StaticImpact.Charts.Drawing;

/// <summary>A rectangle in a drawing; y grows downwards.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;
    public double Height => Bottom - Top;
    public double CentreX => (Left + Right) / 2;
    public double CentreY => (Top + Bottom) / 2;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other, double slack = 0.01) =>
        other.Left >= Left - slack && other.Right <= Right + slack && other.Top >= Top - slack && other.Bottom <= Bottom + slack;

    public Box Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>Whether a straight line from one point to another passes through (Liang–Barsky clipping).</summary>
    public bool IsCrossedBy(double x0, double y0, double x1, double y1)
    {
        // Most lines lie to one side.
        if ((x0 < Left && x1 < Left) || (x0 > Right && x1 > Right) || (y0 < Top && y1 < Top) || (y0 > Bottom && y1 > Bottom)) return false;
        double from = 0, to = 1;
        return Clip(x0 - x1, x0 - Left, ref from, ref to) && Clip(x1 - x0, Right - x0, ref from, ref to)
            && Clip(y0 - y1, y0 - Top, ref from, ref to) && Clip(y1 - y0, Bottom - y0, ref from, ref to);
    }

    private static bool Clip(double p, double q, ref double from, ref double to)
    {
        if (p == 0) return q >= 0;
        var r = q / p;
        if (p < 0)
        {
            if (r > to) return false;
            from = Math.Max(from, r);
        }
        else
        {
            if (r < from) return false;
            to = Math.Min(to, r);
        }

        return true;
    }
}
