using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>One of an indicator's several measures: <c>{value, title, unit, direction, baseline, target, …}</c>. What it does not say is as
/// the indicator says it, but for the target.</summary>
internal sealed class MeasureKeys
{
    /// <summary>What its rows hold in the columns that name the measure, one text for each; empty where that is the measure's own name.</summary>
    public ImmutableArray<Sourced<string>> Value { get; private set; } = [];

    /// <summary>Null where the measure is called as the indicator is.</summary>
    public LocalText? Title { get; private set; }
    public Sourced<Unit>? Unit { get; private set; }
    public Sourced<ImmutableArray<string>>? Grades { get; private set; }
    public bool? People { get; private set; }
    public int? Decimals { get; private set; }
    public Direction? Direction { get; private set; }
    public Sourced<string>? Baseline { get; private set; }
    public ImmutableArray<TargetKeys> Targets { get; private set; } = [];
    public ProgressChoice? Progress { get; private set; }
    public ImmutableArray<IndicatorFrontMatter.BreakEntry> Breaks { get; private set; } = [];
    public LocalText? Definition { get; private set; }
    public LocalText? Population { get; private set; }
    public ChartKeys? Charts { get; private set; }
    public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> HeadlineSeries { get; private set; } = [];

    public static YamlObject<MeasureKeys> Format { get; } = new YamlObject<MeasureKeys>("{value, title, unit, direction, baseline, target, …}", () => new())
        .Optional("value", YamlFormats.ListOf(ContentFormats.PlacedText), (m, v) => m.Value = v, "What its rows hold in the column of measures, as the data file writes it; a list where several columns name the measure. The measure's own name without it.")
        .Optional("title", ContentFormats.Words, (m, v) => m.Title = v, "What it measures, in words that stand beside the indicator's title; the headline measure may do without.")
        .Optional("unit", UnitKeys.Either.WithPlace, (m, v) => m.Unit = v, "What is counted; as for the whole indicator without it.")
        .Optional("grades", YamlFormats.ListOf(YamlFormats.Text).WithPlace, (m, v) => m.Grades = v, "The grades from worst to best, for unit grade.")
        .Optional("people", YamlFormats.Bool, (m, v) => m.People = v, "false when its figures are not about people; true where a unit of your own counts people.")
        .Optional("decimals", YamlFormats.WholeNumber(0, 6), (m, v) => m.Decimals = v, "How many decimals are shown.")
        .Optional("direction", ContentFormats.Choice(PublicWords.Directions), (m, v) => m.Direction = v, "Which way is better; as for the whole indicator without it.")
        .Optional("baseline", ContentFormats.PlacedText, (m, v) => m.Baseline = v, "The period to compare with.")
        .Optional("target", YamlFormats.ListOf<TargetKeys>(TargetKeys.Format), (m, v) => m.Targets = v, "The value to reach, {value, by, set, why}, or a list of them.")
        .Optional("progress", ProgressKeys.Whole, (m, v) => m.Progress = v, $"How its progress is judged: {ProgressKeys.Whole.Expected}.")
        .Optional("breaks", YamlFormats.ListOf(BreakKeys.Whole), (m, v) => m.Breaks = v, "Periods before which its figures are not comparable; those of the whole indicator hold for every measure.")
        .Optional("definition", ContentFormats.Words, (m, v) => m.Definition = v, "What exactly is counted.")
        .Optional("population", ContentFormats.Words, (m, v) => m.Population = v, "Of whom or what; as for the whole indicator without it.")
        .Optional("headline_series", YamlFormats.MapOf("a column of the data file", ContentFormats.PlacedText), (m, v) => m.HeadlineSeries = v, "The group that stands for everyone among its rows; as for the whole indicator without it.")
        .Optional("charts", ChartKeys.Format, (m, v) => m.Charts = v, "What to draw of it; as for the whole indicator without it, but for the axis.");
}
