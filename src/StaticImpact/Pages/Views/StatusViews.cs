using System.Globalization;
using System.Text;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Views;

/// <summary>Statuses and counts of statuses, each shown one way everywhere.</summary>
public static class StatusViews
{
    private const int BarWidth = 100;

    /// <summary>The status that stands for an indicator; of several measures, the one that the author chose, named where it is not the one
    /// that leads.</summary>
    public static StatusView Of(PageScope scope, Indicator indicator)
    {
        if (scope.Site.Progress.Overall(indicator) is not { Of: var measure }) return Of(scope.Words, ShownStatus.Of(ProgressStatus.NotAssessed, false)) with { Words = "" };
        var view = OfMeasure(scope, measure);
        return ReferenceEquals(measure, indicator) || measure.Measure is not { } role || view.Words.Length == 0 ? view
            : view with { Words = scope.Words.Format("page.measures.status", ("status", view.Words), ("measure", scope.Text(role.Title))) };
    }

    /// <summary>The status of a measure, whichever status stands for the indicator that it is one of.</summary>
    public static StatusView OfMeasure(PageScope scope, Indicator measure)
    {
        var reading = scope.Site.Progress[measure.Id];
        var words = !measure.IsJudged ? "" : Words(scope.Words, reading);
        return new StatusView(reading.Shown.Key, words, StatusIcons.Of(reading.Shown, Way(measure, reading)), reading.IsStaleVerdict);
    }

    /// <summary>A status of no indicator in particular.</summary>
    public static StatusView Of(Words words, ShownStatus status) =>
        new(status.Key, words.Status(status), StatusIcons.Of(status, Direction.Higher), false);

    /// <summary>The status in two or three words, with its time when that is long ago.</summary>
    public static string Words(Words words, ProgressReading reading) =>
        reading is { IsStaleVerdict: true, LastPeriod: { } period } ? words.StatusThen(reading.Shown, period) : words.Status(reading.Shown);

    /// <summary>All population indicators of the site.</summary>
    public static StatusCountsView Counts(PageScope scope) => Counts(scope, scope.Site.Progress.All);

    public static StatusCountsView Counts(PageScope scope, GoalId goal) => Counts(scope, scope.Site.Progress.ForGoal(goal));

    public static StatusCountsView Counts(PageScope scope, IEnumerable<Indicator> indicators) => Counts(scope, scope.Site.Progress.Count(indicators));

    private static StatusCountsView Counts(PageScope scope, StatusCounts counted)
    {
        var views = new List<StatusCountView>();
        var sentences = new List<string>();
        foreach (var count in counted)
        {
            var view = Of(scope.Words, count.Status);
            if (count.Stale > 0) view = view with { Words = view.Words + " " + OldOf(scope.Words, count.Stale, count.Count, count.StaleYear!.Value) };
            views.Add(new StatusCountView(view, count.Count, scope.Href(SiteAddresses.ScorecardOf(count.Status))));
            sentences.Add(WithOld(scope.Words, scope.Words.StatusCount(count.Status, count.Count), count.Stale, count.Count, count.StaleYear));
        }

        return new StatusCountsView(
            counted.Total, sentences.Count == 0 ? "" : scope.Words.List(sentences), Answer(scope.Words, counted), Bar(views, counted.Total), views);
    }

    /// <summary>For who has ten seconds: better, worse, missed, and the rest; and how far that can be trusted.</summary>
    private static string Answer(Words words, StatusCounts counted)
    {
        if (counted.Total == 0) return "";
        if (counted.AreMadeUp) return words.Plural("page.counts.answer.made-up", counted.Total);
        var parts = new List<string>(6);
        var left = counted.Total;
        Part("better", ShownStatus.TargetMet, ShownStatus.OnTrack, ShownStatus.ImprovingQuickly, ShownStatus.Improving);
        Part("too-slowly", ShownStatus.ImprovingTooSlowly);
        Part("worse", ShownStatus.Of(ProgressStatus.GettingWorse, false));
        Part("missed", ShownStatus.Of(ProgressStatus.TargetMissed, false));
        if (left > 0) parts.Add(words.Plural("page.counts.answer.unclear", left));
        var answer = words.Plural("page.counts.answer.sentence", counted.Total, ("total", words.Number(counted.Total)), ("parts", words.List(parts)));
        if (counted.Recent * 2 < counted.Total) answer = words["page.counts.answer.cannot-tell"] + " " + answer;
        return counted.LeftOut == 0 ? answer : answer + " " + words.Plural("page.counts.answer.left-out", counted.LeftOut);

        void Part(string key, params ReadOnlySpan<ShownStatus> statuses)
        {
            var (count, stale) = (0, 0);
            int? year = null;
            foreach (var each in counted)
            {
                if (!statuses.Contains(each.Status)) continue;
                count += each.Count;
                stale += each.Stale;
                if (each.StaleYear > (year ?? int.MinValue)) year = each.StaleYear;
            }

            left -= count;
            if (count > 0) parts.Add(WithOld(words, words.Plural("page.counts.answer." + key, count), stale, count, year));
        }
    }

    private static string WithOld(Words words, string counted, int stale, int of, int? year) =>
        stale == 0 ? counted : counted + " " + OldOf(words, stale, of, year!.Value);

    /// <summary>How many of them rest on old figures, in brackets: <c>(4 of them on figures from 2020 or before)</c>.</summary>
    private static string OldOf(Words words, int stale, int of, int year) => words.Plural(
        stale == of ? "page.counts.old-all" : "page.counts.old", stale,
        ("year", words.Period(new Period(PeriodKind.Year, year))));

    /// <summary>Inside a range, the way to better is the way it went or came.</summary>
    private static Direction Way(Indicator indicator, ProgressReading reading)
    {
        if (indicator.Direction != Direction.Range || IndicatorCards.Ends(reading) is not { } ends) return indicator.Direction;
        return ends.Last > ends.First == (reading.Status is ProgressStatus.OnTrack or ProgressStatus.Improving) ? Direction.Higher : Direction.Lower;
    }

    /// <summary>One bar, a segment for each status; decoration beside the words.</summary>
    private static Html Bar(List<StatusCountView> counts, int total)
    {
        if (total == 0) return Html.Empty;
        var svg = new StringBuilder("<svg class=\"segments\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        var before = 0;
        foreach (var count in counts)
        {
            var x = (double)BarWidth * before / total;
            before += count.Count;
            var gap = before < total ? 0.6 : 0;
            var width = ((double)BarWidth * count.Count / total) - gap;
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"segment-{count.Status.Key}\" x=\"{x:0.##}\" y=\"0\" width=\"{width:0.##}\" height=\"6\"/>");
        }

        return new Html(svg.Append("</svg>").ToString());
    }
}
