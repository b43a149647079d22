using System.Globalization;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Views;

/// <summary>Makes the card of an indicator: its latest figure, where it came from and where it is going.</summary>
public static class IndicatorCards
{
    private const int LatelyPeriods = 3;

    public static IndicatorCard Of(PageScope scope, Indicator indicator)
    {
        var words = scope.Words;
        var speech = new IndicatorWords(indicator, words);
        var reading = scope.Site.Progress[indicator.Id];
        var last = indicator.HeadlineSeries?.Observations is { Length: > 0 } all ? LastSaid(all) : (Observation?)null;
        var change = Change(reading);
        return new IndicatorCard
        {
            Id = indicator.Id.Value,
            Href = scope.Href(SiteAddresses.Of(indicator)),
            Title = scope.Text(indicator.Page.Title),
            Short = scope.Text(indicator.Short),
            Summary = scope.Text(indicator.Page.Summary),
            Goal = scope.Link(scope.Initiative.Goals[indicator.Goal]),
            Status = StatusViews.Of(scope, indicator),
            Latest = Latest(speech, last),
            Figure = last is { } shown ? speech.Observation(shown) : words["page.no-figure"],
            FigureUnit = UnitAfter(speech, last),
            Period = last is { } at ? words.Period(at.Period) : "",
            Change = change is { } difference && reading.Baseline is { } from
                ? words.Format("page.card.change", ("change", ChangeWords(speech, difference)), ("period", words.Period(from.Period)))
                : "",
            ChangeShort = change is { } delta ? speech.ShortChange(delta) : "",
            Arrow = change switch { null => "", > 0 => "up", < 0 => "down", _ => "flat" },
            Tone = Tone(indicator.Direction, change, reading.Status),
            Lately = Lately(words, indicator),
            Baseline = reading.Baseline is { } baseline ? speech.Observation(baseline) : "",
            BaselinePeriod = reading.Baseline is { } baselineAt ? words.Period(baselineAt.Period) : "",
            Target = indicator.Target is { } target ? speech.Target(target) : "",
            TargetBy = indicator.Target is { } due ? words.Period(due.By) : "",
            Share = Share(words, reading),
            TargetBar = scope.Site.Drawings.TargetBar(indicator),
            Sparkline = scope.Site.Drawings.Sparkline(indicator),
            Lang = scope.LangOf(indicator.Page.Title),
            Illustrative = indicator.Page.Illustrative,
            Overdue = indicator.Update?.Next < scope.Today,
            LatestSort = last?.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            ShareSort = reading.Values.Share?.ToString("0.####", CultureInfo.InvariantCulture) ?? "",
            StatusSort = StatusKeys.InOrder.ToList().IndexOf(reading.Status),
        };
    }

    /// <summary>The last observation that says something: a value or a bound.</summary>
    internal static Observation? LastSaid(IReadOnlyList<Observation> observations)
    {
        for (var i = observations.Count - 1; i >= 0; i--)
        {
            if (observations[i].Value is not null || observations[i].Censored is not null) return observations[i];
        }

        return null;
    }

    /// <summary>Latest less baseline in the indicator's own unit; null without two values to compare.</summary>
    internal static decimal? Change(ProgressReading reading) =>
        reading is { Status: not ProgressStatus.NotComparable, Baseline.Value: { } from, Latest.Value: { } to }
        && reading.Baseline.Value.Period != reading.Latest.Value.Period
            ? to - from
            : null;

    internal static string ChangeWords(IndicatorWords speech, decimal change) => change switch
    {
        > 0 => speech.Words.Format("page.card.up", ("by", speech.Difference(change))),
        < 0 => speech.Words.Format("page.card.down", ("by", speech.Difference(change))),
        _ => speech.Words["page.card.same"],
    };

    internal static string Share(Words words, ProgressReading reading) => reading.Values.Share switch
    {
        null => "",
        >= 1 => words["page.card.all-the-way"],
        <= 0 => words["page.card.none-of-the-way"],
        { } share => words.Format("page.card.share", ("share", words.Percent((decimal)share))),
    };

    private static string Latest(IndicatorWords speech, Observation? last) =>
        last is { } shown ? speech.Observation(shown) : speech.Words["page.no-figure"];

    private static string UnitAfter(IndicatorWords speech, Observation? last) =>
        last is null || speech.Indicator.Unit.Kind is UnitKind.Percent or UnitKind.Currency or UnitKind.Grade or UnitKind.YesNo
            ? ""
            : speech.Words.UnitLabel(speech.Indicator.Unit);

    private static string Tone(Direction direction, decimal? change, ProgressStatus status) => status switch
    {
        ProgressStatus.NoDetectableChange or ProgressStatus.LittleChange => "same",
        _ when change is null || direction == Direction.Range => "",
        _ when change == 0 => "same",
        _ => change > 0 == (direction == Direction.Higher) ? "better" : "worse",
    };

    private static string Lately(Words words, Indicator indicator)
    {
        var values = new List<decimal>();
        if (indicator.HeadlineSeries is not { } series) return "";
        for (var i = series.Observations.Length - 1; i >= 0 && values.Count < LatelyPeriods; i--)
        {
            if (series.Observations[i].Value is { } value) values.Insert(0, value);
            if (series.Observations[i].Has(ObservationFlags.Break)) break;
        }

        if (values.Count < LatelyPeriods) return "";
        var rising = values.Zip(values.Skip(1)).All(p => p.Second > p.First);
        var falling = values.Zip(values.Skip(1)).All(p => p.Second < p.First);
        return words[rising ? "page.card.lately-up" : falling ? "page.card.lately-down" : "page.card.lately-mixed"];
    }
}
