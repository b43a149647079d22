using System.Collections.Immutable;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Pages.Data;

/// <summary>The JSON interface that the site promises: what stands in each indicator's <c>data.json</c>, in
/// <c>indicators.json</c> and in <c>changes.json</c>. Names are not renamed or given another meaning within a major version; new ones may be added.
/// Numbers have at most 12 significant digits; days are <c>2026-11-22</c>, periods as data files write them; texts are in the
/// initiative's first language.</summary>
public static class JsonFields
{
    public const string SchemaVersion = "1.0";

    private static readonly ImmutableArray<JsonField> Head =
    [
        new("id", "string", "The indicator's id, as in its address."),
        new("title", "string", "What is measured."),
        new("summary", "string", "The same in a sentence.") { MayBeNull = true },
        new("goal", "string", "The id of the goal it belongs to."),
        new("level", "string", "population, or programme for one programme's own performance, which is never counted in a goal."),
        new("partner", "string", "The id of the partner whose programme it is.") { MayBeNull = true },
        new("unit", "string", "percent, count, per-1000, per-100000, currency (US dollars without a code), index, days, grade, yes-no, named or none."),
        new("currency", "string", "For money: its code of ISO 4217.") { MayBeAbsent = true },
        new("multiplier", "integer", "For money written in thousands, millions or billions: how many ones a value of 1 stands for.") { MayBeAbsent = true },
        new("unitLabel", "string", "The unit in words.") { MayBeNull = true },
        new("grades", "array", "For the unit grade: the grades, worst to best. Values are positions in this list, from 0.") { MayBeAbsent = true },
        new("direction", "string", "Which way is better: higher, lower, range (inside the target's range), or none (a fact, not judged)."),
        new("periods", "string", "year, pooled, school-year, fiscal-year, quarter or month."),
        new("intervalLevel", "number", "The confidence level, in percent, of lower, upper and moe."),
        new("illustrative", "boolean", "The figures are invented for demonstration."),
        new("initiative", "object", "Whose indicator it is."),
        new("initiative.name", "string", "The initiative's name."),
        new("initiative.place", "string", "The place the figures are about, unless a series names another."),
        new("initiative.url", "string", "Where its site is.") { MayBeNull = true },
        new("initiative.illustrative", "boolean", "The initiative and its targets are invented for demonstration."),
    ];

    private static readonly ImmutableArray<JsonField> Figures =
    [
        new("baseline", "object", "Where progress is measured from.") { MayBeNull = true },
        new("baseline.period", "string", "Its period."),
        new("baseline.value", "number", "Its value."),
        new("target", "object", "What is to be reached; of several targets the last.") { MayBeNull = true },
        new("target.period", "string", "By when."),
        new("target.value", "number", "The value to reach; for a range its lower end."),
        new("target.upperValue", "number", "The upper end of a range.") { MayBeAbsent = true },
        new("target.set", "string", "The day it was set.") { MayBeNull = true },
        new("target.why", "string", "Why this value.") { MayBeNull = true },
        new("target.history", "array", "What the target was before it was changed."),
        new("target.history[].period", "string", "By when it was to be reached."),
        new("target.history[].value", "number", "The value then."),
        new("target.history[].until", "string", "The last day it held.") { MayBeNull = true },
        new("target.history[].why", "string", "Why it was changed.") { MayBeNull = true },
        new("latest", "object", "The last published value of the headline series.") { MayBeNull = true },
        new("latest.period", "string", "Its period."),
        new("latest.value", "number", "Its value."),
        new("latest.lower", "number", "Lower bound of its interval.") { MayBeNull = true },
        new("latest.upper", "number", "Upper bound of its interval.") { MayBeNull = true },
        new("latest.flag", "string", "Its flags, with spaces between them.") { MayBeNull = true },
        new("bound", "object", "What was published last, where that is only a bound.") { MayBeAbsent = true },
        new("bound.period", "string", "Its period."),
        new("bound.value", "string", "The bound, such as >95."),
    ];

