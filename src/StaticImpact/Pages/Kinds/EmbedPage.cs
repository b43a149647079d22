using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>An indicator's chart for other sites to show in a frame.</summary>
public sealed record EmbedPage(Chrome Chrome, IndicatorCard Card, FigureView? Figure, LinkView Full)
{
    public static Shape<EmbedPage> Shape { get; } = Pages.Shape.Of<EmbedPage>("embed page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("card", p => p.Card, () => IndicatorCard.Shape)
        .Object("figure", p => p.Figure, () => FigureView.Shape)
        .Object("full", p => p.Full, () => LinkView.Shape);

    public static EmbedPage Of(PageScope scope, Indicator indicator)
    {
        var figures = ChartPieces.Main(scope, indicator);
        return new EmbedPage(
            ChromeOf.Page(scope, new PageHead { Kind = "embed", Title = scope.Text(indicator.Page.Title), Summary = scope.Text(indicator.Page.Summary), HideFromSearchEngines = true, ShowHeading = false }),
            IndicatorCards.Of(scope, indicator),
            figures.Count > 0 ? figures[0] : null,
            new LinkView(scope.Href(SiteAddresses.Of(indicator)), scope.Words["page.embed.full"]));
    }
}
