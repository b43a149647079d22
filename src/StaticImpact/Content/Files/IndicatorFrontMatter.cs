using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>indicators/&lt;id&gt;.md</c>. Periods and target values stay text until the data are read.</summary>
internal sealed class IndicatorFrontMatter() : ItemKeys<Indicator>(Unread)
{
    private static readonly Indicator Unread = new()
    {
        Id = default,
        Page = PageFacts.Unread,
        Short = "",
        Goal = default,
        Unit = new Unit(UnitKind.Index),
        Direction = Direction.Higher,
        PeriodKind = PeriodKind.Year,
        DataFile = SourceSpan.None,
    };

    public Sourced<string>? Goal { get; private set; }
    public PeriodKind? Periods { get; private set; }
    public Sourced<string>? Baseline { get; private set; }
    public ImmutableArray<TargetKeys> Targets { get; private set; } = [];
    public ImmutableArray<BreakEntry> Breaks { get; private set; } = [];
    public ImmutableArray<KeyValuePair<Sourced<string>, BreakdownKeys>> Breakdowns { get; private set; } = [];
    public ChartKeys? Charts { get; private set; }
    public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> HeadlineSeries { get; private set; } = [];
    public Sourced<DayAndTime>? Release { get; private set; }
    public ImmutableArray<KeyValuePair<Sourced<string>, LocalText>> Notes { get; private set; } = [];

    public DataKeys Data { get; private set; } = new();

    /// <summary>Null where the indicator has but one measure.</summary>
    public MeasuresKeys? Measures { get; private set; }

    private static (string True, string There) Unneeded => ("non_statistical", "measures");

