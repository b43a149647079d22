using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds the table in a grid and turns it into one with a row for each figure. Every cell keeps its place.</summary>
internal sealed partial class ShapeReader
{
    private const int DeepestHeader = 40;
    private const int LongestGroup = 60;

    private readonly RawGrid grid;
    private readonly IndicatorDataOptions options;
    private readonly TableGuide guide;
    private readonly List<string> leftOut = [];

    private int header = -1;
    private int end;
    private ColumnRole[] roles = [];
    private Layout[] layout = [];
    private string[] names = [];

    private ShapeReader(RawGrid grid, IndicatorDataOptions options)
    {
        this.grid = grid;
        this.options = options;
        guide = options.Guide;
    }

    private enum Layout
    {
        /// <summary>Nothing stands in it, or the author leaves it out.</summary>
        None,

        /// <summary>One cell belongs to the whole row.</summary>
        Row,

        /// <summary>A figure of the period or the group that its header names.</summary>
        Across,
    }

    /// <summary>Null when no table can be made out.</summary>
    public static ShapedTable? Read(RawGrid grid, IndicatorDataOptions options)
    {
        if (grid.Rows.Count < 2 || grid.Rows.Count > RawGrid.MostRows) return null;
        var reader = new ShapeReader(grid, options);
        for (var row = 0; row < Math.Min(grid.Rows.Count - 1, DeepestHeader); row++)
        {
            if (options.Guide.Header is { } line ? grid.Rows[row][0].Line != line : !reader.IsHeader(row)) continue;
            reader.header = row;
            return reader.Read();
        }

        return options.Guide.Header is { } missing ? reader.Ask(grid.Rows[0][0], string.Create(CultureInfo.InvariantCulture, $"Nothing stands in {(grid.IsSheet ? "row" : "line")} {missing}, which 'header' names. Name the row in which the columns have their names.")) : null;
    }

    private DataCell[] Header => grid.Rows[header];

    private bool IsAcross => Array.IndexOf(layout, Layout.Across) >= 0;

    /// <summary>Whether columns are named in a row: by a period and a value, or by periods beside each other.</summary>
    private bool IsHeader(int row)
    {
        var cells = grid.Rows[row];
        if (RawGrid.Filled(cells) < 2) return false;
        var hasPeriod = false;
        for (var i = 0; i < cells.Length; i++) hasPeriod |= !cells[i].IsBlank && (ShapeWords.RoleOf(cells[i].Text) == ColumnRole.Period || IsNamed(cells, i, "period"));
        if (hasPeriod) return PeriodsAcross(row).Count == 0 ? HasPeriodsBelow(row) : true;
        return PeriodsAcross(row) is { Count: >= 2 } across && HasFiguresBelow(row, across);
    }

    private bool IsNamed(DataCell[] cells, int column, string what)
    {
        foreach (var (name, where) in guide.Columns)
        {
            if (name.Value == what && Find(cells, where.Value) == column) return true;
        }

        return false;
    }

    private bool HasPeriodsBelow(int row)
    {
        for (var i = 0; i < grid.Rows[row].Length; i++)
        {
            if (ShapeWords.RoleOf(RawGrid.Text(grid.Rows[row], i)) != ColumnRole.Period && !IsNamed(grid.Rows[row], i, "period")) continue;
            if (ShapeWords.PeriodOf(RawGrid.Text(grid.Rows[row + 1], i)) is not null) return true;
        }

        return false;
    }

    /// <summary>Columns whose header is a period, all of one kind and each another; none where they are not.</summary>
    private List<int> PeriodsAcross(int row)
    {
        var cells = grid.Rows[row];
        var found = new List<int>();
        PeriodKind? kind = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            if (ShapeWords.PeriodOf(cells[i].Text) is not { } here) continue;
            if ((kind ??= here) != here || !seen.Add(cells[i].Text)) return [];
            found.Add(i);
        }

