using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Views;

/// <summary>The sentence above an indicator's chart: the author's own, or what the data say.</summary>
public static class IndicatorHeadline
{
    public static string Of(PageScope scope, Indicator indicator)
    {
        if (indicator.HeadlineSentence is { } own) return scope.Text(own);
        var words = scope.Words;
        var speech = new IndicatorWords(indicator, words);
        var reading = scope.Site.Progress[indicator.Id];
        var title = scope.Text(indicator.Page.Title);
        var last = indicator.HeadlineSeries is { } series ? IndicatorCards.LastSaid(series.Observations) : null;
        if (last is not { } latest) return words.Format("page.headline.no-data", ("title", title));
        var change = IndicatorCards.Change(reading);
        if (change is not { } difference || reading.Baseline is not { } baseline || latest.Value is null)
        {
            return words.Format("page.headline.single", ("title", title), ("value", speech.Observation(latest)), ("period", words.Period(latest.Period)));
        }

        var key = reading.Status == ProgressStatus.NoDetectableChange ? "unclear"
            : difference > 0 ? "up" : difference < 0 ? "down" : "same";
        return words.Format(
            "page.headline." + key,
            ("title", title),
            ("from", speech.Observation(baseline)),
            ("start", words.Period(baseline.Period)),
            ("to", speech.Observation(latest)),
            ("end", words.Period(latest.Period)));
    }
}