    private static readonly ImmutableArray<JsonField> Numbers =
    [
        .. Quantity.All.Select(q => new JsonField(q.Name, q.Kind == QuantityKind.Count ? "integer" : "number", q.Doc) { MayBeNull = q.IsAlwaysWritten, MayBeAbsent = !q.IsAlwaysWritten }),
        new("band", "string", "The growth method's own category.") { MayBeAbsent = true },
    ];

    private static readonly ImmutableArray<JsonField> Progress =
    [
        new("progress", "object", "How it is going, and how that was worked out. The page /method/ explains it."),
        new("progress.status", "string", "target_met, on_track, improving, little_change, no_detectable_change, no_clear_direction, getting_worse, target_missed, too_few_points, baseline_only, not_comparable, not_assessed or no_data."),
        new("progress.shown", "string", "The status as pages show it: improving_too_slowly for improving with a target, improving_quickly for on_track without one; else the status."),
        new("progress.method", "string", ProgressMethods.InWords(m => m.Name) + "."),
        new("progress.methodVersion", "integer", "The version of the method."),
        new("progress.decidedBy", "string", "The rule of the method that decided."),
        .. Under("progress.", Numbers),
        new("progress.flags", "array", "late, slipped, provisional, stale, baseline-moved, suppressed-latest."),
        new("progress.count", "integer", "How many values it rests on, from baseline to latest."),
        new("progress.onDistance", "boolean", "The numbers are about the distance outside the target's range."),
        new("progress.judgement", "object", "Who judged, where no method did.") { MayBeAbsent = true },
        new("progress.judgement.why", "string", "The reason.") { MayBeNull = true },
        new("progress.judgement.judge", "string", "Who judged.") { MayBeNull = true },
        new("progress.judgement.date", "string", "When.") { MayBeNull = true },
        new("progress.judgement.qualitative", "boolean", "The evidence is not numbers."),
    ];