        return found.Count >= 2 ? found : [];
    }

    private bool HasFiguresBelow(int row, List<int> across)
    {
        // Where a row above names the same columns, this one holds figures that look like years.
        if (row > 0 && across.TrueForAll(i => RawGrid.Text(grid.Rows[row - 1], i).Length > 0)) return false;
        if (across.TrueForAll(i => ShapeWords.PeriodOf(RawGrid.Text(grid.Rows[row + 1], i)) is not null)) return false;
        for (var below = row + 1; below < Math.Min(grid.Rows.Count, row + 4); below++)
        {
            foreach (var i in across)
            {
                if (IsFigure(RawGrid.Text(grid.Rows[below], i))) return true;
            }
        }

        return false;
    }

    private bool IsFigure(string text) => text.Length > 0 && (options.Unit.Kind == UnitKind.Grade ? options.Grades.Contains(text, StringComparer.OrdinalIgnoreCase) : NumberReading.IsNumber(text) || NumberText.TryParse(text, '.', out _));

    private ShapedTable? Read()
    {
        var width = 0;
        for (var i = header; i < grid.Rows.Count; i++) width = Math.Max(width, grid.Rows[i].Length);
        if (width > DataTable.MostColumns) return null;
        (roles, layout, names) = (new ColumnRole[width], new Layout[width], new string[width]);
        if (!FindEnd()) return null;
        foreach (var (_, where) in guide.Columns)
        {
            if (Find(Header, where.Value) < 0) return Ask(Header[0], $"There is no column '{where.Value}'. {Columns()}");
        }

        foreach (var ignored in guide.Ignored)
        {
            if (Find(Header, ignored.Value) < 0) return Ask(Header[0], $"There is no column '{ignored.Value}'. {Columns()}");
        }

        var periods = guide.Across is null or Across.Periods ? PeriodsAcross(header) : [];
        if (guide.Across == Across.Periods && periods.Count == 0) return Ask(Header[0], $"No periods stand across in this row. {Columns()}");
        for (var i = 0; i < width; i++) Take(i, periods);
        return guide.Across == Across.Groups ? Groups() : periods.Count > 0 ? Finish(Across.Periods) : Rows();
    }

    /// <summary>What a column holds, by the front matter, by its name, or by its place.</summary>
    private void Take(int column, List<int> periods)
    {
        names[column] = RawGrid.Text(Header, column);
        layout[column] = IsBlank(column) || guide.Ignored.Any(i => Find(Header, i.Value) == column) ? Layout.None : periods.Contains(column) ? Layout.Across : Layout.Row;
        foreach (var (name, where) in guide.Columns)
        {
            if (Find(Header, where.Value) == column) (roles[column], layout[column]) = (DataColumns.RoleOf(name.Value), Layout.Row);
        }

        if (roles[column] != ColumnRole.Breakdown || layout[column] != Layout.Row) return;
        var role = ShapeWords.RoleOf(names[column]);
        if (role != ColumnRole.Breakdown && (periods.Count > 0 || !guide.Columns.Any(c => DataColumns.RoleOf(c.Key.Value) == role))) roles[column] = role;
    }

    private bool IsBlank(int column)
    {
        if (RawGrid.Text(Header, column).Length > 0 && end == header + 1) return false;
        for (var row = header + 1; row < end; row++)
        {
            if (RawGrid.Text(grid.Rows[row], column).Length > 0) return false;
        }

        return true;
    }

    /// <summary>Leaves out footnotes and sums below the table. False where something else than a table stands there.</summary>
    private bool FindEnd()
    {
        end = grid.Rows.Count;
        while (end > header + 2 && IsBelow(grid.Rows[end - 1])) end--;
        var first = true;
        for (var row = end; row < grid.Rows.Count; row++)
        {
            if (row > end && ShapeWords.IsSum(grid.Rows[row].First(c => !c.IsBlank).Text) && RawGrid.Filled(grid.Rows[row]) > 1) return false;
            if (!first) continue;
            first = false;
            leftOut.Add(string.Create(CultureInfo.InvariantCulture, $"what stands below from {(grid.IsSheet ? "row" : "line")} {grid.Rows[row][0].Line} on ('{Shortened(grid.Rows[row].First(c => !c.IsBlank).Text)}')"));
        }

        for (var row = 0; row < header; row++)
        {
            if (grid.Rows[row].Count(c => IsFigure(c.Text)) > 1) return false;
        }

        for (var row = header + 1; row < end; row++)
        {
            if (RawGrid.Filled(grid.Rows[row]) < 2) return false;
        }

        return true;
    }

    private bool IsBelow(DataCell[] row)
    {
        var first = Array.FindIndex(row, c => !c.IsBlank);
        if (RawGrid.Filled(row) == 1) return ShapeWords.PeriodOf(row[first].Text) is null && !IsFigure(row[first].Text);
        // A sum of periods; where periods stand across, a total is a group: everyone.
        return PeriodsAcross(header).Count == 0 && guide.Across != Across.Groups && ShapeWords.IsSum(row[first].Text) && IsPeriodColumn(first);
    }

    private bool IsPeriodColumn(int column) => ShapeWords.PeriodOf(RawGrid.Text(grid.Rows[header + 1], column)) is not null;

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..29].TrimEnd() + "…";

    /// <summary>A table with a row for each figure.</summary>
    private ShapedTable? Rows()
    {
        var period = Column(ColumnRole.Period);
        if (period < 0) return null;
        var numbers = new List<int>();
        for (var i = 0; i < roles.Length; i++)
        {
            if (layout[i] == Layout.Row && roles[i] == ColumnRole.Breakdown && HoldsNumbers(i) && !IsDeclared(i)) numbers.Add(i);
        }

        if (Column(ColumnRole.Value) < 0)
        {
            if (numbers.Count == 0) return null;
            if (numbers.Count > 1) return AskWhichFigure(period, numbers);
            roles[numbers[0]] = ColumnRole.Value;
        }

        return Finish(Across.None);
    }

    private ShapedTable? Groups()
    {
        if (Column(ColumnRole.Period) is var period && period < 0) return null;
        for (var i = 0; i < roles.Length; i++)
        {
            if (layout[i] == Layout.Row && (roles[i] == ColumnRole.Value || (roles[i] == ColumnRole.Breakdown && HoldsNumbers(i)))) layout[i] = Layout.Across;
        }

        return IsAcross ? Finish(Across.Groups) : null;
    }

    private ShapedTable AskWhichFigure(int period, List<int> numbers)
    {
        var others = numbers.Skip(1).Concat(Doubtful().Where(i => !numbers.Contains(i))).Order().ToList();
        var texts = Doubtful().Where(i => !numbers.Contains(i)).ToList();
        var one = Lines(Across.None, $"period: {RawGrid.Letter(period)}, value: {RawGrid.Letter(numbers[0])}", others);
        var groups = Lines(Across.Groups, $"period: {RawGrid.Letter(period)}", texts);
        return Ask(Header[numbers[0]], $"Several columns hold numbers. {Columns()} Write in the front matter '{one}' if {RawGrid.Letter(numbers[0])} is the figure (or the letter of the one that is), or '{groups}' if each of them is a group.");
    }

    /// <summary>Asks about columns that must not be taken for groups unasked, else makes the table.</summary>
    private ShapedTable? Finish(Across across)
    {
        var period = Column(ColumnRole.Period);
        if (across != Across.Periods && period < 0) return null;
        var doubtful = Doubtful();
        if (across == Across.Periods)
        {
            var labels = Labels();
            if (period >= 0 && !doubtful.Contains(period)) doubtful.Add(period);
            for (var i = 0; i < roles.Length; i++)
            {
                if (roles[i] is >= ColumnRole.Value and <= ColumnRole.Denominator && layout[i] == Layout.Row) doubtful.Add(i);
            }

            // The only row may be everyone or one group; its name alone does not say.
            if (labels.Count > 0 && end == header + 2 && labels.TrueForAll(i => RawGrid.Text(grid.Rows[header + 1], i) is { Length: > 0 } name && !ShapeWords.IsTotal(name)) && labels.TrueForAll(i => !IsDeclared(i))) doubtful.AddRange(labels.Except(doubtful));
        }

        for (var i = 0; i < roles.Length; i++)
        {
            for (var j = i + 1; j < roles.Length; j++)
            {
                if (layout[i] == Layout.Row && layout[j] == Layout.Row && roles[i] == roles[j] && (roles[i] != ColumnRole.Breakdown || string.Equals(Name(i), Name(j), StringComparison.OrdinalIgnoreCase)) && !doubtful.Contains(j)) doubtful.Add(j);
            }
        }

        if (doubtful.Count > 0)
        {
            doubtful.Sort();
            var known = guide.Columns.Length > 0 ? string.Join(", ", guide.Columns.Select(c => $"{c.Key.Value}: {Quoted(c.Value.Value)}")) : "";
            var (one, them) = doubtful.Count == 1 ? ("a column that is", "it") : ("columns that are", "them");
            return Ask(Header[Math.Min(doubtful[0], Header.Length - 1)], $"It is not clear what {string.Join(" and ", doubtful.Select(Called))} {(doubtful.Count == 1 ? "is" : "are")} for. To leave {them} out, write in the front matter '{Lines(across, known, doubtful)}'. Name {one} groups under 'breakdowns' instead.");
        }

        return Make(across);
    }

    private List<int> Labels() => [.. Enumerable.Range(0, roles.Length).Where(i => layout[i] == Layout.Row && roles[i] == ColumnRole.Breakdown)];

    /// <summary>Columns that hold numbers only, or whole sentences, or have no name, and that nobody has called groups.</summary>
    private List<int> Doubtful()
    {
        var found = new List<int>();
        foreach (var i in Labels())
        {
            if (IsDeclared(i)) continue;
            var isLabel = Labels().Count == 1 && i < Array.IndexOf(layout, Layout.Across);
            if (HoldsNumbers(i) || HoldsSentences(i) || (names[i].Length == 0 && !isLabel) || (IsAcross && i > Array.IndexOf(layout, Layout.Across))) found.Add(i);
        }

        return found;
    }

    private bool IsDeclared(int column) => options.Breakdowns.Contains(Name(column));

    private bool HoldsNumbers(int column)
    {
        var numbers = 0;
        for (var row = header + 1; row < end; row++)
        {
            var text = RawGrid.Text(grid.Rows[row], column);
            if (text.Length == 0) continue;
            if (!text.AsSpan().ContainsAnyInRange('0', '9') && text.Length <= 3) continue;
            if (!NumberReading.IsNumber(text) && !NumberText.TryParse(text, '.', out _)) return false;
            numbers++;
        }

        return numbers > 0;
    }

    private bool HoldsSentences(int column)
    {
        for (var row = header + 1; row < end; row++)
        {
            if (RawGrid.Text(grid.Rows[row], column).Length > LongestGroup) return true;
        }

        return false;
    }

    private int Column(ColumnRole role)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (layout[i] == Layout.Row && roles[i] == role) return i;
        }

        return -1;
    }

    /// <summary>The name of a column of groups. One without a name is the breakdown of the front matter, or <c>group</c>.</summary>
    private string Name(int column) => names[column].Length > 0 ? names[column] : GroupName;

    private string GroupName => options.Breakdowns.Length == 1 ? options.Breakdowns[0] : "group";
}
