using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>How the groups and places of an indicator add up: every cell of the table that its columns span as far as the
/// data reach into it, margins that no row gives among them, and every line of parts and their total.</summary>
internal sealed class TableShape
{
    /// <summary>A row that fills more breakdown columns than this has 2 to that power of margins; then only those with rows count.</summary>
    private const int MostColumnsWithMargins = 6;

    private readonly Indicator indicator;
    private readonly string[] columns;
    private readonly Dictionary<string, string> totals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>[] groups;
    private readonly Dictionary<int, int>[] above;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly HashSet<int> partPlaces = [];
    private readonly Dictionary<string, int> cellByKey = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<List<int>> seriesOf = [];
    private readonly List<List<int>> parents = [];
    private readonly List<Line> lines = [];
    private readonly List<List<int>> through = [];

    /// <param name="parts">Places that are parts of the initiative's own place, which is then their total. Other places stand by themselves.</param>
    public TableShape(Indicator indicator, HashSet<PlaceId> parts)
    {
        this.indicator = indicator;
        columns = [.. indicator.Series.SelectMany(s => s.Group).Select(c => c.Column).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        groups = [.. columns.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        above = [.. columns.Select(_ => new Dictionary<int, int>())];
        FindTotals();
        NumberNames(parts);
        string[] names = [.. indicator.Series.Select(KeyOf)];

        // By name, so that the search for other tables takes the same steps whatever the order of rows.
        foreach (var name in names.Order(StringComparer.Ordinal)) Cell(name);
        CellOf = [.. names.Select(Cell)];
        for (var s = 0; s < CellOf.Length; s++) seriesOf[CellOf[s]].Add(s);

        FindLines();
        foreach (var cell in seriesOf) cell.Sort((a, b) => a.CompareTo(b));
        Order = [.. Enumerable.Range(0, keys.Count)];
        Array.Sort(keys.ToArray(), Order, StringComparer.Ordinal);
        Rank = new int[keys.Count];
        for (var i = 0; i < Order.Length; i++) Rank[Order[i]] = i;
    }

    /// <summary>By series, its cell. A blank group and the group that is the column's total are one cell.</summary>
    public int[] CellOf { get; }

    public int CellCount => keys.Count;
    public int LineCount => lines.Count;

    /// <summary>The cells in an order that depends on their names alone, so that the order of rows decides nothing.</summary>
    public int[] Order { get; }
    public int[] Rank { get; }

    /// <summary>The series of a cell: none for a margin without rows.</summary>
    public IReadOnlyList<int> SeriesOf(int cell) => seriesOf[cell];

    /// <summary>The cells that a cell is a part of: one for each of its columns.</summary>
    public IReadOnlyList<int> Parents(int cell) => parents[cell];

    /// <summary>The lines that a cell is the total or a part of.</summary>
    public IReadOnlyList<int> Through(int cell) => through[cell];

    public Line Line(int line) => lines[line];

    /// <summary>Adds some of a line's parts as parts that make its whole.</summary>
    public void AddSet(int line, int[] parts, bool isPair)
    {
        var of = lines[line];
        foreach (var known in of.Sets)
        {
            if (lines[known].Parts.AsSpan().SequenceEqual(parts)) return;
        }

        of.Sets.Add(lines.Count);
        Add(new Line(of.Total, [.. parts], of.Column, isPair ? LineKind.Pair : LineKind.Named, false) { Of = line });
    }

    /// <summary>Whether every group whose cells add up is a part of the line's whole, as a reader would take it.</summary>
    private void FindTotals()
    {
        var headline = indicator.HeadlineSeries;
        foreach (var breakdown in indicator.Breakdowns)
        {
            if (breakdown.Total is { } total) totals[breakdown.Column] = total;
        }

        foreach (var cell in headline is { Place: null } ? headline.Group : [])
        {
            // An answer that stands in front is not what everybody answered.
            if (!indicator.Breakdowns.Any(b => b.Column == cell.Column && b.IsPartition)) totals.TryAdd(cell.Column, cell.Value);
        }
    }

    private void NumberNames(HashSet<PlaceId> parts)
    {
        // Numbers by name, so that keys sort by name.
        for (var c = 0; c < columns.Length; c++)
        {
            var names = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var series in indicator.Series)
            {
                foreach (var cell in series.Group)
                {
                    if (cell.Column == columns[c] && totals.GetValueOrDefault(columns[c]) != cell.Value) names.Add(cell.Value);
                }
            }

            foreach (var name in names) groups[c].Add(name, groups[c].Count + 1);
            foreach (var item in indicator.Breakdowns.FirstOrDefault(b => b.Column == columns[c])?.Groups ?? [])
            {
                if (item.Parent is { } parent && groups[c].TryGetValue(item.Value, out var part) && groups[c].TryGetValue(parent, out var whole)) above[c].Add(part, whole);
            }
        }

        foreach (var place in indicator.Series.Where(s => s.Place is not null).Select(s => s.Place!.Value.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            places.Add(place, places.Count + 1);
            if (parts.Contains(new PlaceId(place))) partPlaces.Add(places.Count);
        }
    }

    private string KeyOf(Series series)
    {
        var key = new char[2 + (2 * columns.Length)];
        Put(key, 0, series.Place is { } place ? places[place.Value] : 0);
        foreach (var cell in series.Group)
        {
            var c = Array.IndexOf(columns, cell.Column);
            if (groups[c].TryGetValue(cell.Value, out var number)) Put(key, c + 1, number);
        }

        return new string(key);
    }

    private static void Put(char[] key, int at, int number)
    {
        key[2 * at] = (char)(number >> 16);
        key[(2 * at) + 1] = (char)(number & 0xFFFF);
    }

    private static int Number(string key, int at) => (key[2 * at] << 16) | key[(2 * at) + 1];

    private int Cell(string key)
    {
        if (cellByKey.TryGetValue(key, out var cell)) return cell;
        cell = keys.Count;
        cellByKey.Add(key, cell);
        keys.Add(key);
        seriesOf.Add([]);
        parents.Add([]);
        through.Add([]);
        return cell;
    }

    /// <summary>Cells grow at the end of the list while margins are added.</summary>
    private void FindLines()
    {
        var parts = new Dictionary<(int Total, int Column), List<int>>();
        var inOrder = new List<(int Total, int Column)>();
        for (var cell = 0; cell < keys.Count; cell++)
        {
            var filled = 0;
            for (var c = 0; c < columns.Length; c++)
            {
                if (Number(keys[cell], c + 1) > 0) filled++;
            }

            for (var at = 0; at <= columns.Length; at++)
            {
                var number = Number(keys[cell], at);
                if (number == 0 || (at == 0 && !partPlaces.Contains(number))) continue;
                var key = keys[cell].ToCharArray();
                // An item that is a part of another adds up to that one.
                Put(key, at, at == 0 ? 0 : above[at - 1].GetValueOrDefault(number));
                var name = new string(key);
                if (filled > MostColumnsWithMargins && !cellByKey.ContainsKey(name)) continue;
                var total = Cell(name);
                parents[cell].Add(total);
                if (!parts.TryGetValue((total, at), out var line))
                {
                    parts.Add((total, at), line = []);
                    inOrder.Add((total, at));
                }

                line.Add(cell);
            }
        }

        foreach (var (total, at) in inOrder)
        {
            var line = parts[(total, at)];
            line.Sort((a, b) => string.CompareOrdinal(keys[a], keys[b]));
            var breakdown = at == 0 ? null : indicator.Breakdowns.FirstOrDefault(b => b.Column == columns[at - 1]);
            var whole = lines.Count;
            Add(new Line(total, [.. line], at == 0 ? null : columns[at - 1], LineKind.Whole, breakdown?.Overlap == true) { IsPartition = breakdown?.IsPartition == true });
            foreach (var set in breakdown?.Parts ?? [])
            {
                var numbers = set.Select(name => groups[at - 1].GetValueOrDefault(name, -1)).ToHashSet();
                var named = line.Where(cell => numbers.Contains(Number(keys[cell], at))).ToArray();
                if (named.Length >= 2 && named.Length == numbers.Count) AddSet(whole, named, isPair: false);
            }
        }
    }

    private void Add(Line line)
    {
        var number = lines.Count;
        lines.Add(line);
        through[line.Total].Add(number);
        foreach (var part in line.Parts) through[part].Add(number);
    }
}

internal enum LineKind
{
    /// <summary>All groups of a column.</summary>
    Whole,

    /// <summary>Groups that the author says make the whole.</summary>
    Named,

    /// <summary>Two groups that add up to the total, as the figures show.</summary>
    Pair,
}

/// <summary>Parts that add up to a total, by cell.</summary>
/// <param name="Column">Null for places.</param>
/// <param name="Overlaps">The author says that the groups overlap.</param>
internal sealed record Line(int Total, ImmutableArray<int> Parts, string? Column, LineKind Kind, bool Overlaps)
{
    /// <summary>For a set: the line whose parts it is of.</summary>
    public int Of { get; init; } = -1;

    /// <summary>Parts of one whole that all are out of, such as answers: see <see cref="Model.Breakdown.IsPartition"/>.</summary>
    public bool IsPartition { get; init; }

    /// <summary>The sets that make the whole, where not all parts together do.</summary>
    public List<int> Sets { get; } = [];
}