    /// <summary>Every name in an indicator's <c>data.json</c>, in the order of the file.</summary>
    public static ImmutableArray<JsonField> OfIndicator { get; } =
    [
        new("schemaVersion", "string", "The version of this interface."),
        .. Head,
        new("definition", "string", "What exactly is counted, out of what.") { MayBeNull = true },
        new("population", "string", "Who it is about.") { MayBeNull = true },
        new("collection", "string", "How the figures come about.") { MayBeNull = true },
        new("limits", "string", "What the figures cannot say.") { MayBeNull = true },
        new("proxyFor", "string", "What is really meant, where this measure stands in for it.") { MayBeNull = true },
        .. Figures,
        .. Progress,
        new("milestones", "array", "Earlier targets, in order."),
        new("milestones[].period", "string", "By when."),
        new("milestones[].value", "number", "The value to reach; for a range its lower end."),
        new("milestones[].upperValue", "number", "The upper end of a range.") { MayBeAbsent = true },
        new("milestones[].outcome", "string", "met, missed, ahead, upcoming or not_assessed."),
        new("milestones[].metLater", "boolean", "Missed when due, met since."),
        new("milestones[].decidedOn", "object", "The value it was decided on.") { MayBeNull = true },
        new("milestones[].decidedOn.period", "string", "Its period."),
        new("milestones[].decidedOn.value", "number", "Its value."),
        new("otherMethods", "array", "What the other methods say about the same figures."),
        new("otherMethods[].method", "string", "The method."),
        new("otherMethods[].status", "string", "Its status."),
        new("otherMethods[].agrees", "boolean", "It tells the same story."),
        new("otherMethods[].decidedBy", "string", "The rule of the method that decided."),
        .. Under("otherMethods[].", Numbers),
        new("gaps", "array", "How far groups are from the one they are compared with."),
        new("gaps[].breakdown", "string", "The breakdown's column."),
        new("gaps[].group", "string", "The group."),
        new("gaps[].reference", "string", "The group it is compared with."),
        new("gaps[].period", "string", "The last period in which both have a value."),
        new("gaps[].value", "number", "The group's value then."),
        new("gaps[].referenceValue", "number", "The other group's value then."),
        new("gaps[].gap", "number", "value - referenceValue."),
        new("gaps[].ratio", "number", "value / referenceValue.") { MayBeNull = true },
        new("gaps[].earlierPeriod", "string", "The first period since the baseline in which both have a value.") { MayBeNull = true },
        new("gaps[].earlierGap", "number", "The gap then.") { MayBeNull = true },
        new("gaps[].closed", "number", "Share of the gap closed since; negative when it grew.") { MayBeNull = true },
        new("gaps[].margin", "number", "The change that could be chance.") { MayBeNull = true },
        new("gaps[].verdict", "string", "closing, widening, steady, reversed or too_small_to_say.") { MayBeNull = true },
        new("gaps[].levelledDown", "boolean", "It closed because the other group got worse."),
        new("gaps[].behind", "boolean", "The group is worse off than the other.") { MayBeNull = true },
        new("breaks", "array", "Where comparability ends."),
        new("breaks[].period", "string", "The first period that cannot be compared with those before."),
        new("breaks[].why", "string", "Why.") { MayBeNull = true },
        new("source", "object", "Where the figures come from.") { MayBeNull = true },
        new("source.name", "string", "Its name."),
        new("source.publisher", "string", "Who publishes it.") { MayBeNull = true },
        new("source.url", "string", "Where it can be checked.") { MayBeNull = true },
        new("source.retrieved", "string", "The day the figures were fetched.") { MayBeNull = true },
        new("source.vintage", "string", "The edition.") { MayBeNull = true },
        new("source.licence", "string", "Under which terms they may be used.") { MayBeNull = true },
        new("nextUpdate", "string", "The day new figures are expected.") { MayBeNull = true },
        new("updated", "string", "The day the indicator's page was last changed.") { MayBeNull = true },
        new("breakdowns", "array", "The columns by which the figures are disaggregated."),
        new("breakdowns[].column", "string", "The name used in series[].group."),
        new("breakdowns[].label", "string", "The same in words."),
        new("breakdowns[].reference", "string", "The group that others are compared with.") { MayBeNull = true },
        new("breakdowns[].groups", "array", "The groups, in order."),
        new("breakdowns[].groups[].value", "string", "The name used in series[].group."),
        new("breakdowns[].groups[].label", "string", "The same in words."),
        new("places", "array", "Places other than the initiative's own that series name."),
        new("places[].id", "string", "The name used in series[].place."),
        new("places[].name", "string", "The same in words."),
        new("places[].kind", "string", "comparison, or part (of the initiative's place)."),
        new("series", "array", "All observations: one series for each group in each place."),
        new("series[].group", "object", "The group by breakdown column; empty for the total."),
        new("series[].group.*", "string", "A group."),
        new("series[].place", "string", "A place's id; null for the initiative's own.") { MayBeNull = true },
        new("series[].observations", "array", "In order of time."),
        new("series[].observations[].period", "string", "The period."),
        new("series[].observations[].value", "number", "The value; null where flag says why or censored gives a bound.") { MayBeNull = true },
        new("series[].observations[].lower", "number", "Lower bound of its interval.") { MayBeNull = true },
        new("series[].observations[].upper", "number", "Upper bound of its interval.") { MayBeNull = true },
        new("series[].observations[].n", "number", "Numerator or count.") { MayBeNull = true },
        new("series[].observations[].denominator", "number", "What n is out of.") { MayBeNull = true },
        new("series[].observations[].flag", "string", "suppressed, not-collected, not-applicable, missing, provisional, estimated, break, revised; several with spaces between them.") { MayBeNull = true },
        new("series[].observations[].note", "string", "A remark.") { MayBeNull = true },
        new("series[].observations[].moe", "number", "Margin of error.") { MayBeAbsent = true },
        new("series[].observations[].censored", "string", "A bound published in place of a value, such as >95.") { MayBeAbsent = true },
    ];

