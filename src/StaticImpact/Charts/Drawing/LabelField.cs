namespace StaticImpact.Charts.Drawing;

/// <summary>Remembers what is taken in a drawing and finds free places for texts.</summary>
public sealed class LabelField(Box area)
{
    private readonly List<Box> boxes = [];
    private readonly List<(double X0, double Y0, double X1, double Y1)> lines = [];

    public Box Area { get; } = area;

    public void Take(Box box) => boxes.Add(box);

    public void TakeLine(double x0, double y0, double x1, double y1) => lines.Add((x0, y0, x1, y1));

    /// <summary>The first spot where the text meets nothing, which is then taken; null when there is none.</summary>
    public Spot? Find(IReadOnlyList<string> text, bool bold, IReadOnlyList<Spot> spots)
    {
        foreach (var spot in spots)
        {
            var box = spot.BoxOf(text, bold);
            if (!IsFree(box)) continue;
            boxes.Add(box);
            return spot;
        }

        return null;
    }

    /// <summary>The spot where the text meets least, moved inside the area and then taken: for labels that must stand.
    /// Null when every spot would cover another text.</summary>
    public Spot? Best(IReadOnlyList<string> text, bool bold, IReadOnlyList<Spot> spots)
    {
        Spot? best = null;
        var least = double.PositiveInfinity;
        for (var i = 0; i < spots.Count; i++)
        {
            var spot = spots[i];
            var wanted = spot.BoxOf(text, bold);
            var box = Inside(wanted);
            if (Covers(box)) continue;

            // Each later spot is a little worse than the one before; crossing a line is worse than a few steps.
            var cost = Crossed(box) + Math.Abs(box.Left - wanted.Left) + Math.Abs(box.Top - wanted.Top) + (4 * i);
            if (cost >= least) continue;
            least = cost;
            best = spot with { X = spot.X + box.Left - wanted.Left, Y = spot.Y + box.Top - wanted.Top };
        }

        if (best is { } found) boxes.Add(found.BoxOf(text, bold));
        return best;
    }

    public bool IsFree(Box box) => Area.Contains(box) && !Covers(box) && Crossed(box) == 0;

    private bool Covers(Box box)
    {
        foreach (var other in boxes)
        {
            if (other.Overlaps(box)) return true;
        }

        return false;
    }

    private double Crossed(Box box)
    {
        var cost = 0.0;
        foreach (var line in lines)
        {
            if (box.IsCrossedBy(line.X0, line.Y0, line.X1, line.Y1)) cost += 60;
        }

        return cost;
    }

    private Box Inside(Box box)
    {
        var dx = box.Left < Area.Left ? Area.Left - box.Left : Math.Min(0, Area.Right - box.Right);
        var dy = box.Top < Area.Top ? Area.Top - box.Top : Math.Min(0, Area.Bottom - box.Bottom);
        return new Box(box.Left + dx, box.Top + dy, box.Right + dx, box.Bottom + dy);
    }
}
