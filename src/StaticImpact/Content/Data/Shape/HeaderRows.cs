namespace StaticImpact.Content.Data.Shape;

/// <summary>Headers of two rows beside a column of periods: names over units, or headings over the names of several columns.</summary>
internal sealed class HeaderRows(RawGrid grid, int width, IndicatorDataOptions options)
{
    /// <summary>Whether the row below goes on with the header, with units or with names below a common heading: it has no period, and the one after it has.</summary>
    public bool GoesOn(int row)
    {
        if (row + 2 >= grid.Rows.Count || grid.LineOf(row + 1) != grid.LineOf(row) + 1 || RawGrid.Filled(grid.Rows[row]) < 2) return false;
        var (names, below) = (0, false);
        for (var i = 0; i < width; i++)
        {
            var (text, above) = (grid.Text(row + 1, i), grid.Text(row, i));
            if (LabelWords.RoleOf(above) == ColumnRole.Period || IsNamed(row, i, "period"))
            {
                if (text.Length > 0 && text != above && !UnitWords.IsUnit(text)) return false;
                below |= IsPeriod(grid.Text(row + 2, i));
            }
            else if (text.Length > 0)
            {
                if (FigureText.IsFigure(text, options) || IsPeriod(text) || FigureText.IsNoFigure(text, options) || FigureText.IsHidden(text, options)) return false;
                if (text != above) names++;
            }
        }

        return below && names > 0;
    }

    /// <summary>Whether headings of several columns stand in the row above, and those of one column are merged with this row.</summary>
    public bool HasHeadingsAbove(int row, int period)
    {
        if (grid.Text(row - 1, period) != grid.Text(row, period) || grid.Text(row, period).Length == 0) return false;
        return grid.Rows[row - 1].All(c => c.IsBlank || !FigureText.IsFigure(c.Text, options)) && Enumerable.Range(0, width).Any(i => grid.Text(row, i) is { Length: > 0 } text && grid.TextOver(row - 1, i, width - 1) is { Length: > 0 } over && over != text);
    }

    /// <summary>Names over units, or under a heading of several columns. What all units have in common says nothing.</summary>
    public string[] NamesOf(int first)
    {
        var names = new string[width];
        var units = Enumerable.Range(0, width).Select(i => grid.Text(first + 1, i)).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        // Names that tell the columns apart need no heading: Female below Gender.
        var alone = Enumerable.Range(0, width).Select(i => grid.Text(first + 1, i) is { Length: > 0 } below ? below : grid.Text(first, i)).Where(t => t.Length > 0 && !UnitWords.IsUnit(t)).ToList();
        var areToldApart = alone.Distinct(StringComparer.OrdinalIgnoreCase).Count() == alone.Count;
        for (var i = 0; i < width; i++)
        {
            var (over, below) = (grid.Text(first, i), grid.Text(first + 1, i));
            var heading = over.Length > 0 || below.Length == 0 ? over : grid.TextOver(first, i, width - 1);
            names[i] = below.Length == 0 || below == heading ? heading : heading.Length == 0 || (areToldApart && !UnitWords.IsUnit(below) && over != below && IsHeadingOfSeveral(first, i)) ? below : UnitWords.IsUnit(below) ? units.Count == 1 ? heading : $"{heading} ({below.Trim('(', ')')})" : $"{heading} {below}";
        }

        return names;
    }

    /// <summary>Whether what stands over a column stands over the next or the one before, too.</summary>
    private bool IsHeadingOfSeveral(int row, int column) =>
        (column + 1 < width && grid.Text(row, column + 1).Length == 0 && grid.TextOver(row, column + 1, width - 1) == grid.TextOver(row, column, width - 1) && grid.Text(row + 1, column + 1).Length > 0) || grid.Text(row, column).Length == 0;

    /// <summary>Whether the front matter says that a column holds this.</summary>
    public bool IsNamed(int row, int column, string what)
    {
        foreach (var (name, where) in options.Guide.Columns)
        {
            if (name.Value == what && (string.Equals(grid.Text(row, column), where.Value, StringComparison.OrdinalIgnoreCase) || RawGrid.ColumnOf(where.Value) == column)) return true;
        }

        return false;
    }

    private static bool IsPeriod(string text) => HeaderText.Alone(text) is not null;
}
