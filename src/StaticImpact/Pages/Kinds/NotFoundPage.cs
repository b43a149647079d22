using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>For readers whose address leads nowhere.</summary>
/// <param name="Links">Pages to go on from.</param>
[Shape("page for lost readers")]
public sealed partial record NotFoundPage([Include] Chrome Chrome, IReadOnlyList<LinkView> Links)
{
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
