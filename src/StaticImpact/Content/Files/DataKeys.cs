using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{sheet, header, across, columns, decimal}</c>: where in the data file the figures stand.</summary>
internal sealed class DataKeys
{
    private static readonly WordTable<Across> AcrossWords = new(("none", Across.None), ("periods", Across.Periods), ("groups", Across.Groups));
    private static readonly WordTable<DecimalMark> Marks = new(("point", Data.DecimalMark.Point), ("comma", Data.DecimalMark.Comma));

    public Sourced<string>? Sheet { get; private set; }
    public char? DecimalMark { get; private set; }
    public TableGuide Guide { get; private set; } = TableGuide.None;

    public static YamlObject<DataKeys> Format { get; } = new YamlObject<DataKeys>("{sheet, header, across, columns, decimal}", () => new())
        .Optional("sheet", ContentFormats.PlacedText, (d, v) => d.Sheet = v, "The sheet of the spreadsheet that holds the figures.")
        .Optional("header", YamlFormats.WholeNumber(1, 1_000_000), (d, v) => d.Guide = d.Guide with { Header = v }, "The row in which the columns are named, where it is not the first.")
        .Optional("across", ContentFormats.Choice(AcrossWords), (d, v) => d.Guide = d.Guide with { Across = v }, "What stands in columns beside each other: periods, groups, or none where each figure has a row of its own.")
        .Optional("columns", ColumnKeys.Format, (d, v) => d.Guide = d.Guide with { Columns = v.Columns, Ignored = v.Ignored }, "Which column holds what, by its letter or its header: {period: A, value: Safe days, ignore: [Notes]}.")
        .Optional("decimal", ContentFormats.Choice(Marks), (d, v) => d.DecimalMark = v == Data.DecimalMark.Comma ? ',' : '.', "What stands before decimals, where the numbers read two ways: point or comma.");

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
}
