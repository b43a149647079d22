using System.Collections.Immutable;

namespace StaticImpact.Charts.Maps;

/// <summary>Longitudes that run on across the 180° meridian, so that islands on both its sides stand beside each other
/// instead of at the two ends of the drawing.</summary>
internal static class Longitudes
{
    /// <summary>Slots of half a degree around the earth.</summary>
    private const int Slots = 720;

    /// <summary>Whether coordinates can be longitudes: files that cross the meridian run on to 190° or −190°.</summary>
    public static bool Are(double west, double east) => west >= -360 && east <= 540 && east - west <= 360;

    /// <summary>The shapes, those to the west of the widest empty stretch moved around the earth to its other side.</summary>
    public static ImmutableArray<MapShape> Joined(ImmutableArray<MapShape> shapes)
    {
        var all = shapes.SelectMany(s => s.Rings).SelectMany(r => r).ToList();
        if (all.Count == 0) return shapes;
        var (west, east) = (all.Min(p => p.X), all.Max(p => p.X));
        if (east - west <= 180 || !Are(west, east) || all.Exists(p => Math.Abs(p.Y) > 90)) return shapes;
        if (StartOf(shapes) is not { } start) return shapes;
        return [.. shapes.Select(s => s with { Rings = [.. s.Rings.Select(r => r.Select(p => p with { X = Eastward(p.X, start) }).ToImmutableArray())] })];
    }

    /// <summary>The longitude behind the widest empty stretch, or null when there is none.</summary>
    private static double? StartOf(ImmutableArray<MapShape> shapes)
    {
        var isTaken = new bool[Slots];
        foreach (var ring in shapes.SelectMany(s => s.Rings))
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (from, to) = (ring[i].X, ring[(i + 1) % ring.Length].X);
                if (from > to) (from, to) = (to, from);

                // A border that seems to run around the earth runs across the meridian.
                if (to - from > 180) (from, to) = (to, from + 360);
                for (var slot = (int)Math.Floor((from + 180) * 2); slot < Math.Ceiling((to + 180) * 2); slot++) isTaken[((slot % Slots) + Slots) % Slots] = true;
            }
        }

        var (best, longest) = (0, 0);
        for (int slot = 0, run = 0; slot < 2 * Slots; slot++)
        {
            run = isTaken[slot % Slots] ? 0 : run + 1;
            if (run > longest && run <= Slots) (best, longest) = (slot + 1, run);
        }

        return longest < 2 ? null : ((best % Slots) / 2.0) - 180;
    }

    private static double Eastward(double longitude, double start)
    {
        while (longitude < start) longitude += 360;
        while (longitude >= start + 360) longitude -= 360;
        return longitude;
    }
}
