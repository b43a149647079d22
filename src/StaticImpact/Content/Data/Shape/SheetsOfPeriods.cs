namespace StaticImpact.Content.Data.Shape;

/// <summary>A workbook with a sheet for each period, all of one layout: the name of the sheet says when, and the sheets are read as one table.</summary>
internal static class SheetsOfPeriods
{
    /// <summary>What the column of periods is called that is added to each sheet.</summary>
    private const string Period = "Name of the sheet";

    /// <summary>The sheets that are called by a period and say no period themselves, each with a column of it; empty for fewer than two.</summary>
    public static List<RawGrid> Of(IReadOnlyList<RawGrid> grids)
    {
        var found = grids.Where(IsNamed).Select(g => (Grid: g, Header: NoFigures.HeaderWithoutPeriods(g))).Where(g => g.Header >= 0).ToList();
        if (found.Count < 2 || found.Any(g => g.Grid.Rows.Max(r => r.Length) >= DataTable.MostColumns)) return [];
        var isOneHeader = found.TrueForAll(g => g.Grid.LineOf(g.Header) == found[0].Grid.LineOf(found[0].Header));
        return found.ConvertAll(g => WithPeriod(g.Grid, g.Header, isOneHeader));
    }

    /// <summary>How many sheets with more than a title are called by a period.</summary>
    public static int Named(IReadOnlyList<RawGrid> grids) => grids.Count(g => IsNamed(g) && g.Rows.Exists(row => RawGrid.Filled(row) > 1));

    private static bool IsNamed(RawGrid grid) => grid.Sheet is { } name && HeaderText.Alone(name) is not null;

    private static RawGrid WithPeriod(RawGrid sheet, int header, bool isOneHeader)
    {
        var grid = new RawGrid(sheet.File, isSheet: true, sheet: null) { Part = sheet.Sheet, HasHeaderOfOthers = isOneHeader, Hidden = sheet.Hidden };
        foreach (var (cell, problem) in sheet.Problems) grid.Problems.Add(cell, problem);
        foreach (var (cell, last) in sheet.Merged) grid.Merged.Add(cell, last);
        grid.HiddenCells.UnionWith(sheet.HiddenCells);
        var width = sheet.Rows.Max(r => r.Length);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var cells = sheet.Rows[row];
            // A footnote has no period.
            var text = row == header ? Period : row > header && RawGrid.Filled(cells) > 1 ? sheet.Sheet! : "";
            var line = sheet.LineOf(row);
            grid.Rows.Add(text.Length == 0 ? cells : [.. cells, .. Enumerable.Range(cells.Length, width + 1 - cells.Length).Select(i => new DataCell(i == width ? text : "", line, i == width ? 1 : i + 1, 0))]);
        }

        return grid;
    }

    /// <summary>The rows of all sheets below each other; null where one has other columns than the first.</summary>
    public static DataTable? Joined(IReadOnlyList<(string Sheet, DataTable Table)> sheets)
    {
        var first = sheets[0].Table;
        var names = first.Header.Select(h => h.Text).ToList();
        var table = new DataTable(first.File, isSheet: true, first.Header) { Places = first.Places, Sheets = [.. sheets.Select(s => s.Sheet)] };
        var cells = new DataCell[names.Count];
        for (var i = 0; i < sheets.Count; i++)
        {
            var from = names.ConvertAll(name => Array.FindIndex(sheets[i].Table.Header, h => h.Text == name));
            if (sheets[i].Table.Header.Length != names.Count || from.Contains(-1)) return null;
            for (var row = 0; row < sheets[i].Table.RowCount; row++)
            {
                for (var k = 0; k < cells.Length; k++) cells[k] = sheets[i].Table.Row(row)[from[k]] is var cell ? cell with { Line = DataTable.Stacked(i, cell.Line) } : default;
                table.Add(cells);
            }
        }

        return table;
    }
}
