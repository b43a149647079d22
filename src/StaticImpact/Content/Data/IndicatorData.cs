using System.Collections.Immutable;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Content.Data.Sheets;
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

    /// <summary>When figures may be seen, of rows that say so.</summary>
    internal ImmutableDictionary<FigureKey, Release> Releases { get; init; } = ImmutableDictionary<FigureKey, Release>.Empty;

    /// <summary>What stands for a figure until the moment of its release, the newest first; of figures that several rows give.</summary>
    internal ImmutableDictionary<FigureKey, ImmutableArray<EarlierFigure>> Earlier { get; init; } = ImmutableDictionary<FigureKey, ImmutableArray<EarlierFigure>>.Empty;

    /// <summary>Notes of rows that are held back, or of another measure alone: the front matter may name them.</summary>
    public ImmutableArray<string> NotesElsewhere { get; init; } = [];

    /// <summary>Of an indicator with several measures, those that do not lead, by their names under <c>measures</c>.</summary>
    public ImmutableArray<KeyValuePair<string, IndicatorData>> OtherMeasures { get; init; } = [];

    public required SourceSpan Source { get; init; }

    /// <summary>All files, where there are several.</summary>
    public ImmutableArray<SourceSpan> Sources { get; init; } = [];

    /// <summary>The table that is shared with other indicators; null for a file of its own.</summary>
    public SharedUse? Shared { get; init; }

    /// <summary>What stands for the indicator: the own place's total, else the series that the front matter names; null without either.</summary>
    public Series? Headline { get; init; }

    /// <summary>Reads a CSV file.</summary>
    /// <param name="file">Its path as the author knows it.</param>
    /// <param name="text">Its text; a byte order mark is passed over.</param>
    public static IndicatorData Read(string file, string text, IndicatorDataOptions options, DiagnosticBag bag) => Read(file, text, options, bag, taken: null);

    /// <summary>Reads a sheet of a workbook as the same table saved as CSV would be read.</summary>
    /// <param name="sheet">The sheet's name; null for the first one that is not hidden.</param>
    public static IndicatorData ReadWorkbook(string file, byte[] bytes, Sourced<string>? sheet, IndicatorDataOptions options, DiagnosticBag bag) => ReadWorkbook(file, bytes, sheet, options, bag, taken: null);

    /// <summary>Makes the data of the rows of one indicator in a table that it shares with others.</summary>
    internal static IndicatorData Read(DataTable rows, IndicatorDataOptions options, DiagnosticBag bag)
    {
        var report = new DataReport(bag);
        var data = Of(rows.File, rows, options, report).Data;
        report.Close();
        return data;
    }

    /// <param name="taken">Is given the table of which the data are made.</param>
    internal static IndicatorData Read(string file, string text, IndicatorDataOptions options, DiagnosticBag bag, Action<DataTable, DataColumns>? taken)
    {
        var attempt = Attempt.Of(file, options, report => CsvTable.Read(file, text, report));
        if (!attempt.NeedsShape(options)) return attempt.Told(bag, taken);
        return CsvTable.Grid(file, text) is { } grid && ShapedData.Find([grid], options) is { } shaped ? attempt.Or(shaped, options, bag, taken) : attempt.Told(bag, taken);
    }

    /// <param name="taken">Is given the table of which the data are made.</param>
    internal static IndicatorData ReadWorkbook(string file, byte[] bytes, Sourced<string>? sheet, IndicatorDataOptions options, DiagnosticBag bag, Action<DataTable, DataColumns>? taken)
    {
        var attempt = Attempt.Of(file, options, report => SheetTable.Read(file, bytes, sheet, report));
        if (!attempt.NeedsShape(options)) return attempt.Told(bag, taken);
        // A first sheet that has the columns is the one that is meant, whatever its mistakes.
        var grids = SheetGrids.Read(file, bytes, sheet?.Value);
        if (grids.Count > 1 && grids[0].IsPlain) grids.RemoveRange(1, grids.Count - 1);
        return ShapedData.Find(grids, options) is { } shaped ? attempt.Or(shaped, options, bag, taken) : attempt.Told(bag, taken);
    }

    /// <summary>Makes the data of a table with a row for each figure.</summary>
    private static (IndicatorData Data, DataColumns? Columns) Of(string file, DataTable? table, IndicatorDataOptions options, DataReport report)
    {
        var nothing = new IndicatorData { Source = new SourceSpan(file), PeriodKind = options.Periods };
        if (table is null || DataColumns.Read(table, options, report) is not { } columns) return (nothing with { IsUnreadable = true }, null);
        if (options.IsShared) return (nothing, columns);
        PeriodDates.MakePlain(table, columns[ColumnRole.Period], options.Periods, report);
        EveryoneGroups.MakeNamedBlank(table, columns, options);
        EveryoneGroups.MakeBlank(table, columns, options, report);
        if (!NumberColumns.MakePlain(table, columns, options, report)) return (nothing with { IsUnreadable = true }, null);
        var kind = PeriodColumn.Kind(table, columns[ColumnRole.Period], options.Periods, report);
        var rows = new RowReader(table, columns, kind, options, report);
        var builder = new SeriesBuilder(table, columns, report);
        for (var i = 0; i < table.RowCount; i++)
        {
            var row = table.Row(i);
            if (rows.TryRead(row, out var observation)) builder.Add(row, observation);
        }

        builder.Releases = rows.Releases;
        var data = builder.Build(nothing, kind, options);
        return (data with { Releases = ReleasesOf(data, builder.Releases) }, columns);
    }

    /// <summary>By figure: a row of a wide table has several, and files that are put together have rows of the same number.</summary>
    private static ImmutableDictionary<FigureKey, Release> ReleasesOf(IndicatorData data, ImmutableDictionary<int, DateTime> byLine)
    {
        if (byLine.IsEmpty) return ImmutableDictionary<FigureKey, Release>.Empty;
        var releases = ImmutableDictionary.CreateBuilder<FigureKey, Release>();
        foreach (var series in data.Series)
        {
            foreach (var observation in series.Observations)
            {
                if (byLine.TryGetValue(observation.Line, out var moment)) releases[FigureKey.Of(series, observation.Period)] = new Release(moment, data.Source.File);
            }
        }

        return releases.ToImmutable();
    }

    /// <summary>What a file gives when its first row names the columns, with what is wrong then.</summary>
    private sealed record Attempt(IndicatorData Data, DataTable? Table, DataColumns? Columns, DiagnosticBag Bag)
    {
        public static Attempt Of(string file, IndicatorDataOptions options, Func<DataReport, DataTable?> read)
        {
            var bag = new DiagnosticBag();
            var report = new DataReport(bag);
            var table = read(report);
            var (data, columns) = IndicatorData.Of(file, table, options, report);
            report.Close();
            return new Attempt(data, table, columns, bag);
        }

        public bool NeedsShape(IndicatorDataOptions options) => options.Guide.SaysAnything || ShapedData.IsNeeded(Bag);

        public IndicatorData Told(DiagnosticBag bag, Action<DataTable, DataColumns>? taken)
        {
            bag.AddRange(Bag.ToSorted());
            if (Table is not null && Columns is not null) taken?.Invoke(Table, Columns);
            return Data;
        }

        /// <summary>The data of a table that was found in another shape, unless what was wrong is wrong there, too.</summary>
        public IndicatorData Or(ShapedData shaped, IndicatorDataOptions options, DiagnosticBag bag, Action<DataTable, DataColumns>? taken)
        {
            var told = new DiagnosticBag();
            var data = new IndicatorData { Source = Data.Source, PeriodKind = options.Periods, IsUnreadable = true };
            DataColumns? columns = null;
            if (shaped.Report(told))
            {
                var report = new DataReport(told);
                (data, columns) = IndicatorData.Of(Data.Source.File, shaped.Table, options, report);
                report.Close();
            }

            if (shaped.LacksPeriods && Bag.ToSorted().Any(d => d.Code == MediaCodes.HiddenFigures)) return Told(bag, taken);
            // Where the first row names the columns, its mistakes are what they are, unless all of them stand below the table.
            if (shaped.IsPlain && !options.Guide.SaysAnything && told.HasErrors) return Told(bag, taken);
            bag.AddRange(Bag.ToSorted().Where(d => d.Code == MediaCodes.HiddenSheet));
            bag.AddRange(told.ToSorted());
            if (shaped.Table is { } table && columns is not null) taken?.Invoke(table, columns);
            return data;
        }
    }
}

/// <summary>A breakdown column as the data file has it.</summary>
/// <param name="Column">The header, where it stands.</param>
/// <param name="Values">The groups in order of first appearance, where they appear first.</param>
public sealed record DataBreakdown(Sourced<string> Column, ImmutableArray<Sourced<string>> Values)
{
    /// <summary>The group that the file names for everyone; its rows are not among the groups.</summary>
    public string? Everyone { get; init; }

    /// <summary>Groups of rows that are held back, or of another measure alone: the front matter may name them.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = [];
}
