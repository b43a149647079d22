using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Sheets;

/// <summary>Takes the cells of sheets as they stand, before anyone knows which row is the header.</summary>
internal static class SheetGrids
{
    private const int MostSheets = 100;

    /// <summary>The cells of a sheet, or of every sheet that is not hidden. Only of a workbook that <see cref="SheetTable.Read(string, byte[], Sourced{string}?, DataReport)"/> could open.</summary>
    public static List<RawGrid> Read(string file, byte[] bytes, string? sheet)
    {
        var grids = new List<RawGrid>();
        try
        {
            using var reader = WorkbookReader.Open(bytes);
            for (var seen = 0; seen < MostSheets && reader.NextSheet(); seen++)
            {
                if (sheet is null ? !reader.IsVisible : !string.Equals(reader.Name, sheet, StringComparison.OrdinalIgnoreCase)) continue;
                if (Grid(reader, file) is { } grid) grids.Add(grid);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What cannot be read has been reported when the table was looked for.
            return [];
        }

        return grids;
    }

    /// <summary>Null where the sheet is too large to be anything but a plain table.</summary>
    private static RawGrid? Grid(WorkbookReader reader, string file)
    {
        var hidden = new HiddenParts(file);
        var grid = new RawGrid(file, isSheet: true, reader.Name) { Hidden = hidden };
        var (lastLine, stray) = reader.Extent;
        if (stray is not null) return null;
        while (reader.NextRow())
        {
            var line = reader.Line;
            if (line > lastLine) break;
            var last = reader.LastFilled;
            if (last < 0) continue;
            if (last >= DataTable.MostColumns || grid.Rows.Count > RawGrid.MostRows) return null;
            if (grid.Rows.Count > 0 || reader.IsRowHidden) hidden.LookAt(line, reader.IsRowHidden);
            if (reader.IsRowHidden) continue;
            var row = new DataCell[last + 1];
            for (var i = 0; i < row.Length; i++)
            {
                var text = reader.Text(i, isPeriod: true);
                if (reader.IsColumnHidden(i))
                {
                    if (text.Length > 0)
                    {
                        hidden.AddColumn(i, text);
                        grid.HiddenCells.Add((line, i));
                    }

                    row[i] = new DataCell("", line, i + 1, 0);
                    continue;
                }

                row[i] = new DataCell(text, line, i + 1, 0) { Money = reader.Money(i) };
                if (reader.Error(i) is { } error) grid.Problems[(line, i)] = (DataFileCodes.FormulaError, SheetTable.ErrorShown(error));
                else if (text.Length == 0 && reader.LacksResult(i)) grid.Problems[(line, i)] = (DataFileCodes.FormulaWithoutResult, SheetTable.NoResult);
            }

            grid.Rows.Add(row);
        }

        if (reader.Extent.Stray is not null) return null;
        hidden.HasFilter = reader.HasFilter;
        Merge(reader, grid);
        return grid;
    }

    /// <summary>A cell that is merged with those below stands for all of their rows; one that is merged with those on its right stays where it is.</summary>
    private static void Merge(WorkbookReader reader, RawGrid grid)
    {
        if (reader.Merged.Count == 0) return;
        var byLine = new Dictionary<int, int>();
        for (var row = 0; row < grid.Rows.Count; row++) byLine[grid.LineOf(row)] = row;
        foreach (var (fromRow, fromColumn, toRow, toColumn) in reader.Merged)
        {
            if (!byLine.TryGetValue(fromRow + 1, out var first) || fromColumn >= DataTable.MostColumns) continue;
            if (toColumn > fromColumn) grid.Merged[(fromRow + 1, fromColumn)] = toColumn;
            var text = grid.Text(first, fromColumn);
            if (toColumn > fromColumn || text.Length == 0) continue;
            for (var row = first + 1; row < grid.Rows.Count && grid.LineOf(row) <= toRow + 1; row++)
            {
                var cells = grid.Rows[row];
                if (fromColumn >= cells.Length)
                {
                    var line = cells[0].Line;
                    grid.Rows[row] = cells = [.. cells, .. Enumerable.Range(cells.Length, fromColumn + 1 - cells.Length).Select(i => new DataCell("", line, i + 1, 0))];
                }

                if (cells[fromColumn].IsBlank) cells[fromColumn] = cells[fromColumn] with { Text = text };
            }
        }
    }
}