    public static YamlObject<IndicatorFrontMatter> Format { get; } = new YamlObject<IndicatorFrontMatter>("an indicator's keys", () => new())
        .Include(PageKeys.Format, i => i.Page)
        .Optional("short", ContentFormats.Words, (i, v) => i.Item = i.Item with { Short = v }, "The title in a few words, for tight places.")
        .Required("goal", ContentFormats.Reference("a goal"), (i, v) => i.Goal = v, "The goal it measures.")
        .Optional("level", ContentFormats.Choice(PublicWords.Levels), (i, v) => i.Item = i.Item with { Level = v }, "population, or programme for one partner's own work, which is never counted in a goal.")
        .Optional("partner", ContentFormats.Reference("a partner"), (i, v) => i.WhenLinked((item, _, linking) => item with { Partner = linking.Resolve(PartnerKind.Id, v) }), "Whose programme it measures.")
        .RequiredUnless(Unneeded, "unit", UnitKeys.Either, (i, v) => i.Item = i.Item with { Unit = v }, "What is counted: percent, count, per-1000, …, or {name, plural, symbol, people}.")
        .Optional("people", YamlFormats.Bool, (i, v) => i.Item = i.Item with { People = v }, "false when the figures are not about people, so that small numbers need no protection; true where a unit of your own counts people.")
        .Optional("grades", YamlFormats.ListOf(YamlFormats.Text), (i, v) => i.Item = i.Item with { Grades = v }, "The grades from worst to best, for unit grade.")
        .Optional("decimals", YamlFormats.WholeNumber(0, 6), (i, v) => i.Item = i.Item with { Decimals = v }, "How many decimals are shown.")
        .RequiredUnless(Unneeded, "direction", ContentFormats.Choice(PublicWords.Directions), (i, v) => i.Item = i.Item with { Direction = v }, "Which way is better: higher, lower, inside a range, or none for a fact that is neither good nor bad.")
        .Optional("periods", ContentFormats.Choice(PublicWords.Periods), (i, v) => i.Periods = v, "The kind of periods, where 2011-12 could be read two ways.")
        .Optional("interval", YamlFormats.DecimalFrom(50, 99.9m), (i, v) => i.Item = i.Item with { IntervalLevel = v }, "The confidence level of lower, upper and moe, in percent; 90 without it.")
        .Optional("baseline", ContentFormats.PlacedText, (i, v) => i.Baseline = v, "The period to compare with; the first without it.")
        .Optional("target", YamlFormats.ListOf<TargetKeys>(TargetKeys.Format), (i, v) => i.Targets = v, "The value to reach, {value, by, set, why}, or a list of them.")
        .Optional("progress", ProgressKeys.Whole, (i, v) => i.Item = i.Item with { Progress = v }, $"How progress is judged: {ProgressKeys.Whole.Expected}.")
        .Optional("breaks", YamlFormats.ListOf(BreakKeys.Whole), (i, v) => i.Breaks = v, "Periods before which figures are not comparable: a list of {period, why}.")
        .Optional("definition", ContentFormats.Words, (i, v) => i.Item = i.Item with { Definition = v }, "What exactly is counted.")
        .Optional("population", ContentFormats.Words, (i, v) => i.Item = i.Item with { Population = v }, "Of whom or what.")
        .Optional("collection", ContentFormats.Words, (i, v) => i.Item = i.Item with { Collection = v }, "How the figures are gathered.")
        .Optional("limits", ContentFormats.Words, (i, v) => i.Item = i.Item with { Limits = v }, "What the figures cannot show.")
        .Optional("proxy_for", ContentFormats.Words, (i, v) => i.Item = i.Item with { ProxyFor = v }, "What is really meant, when this measure stands in for it.")
        .Optional("evidence", JudgementKeys.Either, (i, v) => i.Item = i.Item with { Judgement = v }, "numbers, or {judgement, judge, date, reason} where there are none.")
        .Optional("breakdowns", YamlFormats.MapOf<BreakdownKeys>("a column of the data file", BreakdownKeys.Format, translationMayAdd: true), (i, v) => i.Breakdowns = v, "Names and order of groups, by column of the data file.", KeyPlace.Both)
        .Optional("charts", ChartKeys.Format, (i, v) => i.Charts = v, "What to draw: {order, map, axis, annotations, comparisons}.")
        .Optional("source", SourceKeys.Whole, (i, v) => i.Item = i.Item with { Sources = v }, "Where the figures come from: {name, publisher, url, retrieved, vintage, licence}, or a list of them, the main one first.")
        .Optional("release", YamlFormats.DateAndTime.WithPlace, (i, v) => i.Release = v, "The moment before which nothing of the measure is published, such as 2027-01-15 09:30; for single rows the data file has a column of this name.")
        .Optional("reporting", ContentFormats.Choice(PublicWords.ReportingStates), (i, v) => i.Item = i.Item with { Reporting = v }, "How far the figures have come: complete, in-progress, not-started, or not-applicable where the measure does not apply to your place.")
        .Optional("non_statistical", YamlFormats.Bool, (i, v) => i.Item = i.Item with { NonStatistical = v }, "true where the measure is told in words instead of figures; unit and direction are then not needed.")
        .Optional("metadata", OwnFactKeys.Whole, (i, v) => i.Item = i.Item with { Metadata = v }, "What else readers should know, under names of your own: {Contact at source: …}.")
        .Optional("update", UpdateKeys.Whole, (i, v) => i.Item = i.Item with { Update = v }, "When new figures are expected: {every, next}.")
        .Optional("lead", ContentFormats.Reference("a partner"), (i, v) => i.WhenLinked((item, _, linking) => item with { Lead = linking.Resolve(PartnerKind.Id, v) }), "The partner that answers for it.")
        .Optional("partners", ContentFormats.References("a partner"), (i, v) => i.WhenLinked((item, _, linking) => item with { Partners = linking.Resolve(PartnerKind.Id, v) }), "Partners that help to move it.")
        .Optional("headline", HeadlineFormat.Instance, (i, v) => i.Item = i.Item with { Headline = v }, "true or a number shows it on the home page, smaller numbers first.")
        .Optional("headline_sentence", ContentFormats.Words, (i, v) => i.Item = i.Item with { HeadlineSentence = v }, "A headline in place of the one that is worked out.")
        .Optional("sheet", ContentFormats.PlacedText, (i, v) => i.Item = i.Item with { Sheet = v }, "The sheet of the spreadsheet that holds the figures; the first one without it.")
        .Optional("data", DataKeys.Format, (i, v) => i.Data = v, "How the data file is laid out, where that cannot be told or is told wrongly: {sheet, header, across, columns, rows, decimal, table, files}.")
        .Optional("headline_series", YamlFormats.MapOf("a column of the data file", ContentFormats.PlacedText), (i, v) => i.HeadlineSeries = v, "The group that stands for everyone where no row has blank groups, such as {group: All students}.")
        .Optional("measures", MeasuresKeys.Format, (i, v) => i.Measures = v, "Several measures in one, each with unit, direction and target: {column, items, headline, overall}.")
        .Optional("related", ContentFormats.References("an indicator"), (i, v) => i.WhenLinked((item, _, linking) => item with { Related = linking.Resolve(IndicatorKind.Id, v) }), "Indicators to look at next.")
        .Optional("notes", YamlFormats.MapOf("a note of the data file", ContentFormats.Words, translationMayAdd: true), (i, v) => i.Notes = v, "Translations of notes, by the note as the data file writes it.", KeyPlace.Translation)
        .Check(CheckKeys);

    public sealed record BreakEntry(Sourced<string> Period, LocalText? Why);

