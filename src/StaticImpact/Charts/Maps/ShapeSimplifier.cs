using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticImpact.Charts.Maps;

/// <summary>Leaves out points that a drawing of this size cannot show. Rings are cut where three areas meet, and each
/// border is simplified once (Douglas–Peucker) for both its sides, so that neighbours stay joined.</summary>
public sealed class ShapeSimplifier
{
    private const double Grid = 10;

    /// <summary>An area that is smaller than this both ways could not be seen, and becomes a mark.</summary>
    private const double LeastSize = 3;
    private const double MarkRadius = 3.5;

    private readonly List<(string Id, List<List<MapCell>> Rings)> shapes = [];
    private readonly List<MapPath> marks = [];
    private readonly HashSet<MapCell> junctions = [];

    public ShapeSimplifier(ImmutableArray<MapShape> shapes)
    {
        foreach (var shape in shapes)
        {
            if (MarkOf(shape) is { } mark) marks.Add(new MapPath(shape.Id, mark, IsMark: true));
            else this.shapes.Add((shape.Id, SharedEdges.Without([.. shape.Rings.Select(Snap).Where(r => r.Count >= 3)])));
        }

        FindJunctions();
    }

    /// <summary>Path data by area, at the finest tolerance that keeps them within so many characters. Marks come last, since
    /// they may stand on larger areas.</summary>
    public ImmutableArray<MapPath> Paths(int mostCharacters)
    {
        for (var tolerance = 2.0; ; tolerance *= 1.5)
        {
            var paths = shapes.Select(s => new MapPath(s.Id, Data(s.Rings, tolerance), IsMark: false)).Concat(marks).ToImmutableArray();
            if (paths.Sum(p => p.Data.Length) <= mostCharacters || tolerance > 400) return paths;
        }
    }

    /// <summary>A small circle for an area that is too small to be seen; null for others and for what has no area.</summary>
    private static string? MarkOf(MapShape shape)
    {
        if (shape.Rings.IsEmpty) return null;
        var points = shape.Rings.SelectMany(r => r).ToList();
        var (left, right, top, bottom) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
        return right - left >= LeastSize || bottom - top >= LeastSize ? null : MapPath.Circle((left + right) / 2, (top + bottom) / 2, MarkRadius);
    }

    private static List<MapCell> Snap(ImmutableArray<MapPoint> ring)
    {
        var cells = new List<MapCell>();
        foreach (var point in ring)
        {
            var cell = new MapCell((int)Math.Round(point.X * Grid), (int)Math.Round(point.Y * Grid));
            if (cells.Count == 0 || cells[^1] != cell) cells.Add(cell);
        }

        if (cells.Count > 1 && cells[0] == cells[^1]) cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    /// <summary>A point is a junction when it does not have the same two neighbours in every ring that passes it.</summary>
    private void FindJunctions()
    {
        var neighbours = new Dictionary<MapCell, (MapCell A, MapCell B)>();
        foreach (var ring in shapes.SelectMany(s => s.Rings))
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[(i + ring.Count - 1) % ring.Count], ring[(i + 1) % ring.Count]);
                if (!neighbours.TryAdd(ring[i], (a, b)) && neighbours[ring[i]] != (a, b) && neighbours[ring[i]] != (b, a)) junctions.Add(ring[i]);
            }
        }
    }

    private string Data(List<List<MapCell>> rings, double tolerance)
    {
        var kept = rings.Select(r => Simplify(r, tolerance)).Where(r => r.Count >= 3).ToList();

        // Specks are left out, but an area never vanishes.
        var shown = kept.Where(r => MapCell.DoubleArea(r) >= 2 * tolerance * tolerance).ToList();
        if (shown.Count == 0 && (kept.Count > 0 || rings.Count > 0)) shown = [(kept.Count > 0 ? kept : rings).MaxBy(MapCell.DoubleArea)!];
        var data = new StringBuilder();
        foreach (var ring in shown) Append(data, ring);
        return data.ToString();
    }

    private List<MapCell> Simplify(List<MapCell> ring, double tolerance)
    {
        var starts = Enumerable.Range(0, ring.Count).Where(i => junctions.Contains(ring[i])).ToList();
        if (starts.Count == 0)
        {
            // A ring of its own, such as an island, is cut at its least point and at the one farthest from it.
            var first = Enumerable.Range(0, ring.Count).MinBy(i => ring[i]);
            var far = Enumerable.Range(0, ring.Count).MaxBy(i => (ring[i].DistanceTo(ring[first]), ring[i].X, ring[i].Y));
            starts = first < far ? [first, far] : [far, first];
        }

        var simple = new List<MapCell>();
        for (var i = 0; i < starts.Count; i++)
        {
            var (from, to) = (starts[i], starts[(i + 1) % starts.Count]);
            var arc = new List<MapCell> { ring[from] };
            for (var at = (from + 1) % ring.Count; ; at = (at + 1) % ring.Count)
            {
                arc.Add(ring[at]);
                if (at == to) break;
            }

            var border = Border(arc, tolerance);
            simple.AddRange(border.Take(border.Count - 1));
        }

        return simple;
    }

    /// <summary>A border, simplified in the same direction from both its sides.</summary>
    private static List<MapCell> Border(List<MapCell> arc, double tolerance)
    {
        var ends = arc[0].CompareTo(arc[^1]);
        var isReversed = ends > 0 || (ends == 0 && arc[1].CompareTo(arc[^2]) > 0);
        if (isReversed) arc.Reverse();
        var keep = new bool[arc.Count];
        keep[0] = keep[^1] = true;
        var ranges = new Stack<(int From, int To)>();
        ranges.Push((0, arc.Count - 1));
        while (ranges.TryPop(out var range))
        {
            var farthest = -1;

            // A border that comes back to where it started keeps a point that holds it open.
            var most = arc[range.From] == arc[range.To] ? 0 : tolerance;
            for (var i = range.From + 1; i < range.To; i++)
            {
                var distance = arc[i].DistanceTo(arc[range.From], arc[range.To]);
                if (distance <= most) continue;
                most = distance;
                farthest = i;
            }

            if (farthest < 0) continue;
            keep[farthest] = true;
            ranges.Push((range.From, farthest));
            ranges.Push((farthest, range.To));
        }

        var kept = arc.Where((_, i) => keep[i]).ToList();
        if (isReversed) kept.Reverse();
        return kept;
    }

    private static void Append(StringBuilder data, List<MapCell> ring)
    {
        data.Append('M').Append(Text(ring[0].X)).Append(',').Append(Text(ring[0].Y)).Append('l');
        for (var i = 1; i < ring.Count; i++)
        {
            if (i > 1 && ring[i].X >= ring[i - 1].X) data.Append(' ');
            data.Append(Text(ring[i].X - ring[i - 1].X));
            if (ring[i].Y >= ring[i - 1].Y) data.Append(',');
            data.Append(Text(ring[i].Y - ring[i - 1].Y));
        }

        data.Append('z');
    }

    private static string Text(int tenths) => (tenths / Grid).ToString("0.#", CultureInfo.InvariantCulture);
}
