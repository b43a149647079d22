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
        if (reading.Bound is { } bound)
        {
            return words.Format("chart.title.one", ("short", subject.Short), ("value", InWords(bound, speech)), ("in", In(bound, words)));
        }

        if (reading.Latest is not { Value: { } last } latest) return words.Format("chart.title.none", ("short", subject.Short));
        if (!IsComparable(reading))
        {
            return words.Format("chart.title.one", ("short", subject.Short), ("value", speech.Value(last)), ("in", In(latest, words)));
        }

        var first = reading.Baseline!.Value;
        var change = last - first.Value!.Value;
        return words.Format(
            $"chart.title.{Course(reading, change)}",
            ("short", subject.Short),
            ("difference", speech.Difference(change)),
            ("value", speech.Value(last)),
            ("from", words.Period(first.Period)),
            ("to", words.Period(latest.Period)));
    }

    /// <summary>From baseline to latest, the target, the status, and the extremes in between.</summary>
    public static IEnumerable<string> Sentences(ChartSubject subject, PlotSeries? series)
    {
        var (words, speech, reading) = (subject.Words, subject.Speech, subject.Reading);
        yield return Course(subject);
        if (reading.Target is { } target)
        {
            yield return words.Format(
                target.UpperValue is null ? "chart.summary.target" : "chart.summary.target-range",
                ("target", speech.Value(target.Value)), ("upper", speech.Value(target.UpperValue ?? target.Value)),
                ("by", words.Period(target.By, PeriodUse.By)));
        }

        if (subject.Indicator.Direction == Direction.Lower && reading.Latest is not null) yield return words["chart.summary.lower-is-better"];

        // A break is told by its own sentence.
        var isToldByBreak = reading.Status == ProgressStatus.NotComparable && !subject.Indicator.Breaks.IsEmpty;
        if ((reading.Latest is not null || reading.Bound is not null) && !isToldByBreak) yield return words.StatusSentence(reading.Status, reading.Target is not null);
        if (series is null) yield break;
        foreach (var extreme in Extremes(subject, series)) yield return extreme;
    }

    private static string Course(ChartSubject subject)
    {
        var (words, speech, reading) = (subject.Words, subject.Speech, subject.Reading);
        if (reading.Bound is { } bound)
        {
            return words.Format("chart.summary.one", ("measure", subject.Measure), ("value", InWords(bound, speech)), ("in", In(bound, words)));
        }

        if (reading.Latest is not { Value: { } last } latest) return words.Format("chart.summary.none", ("measure", subject.Measure));
        if (!IsComparable(reading))
        {
            return words.Format("chart.summary.one", ("measure", subject.Measure), ("value", speech.Value(last)), ("in", In(latest, words)));
        }

        var first = reading.Baseline!.Value;
        var change = last - first.Value!.Value;
        return words.Format(
            $"chart.summary.{Course(reading, change)}",
            ("measure", subject.Measure),
            ("first", speech.Value(first.Value!.Value)),
            ("in-first", In(first, words)),
            ("value", speech.Value(last)),
            ("in", In(latest, words)),
            ("change", speech.Change(change)));
    }

    /// <summary>The highest or lowest figure, when it is at neither end of what the first sentence compares.</summary>
    private static IEnumerable<string> Extremes(ChartSubject subject, PlotSeries series)
    {
        var reading = subject.Reading;
        if (!IsComparable(reading) || subject.Indicator.Unit.Kind is UnitKind.YesNo or UnitKind.Grade) yield break;
        var (start, end) = (reading.Baseline!.Value.Period, reading.Latest!.Value.Period);
        var between = series.Points.Where(p => p.Value is not null && p.Period >= start && p.Period <= end).ToList();
        if (between.Count < 3) yield break;
        var (high, low) = (between.MaxBy(p => p.Value)!, between.MinBy(p => p.Value)!);
        var (first, last) = (reading.Baseline.Value.Value!.Value, reading.Latest.Value.Value!.Value);
        if (high.Text != subject.Speech.Short(Math.Max(first, last))) yield return Extreme("highest", high);
        if (low.Text != subject.Speech.Short(Math.Min(first, last))) yield return Extreme("lowest", low);

        string Extreme(string key, PlotPoint point) => subject.Words.Format(
            $"chart.summary.{key}",
            ("value", subject.Speech.Value(point.Value!.Value)),
            ("in", subject.Words.Period(point.Period, PeriodUse.In)));
    }

    /// <summary>A later figure can be compared with the baseline.</summary>
    internal static bool IsComparable(ProgressReading reading) =>
        reading is { Baseline: { Value: not null } first, Latest: { Value: not null } last }
        && first.Period != last.Period && reading.Status != ProgressStatus.NotComparable;

    private static string Course(ProgressReading reading, decimal change) =>
        reading.Status == ProgressStatus.NoDetectableChange ? "unclear" : change > 0 ? "rose" : change < 0 ? "fell" : "unchanged";

    private static string In(Observation observation, Words words) => words.Period(observation.Period, PeriodUse.In);

    private static string InWords(Observation observation, IndicatorWords speech) => speech.CensoredInWords(observation.Censored!.Value);
}
