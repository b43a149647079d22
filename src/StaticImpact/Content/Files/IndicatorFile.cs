using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>indicators/&lt;id&gt;.md</c>. Periods and target values stay text until the data are read.</summary>
public sealed class IndicatorFile : IPageKeys
{
    public PageKeys Page { get; } = new();
    public LocalText? Short { get; private set; }
    public Sourced<string>? Goal { get; private set; }
    public IndicatorLevel Level { get; private set; }
    public Sourced<string>? Partner { get; private set; }
    public Unit? Unit { get; private set; }
    public bool? People { get; private set; }
    public ImmutableArray<string> Grades { get; private set; } = [];
    public int? Decimals { get; private set; }
    public Direction? Direction { get; private set; }
    public PeriodKind? Periods { get; private set; }
    public decimal? Interval { get; private set; }
    public Sourced<string>? Baseline { get; private set; }
    public ImmutableArray<TargetKeys> Targets { get; private set; } = [];
    public ProgressChoice? Progress { get; private set; }
    public ImmutableArray<BreakEntry> Breaks { get; private set; } = [];
    public LocalText? Definition { get; private set; }
    public LocalText? Population { get; private set; }
    public LocalText? Collection { get; private set; }
    public LocalText? Limits { get; private set; }
    public LocalText? ProxyFor { get; private set; }
    public Judgement? Judgement { get; private set; }
    public ImmutableArray<KeyValuePair<Sourced<string>, BreakdownKeys>> Breakdowns { get; private set; } = [];
    public ChartKeys? Charts { get; private set; }
    public DataSource? Source { get; private set; }
    public DataUpdate? Update { get; private set; }
    public Sourced<string>? Lead { get; private set; }
    public ImmutableArray<Sourced<string>> Partners { get; private set; } = [];
    public int? Headline { get; private set; }
    public Sourced<string>? Sheet { get; private set; }
    public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> HeadlineSeries { get; private set; } = [];
    public LocalText? HeadlineSentence { get; private set; }
    public ImmutableArray<Sourced<string>> Related { get; private set; } = [];
    public ImmutableArray<KeyValuePair<Sourced<string>, LocalText>> Notes { get; private set; } = [];

