using System.Globalization;
using StaticImpact.Charts;
using StaticImpact.Model;
using StaticImpact.Pages.Views;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Indicators;

/// <summary>Makes the card of an indicator: its latest figure, where it came from and where it is going.</summary>
public static class IndicatorCards
{
    private const int LatelyPeriods = 3;

    public static IndicatorCard Of(PageScope scope, Indicator indicator)
    {
        var words = scope.Words;
        var speech = new IndicatorFormatter(indicator, words);
        var beside = speech.BesideUnit();
        var reading = scope.Site.Progress[indicator.Id];
        var last = indicator.HeadlineSeries?.Observations is { Length: > 0 } all ? LastSaid(all) : (Observation?)null;
        var ends = Ends(reading);
        var name = MeasureName.Of(indicator, words);
        var (figure, figureUnit) = last is { } shown ? Split(speech, shown) : (IndicatorReporting.NoFigure(words, indicator), "");
        return new IndicatorCard
        {
            Id = indicator.Id.Value,
            Href = scope.Href(SiteAddresses.Of(indicator)),
            Title = scope.Text(indicator.Page.Title),
            Short = name.Name,
            Summary = scope.Text(indicator.Page.Summary),
            Goal = scope.Link(scope.Initiative.Goals[indicator.Goal]),
            Status = StatusViews.Of(scope, indicator),
            Latest = last is { } latest ? speech.Said(latest) : IndicatorReporting.NoFigure(words, indicator),
            Figure = figure,
            FigureUnit = figureUnit,
            HasLongUnit = indicator.Unit.IsLong,
            Period = last is { } at ? words.Period(at.Period) : "",
            Change = ends is { } pair && reading.Baseline is { } from
                ? words.Format("page.card.change", ("change", ChangeWords(beside, pair)), ("period", words.Period(from.Period)))
                : "",
            ChangeShort = ends is not { } both ? "" : speech.ShownChange(both.First, both.Last) == 0 ? ChangeWords(beside, both) : beside.ShortChange(both.First, both.Last),
            Arrow = ends is { } way ? ArrowOf(speech.ShownChange(way.First, way.Last)) : "",
            Tone = Tone(indicator.Direction, ends is { } told ? speech.ShownChange(told.First, told.Last) : null, reading),
            Lately = Lately(words, indicator, reading),
            Baseline = reading.Baseline is { } baseline ? beside.Said(baseline) : "",
            BaselinePeriod = reading.Baseline is { } baselineAt ? words.Period(baselineAt.Period) : "",
            Target = indicator.Target is { } target ? beside.Target(target) : "",
            TargetBy = indicator.Target is { } due ? words.Period(due.By) : "",
            Share = Share(words, reading),
            WayBar = scope.Site.Drawings.WayBar(indicator),
            Way = WayView.Of(Charts.Way.Of(reading)),
            Sparkline = scope.Site.Drawings.Sparkline(indicator),
            Lang = scope.LangOf(indicator.Page.Title),
            Hidden = indicator.IsAllHidden,
            Illustrative = indicator.Page.Illustrative,
            Overdue = indicator.Update?.Next < scope.Today,
            LatestSort = last is { } sorted ? PlotPoint.RankOf(sorted)?.ToString(CultureInfo.InvariantCulture) ?? "" : "",
            ShareSort = reading.Values[Quantity.Share]?.ToString("0.####", CultureInfo.InvariantCulture) ?? "",
            StatusSort = ShownStatus.All.IndexOf(scope.Site.Progress.Overall(indicator)?.Reading.Shown ?? ShownStatus.Of(ProgressStatus.NotAssessed, false)),
        };
    }

    /// <summary>What stands over a measure's own figures: its own status, whichever stands for the indicator.</summary>
    public static IndicatorCard OfMeasure(PageScope scope, Indicator measure) =>
        Of(scope, measure) with { Title = scope.Text(measure.FullTitle), Status = StatusViews.OfMeasure(scope, measure) };

