using System.Collections.Immutable;

namespace StaticImpact.Charts.Maps;

/// <summary>Puts areas on a drawing: longitudes and latitudes by Albers' equal-area projection fitted to the area shown, so
/// that no place looks larger than it is; other coordinates as they are.</summary>
public static class MapProjection
{
    /// <returns>The areas within the box, in its units, and the height they take.</returns>
    public static (ImmutableArray<MapShape> Shapes, double Height) Fit(ImmutableArray<MapShape> shapes, double width, double mostHeight)
    {
        shapes = Longitudes.Joined(shapes);
        var project = ProjectionOf(shapes);
        var projected = shapes.Select(s => Each(s, project)).ToList();
        var all = projected.SelectMany(s => s.Rings).SelectMany(r => r).ToList();
        var (left, right, top, bottom) = (all.Min(p => p.X), all.Max(p => p.X), all.Min(p => p.Y), all.Max(p => p.Y));
        var scale = Math.Min(width / Math.Max(right - left, 1e-9), mostHeight / Math.Max(bottom - top, 1e-9));
        return ([.. projected.Select(s => Each(s, p => new MapPoint((p.X - left) * scale, (p.Y - top) * scale)))], (bottom - top) * scale);
    }

    private static MapShape Each(MapShape shape, Func<MapPoint, MapPoint> move) =>
        shape with { Rings = [.. shape.Rings.Select(r => r.Select(move).ToImmutableArray())] };

    private static Func<MapPoint, MapPoint> ProjectionOf(ImmutableArray<MapShape> shapes)
    {
        var all = shapes.SelectMany(s => s.Rings).SelectMany(r => r).ToList();
        var (west, east, south, north) = (all.Min(p => p.X), all.Max(p => p.X), all.Min(p => p.Y), all.Max(p => p.Y));
        if (!Longitudes.Are(west, east) || south < -90 || north > 90) return p => new MapPoint(p.X, -p.Y);

        var middle = Radians((west + east) / 2);
        var first = Radians(south + ((north - south) / 6));
        var second = Radians(north - ((north - south) / 6));
        var n = (Math.Sin(first) + Math.Sin(second)) / 2;
        if (Math.Abs(n) < 1e-3)
        {
            var shrink = Math.Cos(Radians((south + north) / 2));
            return p => new MapPoint(p.X * shrink, -p.Y);
        }

        var c = Math.Pow(Math.Cos(first), 2) + (2 * n * Math.Sin(first));
        return p =>
        {
            var rho = Math.Sqrt(Math.Max(0, c - (2 * n * Math.Sin(Radians(p.Y))))) / n;
            var theta = n * (Radians(p.X) - middle);
            return new MapPoint(rho * Math.Sin(theta), rho * Math.Cos(theta));
        };
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
