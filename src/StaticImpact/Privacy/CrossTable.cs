using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Privacy;

/// <summary>How the series of an indicator add up: which are parts of which total.</summary>
internal sealed class CrossTable
{
    /// <param name="series">All series of one indicator.</param>
    /// <param name="parts">Places that are parts of the initiative's own place, which is then their total. Other places stand by themselves.</param>
    public CrossTable(ImmutableArray<Series> series, HashSet<PlaceId> parts)
    {
        Order = CanonicalOrder(series);
        var columns = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var one in series)
        {
            foreach (var cell in one.Group) columns.Add(cell.Column);
        }

        var byKey = new Dictionary<string, int>(series.Length, StringComparer.Ordinal);
        for (var s = 0; s < series.Length; s++) byKey.TryAdd(Key(series[s], without: null, withoutPlace: false), s);

        var linesByTotal = new SortedDictionary<(int Total, int Dimension), List<int>>();
        foreach (var s in Order)
        {
            var dimension = 0;
            foreach (var column in columns)
            {
                dimension++;
                if (!HasCell(series[s], column)) continue;
                AddPart(Key(series[s], column, withoutPlace: false), dimension, s);
            }

            if (series[s].Place is { } place && parts.Contains(place)) AddPart(Key(series[s], without: null, withoutPlace: true), 0, s);
        }

        Lines = [.. linesByTotal.Where(l => l.Value.Count > 1).Select(l => new Line(l.Key.Total, [.. l.Value]))];
        var through = new List<int>[series.Length];
        for (var s = 0; s < series.Length; s++) through[s] = [];
        for (var l = 0; l < Lines.Length; l++)
        {
            through[Lines[l].Total].Add(l);
            foreach (var part in Lines[l].Parts) through[part].Add(l);
        }

        Through = through;

        void AddPart(string total, int dimension, int part)
        {
            if (!byKey.TryGetValue(total, out var of)) return;
            if (!linesByTotal.TryGetValue((of, dimension), out var line)) linesByTotal.Add((of, dimension), line = []);
            line.Add(part);
        }
    }

    /// <summary>Every row or column that has a total and at least two parts. A single part is no partition of its total.</summary>
    public ImmutableArray<Line> Lines { get; }

    /// <summary>By series, the lines that it is the total or a part of.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Through { get; }

    /// <summary>The series in an order that depends on their names alone, so that the order of rows decides nothing.</summary>
    public int[] Order { get; }

    private static int[] CanonicalOrder(ImmutableArray<Series> series)
    {
        var keys = new string[series.Length];
        var order = new int[series.Length];
        for (var s = 0; s < order.Length; s++)
        {
            order[s] = s;
            keys[s] = Key(series[s], without: null, withoutPlace: false);
        }

        Array.Sort(keys, order, StringComparer.Ordinal);
        return order;
    }

    private static bool HasCell(Series series, string column)
    {
        foreach (var cell in series.Group)
        {
            if (cell.Column == column) return true;
        }

        return false;
    }

    /// <summary>A name for a series' position in the table, without one of its columns or without its place.</summary>
    private static string Key(Series series, string? without, bool withoutPlace)
    {
        var place = withoutPlace ? "" : series.Place?.Value ?? "";
        return place + string.Concat(series.Group
            .Where(c => c.Column != without)
            .OrderBy(c => c.Column, StringComparer.Ordinal)
            .Select(c => $"\u0001{c.Column}\u0002{c.Value}"));
    }
}

/// <summary>Parts that add up to a total, by number of series.</summary>
internal sealed record Line(int Total, ImmutableArray<int> Parts);