    /// <summary>The last observation that says something: a value or a bound.</summary>
    internal static Observation? LastSaid(IReadOnlyList<Observation> observations)
    {
        for (var i = observations.Count - 1; i >= 0; i--)
        {
            if (observations[i].Value is not null || observations[i].Censored is not null) return observations[i];
        }

        return null;
    }

    /// <summary>Baseline and latest in the indicator's own unit; null without two values to compare.</summary>
    internal static (decimal First, decimal Last)? Ends(ProgressReading reading) =>
        reading is { Status: not ProgressStatus.NotComparable, Baseline.Value: { } from, Latest.Value: { } to }
        && reading.Baseline.Value.Period != reading.Latest.Value.Period
            ? (from, to)
            : null;

    /// <summary>From the figures as they are shown.</summary>
    internal static string ChangeWords(IndicatorFormatter speech, (decimal First, decimal Last) ends) => speech.ShownChange(ends.First, ends.Last) switch
    {
        > 0 => speech.Words.Format("page.card.up", ("by", speech.Difference(ends.First, ends.Last))),
        < 0 => speech.Words.Format("page.card.down", ("by", speech.Difference(ends.First, ends.Last))),
        _ => speech.Words[ends.First == ends.Last ? "page.card.same" : "page.card.about-the-same"],
    };

    internal static string Share(Words words, ProgressReading reading) => reading.Values[Quantity.Share] switch
    {
        null => "",
        >= 1 => words["page.card.all-the-way"],
        <= 0 => words["page.card.none-of-the-way"],
        { } share => words.Format("page.card.share", ("share", words.Percent((decimal)share))),
    };

    private static string ArrowOf(decimal change) => change > 0 ? "up" : change < 0 ? "down" : "flat";

    /// <summary>The number for big type, and the unit after it where the two can be parted.</summary>
    private static (string Figure, string Unit) Split(IndicatorFormatter speech, Observation last)
    {
        var (number, whole) = (speech.Observation(last), speech.SaidShort(last));
        return whole.Length > number.Length && whole.StartsWith(number, StringComparison.Ordinal) ? (number, whole[number.Length..].Trim())
            : (whole, "");
    }

    /// <summary>Nothing where no way is better. What may be chance, or what the figures as a whole contradict, is neither.</summary>
    private static string Tone(Direction direction, decimal? change, ProgressReading reading)
    {
        if (change is not { } difference || direction is Direction.Range or Direction.None) return "";
        if (difference == 0 || !reading.IsChangeCertain) return "same";
        var isBetter = difference > 0 == (direction == Direction.Higher);
        var isContradicted = isBetter
            ? reading.Status is ProgressStatus.GettingWorse
            : reading.Status is ProgressStatus.OnTrack or ProgressStatus.Improving;
        return isContradicted ? "same" : isBetter ? "better" : "worse";
    }

    /// <summary>Nothing where the change since the baseline is that of the same figures, and has been told.</summary>
    private static string Lately(Words words, Indicator indicator, ProgressReading reading)
    {
        var first = default(Period);
        var values = new List<decimal>();
        if (indicator.HeadlineSeries is not { } series) return "";
        for (var i = series.Observations.Length - 1; i >= 0 && values.Count < LatelyPeriods; i--)
        {
            if (series.Observations[i].Value is { } value)
            {
                values.Insert(0, value);
                first = series.Observations[i].Period;
            }

            if (series.Observations[i].Has(ObservationFlags.Break)) break;
        }

        if (values.Count < LatelyPeriods || (Ends(reading) is not null && reading.Baseline?.Period == first)) return "";
        var rising = values.Zip(values.Skip(1)).All(p => p.Second > p.First);
        var falling = values.Zip(values.Skip(1)).All(p => p.Second < p.First);
        return rising ? words["page.card.lately-up"] : falling ? words["page.card.lately-down"] : "";
    }
}
