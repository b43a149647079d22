using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>For readers whose address leads nowhere.</summary>
/// <param name="Links">Pages to go on from.</param>
[Shape("page for lost readers")]
public sealed partial record NotFoundPage([Include] PageFrame Frame, IReadOnlyList<LinkView> Links)
{
    public static NotFoundPage Of(PageScope scope)
    {
        var words = scope.Words;
        return new NotFoundPage(
            PageFrames.Of(scope, new PageHeader { Title = words["page.not-found.title"], Summary = words["page.not-found.text"], HideFromSearchEngines = true }),
            [
                scope.Link(Address.Home, words["nav.home"]), scope.Link(SiteAddresses.Scorecard, words["nav.scorecard"]),
                scope.Link(SiteAddresses.Goals, words["nav.goals"]), scope.Link(SiteAddresses.Search, words["nav.search"]),
            ]);
    }
}
