using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Indicators;

/// <summary>The sentence above an indicator's chart: the author's own, or what the data say.</summary>
public static class IndicatorHeadline
{
    /// <param name="isAlone">Whether it stands where no chart says the unit, as in a newsletter.</param>
    public static string Of(PageScope scope, Indicator indicator, bool isAlone = false)
    {
        if (indicator.HeadlineSentence is { } own) return scope.Text(own);
        var words = scope.Words;
        var speech = new IndicatorFormatter(indicator, words);
        if (!isAlone) speech = speech.BesideUnit();
        var measure = MeasureName.Of(indicator, words);
        var reading = scope.Site.Progress[indicator.Id];
        var last = indicator.HeadlineSeries is { } series ? IndicatorCards.LastSaid(series.Observations) : null;
        if (last is null && !indicator.IsAllHidden && IndicatorReporting.ReasonOf(indicator) is { } reason) return words.Format("page.reporting.headline." + reason, ("lead", measure.Lead));
        if (last is not { } latest) return words.Format(indicator.IsAllHidden ? "page.headline.hidden" : "page.headline.no-data", ("lead", measure.Lead));
        var ends = latest.Value is null ? null : IndicatorCards.Ends(reading);
        return words.Format(
            "page.headline." + Course(reading.Status, ends, speech),
            ("measure", measure.Subject),
            ("lead", measure.Lead),
            ("from", ends is null || reading.Baseline is not { } baseline ? "" : speech.Said(baseline)),
            ("in-first", reading.Baseline is { } first ? words.Period(first.Period, PeriodUse.In) : ""),
            ("to", speech.Said(latest)),
            ("in", words.Period(latest.Period, PeriodUse.In)));
    }

    /// <summary>From the figures as they are shown, so that nothing rises from 33% to 33%.</summary>
    private static string Course(ProgressStatus status, (decimal First, decimal Last)? ends, IndicatorFormatter speech) =>
        ends is not { } pair ? "single"
        : status == ProgressStatus.NoDetectableChange ? "unclear"
        : speech.ShownChange(pair.First, pair.Last) is var change && change == 0 ? "same"
        : status == ProgressStatus.NoClearDirection ? "no-direction"
        : change > 0 ? "up" : "down";
}
