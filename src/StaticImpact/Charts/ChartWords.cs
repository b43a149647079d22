using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>What the headline figures say, in sentences made of one grammar of strings for each language.</summary>
public static class ChartWords
{
    /// <summary>What happened, in one line: <c>Child poverty fell by 12.4 percentage points from 2012 to 2023</c>.</summary>
    public static string Headline(ChartSubject subject)
    {
        var (words, speech, reading) = (subject.Words, subject.Speech, subject.Reading);
        if (reading.Bound is { } bound) return One(subject, bound);
        if (reading.Latest is not { Value: { } last } latest) return words.Format(subject.Indicator.IsAllHidden ? "chart.title.hidden" : "chart.title.none", ("lead", subject.Measure.Lead));
        if (!IsComparable(reading)) return One(subject, latest);
        var first = reading.Baseline!.Value;
        return words.Format(
            $"chart.title.{Course(reading, speech)}",
            ("measure", subject.Measure.Subject),
            ("lead", subject.Measure.Lead),
            ("difference", speech.Difference(first.Value!.Value, last)),
            ("value", speech.Value(last)),
            ("from", words.Period(first.Period)),
            ("to", words.Period(latest.Period)));
    }

    private static string One(ChartSubject subject, Observation observation) => subject.Words.Format(
        "chart.title.one", ("lead", subject.Measure.Lead), ("value", subject.Speech.Said(observation)), ("in", In(observation, subject.Words)));

    /// <summary>From baseline to latest, the target, the status, and the extremes in between.</summary>
    public static IEnumerable<string> Sentences(ChartSubject subject, PlotSeries? series)
    {
        var (words, speech, reading) = (subject.Words, subject.Speech, subject.Reading);
        yield return Course(subject);
        if (reading.Target is { } target)
        {
            yield return words.Format(
                target.UpperValue is null ? "chart.summary.target" : "chart.summary.target-range",
                ("target", speech.Exact(target.Value)), ("upper", speech.Exact(target.UpperValue ?? target.Value)),
                ("by", words.Period(target.By, PeriodUse.By)));
        }

        if (subject.Indicator.Direction == Direction.Lower && reading.Latest is not null) yield return words["chart.summary.lower-is-better"];

        // A break is told by its own sentence.
        var isToldByBreak = reading.Status == ProgressStatus.NotComparable && !subject.Indicator.Breaks.IsEmpty;
        var isFact = subject.Indicator.Direction == Direction.None;
        if ((reading.Latest is not null || reading.Bound is not null) && !isToldByBreak && !isFact) yield return StatusWords.Sentence(words, subject.Indicator, reading);
        if (series is null) yield break;
        foreach (var extreme in Extremes(subject, series)) yield return extreme;
    }

    private static string Course(ChartSubject subject)
    {
        var (words, speech, reading) = (subject.Words, subject.Speech, subject.Reading);
        if (reading.Latest is not { Value: { } last } latest || reading.Bound is not null || !IsComparable(reading))
        {
            return (reading.Bound ?? reading.Latest) is { } only
                ? words.Format("chart.summary.one", ("lead", subject.Measure.Lead), ("value", speech.Said(only)), ("in", In(only, words)))
                : words.Format(subject.Indicator.IsAllHidden ? "chart.summary.hidden" : "chart.summary.none", ("lead", subject.Measure.Lead));
        }

        var first = reading.Baseline!.Value;
        return words.Format(
            $"chart.summary.{Course(reading, speech)}",
            ("measure", subject.Measure.Subject),
            ("lead", subject.Measure.Lead),
            ("first", speech.Value(first.Value!.Value)),
            ("in-first", In(first, words)),
            ("value", speech.Value(last)),
            ("in", In(latest, words)),
            ("change", speech.Change(first.Value.Value, last)));
    }

    /// <summary>The highest or lowest figure of all that can be compared, when the first sentence does not name it.</summary>
    private static IEnumerable<string> Extremes(ChartSubject subject, PlotSeries series)
    {
        var reading = subject.Reading;
        if (!IsComparable(reading) || subject.Indicator.Unit.Kind is UnitKind.YesNo or UnitKind.Grade) yield break;
        var from = ComparableFrom(subject.Indicator, series);
        var all = series.Points.Where(p => p.Value is not null && p.Period >= from).ToList();
        if (all.Count < 3) yield break;
        var (high, low) = (all.MaxBy(p => p.Value)!, all.MinBy(p => p.Value)!);
        var (first, last) = (reading.Baseline!.Value.Value!.Value, reading.Latest!.Value.Value!.Value);
        if (high.Text != subject.Speech.Short(Math.Max(first, last))) yield return Extreme("highest", high);
        if (low.Text != subject.Speech.Short(Math.Min(first, last))) yield return Extreme("lowest", low);

        string Extreme(string key, PlotPoint point) => subject.Words.Format(
            $"chart.summary.{key}",
            ("value", subject.Speech.Value(point.Value!.Value)),
            ("in", Tied.Names(subject.Words, all.Where(p => p.Text == point.Text).Select(p => subject.Words.Period(p.Period, PeriodUse.In)))));
    }

    /// <summary>The period from which a series' figures can be compared with its last: that of its last break, else its first.
    /// Words and marks name the highest and the lowest of the same figures.</summary>
    internal static Period ComparableFrom(Indicator indicator, PlotSeries series)
    {
        var from = series.Points[0].Period;
        foreach (var seriesBreak in indicator.Breaks)
        {
            if (seriesBreak.Period > from && seriesBreak.Period <= series.Points[^1].Period) from = seriesBreak.Period;
        }

        return from;
    }

    /// <summary>A later figure can be compared with the baseline.</summary>
    internal static bool IsComparable(ProgressReading reading) =>
        reading is { Baseline: { Value: not null } first, Latest: { Value: not null } last }
        && first.Period != last.Period && reading.Status != ProgressStatus.NotComparable;

    /// <summary>What the words say happened, from the figures as they are shown.</summary>
    private static string Course(ProgressReading reading, IndicatorFormatter speech)
    {
        var (first, last) = (reading.Baseline!.Value.Value!.Value, reading.Latest!.Value.Value!.Value);
        var change = speech.ShownChange(first, last);
        return reading.Status == ProgressStatus.NoDetectableChange ? "unclear"
            : first == last ? "unchanged"
            : change == 0 ? "same"
            : reading.Status == ProgressStatus.NoClearDirection ? "no-direction"
            : change > 0 ? "rose" : "fell";
    }

    private static string In(Observation observation, Words words) => words.Period(observation.Period, PeriodUse.In);
}
