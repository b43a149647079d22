using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The one grid of a file that holds a table, or what must be asked.</summary>
internal sealed class ShapedData
{
    private readonly RawGrid grid;
    private readonly ShapedTable shaped;

    private ShapedData(RawGrid grid, ShapedTable shaped) => (this.grid, this.shaped) = (grid, shaped);

    public DataTable? Table => shaped.Table;

    public bool IsPlain => grid.IsPlain;

    /// <summary>Whether nothing says when: what a spreadsheet hides may explain that better.</summary>
    public bool LacksPeriods => shaped.Code == DataFileCodes.MissingColumn;

    /// <summary>Whether a file that was read by its first row has mistakes that another shape would explain.</summary>
    public static bool IsNeeded(DiagnosticBag attempt)
    {
        if (!attempt.HasErrors) return false;
        foreach (var diagnostic in attempt.ToSorted())
        {
            if (diagnostic.Code == DataFileCodes.MissingColumn || diagnostic.Code == DataFileCodes.RaggedRow || diagnostic.Code == DataFileCodes.UnnamedColumn
                || diagnostic.Code == DataFileCodes.NotAPeriod || diagnostic.Code == DataFileCodes.EmptyFile) return true;
        }

        return false;
    }

    /// <summary>Null when no grid holds a table that can be made out.</summary>
    public static ShapedData? Find(IReadOnlyList<RawGrid> grids, IndicatorDataOptions options)
    {
        var found = ImmutableArray.CreateBuilder<ShapedData>();
        foreach (var sheet in grids)
        {
            if (ShapeReader.Read(sheet, options) is { } table) found.Add(new ShapedData(sheet, table));
        }

        return found.Count == 0 ? (NoFigures.Explain(grids) is var (where, why) ? new ShapedData(where, why) : null) : found.Count == 1 ? found[0] : Several(found, options);
    }

    /// <summary>Asks which sheet is meant; the line of each settles what else is not clear of it.</summary>
    private static ShapedData Several(IReadOnlyList<ShapedData> found, IndicatorDataOptions options)
    {
        var best = TitleWords.Best(found, f => $"{f.grid.Sheet} {string.Join(' ', f.grid.Rows.Take(3).SelectMany(r => r).Select(c => c.Text))}", options);
        var lines = string.Join(" or ", found.Where(f => f == best).Concat(found.Where(f => f != best)).Select(f => $"'{f.shaped.Line ?? $"data: {{sheet: {ShapeQuestion.Quoted(f.grid.Sheet ?? "")}}}"}'"));
        return new ShapedData(found[0].grid, new ShapedTable
        {
            Place = new SourceSpan(found[0].grid.File),
            Question = $"The figures may stand on more than one sheet: {string.Join(", ", found.Select(f => $"'{f.grid.Sheet}'"))}. Write in the front matter {lines}.",
        });
    }

    /// <summary>Says how the file was understood, or what is not clear. False when it cannot be read.</summary>
    public bool Report(DiagnosticBag bag)
    {
        if (shaped.Question is { } question)
        {
            // What a filter hides may be what is asked about.
            var filtered = new DataReport(bag);
            if (grid.Hidden is { IsFiltered: true }) grid.Hidden.Report(filtered);
            filtered.Close();
            if (filtered.ErrorCount > 0) return false;
            bag.Add(shaped.Code, shaped.Place, question);
            return false;
        }

        var report = new DataReport(bag);
        Refuse(report);
        grid.Hidden?.Report(report);
        foreach (var (code, cell, message) in shaped.Problems) report.Add(code, grid.Span(cell), message);
        if (shaped.Day is { } day) bag.Add(DataFileCodes.DaysArePeriods, shaped.Place, PeriodDates.Told(day, areYears: true));
        if (shaped.Hidden is var (first, count) && count > 0)
        {
            bag.Add(DataFileCodes.HiddenByWords, grid.Span(first), $"'{first.Text}' is taken for a figure that is hidden to protect people{(count > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", as {(count == 2 ? "is" : "are")} {count - 1} more") : "")}. Clear the cell if there is no figure.");
        }

        report.Close();
        bag.Add(DataFileCodes.TableUnderstood, shaped.Place, shaped.Note);
        return report.ErrorCount == 0;
    }

    /// <summary>Hidden columns may tell the rows that are read from each other.</summary>
    private void Refuse(DataReport report)
    {
        if (grid.HiddenCells.Count == 0 || grid.Hidden is null || shaped.Table is not { } table) return;
        var lines = new HashSet<int>();
        for (var row = 0; row < table.RowCount; row++) lines.Add(table.Row(row)[0].Line);
        foreach (var (line, column) in grid.HiddenCells.Order())
        {
            if (lines.Contains(line)) grid.Hidden.Fill(column, line);
        }

        if (shaped.HasRowForEach) grid.Hidden.Refuse(lines.Count, report);
    }
}
