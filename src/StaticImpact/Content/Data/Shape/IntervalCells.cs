using System.Text.RegularExpressions;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Intervals that stand in one cell, such as <c>4.1–5.9</c> or <c>(4.1, 5.9)</c>: each end gets a column of its own.</summary>
internal static partial class IntervalCells
{
    /// <summary>Splits the first such column of a table with a row for each period; others stay as they are.</summary>
    public static void Split(RawGrid grid)
    {
        var width = grid.Rows.Max(row => row.Length);
        for (var header = 0; header < Math.Min(grid.Rows.Count - 1, ShapeReader.DeepestHeader); header++)
        {
            var column = Array.FindIndex(grid.Rows[header], c => LabelWords.IsInterval(c.Text));
            if (column < 0 || width >= DataTable.MostColumns || !Array.Exists(grid.Rows[header], c => LabelWords.RoleOf(c.Text) == ColumnRole.Period)) continue;
            var cells = Enumerable.Range(header + 1, grid.Rows.Count - header - 1).Where(row => grid.Text(row, column).Length > 0).ToList();
            var intervals = cells.ConvertAll(row => Ends().Match(grid.Text(row, column)));
            if (intervals.Count(i => i.Success) < 2 || intervals.Zip(cells).Any(i => !i.First.Success && FigureText.IsNumber(grid.Text(i.Second, column)))) return;
            Set(grid, header, column, width, "lower", "upper");
            foreach (var (interval, row) in intervals.Zip(cells).Where(i => i.First.Success)) Set(grid, row, column, width, interval.Groups["a"].Value, interval.Groups["b"].Value);
            return;
        }
    }

    private static void Set(RawGrid grid, int row, int column, int last, string lower, string upper)
    {
        var cells = grid.Rows[row];
        if (cells.Length <= last) cells = grid.Rows[row] = [.. cells, .. Enumerable.Range(cells.Length, last + 1 - cells.Length).Select(i => new DataCell("", cells[0].Line, grid.IsSheet ? i + 1 : cells[^1].Column, 0))];
        cells[last] = cells[column] with { Text = upper };
        cells[column] = cells[column] with { Text = lower };
    }

    [GeneratedRegex(@"^[(\[]?\s*(?<a>[0-9]+(\.[0-9]+)?)\s?%?\s*(–|—|-|,|;| to )\s*(?<b>[0-9]+(\.[0-9]+)?)\s?%?\s*[)\]]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ends();
}
