using System.Globalization;
using System.Text;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Activities as bars on a calendar, with a line for today. The list beside it says the same in words.</summary>
internal static class ActivityTimeline
{
    private const int Width = 960;
    private const int LabelWidth = 300;
    private const int RowHeight = 30;
    private const int Head = 28;
    private const int LongestLabel = 40;

    public static Html Draw(PageScope scope)
    {
        var dated = scope.Initiative.Activities.Where(a => a.Start is not null).OrderBy(a => a.Start).ThenBy(a => a.Id.Value, StringComparer.Ordinal).ToList();
        if (dated.Count == 0) return Html.Empty;
        var first = new DateOnly(dated[0].Start!.Value.Year, 1, 1);
        var lastDay = dated.Max(a => a.End ?? scope.Today);
        var last = new DateOnly(Math.Max(lastDay.Year, scope.Today.Year) + 1, 1, 1);
        double X(DateOnly day) => LabelWidth + ((Width - LabelWidth) * (double)(day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber));
        var height = Head + (dated.Count * RowHeight) + 8;
        var svg = new StringBuilder(4000);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"timeline\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-label=\"{Html.Encode(scope.Words["page.activities.timeline-label"])}\">");
        for (var year = first.Year; year < last.Year; year++)
        {
            var x = X(new DateOnly(year, 1, 1));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"timeline-year\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Head - 8}\" y2=\"{height}\"/><text class=\"timeline-label\" x=\"{x + 6:0.#}\" y=\"16\">{year}</text>");
        }

        for (var row = 0; row < dated.Count; row++) Row(svg, scope, dated[row], Head + (row * RowHeight), X, last);
        var today = X(scope.Today);
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"timeline-today\" x1=\"{today:0.#}\" x2=\"{today:0.#}\" y1=\"{Head - 8}\" y2=\"{height}\"/><text class=\"timeline-label timeline-today-label\" x=\"{today + 4:0.#}\" y=\"{Head - 2}\">{Html.Encode(scope.Words["page.activities.today"])}</text>");
        return new Html(svg.Append("</svg>").ToString());
    }

    private static void Row(StringBuilder svg, PageScope scope, Activity activity, int y, Func<DateOnly, double> x, DateOnly last)
    {
        var from = x(activity.Start!.Value);
        var to = x(activity.End ?? (activity.Status is ActivityStatus.Done or ActivityStatus.Stopped ? activity.Start.Value.AddMonths(1) : last.AddDays(-1)));
        var title = scope.Text(activity.Page.Title);
        var label = title.Length <= LongestLabel ? title : string.Concat(title.AsSpan(0, LongestLabel - 1).TrimEnd(), "…");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"timeline-name\" x=\"0\" y=\"{y + 19}\">{Html.Encode(label)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"timeline-bar timeline-{Cards.StateKey(activity.Status)}\" x=\"{from:0.#}\" y=\"{y + 7}\" width=\"{Math.Max(6, to - from):0.#}\" height=\"16\" rx=\"3\"><title>{Html.Encode(title)}</title></rect>");
    }
}
