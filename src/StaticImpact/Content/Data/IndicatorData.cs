using System.Collections.Immutable;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What a data file says. Rows with mistakes are left out, so that the rest can still be checked.</summary>
public sealed record IndicatorData
{
    /// <summary>Nothing could be read, and why has been reported: what is then missing is no mistake of its own.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The kind of every period; the declared one, or null, when there are no observations.</summary>
    public PeriodKind? PeriodKind { get; init; }

    /// <summary>The own place first, then places as they first appear; in each the total first, then groups as they first appear.</summary>
    public ImmutableArray<Series> Series { get; init; } = [];

    /// <summary>In the order of the columns. A column that is blank in every row is among them, without values.</summary>
    public ImmutableArray<DataBreakdown> Breakdowns { get; init; } = [];

    /// <summary>Every place that is named, where it is named first.</summary>
    public ImmutableArray<Sourced<PlaceId>> Places { get; init; } = [];

    /// <summary>Every note, each once, where it stands first.</summary>
    public ImmutableArray<Sourced<string>> Notes { get; init; } = [];

    public required SourceSpan Source { get; init; }

    /// <summary>What stands for the indicator: the own place's total, else the series that the front matter names; null without either.</summary>
    public Series? Headline { get; init; }

    /// <summary>Reads a CSV file.</summary>
    /// <param name="file">Its path as the author knows it.</param>
    /// <param name="text">Its text; a byte order mark is passed over.</param>
    public static IndicatorData Read(string file, string text, IndicatorDataOptions options, DiagnosticBag bag)
    {
        var attempt = new DiagnosticBag();
        var report = new DataReport(attempt);
        var data = Read(file, CsvTable.Read(file, text, report), options, report);
        report.Close();
        if (!options.Guide.SaysAnything && !ShapedData.IsNeeded(attempt)) return Told(attempt, data, bag);
        return CsvTable.Grid(file, text) is { } grid && ShapedData.Find([grid], options) is { } shaped ? Read(file, shaped, options, attempt, data, bag) : Told(attempt, data, bag);
    }

    /// <summary>Reads a sheet of an <c>.xlsx</c> workbook as the same table saved as CSV would be read.</summary>
    /// <param name="sheet">The sheet's name; null for the first one that is not hidden.</param>
    public static IndicatorData ReadWorkbook(string file, byte[] bytes, Sourced<string>? sheet, IndicatorDataOptions options, DiagnosticBag bag)
    {
        var attempt = new DiagnosticBag();
        var report = new DataReport(attempt);
        var data = Read(file, SheetTable.Read(file, bytes, sheet, report), options, report);
        report.Close();
        if (!options.Guide.SaysAnything && !ShapedData.IsNeeded(attempt)) return Told(attempt, data, bag);
        // A first sheet that has the columns is the one that is meant, whatever its mistakes.
        var grids = SheetTable.Grids(file, bytes, sheet?.Value);
        if (grids.Count > 1 && grids[0].IsPlain) grids.RemoveRange(1, grids.Count - 1);
        return ShapedData.Find(grids, options) is { } shaped ? Read(file, shaped, options, attempt, data, bag) : Told(attempt, data, bag);
    }

    private static IndicatorData Told(DiagnosticBag attempt, IndicatorData data, DiagnosticBag bag)
    {
        bag.AddRange(attempt.ToSorted());
        return data;
    }

    /// <param name="attempt">What was said of the file when it was read by its first row.</param>
    /// <param name="data">What was read of it then.</param>
    private static IndicatorData Read(string file, ShapedData shaped, IndicatorDataOptions options, DiagnosticBag attempt, IndicatorData data, DiagnosticBag bag)
    {
        var told = new DiagnosticBag();
        var turned = new IndicatorData { Source = new SourceSpan(file), PeriodKind = options.Periods, IsUnreadable = true };
        if (shaped.Report(told))
        {
            var report = new DataReport(told);
            turned = Read(file, shaped.Table, options, report);
            report.Close();
        }

        // Where the first row names the columns, its mistakes are what they are, unless all of them stand below the table.
        if (shaped.IsPlain && !options.Guide.SaysAnything && told.HasErrors) return Told(attempt, data, bag);
        bag.AddRange(attempt.ToSorted().Where(d => d.Code == MediaCodes.HiddenSheet));
        bag.AddRange(told.ToSorted());
        return turned;
    }

    private static IndicatorData Read(string file, DataTable? table, IndicatorDataOptions options, DataReport report)
    {
        var nothing = new IndicatorData { Source = new SourceSpan(file), PeriodKind = options.Periods };
        if (table is null || DataColumns.Read(table, options, report) is not { } columns) return nothing with { IsUnreadable = true };
        if (!NumberColumns.MakePlain(table, columns, options, report)) return nothing with { IsUnreadable = true };
        var kind = PeriodColumn.Kind(table, columns[ColumnRole.Period], options.Periods, report);
        var rows = new RowReader(table, columns, kind, options, report);
        var builder = new SeriesBuilder(table, columns, report);
        for (var i = 0; i < table.RowCount; i++)
        {
            var row = table.Row(i);
            if (rows.TryRead(row, out var observation)) builder.Add(row, observation);
        }

        return builder.Build(nothing, kind, options);
    }
}

/// <summary>A breakdown column as the data file has it.</summary>
/// <param name="Column">The header, where it stands.</param>
/// <param name="Values">The groups in order of first appearance, where they appear first.</param>
public sealed record DataBreakdown(Sourced<string> Column, ImmutableArray<Sourced<string>> Values);
