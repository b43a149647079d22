namespace StaticImpact.Charts.Maps;

/// <summary>Joins pieces of one area that lie against each other, such as the two halves of an island that its file cuts at
/// the 180° meridian: a border that both pieces share is no border of the area.</summary>
internal static class SharedEdges
{
    /// <returns>The rings as they are when no two share an edge, or when what is left does not close.</returns>
    public static List<List<MapCell>> Without(List<List<MapCell>> rings)
    {
        if (rings.Count < 2) return rings;
        var count = new Dictionary<(MapCell, MapCell), int>();
        foreach (var (from, to) in rings.SelectMany(Edges)) count[Key(from, to)] = count.GetValueOrDefault(Key(from, to)) + 1;
        if (count.Values.All(c => c == 1)) return rings;

        var next = new Dictionary<MapCell, Queue<MapCell>>();
        var left = 0;
        foreach (var (from, to) in rings.SelectMany(Edges).Where(e => count[Key(e.From, e.To)] == 1))
        {
            if (!next.TryGetValue(from, out var ends)) next[from] = ends = [];
            ends.Enqueue(to);
            left++;
        }

        var joined = new List<List<MapCell>>();
        foreach (var start in next.Keys)
        {
            while (next[start].Count > 0)
            {
                var ring = new List<MapCell> { start };
                for (var at = next[start].Dequeue(); at != start; at = next[at].Dequeue())
                {
                    ring.Add(at);
                    if (!next.TryGetValue(at, out var ends) || ends.Count == 0) return rings;
                }

                left -= ring.Count;
                if (ring.Count >= 3) joined.Add(ring);
            }
        }

        return left == 0 && joined.Count > 0 ? joined : rings;
    }

    private static IEnumerable<(MapCell From, MapCell To)> Edges(List<MapCell> ring)
    {
        for (var i = 0; i < ring.Count; i++) yield return (ring[i], ring[(i + 1) % ring.Count]);
    }

    private static (MapCell, MapCell) Key(MapCell a, MapCell b) => a.CompareTo(b) < 0 ? (a, b) : (b, a);
}
