using System.Globalization;
using System.Text;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Pages.Activities;

/// <summary>Activities as bars on a calendar, with a line for today: names beside the bars on a wide screen, above them on a phone. The list below says the same in words.</summary>
internal sealed class ActivityTimeline
{
    private static readonly ActivityTimeline Wide = new() { Name = "wide", Width = 960, Left = 300, RowHeight = 30, LabelDrop = 19, BarDrop = 7, LongestLabel = 40 };
    private static readonly ActivityTimeline Narrow = new() { Name = "narrow", Width = 344, Left = 0, RowHeight = 42, LabelDrop = 15, BarDrop = 21, LongestLabel = 40 };

    private const int BarHeight = 16;
    private const int YearBaseline = 14;
    private const int TodayBaseline = 32;
    private const int Head = 40;

    /// <summary>About how wide a letter of the labels is, in the drawing's units.</summary>
    private const double LetterWidth = 7.5;

    public required string Name { get; init; }
    public required int Width { get; init; }
    public required int Left { get; init; }
    public required int RowHeight { get; init; }
    public required int LabelDrop { get; init; }
    public required int BarDrop { get; init; }
    public required int LongestLabel { get; init; }

    public static Html Draw(PageScope scope)
    {
        var dated = scope.Initiative.Activities.Where(a => a.Start is not null).OrderBy(a => a.Start).ThenBy(a => a.Id.Value, StringComparer.Ordinal).ToList();
        if (dated.Count == 0) return Html.Empty;
        var calendar = Calendar.Of(dated, scope.Today);
        var svg = new StringBuilder(8000);
        Wide.Draw(svg, scope, dated, calendar);
        Narrow.Draw(svg, scope, dated, calendar);
        return new Html(svg.ToString());
    }

    private void Draw(StringBuilder svg, PageScope scope, List<Activity> dated, Calendar calendar)
    {
        double X(DateOnly day) => Left + ((Width - Left) * calendar.Share(day));
        var height = Head + (dated.Count * RowHeight) + 8;
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"timeline timeline-{Name}\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-label=\"{Html.Encode(scope.Words["page.activities.timeline-label"])}\">");
        var everyYears = Math.Max(1, (int)Math.Ceiling(calendar.Years * 44.0 / (Width - Left)));
        // Lines closer than this are a grey area that says nothing.
        var lineEvery = Math.Max(1, (int)Math.Ceiling(calendar.Years * 4.0 / (Width - Left)));
        for (var year = calendar.First.Year; year < calendar.Last.Year; year++)
        {
            var number = year - calendar.First.Year;
            if (number % lineEvery != 0 && number % everyYears != 0) continue;
            var x = X(new DateOnly(year, 1, 1));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"timeline-year\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"4\" y2=\"{height}\"/>");
            if (number % everyYears == 0) svg.Append(CultureInfo.InvariantCulture, $"<text class=\"timeline-label\" x=\"{x + 6:0.#}\" y=\"{YearBaseline}\">{year}</text>");
        }

        for (var row = 0; row < dated.Count; row++) Row(svg, scope, dated[row], Head + (row * RowHeight), X, calendar.Last);
        var today = X(scope.Today);
        var word = scope.Words["page.activities.today"];
        var fits = today + 4 + (word.Length * LetterWidth) <= Width;
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"timeline-today\" x1=\"{today:0.#}\" x2=\"{today:0.#}\" y1=\"{TodayBaseline - 10}\" y2=\"{height}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"timeline-label timeline-today-label\" x=\"{(fits ? today + 4 : today - 4):0.#}\" y=\"{TodayBaseline}\"{(fits ? "" : " text-anchor=\"end\"")}>{Html.Encode(word)}</text></svg>");
    }

    private void Row(StringBuilder svg, PageScope scope, Activity activity, int y, Func<DateOnly, double> x, DateOnly last)
    {
        var from = x(activity.Start!.Value);
        var to = x(activity.End ?? (activity.Status is ActivityStatus.Done or ActivityStatus.Stopped ? activity.Start.Value.AddMonths(1) : last.AddDays(-1)));
        var title = scope.Text(activity.Page.Title);
        var label = title.Length <= LongestLabel ? title : string.Concat(title.AsSpan(0, LongestLabel - 1).TrimEnd(), "…");
        var language = scope.LangOf(activity.Page.Title) is { Length: > 0 } tag ? $" lang=\"{tag}\"" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"timeline-name\"{language} x=\"0\" y=\"{y + LabelDrop}\">{Html.Encode(label)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"timeline-bar timeline-{PublicWords.ActivityStates[activity.Status]}\" x=\"{from:0.#}\" y=\"{y + BarDrop}\" width=\"{Math.Max(6, to - from):0.#}\" height=\"{BarHeight}\" rx=\"3\"><title{language}>{Html.Encode(title)}</title></rect>");
    }

    /// <summary>The whole years that hold every activity and today.</summary>
    private sealed record Calendar(DateOnly First, DateOnly Last)
    {
        public int Years => Last.Year - First.Year;

        public static Calendar Of(List<Activity> dated, DateOnly today)
        {
            var lastDay = dated.Max(a => a.End ?? today);
            return new Calendar(new DateOnly(Math.Min(dated[0].Start!.Value.Year, today.Year), 1, 1), new DateOnly(Math.Max(lastDay.Year, today.Year) + 1, 1, 1));
        }

        public double Share(DateOnly day) => (double)(day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber);
    }
}
