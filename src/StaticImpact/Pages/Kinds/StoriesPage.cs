using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>All stories, newest first.</summary>
/// <param name="Stories">All stories, newest first.</param>
[Shape("stories page")]
public sealed partial record StoriesPage([Include] Chrome Chrome, IReadOnlyList<StoryCard> Stories)
{
    public static StoriesPage Of(PageScope scope) => new(
        ChromeOf.Page(scope, new PageHead { Kind = "stories", Title = scope.Words["nav.stories"], Summary = scope.Words["page.stories.summary"] }),
        [.. scope.Initiative.Stories.Select(s => Cards.Story(scope, s))]);
}
