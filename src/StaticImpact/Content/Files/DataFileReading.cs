using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>Reads an indicator's data file as its front matter wants it.</summary>
internal static class DataFileReading
{
    /// <param name="name">The file as messages name it.</param>
    /// <param name="extension">Its ending.</param>
    /// <param name="original">The original of the file, where that is what was read.</param>
    /// <param name="taken">Is given the table of which the data are made.</param>
    /// <returns>Null where the file is no text, or has marks of a merge, which has been reported.</returns>
    public static IndicatorData? Read(string name, string extension, byte[] bytes, IndicatorFrontMatter keys, OriginalFile? original, DiagnosticBag bag, Action<DataTable, DataColumns>? taken = null)
    {
        var data = original?.Data is { } text ? Remembered(text) : keys.Data;
        var options = Options(keys, data);
        if (keys.Measures is not { } measures) return Read(name, extension, bytes, options, original, data, keys.Item.Sheet, bag, taken);
        DataTable? table = null;
        var read = Read(name, extension, bytes, MeasureReading.Layout(options, measures), original, data, keys.Item.Sheet, bag, (t, _) => table = t);
        if (table is null) return read is null ? null : read with { IsUnreadable = true };
        return OfMeasures(table, keys, data, bag, taken);
    }

    private static IndicatorData? Read(string name, string extension, byte[] bytes, IndicatorDataOptions options, OriginalFile? original, DataKeys data, Sourced<string>? sheet, DiagnosticBag bag, Action<DataTable, DataColumns>? taken)
    {
        if (original is { IsWorkbook: true })
        {
            // Its cells are not those of the protected file, so that messages must name it.
            var elsewhere = original.Path.Replace(Path.DirectorySeparatorChar, '/');
            var named = original.Sheet ?? data.Sheet?.Value;
            return IndicatorData.ReadWorkbook(elsewhere, bytes, named is { } there ? new Sourced<string>(there, new SourceSpan(elsewhere)) : null, options, bag, taken);
        }

        if (DataFileNames.IsWorkbook(extension)) return IndicatorData.ReadWorkbook(name, bytes, sheet, options, bag, taken);
        return ContentText.Decode(name, bytes, bag) is { } csv && !MergeMarks.Report(name, csv, 1, bag) ? IndicatorData.Read(name, csv, options, bag, taken) : null;
    }

    /// <summary>The figures of every measure in a table that holds several.</summary>
    /// <param name="taken">Is given the table of which the data are made, with the rows of one measure after those of another.</param>
    private static IndicatorData OfMeasures(DataTable table, IndicatorFrontMatter keys, DataKeys data, DiagnosticBag bag, Action<DataTable, DataColumns>? taken = null)
    {
        if (MeasureReading.Apart(table, keys.Measures!, bag) is not { } parts) return new IndicatorData { Source = new SourceSpan(table.File), IsUnreadable = true };
        var plain = new List<(ImmutableArray<GroupCell> Cells, DataTable Rows)>();
        var read = MeasureReading.Each(
            keys,
            (name, item) =>
            {
                if (parts.RowsOf([name], out _) is not { } rows) return null;
                plain.Add((keys.Measures!.CellsOf(item), rows));
                return IndicatorData.Read(rows, Options(keys.Of(item.Value), data), bag);
            },
            parts.Names.Select(n => n.Value),
            table.File,
            bag);
        if (taken is null || TableParts.Whole(plain) is not { } whole) return read;
        var layout = MeasureReading.Layout(Options(keys, data), keys.Measures);
        if (DataColumns.Read(whole, layout, new DataReport(new DiagnosticBag())) is { } columns) taken(whole, columns);
        return read;
    }

    /// <summary>Whether a file in <c>content/data</c> is the table of this name, with its ending or without.</summary>
    public static bool IsNamed(ContentEntry entry, string table) =>
        entry.Name.Equals(table, StringComparison.OrdinalIgnoreCase) || Path.GetFileNameWithoutExtension(entry.Name).Equals(table, StringComparison.OrdinalIgnoreCase);

    /// <summary>By what a shared table may call an indicator.</summary>
    public static IEnumerable<string> NamesOf(string id, IndicatorFrontMatter keys)
    {
        yield return id;
        if (keys.Page.Facts.Title.Original is { Length: > 0 } title) yield return title;
        if (keys.Item.Short.Original is { Length: > 0 } name) yield return name;
    }

    /// <summary>Reads the figures from the files in <c>content/data</c> that the front matter names.</summary>
    /// <returns>Null where they cannot be found, which has been reported.</returns>
    public static IndicatorData? ReadTables(IndicatorFrontMatter keys, ItemParsing reading)
    {
        if (keys.Data.Table is { } table) return ReadTable(table, keys, reading);
        if (keys.Measures is { } measures) return ReadFilesOfMeasures(measures, keys, reading);
        var options = Options(keys, keys.Data);
        var parts = new List<FilesOfGroups.Part>();
        foreach (var file in keys.Data.Files)
        {
            if (ReadFile(file, PartOf(options, file), keys, reading, taken: null) is not { } data) return null;
            parts.Add(new FilesOfGroups.Part(data, file.Groups, file.File.Span));
        }

        return FilesOfGroups.Merge(parts, options, reading.Bag);
    }

