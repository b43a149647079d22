using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>Sentences about what is not a plain value: gaps, hidden, provisional and censored figures, breaks.</summary>
public static class ChartNotes
{
    private const int MostNamed = 5;

    /// <summary>For one series, in a fixed order; nothing where all is plain.</summary>
    public static IEnumerable<string> About(PlotSeries series, IndicatorFormatter speech)
    {
        var words = speech.Words;
        foreach (var flag in new[] { ObservationFlags.Suppressed, ObservationFlags.NotCollected, ObservationFlags.NotApplicable, ObservationFlags.Missing })
        {
            var periods = series.Points.Where(p => p.Drawn is null && p.Observation.Has(flag)).Select(p => p.Period).ToList();
            if (flag == ObservationFlags.Missing) periods = [.. periods.Concat(Skipped(series)).Order()];
            if (periods.Count > 0) yield return Sentence(PublicWords.Flags[flag], periods);
        }

        var censored = series.Points.Where(p => p.Observation.Censored is not null).Select(p => p.Period).ToList();
        if (censored.Count > 0) yield return Sentence("censored", censored);
        var estimated = series.Points.Where(p => p.Value is not null && p.Observation.Has(ObservationFlags.Estimated)).Select(p => p.Period).ToList();
        if (estimated.Count > 0) yield return Sentence("estimated", estimated);
        var provisional = series.Points.Where(p => p.Value is not null && p.IsProvisional).Select(p => p.Period).ToList();
        if (provisional.Count > 0) yield return Sentence("provisional", provisional);

        string Sentence(string key, List<Period> periods) =>
            words.Plural($"chart.note.{key}", periods.Count, ("periods", Periods(periods, words)));
    }

    /// <summary>Breaks within the periods of the series.</summary>
    public static IEnumerable<string> Breaks(PlotSeries series, ChartSubject subject)
    {
        if (series.Points.IsEmpty) yield break;
        foreach (var seriesBreak in subject.Indicator.Breaks)
        {
            if (seriesBreak.Period <= series.Points[0].Period || seriesBreak.Period > series.Points[^1].Period) continue;
            var sentence = subject.Words.Format("chart.note.break", ("period", subject.Words.Period(seriesBreak.Period)));
            yield return seriesBreak.Why is { } why ? sentence + " " + Sentence(subject.In(why)) : sentence;
        }
    }

    /// <summary>Runs of neighbouring periods become spans; more than a few are counted.</summary>
    public static string Periods(IReadOnlyList<Period> periods, Words words)
    {
        var spans = new List<string>();
        var start = 0;
        for (var i = 1; i <= periods.Count; i++)
        {
            if (i < periods.Count && periods[i].Ordinal == periods[i - 1].Ordinal + 1 && !periods[i].IsPooled) continue;
            if (i - start == 2) spans.AddRange([words.Period(periods[start]), words.Period(periods[i - 1])]);
            else spans.Add(words.Periods(periods[start], periods[i - 1]));
            start = i;
        }

        if (spans.Count <= MostNamed) return words.List(spans);
        return words.List([.. spans.Take(MostNamed - 1), words.Plural("chart.more-periods", spans.Count - MostNamed + 1)]);
    }

    /// <summary>An author's remark as a sentence: with a full stop.</summary>
    public static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";

    /// <summary>Periods that no row speaks of, at the rhythm of the series.</summary>
    private static ImmutableArray<Period> Skipped(PlotSeries series)
    {
        var points = series.Points;
        var usual = int.MaxValue;
        for (var i = 1; i < points.Length; i++) usual = Math.Min(usual, points[i].Period.Ordinal - points[i - 1].Period.Ordinal);
        if (usual is int.MaxValue or < 1) return [];
        var skipped = ImmutableArray.CreateBuilder<Period>();
        for (var i = 1; i < points.Length; i++)
        {
            for (var at = points[i - 1].Period.Ordinal + usual; at < points[i].Period.Ordinal; at += usual)
            {
                skipped.Add(Drawing.PeriodTicks.At(points[i].Period, at));
            }
        }

        return skipped.ToImmutable();
    }
}
