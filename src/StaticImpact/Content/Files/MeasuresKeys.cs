using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{column, items, headline, overall}</c>: several measures in one indicator, and which column of the data file names them.</summary>
internal sealed class MeasuresKeys
{
    /// <summary>What stands beside an indicator's page under its address, so that no measure can be called so.</summary>
    private static readonly string[] Taken = ["embed"];

    public ImmutableArray<Sourced<string>> Columns { get; private set; } = [];
    public ImmutableArray<KeyValuePair<Sourced<string>, MeasureKeys>> Items { get; private set; } = [];
    public Sourced<string>? Headline { get; private set; }
    public OverallStatus Overall { get; private set; }

    /// <summary>Where <c>measures</c> begins.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The measure that stands for the indicator: the one that is named, else the first.</summary>
    public KeyValuePair<Sourced<string>, MeasureKeys> Leading => Items.FirstOrDefault(item => item.Key.Value == Headline?.Value, Items[0]);

    /// <summary>By what the data file knows the rows of a measure: a cell of each column that names measures.</summary>
    public ImmutableArray<GroupCell> CellsOf(KeyValuePair<Sourced<string>, MeasureKeys> item) =>
        [.. Columns.Select((column, i) => new GroupCell(column.Value, i < item.Value.Value.Length ? item.Value.Value[i].Value : item.Key.Value))];

    public static YamlObject<MeasuresKeys> Format { get; } = new YamlObject<MeasuresKeys>("{column, items, headline, overall}", () => new())
        .Optional("column", YamlFormats.ListOf(ContentFormats.PlacedText), (m, v) => m.Columns = v, "The column of the data file that says of which measure a row is, or a list of such columns; 'measure' without it.")
        .Required("items", YamlFormats.MapOf<MeasureKeys>("a measure", MeasureKeys.Format), (m, v) => m.Items = v, "The measures, each by a short name of your own: {value, title, unit, direction, baseline, target, …}.")
        .Optional("headline", ContentFormats.PlacedText, (m, v) => m.Headline = v, "The measure that stands for the indicator, by its short name; the first without it.")
        .Optional("overall", ContentFormats.Choice(PublicWords.Overall), (m, v) => m.Overall = v, "Which status stands for all: that of the headline measure, the worst, or none; headline without it.")
        .Check(Check);

    private static void Check(MeasuresKeys keys, YamlMap map, YamlReading reading)
    {
        keys.Span = map.Span;
        if (keys.Columns.IsEmpty) keys.Columns = [new Sourced<string>(Data.TableGuide.MeasureColumn, map.Span)];
        foreach (var (name, measure) in keys.Items)
        {
            if (!ContentName.IsValid(name.Value)) reading.Report(FilesCodes.BadText, name.Span, $"'{YamlScalar.Shorten(name.Value)}' is part of an address. Write '{ContentName.Corrected(name.Value)}': small letters, digits and hyphens.");
            else if (Taken.Contains(name.Value)) reading.Report(FilesCodes.BadText, name.Span, $"'{name.Value}' is an address of the site already. Call the measure something else.");
            if (measure.Value.Length > 0 && measure.Value.Length != keys.Columns.Length)
            {
                reading.Report(FilesCodes.KeysDisagree, measure.Value[0].Span, keys.Columns.Length == 1
                    ? "One column names the measures, so 'value' is one text. Name all columns under 'column', or write one text here."
                    : $"{keys.Columns.Length} columns name the measures, so 'value' is a list of {keys.Columns.Length}: [{string.Join(", ", keys.Columns.Select(c => $"<{c.Value}>"))}].");
            }
        }

        keys.Items = keys.Items.RemoveAll(i => Taken.Contains(i.Key.Value));
        foreach (var same in keys.Items.Where(i => i.Value.Value.Length > 0).GroupBy(i => string.Join('\n', i.Value.Value.Select(v => v.Value))).Where(g => g.Skip(1).Any()))
        {
            reading.Report(FilesCodes.KeysDisagree, same.Last().Value.Value[0].Span, $"'{same.First().Key.Value}' has this value, too. Each measure has rows of its own: correct one of the two.");
        }

        foreach (var (name, _) in keys.Items.Where(i => i.Value.Title is null && i.Key.Value != keys.Leading.Key.Value))
        {
            reading.Report(FilesCodes.MissingKey, name.Span, $"'title' is missing under '{name.Value}'. Add 'title: …' with what it measures; only the headline measure may be called as the whole indicator is.");
        }

        if (keys.Headline is { } headline && !keys.Items.IsEmpty && !keys.Items.Any(i => i.Key.Value == headline.Value))
        {
            reading.Report(FilesCodes.UnknownChoice, headline.Span, $"There is no measure '{headline.Value}' under 'items'.{Suggestion.DidYouMean(headline.Value, keys.Items.Select(i => i.Key.Value))} It has {string.Join(", ", keys.Items.Select(i => i.Key.Value))}.");
        }
    }
}