    /// <summary>Files of groups, each with a column that says of which measure a row is.</summary>
    private static IndicatorData? ReadFilesOfMeasures(MeasuresKeys measures, IndicatorFrontMatter keys, ItemParsing reading)
    {
        var options = Options(keys, keys.Data);
        var files = new List<(DataKeys.FileKeys File, TableParts Parts)>();
        foreach (var file in keys.Data.Files)
        {
            DataTable? table = null;
            if (ReadFile(file, MeasureReading.Layout(PartOf(options, file), measures), keys, reading, (t, _) => table = t) is not { } data) return null;
            if (table is null || MeasureReading.Apart(table, measures, reading.Bag) is not { } parts) return data with { IsUnreadable = true };
            files.Add((file, parts));
        }

        return MeasureReading.Each(
            keys,
            (name, item) =>
            {
                var own = Options(keys.Of(item.Value), keys.Data);
                var parts = new List<FilesOfGroups.Part>();
                foreach (var (file, there) in files)
                {
                    if (there.RowsOf([name], out _) is { } rows) parts.Add(new FilesOfGroups.Part(IndicatorData.Read(rows, PartOf(own, file), reading.Bag), file.Groups, file.File.Span));
                }

                return parts.Count == 0 ? null : FilesOfGroups.Merge(parts, own, reading.Bag);
            },
            files.SelectMany(f => f.Parts.Names).Select(n => n.Value),
            keys.Data.Files[0].File.Value,
            reading.Bag);
    }

    /// <summary>One file of several needs nobody who stands for the indicator, and not the columns of which it is one group.</summary>
    private static IndicatorDataOptions PartOf(IndicatorDataOptions options, DataKeys.FileKeys file) =>
        options with { NeedsHeadline = false, HeadlineSeries = [], Breakdowns = [.. options.Breakdowns.Except(file.Groups.Select(g => g.Key.Value))] };

    private static IndicatorData? ReadFile(DataKeys.FileKeys file, IndicatorDataOptions options, IndicatorFrontMatter keys, ItemParsing reading, Action<DataTable, DataColumns>? taken)
    {
        if (file.File.Value.Length == 0)
        {
            ReportNoName(file, keys, reading);
            return null;
        }

        if (Found(file.File, keys.Data.Files.Length > 0, reading) is not { } entry || reading.Bytes(entry) is not { } bytes) return null;
        return Read(reading.NameOf(entry.Path), entry.Extension, bytes, options, null, keys.Data, keys.Item.Sheet, reading.Bag, taken);
    }

    private static void ReportNoName(DataKeys.FileKeys file, IndicatorFrontMatter keys, ItemParsing reading)
    {
        var groups = string.Concat(file.Groups.Select(g => $", {g.Key.Value}: {g.Value.Value}"));
        var rest = reading.Group.Tables.Select(t => t.Name).Where(name => !keys.Data.Files.Any(f => f.File.Value.Equals(name, StringComparison.OrdinalIgnoreCase))).ToList();
        var folder = reading.NameOf(ContentLayout.Tables);
        reading.Bag.Add(FilesCodes.MissingKey, file.File.Span, rest.Count == 0
            ? $"'file' is missing here, and no other file stands in {folder}. Put the file there, and name it, as in {{file: figures.csv{groups}}}."
            : $"'file' is missing here. Write the name of the file in {folder} that holds these figures, as in {{file: {rest[0]}{groups}}}.");
    }

    private static IndicatorData? ReadTable(Sourced<string> table, IndicatorFrontMatter keys, ItemParsing reading)
    {
        if (Found(table, isFile: false, reading) is not { } entry) return null;
        var name = reading.NameOf(entry.Path);
        var options = Options(keys, keys.Data);
        var layout = MeasureReading.Layout(options, keys.Measures);
        var key = $"{entry.Path}\n{keys.Item.Sheet?.Value}\n{Layout(layout.Guide)}\n{string.Join('\t', layout.Breakdowns)}";
        var shared = reading.Tables.Get(key, () => reading.Bytes(entry) is { } bytes
            ? SharedTable.Read(name, DataFileNames.IsWorkbook(entry.Extension), bytes, keys.Item.Sheet, layout) : SharedTable.Unread(name));
        reading.Bag.AddRange(shared.Found);
        var nothing = new IndicatorData { Source = new SourceSpan(name), IsUnreadable = true };
        if (shared.IsUnreadable) return nothing;
        var rows = shared.RowsOf(NamesOf(reading.Group.Id, keys), out var used);
        var use = new SharedUse(name, shared.Names, used);
        if (rows is not null) return (keys.Measures is null ? IndicatorData.Read(rows, options, reading.Bag) : OfMeasures(rows, keys, keys.Data, reading.Bag)) with { Shared = use };
        reading.Bag.Add(DataFileCodes.NoRowsOfIndicator, table.Span, $"'{name}' has no rows of this measure: none is called '{reading.Group.Id}' or by its title.{(Suggestion.Nearest(reading.Group.Id, shared.Names.Select(n => n.Value)) is { } near ? $" If those called '{near}' are meant, write '{reading.Group.Id}' there." : "")}");
        return nothing with { Shared = use };
    }

