namespace StaticImpact.Charts.Maps;

/// <summary>A point on the grid of a drawing, in tenths of its unit: borders of neighbours meet exactly.</summary>
internal readonly record struct MapCell(int X, int Y) : IComparable<MapCell>
{
    public int CompareTo(MapCell other) => X != other.X ? X.CompareTo(other.X) : Y.CompareTo(other.Y);

    public double DistanceTo(MapCell other) => Math.Sqrt(Math.Pow((double)X - other.X, 2) + Math.Pow((double)Y - other.Y, 2));

    /// <summary>To the straight line between two others, not beyond them.</summary>
    public double DistanceTo(MapCell from, MapCell to)
    {
        double dx = to.X - from.X, dy = to.Y - from.Y;
        var length = (dx * dx) + (dy * dy);
        if (length == 0) return DistanceTo(from);
        var t = Math.Clamp((((X - from.X) * dx) + ((Y - from.Y) * dy)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(X - from.X - (t * dx), 2) + Math.Pow(Y - from.Y - (t * dy), 2));
    }

    /// <summary>Twice the area within a ring, without its sign.</summary>
    public static double DoubleArea(IReadOnlyList<MapCell> ring)
    {
        double area = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var next = ring[(i + 1) % ring.Count];
            area += ((double)ring[i].X * next.Y) - ((double)next.X * ring[i].Y);
        }

        return Math.Abs(area);
    }
}
