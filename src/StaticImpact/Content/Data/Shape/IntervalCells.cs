using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Intervals that stand in one cell, such as <c>4.1–5.9</c> or <c>(4.1, 5.9)</c>: each end gets a column of its own.</summary>
internal static partial class IntervalCells
{
    private const int FewestIntervals = 3;

    /// <summary>Splits the first such column of a table with a row for each period; others stay as they are.</summary>
    public static void Split(RawGrid grid)
    {
        TakeFigures(grid);
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

    /// <summary>Of a figure with its interval behind it, such as <c>28.4 (25.6–31.3)</c>, the figure is kept.</summary>
    private static void TakeFigures(RawGrid grid)
    {
        var found = new List<(int Row, int Column, string Figure)>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            for (var column = 0; column < grid.Rows[row].Length; column++)
            {
                if (grid.Rows[row][column].Text is { Length: > 6 and < 40 } text && text[^1] is ')' or ']' && WithEnds().Match(text) is { Success: true } match && Number("a") <= Number("f") && Number("f") <= Number("b")) found.Add((row, column, match.Groups["f"].Value));

                decimal Number(string group) => decimal.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            }
        }

        if (found.Count < FewestIntervals) return;
        grid.Intervals = (grid.Rows[found[0].Row][found[0].Column].Text, found.Count);
        foreach (var (row, column, figure) in found) grid.Rows[row][column] = grid.Rows[row][column] with { Text = figure };
    }

    private static void Set(RawGrid grid, int row, int column, int last, string lower, string upper)
    {
        var cells = grid.Rows[row];
        if (cells.Length <= last) cells = grid.Rows[row] = [.. cells, .. Enumerable.Range(cells.Length, last + 1 - cells.Length).Select(i => new DataCell("", cells[0].Line, grid.IsSheet ? i + 1 : cells[^1].Column, 0))];
        cells[last] = cells[column] with { Text = upper };
        cells[column] = cells[column] with { Text = lower };
    }

    [GeneratedRegex(@"^(?<f>[0-9]{1,9}(\.[0-9]{1,9})?) ?%? ?[(\[] ?(?<a>[0-9]{1,9}(\.[0-9]{1,9})?) ?%? ?(–|—|-|,|;|to) ?(?<b>[0-9]{1,9}(\.[0-9]{1,9})?) ?%? ?[)\]]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithEnds();

    [GeneratedRegex(@"^[(\[]?\s*(?<a>[0-9]+(\.[0-9]+)?)\s?%?\s*(–|—|-|,|;| to )\s*(?<b>[0-9]+(\.[0-9]+)?)\s?%?\s*[)\]]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ends();
}
