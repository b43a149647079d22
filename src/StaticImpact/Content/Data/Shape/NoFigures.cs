using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Says why no figures can be read of grids that hold a table nevertheless, so that nobody looks for mistakes in its cells.</summary>
internal static class NoFigures
{
    /// <summary>Null where there is no table either.</summary>
    public static (RawGrid Grid, ShapedTable Table)? Explain(IReadOnlyList<RawGrid> grids) => NoNumbers(grids) ?? NoPeriods(grids);

    /// <summary>Says what is missing of a table without periods; null where there is no table either.</summary>
    private static (RawGrid Grid, ShapedTable Table)? NoPeriods(IReadOnlyList<RawGrid> grids)
    {
        foreach (var unread in grids.Where(g => !g.IsPlain && g.Rows.Count > 1))
        {
            var named = Array.FindIndex(unread.Rows[0], c => LabelWords.RoleOf(c.Text) == ColumnRole.Period);
            if (named < 0 || unread.Rows[1..].Find(row => RawGrid.Text(row, named).Length > 0) is not { } below || HeaderText.Alone(below[named].Text) is not null) continue;
            return (unread, new ShapedTable { Place = unread.Span(below[named]), Question = $"{new GridColumn(named, unread.Rows[0][named].Text).Called} should say when, and '{TableDraft.Shortened(below[named].Text)}' is no period. Write a year 2024, a school year 2023-24, a quarter 2024-Q3 or a month 2024-05 in each row." });
        }

        var tables = grids.Where(g => !g.IsPlain && HeaderWithoutPeriods(g) >= 0).ToList();
        if (tables.Count == 0) return null;
        var (grid, header) = (tables[0], tables[0].Rows[HeaderWithoutPeriods(tables[0])]);
        var sheets = tables.Where(t => HeaderText.Alone(t.Sheet ?? "") is not null).Select(t => t.Sheet).ToList();
        var columns = string.Join(", ", header.Select((c, i) => (Cell: c, Index: i)).Where(c => !c.Cell.IsBlank).Take(20).Select(c => new GridColumn(c.Index, c.Cell.Text).Called));
        var where = grid.IsSheet ? $"row {header[0].Line} of the sheet '{grid.Sheet}'" : $"line {header[0].Line}";
        return (grid, new ShapedTable
        {
            Place = grid.Span(header.First(c => !c.IsBlank)),
            Code = sheets.Count > 1 ? DataFileCodes.SheetForEachPeriod : DataFileCodes.MissingColumn,
            Question = sheets.Count > 1
                ? $"Each period has a sheet of its own: {string.Join(", ", sheets.Take(8).Select(s => $"'{s}'"))}{(sheets.Count > 8 ? ", …" : "")}. They are read together where all of them have the same columns over figures, and these do not. Put their rows below each other on one sheet, with a column 'Year' in which each row has the name of its sheet."
                : $"No column holds periods, such as 2024, 2023-24 or 2024-05, and none stand beside each other. The columns of {where} are {columns}. Add a column 'Year' that says when.",
        });
    }

    /// <summary>Says which cell holds more than a number, where periods stand beside each other and no numbers below them; null elsewhere.</summary>
    private static (RawGrid Grid, ShapedTable Table)? NoNumbers(IReadOnlyList<RawGrid> grids)
    {
        foreach (var grid in grids)
        {
            for (var row = 0; row + 1 < Math.Min(grid.Rows.Count, ShapeReader.DeepestHeader); row++)
            {
                var across = grid.Rows[row].Select((c, i) => (c.Text, Index: i)).Where(c => HeaderText.Read(c.Text) is not null).Select(c => c.Index).ToList();
                if (across.Count < 2 || grid.Rows.Skip(row + 1).Any(r => across.Exists(i => FigureText.IsNumber(RawGrid.Text(r, i))))) continue;
                foreach (var below in grid.Rows.Skip(row + 1))
                {
                    var column = across.Find(i => RawGrid.Text(below, i) is { Length: < 60 } text && char.IsAsciiDigit(text.FirstOrDefault()));
                    if (RawGrid.Text(below, column) is not { Length: > 0 } found || !char.IsAsciiDigit(found[0])) continue;
                    if (TimeOnly.TryParse(found, System.Globalization.CultureInfo.InvariantCulture, out var time)) return (grid, new ShapedTable { Place = grid.Span(below[column]), Question = FormattableString.Invariant($"'{found}' is a time, as other cells are, and figures are numbers. Write it as minutes, {(decimal)time.ToTimeSpan().TotalMinutes:0.##}, or as hours, {(decimal)time.ToTimeSpan().TotalHours:0.####}.") });
                    return (grid, new ShapedTable { Place = grid.Span(below[column]), Question = $"'{TableDraft.Shortened(found)}' holds more than a number, as do other cells. Keep the figure alone in its cell, and give each other number a column of its own, such as 'n' or 'denominator'." });
                }
            }
        }

        return null;
    }

    /// <summary>The first row with names over figures; -1 for none.</summary>
    public static int HeaderWithoutPeriods(RawGrid grid)
    {
        for (var row = 0; row + 1 < Math.Min(grid.Rows.Count, ShapeReader.DeepestHeader); row++)
        {
            if (RawGrid.Filled(grid.Rows[row]) < 2 || !grid.Rows[row].All(c => c.IsBlank || !FigureText.IsNumber(c.Text))) continue;
            if (Array.Exists(grid.Rows[row], c => LabelWords.RoleOf(c.Text) == ColumnRole.Period)) return -1;
            if (grid.Rows[row + 1].Where((c, i) => FigureText.IsNumber(c.Text) && grid.Text(row, i).Length > 0).Any()) return row;
        }

        return -1;
    }
}
