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

        if (found.Count <= 1) return found.Count == 0 ? null : found[0];
        var lines = string.Join(" or ", found.Select(f => $"'data: {{sheet: \"{f.grid.Sheet}\"}}'"));
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
            bag.Add(DataFileCodes.UnclearTable, shaped.Place, question);
            return false;
        }

        var report = new DataReport(bag);
        var hidden = new HiddenParts(grid.File, grid.HasFilter, report);
        hidden.LookAt(column => grid.HiddenColumns.Contains(column), shaped.Table!.Header);
        foreach (var row in grid.Rows) hidden.LookAt(row[0].Line, grid.HiddenRows.Contains(row[0].Line));
        hidden.Report();
        foreach (var (code, cell, message) in grid.Problems) report.Add(code, grid.Span(cell), message);
        report.Close();
        bag.Add(DataFileCodes.TableUnderstood, shaped.Place, shaped.Note);
        return report.ErrorCount == 0;
    }
}
