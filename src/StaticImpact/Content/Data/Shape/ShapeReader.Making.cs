using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The table that is made of a grid, and the words about it.</summary>
internal sealed partial class ShapeReader
{
    private ShapedTable Make(Across across)
    {
        var line = Header[0].Line;
        var single = Enumerable.Range(0, roles.Length).Where(i => layout[i] == Layout.Row && !(across != Across.None && roles[i] == ColumnRole.Period)).ToList();
        var head = new List<DataCell>();
        var period = Column(ColumnRole.Period);
        if (across != Across.None)
        {
            head.Add(Place(period < 0 ? Array.IndexOf(layout, Layout.Across) : period, "period"));
            head.Add(Place(Array.IndexOf(layout, Layout.Across), "value"));
            if (across == Across.Groups) head.Add(Place(Array.IndexOf(layout, Layout.Across), GroupName));
        }

        foreach (var i in single) head.Add(Place(i, roles[i] == ColumnRole.Breakdown ? Name(i) : Word(roles[i])));
        var table = new DataTable(grid.File, grid.IsSheet, [.. head]);
        var labels = Labels();
        var hasEveryone = across == Across.Periods && Enumerable.Range(header + 1, end - header - 1).Any(row => labels.TrueForAll(i => RawGrid.Text(grid.Rows[row], i).Length == 0));
        var rows = new DataCell[head.Count];
        var lastPeriod = "";
        for (var row = header + 1; row < end && !table.IsFull; row++)
        {
            var cells = grid.Rows[row];
            if (period >= 0 && RawGrid.Text(cells, period) is { Length: > 0 } text) lastPeriod = text;
            var start = across switch { Across.None => 0, Across.Periods => 2, Across.Groups => 3, _ => throw new System.Diagnostics.UnreachableException() };
            for (var k = 0; k < single.Count; k++)
            {
                var cell = At(row, single[k]);
                if (across == Across.Periods && !hasEveryone && roles[single[k]] == ColumnRole.Breakdown && ShapeWords.IsTotal(cell.Text)) cell = cell with { Text = "" };
                // Merged cells of periods stand in the first of their rows.
                if (roles[single[k]] == ColumnRole.Period && cell.IsBlank) cell = cell with { Text = lastPeriod };
                rows[start + k] = cell;
            }

            if (across == Across.None)
            {
                table.Add(rows);
                continue;
            }

            for (var i = 0; i < layout.Length; i++)
            {
                if (layout[i] != Layout.Across || At(row, i) is not { IsBlank: false } cell) continue;
                rows[0] = cell with { Text = across == Across.Periods ? names[i] : lastPeriod };
                rows[1] = cell;
                if (across == Across.Groups) rows[2] = cell with { Text = ShapeWords.IsTotal(names[i]) ? "" : names[i] };
                table.Add(rows);
            }
        }

        return new ShapedTable { Table = table, Place = new SourceSpan(grid.File), Note = Told(across, line, table) };
    }

    private string Told(Across across, int line, DataTable table)
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"header in {(grid.IsSheet ? "row" : "line")} {line}") };
        if (across == Across.Periods) parts.Add(ShapeWords.PeriodOf(names[Array.IndexOf(layout, Layout.Across)]) is PeriodKind.Year ? "years across" : "periods across");
        if (across == Across.Groups) parts.Add("groups across");
        var groups = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < table.Header.Length; column++)
        {
            if (DataColumns.RoleOf(table.Header[column].Text) != ColumnRole.Breakdown) continue;
            for (var row = 0; row < table.RowCount; row++)
            {
                if (!table.Row(row)[column].IsBlank) groups.Add($"{column} {table.Row(row)[column].Text}");
            }
        }

        if (groups.Count > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{groups.Count} group{(groups.Count == 1 ? "" : "s")}"));
        var figure = Column(ColumnRole.Value);
        if (across == Across.None && figure >= 0 && DataColumns.RoleOf(names[figure]) != ColumnRole.Value) parts.Add($"the figures from {Called(figure)}");
        var ignored = Enumerable.Range(0, layout.Length).Where(i => layout[i] == Layout.None && names[i].Length > 0).Select(Called).ToList();
        var left = leftOut.Concat(ignored).ToList();
        return $"Read {(grid.Sheet is { } sheet ? $"'{sheet}'" : "the table")}, {string.Join(", ", parts)}.{(left.Count > 0 ? $" Left out: {string.Join(", ", left)}." : "")}";
    }

    private DataCell At(int row, int column)
    {
        var cells = grid.Rows[row];
        return column < cells.Length ? cells[column] : new DataCell("", cells[0].Line, grid.IsSheet ? column + 1 : cells[^1].Column + cells[^1].Length, 0);
    }

    private DataCell Place(int column, string text) => At(header, column) with { Text = text };

    private static string Word(ColumnRole role) => role switch
    {
        ColumnRole.Period => "period",
        ColumnRole.Value => "value",
        ColumnRole.Lower => "lower",
        ColumnRole.Upper => "upper",
        ColumnRole.Moe => "moe",
        ColumnRole.N => "n",
        ColumnRole.Denominator => "denominator",
        ColumnRole.Flag => "flag",
        ColumnRole.Note => "note",
        ColumnRole.Place => "place",
        ColumnRole.Breakdown => throw new System.Diagnostics.UnreachableException(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The column of a header or of a letter, from 0; -1 for none.</summary>
    private int Find(DataCell[] cells, string named)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (string.Equals(cells[i].Text, named, StringComparison.OrdinalIgnoreCase)) return i;
        }

        if (named.Length is 0 or > 2 || !named.All(char.IsAsciiLetterUpper)) return -1;
        var column = named.Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1;
        return column < Math.Max(cells.Length, roles.Length) ? column : -1;
    }

    private string Called(int column) => names[column] is { Length: > 0 } name ? $"{RawGrid.Letter(column)} '{Shortened(name)}'" : $"{RawGrid.Letter(column)} (without a name)";

    private string Columns() =>
        $"The columns of {(grid.IsSheet ? "row" : "line")} {Header[0].Line.ToString(CultureInfo.InvariantCulture)} are {string.Join(", ", Enumerable.Range(0, Header.Length).Where(i => !Header[i].IsBlank).Take(20).Select(i => $"{RawGrid.Letter(i)} '{Shortened(Header[i].Text)}'"))}.";

    private string Lines(Across across, string columns, List<int> ignored)
    {
        var all = guide.Ignored.Select(i => Quoted(i.Value)).Concat(ignored.Select(RawGrid.Letter)).Distinct(StringComparer.Ordinal).ToList();
        if (all.Count > 0) columns += $"{(columns.Length > 0 ? ", " : "")}ignore: [{string.Join(", ", all)}]";
        var word = across switch { Across.None => "", Across.Periods => ", across: periods", Across.Groups => ", across: groups", _ => throw new System.Diagnostics.UnreachableException() };
        return $"data: {{{(grid.Sheet is { } sheet ? $"sheet: {Quoted(sheet)}, " : "")}header: {Header[0].Line.ToString(CultureInfo.InvariantCulture)}{word}{(columns.Length > 0 ? $", columns: {{{columns}}}" : "")}}}";
    }

    private static string Quoted(string text) => text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_') && text.Any(char.IsLetter) && text.Trim().Length == text.Length ? text : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private ShapedTable Ask(in DataCell cell, string question) => new() { Question = question, Place = grid.Span(cell) };
}
