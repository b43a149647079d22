using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Indicators;

/// <summary>An indicator's chart for other sites to show in a frame.</summary>
/// <param name="Card">What the card of the indicator says.</param>
/// <param name="Figure">Its first chart; null where there is nothing to draw.</param>
/// <param name="Full">The indicator's own page.</param>
[Shape("embed page")]
public sealed partial record EmbedPage([Include] PageFrame Frame, IndicatorCard Card, FigureView? Figure, LinkView Full)
{
    public static EmbedPage Of(PageScope scope, Indicator indicator)
    {
        var figures = ChartPieces.Main(scope, indicator);
        return new EmbedPage(
            PageFrames.Of(scope, new PageHeader { Title = scope.Text(indicator.FullTitle), Summary = scope.Text(indicator.Page.Summary), HideFromSearchEngines = true, ShowHeading = false }),
            IndicatorCards.OfMeasure(scope, indicator),
            figures.Count > 0 ? figures[0] : null,
            new LinkView(scope.Href(SiteAddresses.Of(indicator)), scope.Words["page.embed.full"]));
    }
}
