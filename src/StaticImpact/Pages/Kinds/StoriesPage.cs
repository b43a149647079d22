using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>All stories, newest first.</summary>
public sealed record StoriesPage(Chrome Chrome, IReadOnlyList<StoryCard> Stories)
{
    public static Shape<StoriesPage> Shape { get; } = Pages.Shape.Of<StoriesPage>("stories page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("stories", p => p.Stories, () => StoryCard.Shape);

    public static StoriesPage Of(PageScope scope) => new(
        ChromeOf.Page(scope, new PageHead { Kind = "stories", Title = scope.Words["nav.stories"], Summary = scope.Words["page.stories.summary"] }),
        [.. scope.Initiative.Stories.Select(s => Cards.Story(scope, s))]);
}