    public static YamlObject<IndicatorFile> Format { get; } = new YamlObject<IndicatorFile>("an indicator's keys", () => new())
        .Include(PageKeys.Format, i => i.Page)
        .Optional("short", ContentFormats.Words, (i, v) => i.Short = v, "The title in a few words, for tight places.")
        .Required("goal", ContentFormats.Reference("a goal"), (i, v) => i.Goal = v, "The goal it measures.")
        .Optional("level", ContentFormats.Choice(PublicWords.Levels), (i, v) => i.Level = v, "population, or programme for one partner's own work, which is never counted in a goal.")
        .Optional("partner", ContentFormats.Reference("a partner"), (i, v) => i.Partner = v, "Whose programme it measures.")
        .Required("unit", UnitKeys.Either, (i, v) => i.Unit = v, "What is counted: percent, count, per-1000, …, or {name, plural, symbol, people}.")
        .Optional("people", YamlFormats.Bool, (i, v) => i.People = v, "false when the figures are not about people, so that small numbers need no protection; true where a unit of your own counts people.")
        .Optional("grades", YamlFormats.ListOf(YamlFormats.Text), (i, v) => i.Grades = v, "The grades from worst to best, for unit grade.")
        .Optional("decimals", YamlFormats.WholeNumber(0, 6), (i, v) => i.Decimals = v, "How many decimals are shown.")
        .Required("direction", ContentFormats.Choice(PublicWords.Directions), (i, v) => i.Direction = v, "Which way is better: higher, lower, inside a range, or none for a fact that is neither good nor bad.")
        .Optional("periods", ContentFormats.Choice(PublicWords.Periods), (i, v) => i.Periods = v, "The kind of periods, where 2011-12 could be read two ways.")
        .Optional("interval", YamlFormats.DecimalFrom(50, 99.9m), (i, v) => i.Interval = v, "The confidence level of lower, upper and moe, in percent; 90 without it.")
        .Optional("baseline", ContentFormats.PlacedText, (i, v) => i.Baseline = v, "The period to compare with; the first without it.")
        .Optional("target", YamlFormats.ListOf<TargetKeys>(TargetKeys.Format), (i, v) => i.Targets = v, "The value to reach, {value, by, set, why}, or a list of them.")
        .Optional("progress", ProgressKeys.Whole, (i, v) => i.Progress = v, $"How progress is judged: {ProgressKeys.Whole.Expected}.")
        .Optional("breaks", YamlFormats.ListOf(BreakKeys.Whole), (i, v) => i.Breaks = v, "Periods before which figures are not comparable: a list of {period, why}.")
        .Optional("definition", ContentFormats.Words, (i, v) => i.Definition = v, "What exactly is counted.")
        .Optional("population", ContentFormats.Words, (i, v) => i.Population = v, "Of whom or what.")
        .Optional("collection", ContentFormats.Words, (i, v) => i.Collection = v, "How the figures are gathered.")
        .Optional("limits", ContentFormats.Words, (i, v) => i.Limits = v, "What the figures cannot show.")
        .Optional("proxy_for", ContentFormats.Words, (i, v) => i.ProxyFor = v, "What is really meant, when this measure stands in for it.")
        .Optional("evidence", JudgementKeys.Either, (i, v) => i.Judgement = v, "numbers, or {judgement, judge, date, reason} where there are none.")
        .Optional("breakdowns", YamlFormats.MapOf<BreakdownKeys>("a column of the data file", BreakdownKeys.Format, translationMayAdd: true), (i, v) => i.Breakdowns = v, "Names and order of groups, by column of the data file.", KeyPlace.Both)
        .Optional("charts", ChartKeys.Format, (i, v) => i.Charts = v, "What to draw: {order, map, axis, annotations, comparisons}.")
        .Optional("source", SourceKeys.Whole, (i, v) => i.Source = v, "Where the figures come from.")
        .Optional("update", UpdateKeys.Whole, (i, v) => i.Update = v, "When new figures are expected: {every, next}.")
        .Optional("lead", ContentFormats.Reference("a partner"), (i, v) => i.Lead = v, "The partner that answers for it.")
        .Optional("partners", ContentFormats.References("a partner"), (i, v) => i.Partners = v, "Partners that help to move it.")
        .Optional("headline", HeadlineFormat.Instance, (i, v) => i.Headline = v, "true or a number shows it on the home page, smaller numbers first.")
        .Optional("headline_sentence", ContentFormats.Words, (i, v) => i.HeadlineSentence = v, "A headline in place of the one that is worked out.")
        .Optional("sheet", ContentFormats.PlacedText, (i, v) => i.Sheet = v, "The sheet of the spreadsheet that holds the figures; the first one without it.")
        .Optional("headline_series", YamlFormats.MapOf("a column of the data file", ContentFormats.PlacedText), (i, v) => i.HeadlineSeries = v, "The group that stands for everyone where no row has blank groups, such as {group: All students}.")
        .Optional("related", ContentFormats.References("an indicator"), (i, v) => i.Related = v, "Indicators to look at next.")
        .Optional("notes", YamlFormats.MapOf("a note of the data file", ContentFormats.Words, translationMayAdd: true), (i, v) => i.Notes = v, "Translations of notes, by the note as the data file writes it.", KeyPlace.Translation)
        .Check(CheckKeys);

    public sealed record BreakEntry(Sourced<string> Period, LocalText? Why);

    private static void CheckKeys(IndicatorFile file, YamlMap map, YamlReading reading)
    {
        if (file.Unit?.Kind == UnitKind.Grade && file.Grades.Length < 2 && !map.TryFind("grades", out _))
        {
            reading.Report(FilesCodes.MissingKey, map.Find("unit")!.Span, "'grades' is missing: unit grade needs them from worst to best. Add for example 'grades: [F, D, C, B, A]'.");
        }
        else if (file.Grades.Length > 0 && file.Unit is { Kind: not UnitKind.Grade })
        {
            reading.Report(FilesCodes.KeysDisagree, map.Find("grades")!.Span, "'grades' only goes with 'unit: grade'. Delete it, or change the unit.");
        }

        if (file.Unit is { Kind: UnitKind.Named, People: null } unit && file.People is null && PeopleWords.Find(unit) is { } word)
        {
            reading.Report(PrivacyCodes.UnitMayCountPeople, map.Find("unit")!.Span, $"The unit's '{word}' sounds as if it counted people. Add 'people: true' to the unit, so that small numbers are protected, or 'people: false' when it counts something else.");
        }

        if (file.Partner is { } partner && file.Level != IndicatorLevel.Programme)
        {
            reading.Report(FilesCodes.KeysDisagree, partner.Span, "'partner' only goes with 'level: programme'. Write 'lead' for who answers for it, or 'partners' for who helps.");
        }
        else if (file.Partner is null && file.Level == IndicatorLevel.Programme && !map.TryFind("partner", out _))
        {
            reading.Report(FilesCodes.MissingKey, map.Find("level")!.Span, "'partner' is missing: a programme's measure says whose programme it is. Add 'partner: …'.");
        }
    }
}
