using System.Globalization;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Turns a grid into a table with a row for each figure, or into a question. Every cell keeps its place. The header is found by
/// <see cref="HeaderFinder"/>, what each column is for by <see cref="ColumnSorter"/>, what each row is by <see cref="RowSorter"/>; <see cref="TableMaker"/> makes the table.</summary>
internal static class ShapeReader
{
    /// <summary>Further down nobody writes a header.</summary>
    public const int DeepestHeader = 40;

    /// <summary>Null when no table can be made out.</summary>
    public static ShapedTable? Read(RawGrid grid, IndicatorDataOptions options)
    {
        if (grid.Rows.Count < 2 || grid.Rows.Count > RawGrid.MostRows) return null;
        PlainPeriods.Write(grid);
        IntervalCells.Split(grid);
        Mask(grid, options.Guide);
        grid.Rows.RemoveAll(row => RawGrid.Filled(row) == 0);
        if (grid.Rows.Count < 2) return null;
        var draft = new TableDraft(grid, options);
        return draft.Width <= DataTable.MostColumns && new HeaderFinder(draft).Find() is { } found ? Read(draft, found) : null;
    }

    private static ShapedTable? Read(TableDraft draft, TableHeader found)
    {
        draft.Header = found;
        if (draft.Question.IsAsked) return draft.Question.Asked();
        draft.Question.Header = draft.RepeatsHeader || !draft.Grid.HasHeaderOfOthers ? null : draft.LineOf(found.First);
        if (!new ColumnSorter(draft).Sort()) return null;
        if (!draft.Question.IsAsked || draft.Question.HasLine) new RowSorter(draft).Sort();
        ShareDoubts.Add(draft);
        WordDoubts.Add(draft);
        if (!draft.Question.IsAsked) return new TableMaker(draft).Make();
        NumberDoubts.Add(draft);
        EveryoneDown.Add(draft);
        return draft.Question.Asked();
    }

    /// <summary>Takes out what the author wants left out by its letter or its row before the header is looked for: another table may stand there.</summary>
    private static void Mask(RawGrid grid, TableGuide guide)
    {
        foreach (var ignored in guide.Ignored)
        {
            if (RawGrid.ColumnOf(ignored.Value) is not (>= 0 and var column) || grid.Rows.Take(DeepestHeader).Any(row => row.Any(c => c.Text.Equals(ignored.Value, StringComparison.OrdinalIgnoreCase)))) continue;
            for (var row = 0; row < grid.Rows.Count; row++)
            {
                if (column >= grid.Rows[row].Length) continue;
                if (row < DeepestHeader) KeepHeading(grid, row, column, guide);
                grid.Rows[row][column] = grid.Rows[row][column] with { Text = "" };
            }
        }

        foreach (var ignored in guide.Rows.Ignored)
        {
            if (Lines(ignored.Value) is { } lines) grid.Rows.RemoveAll(row => row[0].Line >= lines.First && row[0].Line <= lines.Last);
        }
    }

    /// <summary>A heading of several columns that stands in a column that is left out stands over the next one then. What stands among
    /// figures is no heading: it is left out as its author wants.</summary>
    private static void KeepHeading(RawGrid grid, int row, int column, TableGuide guide)
    {
        var cells = grid.Rows[row];
        if (cells[column].IsBlank || row + 1 >= grid.Rows.Count || grid.LineOf(row) > guide.Header) return;
        if (Array.Exists(grid.Rows[row + 1], c => FigureText.IsNumber(c.Text) && HeaderText.Alone(c.Text) is null)) return;
        var last = grid.Merged.TryGetValue((cells[0].Line, column), out var merged) ? merged : int.MaxValue;
        for (var next = column + 1; next <= last && next < grid.Rows[row + 1].Length; next++)
        {
            if (next < cells.Length && !cells[next].IsBlank) return;
            if (merged == 0 && (grid.Text(row + 1, next).Length == 0 || grid.Text(row + 1, column).Length == 0 || FigureText.IsNumber(grid.Text(row + 1, next)))) return;
            if (guide.Ignored.Any(i => RawGrid.ColumnOf(i.Value) == next)) continue;
            if (next >= cells.Length) cells = grid.Rows[row] = [.. cells, .. Enumerable.Range(cells.Length, next + 1 - cells.Length).Select(i => new DataCell("", cells[0].Line, grid.IsSheet ? i + 1 : cells[^1].Column, 0))];
            cells[next] = cells[column] with { Column = cells[next].Column, Length = cells[next].Length };
            if (merged > next) grid.Merged[(cells[0].Line, next)] = merged;
            return;
        }
    }

    /// <summary>The rows of <c>8</c> or <c>8-12</c>; null for a name.</summary>
    public static (int First, int Last)? Lines(string text)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var from = hyphen < 0 ? text : text[..hyphen];
        var to = hyphen < 0 ? text : text[(hyphen + 1)..];
        return int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? (first, last) : null;
    }
}
