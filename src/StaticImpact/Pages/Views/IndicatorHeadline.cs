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
        var title = Subject(scope, indicator);
        var last = indicator.HeadlineSeries is { } series ? IndicatorCards.LastSaid(series.Observations) : null;
        if (last is not { } latest) return words.Format("page.headline.no-data", ("title", title));
        var change = IndicatorCards.Change(reading);
        if (change is not { } difference || reading.Baseline is not { } baseline || latest.Value is null)
        {
            return words.Format("page.headline.single", ("title", title), ("value", speech.Observation(latest)), ("period", words.Period(latest.Period)));
        }

        var key = (reading.Status, difference) switch
        {
            (ProgressStatus.NoDetectableChange, _) => "unclear",
            (_, 0) => "same",
            (ProgressStatus.LittleChange, _) => "little",
            (_, > 0) => "up",
            _ => "down",
        };
        return words.Format(
            "page.headline." + key,
            ("title", title),
            ("from", speech.Observation(baseline)),
            ("start", words.Period(baseline.Period)),
            ("to", speech.Observation(latest)),
            ("end", words.Period(latest.Period)));
    }

    /// <summary>What the sentence is about: the title, or the short title where the title is a sentence of its own.</summary>
    private static string Subject(PageScope scope, Indicator indicator)
    {
        var title = scope.Text(indicator.Page.Title);
        return title.Length > 0 && title[^1] is '?' or '!' or '.' or '…' or '؟' ? scope.Text(indicator.Short) : title;
    }
}
