using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>For readers whose address leads nowhere.</summary>
public sealed record NotFoundPage(Chrome Chrome, IReadOnlyList<LinkView> Links)
{
    public static Shape<NotFoundPage> Shape { get; } = Pages.Shape.Of<NotFoundPage>("page for lost readers")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("links", p => p.Links, () => LinkView.Shape);

    public static NotFoundPage Of(PageScope scope)
    {
        var words = scope.Words;
        return new NotFoundPage(
            ChromeOf.Page(scope, new PageHead { Kind = "not-found", Title = words["page.not-found.title"], Summary = words["page.not-found.text"], HideFromSearchEngines = true }),
            [
                scope.Link(Address.Home, words["nav.home"]), scope.Link(SiteAddresses.Scorecard, words["nav.scorecard"]),
                scope.Link(SiteAddresses.Goals, words["nav.goals"]), scope.Link(SiteAddresses.Search, words["nav.search"]),
            ]);
    }
}