    private static string Layout(TableGuide guide) =>
        string.Join('\n', $"{guide.Header} {guide.Across}", Pairs(guide.Columns), Texts(guide.Ignored), guide.Rows.Total?.Value, guide.Rows.Only?.Value, Texts(guide.Rows.Groups), Texts(guide.Rows.Ignored), string.Join('\t', guide.NoFigure), string.Join('\t', guide.Hidden));

    private static string Pairs(ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> columns) => string.Join('\t', columns.Select(c => c.Key.Value + ":" + c.Value.Value));

    private static string Texts(ImmutableArray<Sourced<string>> texts) => string.Join('\t', texts.Select(t => t.Value));

    /// <summary>The file in <c>content/data</c>; null where there is none, or more than one, which has been reported.</summary>
    private static ContentEntry? Found(Sourced<string> named, bool isFile, ItemParsing reading)
    {
        var tables = reading.Group.Tables;
        var found = tables.Where(t => isFile ? t.Name.Equals(named.Value, StringComparison.OrdinalIgnoreCase) : IsNamed(t, named.Value ?? "")).ToList();
        if (found.Count == 1) return found[0];
        var folder = reading.NameOf(ContentLayout.Tables);
        reading.Bag.Add(DataFileCodes.UnknownTable, named.Span, found.Count > 1
            ? $"{string.Join(" and ", found.Select(f => $"'{reading.NameOf(f.Path)}'"))} are both called '{named.Value}'. Delete one, or write its name with the ending."
            : $"There is no file '{named.Value}'{(isFile || Path.HasExtension(named.Value) ? "" : " (.csv, .xlsx or .ods)")} in {folder}.{Suggestion.DidYouMean(named.Value ?? "", tables.Select(t => isFile ? t.Name : Path.GetFileNameWithoutExtension(t.Name)))}{(tables.IsEmpty ? $" Put it into the folder {folder}." : "")}");
        return null;
    }

    private static IndicatorDataOptions Options(IndicatorFrontMatter keys, DataKeys data) => new()
    {
        Unit = keys.Item.Unit,
        Grades = keys.Item.Grades,
        Periods = keys.Periods,
        DecimalMark = data.DecimalMark,
        Shares = data.Shares,
        Files = data.Table is { } table ? $"table: {ShapeQuestion.Quoted(table.Value)}" : data.Files.IsEmpty ? null : $"files: [{string.Join(", ", data.Files.Select(Named))}]",
        Guide = data.Guide,
        HeadlineSeries = keys.HeadlineSeries,
        Breakdowns = [.. keys.Breakdowns.Select(b => b.Key.Value)],
        Totals = [.. Totals(keys)],
        Title = keys.Page.Facts.Title.Original ?? "",
        Definition = keys.Item.Definition?.Original ?? "",
        NamesGroups = keys.Breakdowns.Any(b => b.Value.NamesGroups),
    };

    private static string Named(DataKeys.FileKeys file) =>
        file.Groups.IsEmpty ? ShapeQuestion.Quoted(file.File.Value) : $"{{file: {string.Join(", ", file.Groups.Select(g => $"{ShapeQuestion.Quoted(g.Key.Value)}: {ShapeQuestion.Quoted(g.Value.Value)}").Prepend(ShapeQuestion.Quoted(file.File.Value)))}}}";

    /// <summary>Not those of a column of which a group stands for the indicator: that group is named in every sentence.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Totals(IndicatorFrontMatter keys)
    {
        foreach (var (column, breakdown) in keys.Breakdowns)
        {
            if (breakdown.Total is { } total && !keys.HeadlineSeries.Any(h => h.Key.Value == column.Value)) yield return new(column.Value, total.Value);
        }
    }

    /// <summary>What stood under <c>data</c> before the original was moved.</summary>
    private static DataKeys Remembered(string text)
    {
        var bag = new DiagnosticBag();
        return YamlDocument.Read("", "data: " + text, 1, bag)?.Find("data") is { } node && DataKeys.Format.TryRead(node, new YamlReading(bag), out var keys) ? keys : new DataKeys();
    }
}
