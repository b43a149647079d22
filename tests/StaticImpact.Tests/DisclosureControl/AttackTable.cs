using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Tests.DisclosureControl;

/// <summary>A random table of people in one to four dimensions, and how much of it its author publishes: which margins have
/// rows, whether a total is a blank cell or a group called All, and whether groups overlap.</summary>
internal sealed class AttackTable
{
    private AttackTable(int seed)
    {
        Random = new Random(seed);
        Seed = seed;
    }

    public int Seed { get; }
    public Random Random { get; }
    public int[] Sizes { get; private set; } = [];
    public UnitKind Unit { get; private set; }

    /// <summary>By period, the finest cells: how many of how many.</summary>
    public List<(int N, int Of)[]> Periods { get; } = [];

    /// <summary>By set of columns that are filled, whether its rows are published. Those of all columns always are.</summary>
    public bool[] Margins { get; private set; } = [];

    /// <summary>The first column's total is the group All, which headline_series names.</summary>
    public bool HasHeadlineSeries { get; private set; }

    /// <summary>Whether the groups of the only column overlap. The first two of them then make the whole, where they are published
    /// and named as its parts; someone can be in any of the others as well.</summary>
    public bool Overlaps { get; private set; }

    public bool HasParts { get; private set; }

    public int Columns => Overlaps ? 1 : Sizes.Length;

    public static AttackTable Of(int seed)
    {
        var table = new AttackTable(seed);
        var random = table.Random;
        table.Overlaps = random.Next(8) == 0;
        table.HasParts = random.Next(2) == 0;
        var dimensions = table.Overlaps ? random.Next(2, 5) : random.Next(10) switch { < 3 => 1, < 7 => 2, < 9 => 3, _ => 4 };
        table.Sizes = [.. Enumerable.Range(0, dimensions).Select(_ => table.Overlaps ? 2 : dimensions switch
        {
            1 => random.Next(2, 8),
            2 => random.Next(2, 6),
            3 => random.Next(2, 4),
            _ => 2,
        })];
        table.Unit = random.Next(3) == 0 ? UnitKind.Percent : UnitKind.Count;
        table.HasHeadlineSeries = random.Next(4) == 0;
        table.PublishOthers();
        table.Margins[^1] = true;
        var periods = random.Next(1, 3);
        for (var p = 0; p < periods; p++) table.Periods.Add(table.Cells());
        return table;
    }

    /// <summary>Chooses anew which sums have rows.</summary>
    public void PublishOthers()
    {
        Margins = new bool[1 << Sizes.Length];
        for (var m = 0; m < Margins.Length; m++) Margins[m] = Random.Next(4) > 0;
        Margins[0] |= HasHeadlineSeries || Random.Next(5) > 0;
    }

    public int CellCount => Sizes.Aggregate(1, (a, b) => a * b);

    /// <summary>Every published row: its groups (-1 for a total), and the finest cells that it is the sum of.</summary>
    public IEnumerable<(int[] Groups, int[] Cells)> Rows() => Overlaps ? OverlappingRows() : CrossedRows();

    private IEnumerable<(int[] Groups, int[] Cells)> OverlappingRows()
    {
        var cells = Enumerable.Range(0, CellCount).ToArray();
        if (Margins[0]) yield return ([-1], cells);
        for (var group = HasParts ? 0 : 2; group <= Sizes.Length; group++)
        {
            if (group >= 2 && !Margins[group - 1]) continue;
            yield return ([group], [.. cells.Where(c => group switch { 0 => c % 2 == 0, 1 => c % 2 == 1, _ => (c >> (group - 1)) % 2 == 1 })]);
        }
    }

    private IEnumerable<(int[] Groups, int[] Cells)> CrossedRows()
    {
        for (var margin = 0; margin < Margins.Length; margin++)
        {
            if (!Margins[margin]) continue;
            var byName = new SortedDictionary<string, (int[] Groups, List<int> Cells)>(StringComparer.Ordinal);
            for (var cell = 0; cell < CellCount; cell++)
            {
                var groups = GroupsOf(cell);
                for (var d = 0; d < groups.Length; d++)
                {
                    if ((margin >> d & 1) == 0) groups[d] = -1;
                }

                var name = string.Join(',', groups);
                if (!byName.TryGetValue(name, out var row)) byName.Add(name, row = (groups, []));
                row.Cells.Add(cell);
            }

            foreach (var (groups, cells) in byName.Values) yield return (groups, [.. cells]);
        }
    }

    public string Csv(Func<int, (int N, int Of)[]>? instead = null)
    {
        var csv = new StringBuilder(Unit == UnitKind.Count ? "period,value" : "period,value,n,denominator");
        for (var d = 0; d < Columns; d++) csv.Append(CultureInfo.InvariantCulture, $",c{d}");
        csv.Append('\n');
        for (var p = 0; p < Periods.Count; p++)
        {
            var people = instead?.Invoke(p) ?? Periods[p];
            foreach (var (groups, cells) in Rows()) Row(csv, p, cells.Sum(c => people[c].N), cells.Sum(c => people[c].Of), groups.Select(Group));
        }

        return csv.ToString();
    }

    public void Row(StringBuilder csv, int period, int n, int of, IEnumerable<string> groups)
    {
        if (Unit == UnitKind.Percent && of == 0) return;
        csv.Append(CultureInfo.InvariantCulture, $"{2020 + period},");
        csv.Append(Unit == UnitKind.Count ? $"{n}" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100m * n / of, 1)},{n},{of}"));
        foreach (var group in groups) csv.Append(',').Append(group);
        csv.Append('\n');
    }

    public Initiative Initiative(string csv, Breakdown[]? breakdowns = null) => PrivateTable.Initiative(
        csv, Unit, headline: HasHeadlineSeries && Columns == 1 ? ("c0", "All") : null, breakdowns: breakdowns ?? Breakdowns());

    /// <summary>A table of more columns names its totals under breakdowns; one of a single column by headline_series.</summary>
    private Breakdown[] Breakdowns() => Overlaps ? [HasParts ? PrivateTable.Overlapping("c0", ["g0", "g1"]) : PrivateTable.Overlapping("c0")]
        : !HasHeadlineSeries || Columns == 1 ? []
        : [new Breakdown { Column = "c0", Label = "c0", Groups = [], Total = "All" }];

    public string Group(int group, int dimension) => group >= 0 ? $"g{group}" : dimension == 0 && HasHeadlineSeries ? "All" : "";

    private int[] GroupsOf(int cell)
    {
        var groups = new int[Sizes.Length];
        for (var d = 0; d < Sizes.Length; d++)
        {
            groups[d] = cell % Sizes[d];
            cell /= Sizes[d];
        }

        return groups;
    }

    private (int N, int Of)[] Cells()
    {
        var cells = new (int, int)[CellCount];
        for (var c = 0; c < cells.Length; c++)
        {
            var n = Random.Next(10) switch { 0 => Overlaps ? 1 : 0, < 4 => Random.Next(1, 10), < 8 => Random.Next(10, 60), _ => Random.Next(60, 900) };
            var rest = Unit == UnitKind.Count ? 0 : Random.Next(10) switch { 0 => 0, < 3 => Random.Next(1, 10), < 8 => Random.Next(10, 90), _ => Random.Next(90, 900) };
            cells[c] = (n, n + rest);
        }

        return cells;
    }
}
