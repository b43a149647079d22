using System.Collections.Immutable;
using System.Text;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Pages.Data;

/// <summary>The scorecard as a table: a row for each indicator. In the initiative's first language.</summary>
internal static class ScorecardCsv
{
    /// <summary>The numbers worth a column, for they compare measures with each other.</summary>
    private static readonly Quantity[] Numbers = [Quantity.Share, Quantity.Elapsed, Quantity.Pace, Quantity.PacePerYear, Quantity.NeededPerYear, Quantity.Projected];

    /// <summary>What its columns hold, in their order.</summary>
    public static ImmutableArray<JsonField> Columns { get; } =
    [
        new("id", "string", "The indicator's id, as in its address."),
        new("title", "string", "What is measured."),
        new("goal", "string", "The id of the goal it belongs to."),
        new("goal_title", "string", "The goal."),
        new("level", "string", "population, or programme for one programme's own performance."),
        new("unit", "string", "percent, count, per-1000, per-100000, currency (US dollars where nothing more is said; currency CAD millions: millions of Canadian dollars), index, days, grade, yes-no, named or none."),
        new("direction", "string", "Which way is better: higher, lower, range (inside the target's range), or none (a fact, not judged)."),
        new("baseline_period", "string", "Where progress is measured from.") { MayBeNull = true },
        new("baseline_value", "number", "The value then.") { MayBeNull = true },
        new("latest_period", "string", "The period of the last published value.") { MayBeNull = true },
        new("latest_value", "number", "The last published value.") { MayBeNull = true },
        new("latest_lower", "number", "Lower bound of its interval.") { MayBeNull = true },
        new("latest_upper", "number", "Upper bound of its interval.") { MayBeNull = true },
        new("target_period", "string", "By when the target is to be reached.") { MayBeNull = true },
        new("target_value", "number", "The value to reach; for a range its lower end.") { MayBeNull = true },
        new("target_upper_value", "number", "The upper end of a range.") { MayBeNull = true },
        new("status", "string", "The status, in the words of the JSON files."),
        new("shown", "string", "The status as pages show it: improving_too_slowly for improving with a target, improving_quickly for on_track without one; else the status."),
        new("method", "string", ProgressMethods.InWords(m => m.Name) + "."),
        new("method_version", "integer", "The version of the method."),
        .. Numbers.Select(q => new JsonField(ColumnOf(q), "number", q.Doc) { MayBeNull = true }),
        new("flags", "string", "Remarks on the status, in the words of the JSON files, with spaces between them.") { MayBeNull = true },
        new("source", "string", "Where the figures come from.") { MayBeNull = true },
        new("retrieved", "string", "The day the figures were fetched.") { MayBeNull = true },
        new("illustrative", "string", "yes: the figures are invented for demonstration."),
        new("illustrative_initiative", "string", "yes: the initiative and its targets are invented for demonstration."),
    ];

    /// <summary>Columns that follow where some indicator has several measures. Each measure has a row then, that of the one that leads first.</summary>
    public static ImmutableArray<JsonField> MeasureColumns { get; } =
    [
        new("measure", "string", "What the measure is called; blank where the indicator has but one.") { MayBeNull = true },
        new("measure_of", "string", "For a measure that does not lead: the id of the indicator, whose own row counts.") { MayBeNull = true },
        new("overall", "string", "In the indicator's own row: the status that stands for all of its measures, as pages show it; none where none does.") { MayBeNull = true },
    ];

    public static byte[] File(Site site)
    {
        var csv = new CsvText();
        var several = site.Initiative.Indicators.Any(i => !i.OtherMeasures.IsEmpty);
        foreach (var column in several ? Columns.AddRange(MeasureColumns) : Columns) csv.Word(column.Path);
        csv.EndRow();
        foreach (var indicator in site.Initiative.Measures)
        {
            var reading = site.Progress[indicator.Id];
            var interval = reading.Latest?.Interval;
            csv.Text(indicator.Id.Value)
                .Text(indicator.Page.Title.Original)
                .Text(indicator.Goal.Value)
                .Text(site.Initiative.Goals[indicator.Goal].Page.Title.Original)
                .Word(PublicWords.Levels[indicator.Level])
                .Word(indicator.Unit.PublicWord)
                .Word(PublicWords.Directions[indicator.Direction])
                .Word(reading.Baseline?.Period.ToString())
                .Number(reading.Baseline?.Value)
                .Word(reading.Latest?.Period.ToString())
                .Number(reading.Latest?.Value)
                .Number(interval?.Lower)
                .Number(interval?.Upper)
                .Word(reading.Target?.By.ToString())
                .Number(reading.Target?.Value)
                .Number(reading.Target?.UpperValue)
                .Word(ProgressNames.Of(reading.Status))
                .Word(ProgressNames.Of(reading.Shown))
                .Word(reading.Method.Name)
                .Number((decimal?)reading.Method.Version);
            foreach (var number in Numbers) csv.Number(reading.Values[number]);
            csv.Word(string.Join(' ', ProgressNames.Of(reading.Flags)))
                .Text(indicator.Sources.IsEmpty ? null : string.Join("; ", indicator.Sources.Select(s => s.Name.Original)))
                .Word(PageScope.Iso(indicator.Retrieved))
                .Word(indicator.Page.Illustrative ? "yes" : "no")
                .Word(site.Initiative.Settings.Illustrative ? "yes" : "no");
            if (several)
            {
                csv.Text(indicator.Measure?.Title.Original)
                    .Text(indicator.Measure is { Leads: false } part ? part.Indicator.Value : null)
                    .Word(indicator.OtherMeasures.IsEmpty ? null : site.Progress.Overall(indicator) is { } overall ? ProgressNames.Of(overall.Reading.Shown) : "none");
            }

            csv.EndRow();
        }

        return csv.ToBytes(site.Initiative.Settings.CsvForExcel);
    }

    /// <summary>Columns have words with low lines between them: <c>needed_per_year</c>.</summary>
    private static string ColumnOf(Quantity quantity)
    {
        var name = new StringBuilder();
        foreach (var letter in quantity.Name)
        {
            if (char.IsAsciiLetterUpper(letter)) name.Append('_');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
