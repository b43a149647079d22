using System.Globalization;
using System.Text;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Pages.Views;

/// <summary>Statuses and counts of statuses, each shown one way everywhere.</summary>
public static class StatusViews
{
    private const int BarWidth = 100;

    public static StatusView Of(PageScope scope, Indicator indicator)
    {
        var reading = scope.Site.Progress[indicator.Id];
        return new StatusView(
            StatusKeys.Of(reading.Status),
            scope.Words.Status(reading.Status, reading.Target is not null),
            StatusKeys.IconOf(reading.Status, indicator.Direction));
    }

    public static ProgressStatus StatusOf(PageScope scope, Indicator indicator) => scope.Site.Progress[indicator.Id].Status;

    /// <summary>All population indicators of the site.</summary>
    public static StatusCountsView Counts(PageScope scope) =>
        Counts(scope, scope.Initiative.Indicators.Where(i => i.Level == IndicatorLevel.Population));

    public static StatusCountsView Counts(PageScope scope, GoalId goal) =>
        Counts(scope, scope.Relations.Indicators(goal).Where(i => i.Level == IndicatorLevel.Population));

    public static StatusCountsView Counts(PageScope scope, IEnumerable<Indicator> indicators)
    {
        var byStatus = new Dictionary<ProgressStatus, int>();
        var withTarget = new HashSet<ProgressStatus>();
        var total = 0;
        foreach (var indicator in indicators)
        {
            var reading = scope.Site.Progress[indicator.Id];
            byStatus[reading.Status] = byStatus.GetValueOrDefault(reading.Status) + 1;
            if (reading.Target is not null) withTarget.Add(reading.Status);
            total++;
        }

        var counts = new List<StatusCountView>(byStatus.Count);
        var sentences = new List<string>(byStatus.Count);
        foreach (var status in StatusKeys.InOrder)
        {
            if (!byStatus.TryGetValue(status, out var count)) continue;
            var view = new StatusView(StatusKeys.Of(status), scope.Words.Status(status, withTarget.Contains(status)), StatusKeys.IconOf(status, Direction.Higher));
            counts.Add(new StatusCountView(view, count, scope.Href(SiteAddresses.ScorecardOf(status))));
            sentences.Add(scope.Words.StatusCount(status, count, withTarget.Contains(status)));
        }

        return new StatusCountsView(total, sentences.Count == 0 ? "" : scope.Words.List(sentences), Answer(scope, byStatus, total), Bar(counts, total), counts);
    }

    /// <summary>One sentence for who has ten seconds: better, worse, missed, and the rest.</summary>
    private static string Answer(PageScope scope, Dictionary<ProgressStatus, int> byStatus, int total)
    {
        if (total == 0) return "";
        var parts = new List<string>(4);
        var left = total;
        void Part(string key, params ReadOnlySpan<ProgressStatus> statuses)
        {
            var count = 0;
            foreach (var status in statuses) count += byStatus.GetValueOrDefault(status);
            left -= count;
            if (count > 0) parts.Add(scope.Words.Plural("page.counts.answer." + key, count, ("total", scope.Words.Number(total))));
        }

        Part("better", ProgressStatus.TargetMet, ProgressStatus.OnTrack, ProgressStatus.Improving);
        Part("worse", ProgressStatus.GettingWorse);
        Part("missed", ProgressStatus.TargetMissed);
        if (left > 0) parts.Add(scope.Words.Plural("page.counts.answer.unclear", left, ("total", scope.Words.Number(total))));
        return scope.Words.Plural("page.counts.answer.sentence", total, ("total", scope.Words.Number(total)), ("parts", scope.Words.List(parts)));
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