    private static void CheckKeys(IndicatorFrontMatter file, YamlMap map, YamlReading reading)
    {
        if (file.Data.Sheet is { } sheet)
        {
            if (file.Item.Sheet is { } other && !string.Equals(other.Value, sheet.Value, StringComparison.OrdinalIgnoreCase)) reading.Report(FilesCodes.KeysDisagree, sheet.Span, $"'sheet: {other.Value}' names the sheet already. Delete one of the two.");
            file.Item = file.Item with { Sheet = sheet };
        }

        var item = file.Item;
        if (item.NonStatistical && !map.TryFind("unit", out _)) file.Item = item = item with { Unit = new Unit(UnitKind.None) };
        if (item.NonStatistical && !map.TryFind("direction", out _)) file.Item = item = item with { Direction = Direction.None };
        if (file.Measures is { } measures) file.CheckMeasures(measures, map, reading);
        if (map.TryFind("unit", out var unit)) CheckUnit(item, unit.Value.Span, map.TryFind("grades", out var grades) ? grades.Value.Span : null, reading);
        if (map.TryFind("partner", out var partner))
        {
            if (item.Level != IndicatorLevel.Programme) reading.Report(FilesCodes.KeysDisagree, partner.Value.Span, "'partner' only goes with 'level: programme'. Write 'lead' for who answers for it, or 'partners' for who helps.");
        }
        else if (item.Level == IndicatorLevel.Programme)
        {
            reading.Report(FilesCodes.MissingKey, map.Find("level")!.Span, "'partner' is missing: a programme's measure says whose programme it is. Add 'partner: …'.");
        }
    }

    /// <summary>As the front matter of one of its measures alone would say it.</summary>
    public IndicatorFrontMatter Of(MeasureKeys measure)
    {
        var one = (IndicatorFrontMatter)MemberwiseClone();
        one.Item = Item with
        {
            Unit = measure.Unit?.Value ?? Item.Unit,
            Grades = measure.Grades?.Value ?? Item.Grades,
            People = measure.People ?? Item.People,
            Decimals = measure.Decimals ?? Item.Decimals,
            Direction = measure.Direction ?? Item.Direction,
            Progress = measure.Progress ?? Item.Progress,
            Definition = measure.Definition ?? Item.Definition,
            Population = measure.Population ?? Item.Population,
        };
        one.Baseline = measure.Baseline ?? Baseline;
        one.Targets = measure.Targets;
        one.Breaks = [.. Breaks, .. measure.Breaks];
        if (measure.Charts is { } charts) one.Charts = charts;
        if (!measure.HeadlineSeries.IsEmpty) one.HeadlineSeries = measure.HeadlineSeries;
        return one;
    }

    private void CheckMeasures(MeasuresKeys measures, YamlMap map, YamlReading reading)
    {
        foreach (var key in (ReadOnlySpan<string>)["target", "evidence", "non_statistical"])
        {
            if (map.TryFind(key, out var other)) reading.Report(FilesCodes.KeysDisagree, other.Key.Span, $"'{key}' does not say of which of the measures it is. {(key == "target" ? $"Move it under 'measures', to the measure '{measures.Items.FirstOrDefault().Key.Value}' or another." : "Delete it, or delete 'measures'.")}");
        }

        foreach (var (name, measure) in measures.Items)
        {
            foreach (var (key, isMissing, example) in (ReadOnlySpan<(string, bool, string)>)[("unit", measure.Unit is null && !map.TryFind("unit", out _), "percent"), ("direction", measure.Direction is null && !map.TryFind("direction", out _), "higher")])
            {
                if (isMissing) reading.Report(FilesCodes.MissingKey, name.Span, $"'{key}' is missing under '{name.Value}', and for the whole indicator. Add '{key}: {example}', or what is right, to one of the two.");
            }

            if (measure.Unit is { } unit) CheckUnit(Of(measure).Item, unit.Span, measure.Grades?.Span, reading);
        }
    }

    /// <param name="grades">Where grades are listed; null where they are not.</param>
    private static void CheckUnit(Indicator item, SourceSpan unit, SourceSpan? grades, YamlReading reading)
    {
        if (item.Unit.Kind == UnitKind.Grade && item.Grades.Length < 2 && grades is null)
        {
            reading.Report(FilesCodes.MissingKey, unit, "'grades' is missing: unit grade needs them from worst to best. Add for example 'grades: [F, D, C, B, A]'.");
        }
        else if (item.Grades.Length > 0 && item.Unit.Kind != UnitKind.Grade && grades is { } listed)
        {
            reading.Report(FilesCodes.KeysDisagree, listed, "'grades' only goes with 'unit: grade'. Delete it, or change the unit.");
        }

        if (item is { Unit: { Kind: UnitKind.Named, People: null }, People: null } && PeopleWords.Find(item.Unit) is { } word)
        {
            reading.Report(PrivacyCodes.UnitMayCountPeople, unit, $"The unit's '{word}' sounds as if it counted people. Add 'people: true' to the unit, so that small numbers are protected, or 'people: false' when it counts something else.");
        }
    }
}
