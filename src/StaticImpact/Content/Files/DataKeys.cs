using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{sheet, header, across, columns, rows, decimal, shares, no_figure, hidden, table, files}</c>: where in the data file the figures stand.</summary>
internal sealed class DataKeys
{
    private static readonly WordTable<Across> AcrossWords = new(("none", Across.None), ("periods", Across.Periods), ("groups", Across.Groups), ("measures", Across.Measures));
    private static readonly WordTable<DecimalMark> Marks = new(("point", Data.DecimalMark.Point), ("comma", Data.DecimalMark.Comma));

    public Sourced<string>? Sheet { get; private set; }
    public char? DecimalMark { get; private set; }
    public bool? Shares { get; private set; }
    public TableGuide Guide { get; private set; } = TableGuide.None;

    /// <summary>The table in <c>content/data</c> that holds the figures of many indicators, without its ending; null for none.</summary>
    public Sourced<string>? Table { get; private set; }

    /// <summary>Files in <c>content/data</c> that hold the figures, each with the groups that it is of.</summary>
    public ImmutableArray<FileKeys> Files { get; private set; } = [];

    public static YamlObject<DataKeys> Format { get; } = new YamlObject<DataKeys>("{sheet, header, across, columns, rows, decimal, shares, no_figure, hidden, table, files}", () => new())
        .Optional("sheet", ContentFormats.PlacedText, (d, v) => d.Sheet = v, "The sheet of the spreadsheet that holds the figures.")
        .Optional("header", YamlFormats.WholeNumber(1, 1_000_000), (d, v) => d.Guide = d.Guide with { Header = v }, "The row in which the columns are named, where it is not the first.")
        .Optional("across", ContentFormats.Choice(AcrossWords), (d, v) => d.Guide = d.Guide with { Across = v }, "What stands in columns beside each other: periods, groups, measures, or none where each figure has a row of its own.")
        .Optional("columns", ColumnKeys.Format, (d, v) => d.Guide = d.Guide with { Columns = v.Columns, Ignored = v.Ignored }, "Which column holds what, by its letter or its header: {period: A, value: Safe days, ignore: [Notes]}.")
        .Optional("rows", RowKeys.Format, (d, v) => d.Guide = d.Guide with { Rows = v.Rows }, "Which row is everyone and which are left out, each by its name or its number: {total: All students, ignore: [Average, 8-12]}.")
        .Optional("decimal", ContentFormats.Choice(Marks), (d, v) => d.DecimalMark = v == Data.DecimalMark.Comma ? ',' : '.', "What stands before decimals, where the numbers read two ways: point or comma.")
        .Optional("shares", YamlFormats.Bool, (d, v) => d.Shares = v, "true where percents are written as shares of 1, so that 0.52 is 52 percent; false where 0.52 is half of one percent.")
        .Optional("no_figure", YamlFormats.ListOf(ContentFormats.PlacedText), (d, v) => d.Guide = d.Guide with { NoFigure = Words(v) }, "Words that stand among the figures where there is none: [closed, not counted].")
        .Optional("hidden", YamlFormats.ListOf(ContentFormats.PlacedText), (d, v) => d.Guide = d.Guide with { Hidden = Words(v) }, "Words that stand among the figures where one is hidden to protect people: [NC].")
        .Optional("table", ContentFormats.PlacedText, (d, v) => d.Table = v, "A table in content/data that holds the figures of many indicators, with a column 'indicator': health for health.csv, health.xlsx or health.ods.")
        .Optional("files", YamlFormats.ListOf(FileKeys.Either), (d, v) => d.Files = v, "Files in content/data that hold the figures together: a list of names, or of {file, race: Black} with the group that the file is of.");

    private static ImmutableArray<string> Words(ImmutableArray<Sourced<string>> found) => [.. found.Select(f => f.Value ?? "")];

    /// <summary>A file with the groups that it is of, by column; an empty name where the author gave none.</summary>
    public sealed record FileKeys(Sourced<string> File, ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Groups)
    {
        private const string Key = "file";

        public static YamlFormat<FileKeys> Either { get; } = YamlFormats.Either(
            ContentFormats.PlacedText.Select(v => new FileKeys(v, [])),
            YamlFormats.MapOf("a column of groups", ContentFormats.PlacedText).WithPlace.Select(v => new FileKeys(v.Value.Where(k => k.Key.Value == Key).Select(k => k.Value).FirstOrDefault(new Sourced<string>("", v.Span)), v.Value.RemoveAll(k => k.Key.Value == Key))));
    }

    private sealed class ColumnKeys
    {
        public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Columns { get; private set; } = [];
        public ImmutableArray<Sourced<string>> Ignored { get; private set; } = [];

        public static YamlObject<ColumnKeys> Format { get; } = Build();

        private static YamlObject<ColumnKeys> Build()
        {
            var format = new YamlObject<ColumnKeys>("{period, value, n, ignore, …}", () => new());
            foreach (var (name, what) in (ReadOnlySpan<(string, string)>)
            [
                ("period", "when"), ("value", "the figure"), ("n", "how many"), ("denominator", "out of how many"), ("lower", "the lower end of the interval"),
                ("upper", "the upper end of the interval"), ("moe", "the margin of error"), ("flag", "a word about the figure"), ("note", "a remark for readers"), ("place", "another place"),
            ])
            {
                format = format.Optional(name, ContentFormats.PlacedText, (c, v) => c.Columns = c.Columns.Add(new(new Sourced<string>(name, v.Span), v)), $"The column that says {what}.");
            }

            return format.Optional("ignore", YamlFormats.ListOf(ContentFormats.PlacedText), (c, v) => c.Ignored = v, "Columns that are left out.");
        }
    }

    private sealed class RowKeys
    {
        public RowGuide Rows { get; private set; } = RowGuide.None;

        public static YamlObject<RowKeys> Format { get; } = new YamlObject<RowKeys>("{total, only, groups, ignore}", () => new())
            .Optional("total", ContentFormats.PlacedText, (r, v) => r.Rows = r.Rows with { Total = v }, "The row of everyone.")
            .Optional("only", ContentFormats.PlacedText, (r, v) => r.Rows = r.Rows with { Only = v }, "The only row that is read, as the figure of everyone.")
            .Optional("groups", YamlFormats.ListOf(ContentFormats.PlacedText), (r, v) => r.Rows = r.Rows with { Groups = v }, "Rows that are groups, although they sound like totals or notes.")
            .Optional("ignore", YamlFormats.ListOf(ContentFormats.PlacedText), (r, v) => r.Rows = r.Rows with { Ignored = v }, "Rows that are left out.");
    }
}
