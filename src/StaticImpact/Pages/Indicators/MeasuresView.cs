using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Indicators;

/// <summary>The other measures of an indicator that has several.</summary>
/// <param name="Overall">Which status stands for all of them, as a sentence.</param>
/// <param name="Items">The measures that the page is not about.</param>
[Shape("measures")]
public sealed partial record MeasuresView(string Overall, IReadOnlyList<MeasureView> Items)
{
    /// <summary>A page with the charts of more is slow to open on a phone; the others are links.</summary>
    private const int MostCharts = 6;

    public static MeasuresView? Of(PageScope scope, Indicator shown)
    {
        if (shown.Measure is not { } role) return null;
        var whole = role.Leads ? shown : scope.Initiative.Indicators[role.Indicator];
        var others = whole.OtherMeasures.Prepend(whole).Where(measure => measure.Id != shown.Id);
        return new MeasuresView(Sentence(scope, whole), [.. others.Select((measure, i) => MeasureView.Of(scope, measure, role.Leads && i < MostCharts))]);
    }

    private static string Sentence(PageScope scope, Indicator whole)
    {
        var words = scope.Words;
        if (scope.Site.Progress.Overall(whole) is not { Of: var measure }) return words["page.measures.overall.none"];
        var status = StatusViews.OfMeasure(scope, measure).Words;
        return status.Length == 0 ? "" : words.Format(
            whole.Overall == OverallStatus.Worst ? "page.measures.overall.worst" : "page.measures.overall.headline",
            ("measure", scope.Text(measure.Measure!.Title)), ("status", status));
    }
}

/// <summary>Another measure of the same indicator: what it says, how it is going, and its first chart.</summary>
/// <param name="Link">Its own page.</param>
/// <param name="Headline">What its data say, as a sentence.</param>
/// <param name="Status">How it is going; without words where it is not judged.</param>
/// <param name="Figures">Its first chart; none where there is nothing to draw, or the page has many.</param>
[Shape("measure")]
public sealed partial record MeasureView(LinkView Link, string Headline, StatusView Status, IReadOnlyList<FigureView> Figures)
{
    internal static MeasureView Of(PageScope scope, Indicator measure, bool isDrawn) => new(
        scope.Link(measure) with { Text = scope.Text(measure.Measure!.Title) },
        IndicatorHeadline.Of(scope, measure),
        StatusViews.OfMeasure(scope, measure),
        isDrawn && ChartPieces.First(scope, measure, "s-measure-" + measure.Measure!.Key) is { } figure ? [figure] : []);
}