    /// <summary>Every name in <c>indicators.json</c>, in the order of the file.</summary>
    public static ImmutableArray<JsonField> OfSite { get; } =
    [
        new("schemaVersion", "string", "The version of this interface."),
        new("name", "string", "The initiative's name."),
        new("place", "string", "The place it is about."),
        new("url", "string", "Where its site is.") { MayBeNull = true },
        new("illustrative", "boolean", "The initiative is invented for demonstration."),
        new("languages", "array", "The languages of the site; the first is that of this file."),
        new("asOf", "string", "The day of the newest content; nothing later is in it."),
        new("statuses", "object", "How many population indicators have each status, in the words of progress.shown. Made-up measures are left out unless there are no others; facts (direction none) always."),
        new("statuses.*", "integer", "The number that have this status."),
        new("statusesOnOldFigures", "object", "Of these, those whose latest figure is no longer recent."),
        new("statusesOnOldFigures.*", "integer", "The number that have this status.") { MayBeAbsent = true },
        new("goals", "array", "The goals, in order."),
        new("goals[].id", "string", "The goal's id."),
        new("goals[].title", "string", "Its title."),
        new("goals[].page", "string", "Its page, from the site's root."),
        new("goals[].statuses", "object", "How many of its population indicators have each status."),
        new("goals[].statuses.*", "integer", "The number that have this status."),
        new("goals[].statusesOnOldFigures", "object", "Of these, those whose latest figure is no longer recent."),
        new("goals[].statusesOnOldFigures.*", "integer", "The number that have this status.") { MayBeAbsent = true },
        new("indicators", "array", "The indicators, in order."),
        .. Under("indicators[].", [.. Head, .. Figures, .. Progress]),
        new("indicators[].page", "string", "Its page, from the site's root."),
        new("indicators[].data", "string", "Its data.json, from the site's root."),
        new("indicators[].csv", "string", "Its data.csv, from the site's root."),
    ];

    /// <summary>Every name in <c>changes.json</c>, in the order of the file.</summary>
    public static ImmutableArray<JsonField> OfChanges { get; } =
    [
        new("schemaVersion", "string", "The version of this interface."),
        new("entries", "array", "The days by which something had changed, newest first."),
        new("entries[].date", "string", "The day of the record."),
        new("entries[].since", "string", "The day of the record before it."),
        new("entries[].changes", "array", "What had changed in between, by indicator."),
        new("entries[].changes[].kind", "string", "indicator-added, indicator-removed, definition-changed, figures-added, figure-revised, figure-withdrawn, target-changed, status-changed or method-changed."),
        new("entries[].changes[].indicator", "string", "The indicator's id."),
        new("entries[].changes[].title", "string", "Its title then."),
        new("entries[].changes[].group", "object", "For a figure revised or withdrawn: the group by breakdown column; empty for the total.") { MayBeAbsent = true },
        new("entries[].changes[].group.*", "string", "A group."),
        new("entries[].changes[].place", "string", "The place's id; null for the initiative's own.") { MayBeAbsent = true, MayBeNull = true },
        new("entries[].changes[].period", "string", "The figure's period.") { MayBeAbsent = true },
        new("entries[].changes[].count", "integer", "For figures added: how many, of all groups and places.") { MayBeAbsent = true },
        new("entries[].changes[].value", "number or string", "For figures added: the indicator's own; a bound such as >95 is a string.") { MayBeAbsent = true },
        new("entries[].changes[].from", "number, string or object", "What it was: a figure (a bound is a string), a status or method, or a target; null where there was no target.") { MayBeAbsent = true, MayBeNull = true },
        new("entries[].changes[].from.period", "string", "By when the target was to be reached."),
        new("entries[].changes[].from.value", "number", "The value to reach; for a range its lower end."),
        new("entries[].changes[].from.upperValue", "number", "The upper end of a range.") { MayBeAbsent = true },
        new("entries[].changes[].to", "number, string or object", "What it is since, in the same way; null where the target was given up.") { MayBeAbsent = true, MayBeNull = true },
        new("entries[].changes[].to.period", "string", "By when the target is to be reached."),
        new("entries[].changes[].to.value", "number", "The value to reach; for a range its lower end."),
        new("entries[].changes[].to.upperValue", "number", "The upper end of a range.") { MayBeAbsent = true },
        new("entries[].changes[].fromShown", "string", "For a status: as pages told it, in the words of progress.shown.") { MayBeAbsent = true },
        new("entries[].changes[].toShown", "string", "As they tell it since.") { MayBeAbsent = true },
        new("entries[].changes[].why", "string", "The author's reason.") { MayBeAbsent = true },
    ];

    private static IEnumerable<JsonField> Under(string prefix, ImmutableArray<JsonField> fields) =>
        fields.Select(field => field with { Path = prefix + field.Path });
}
