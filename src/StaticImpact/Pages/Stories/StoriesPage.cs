namespace StaticImpact.Pages.Stories;

/// <summary>All stories, newest first.</summary>
/// <param name="Stories">All stories, newest first.</param>
[Shape("stories page")]
public sealed partial record StoriesPage([Include] PageFrame Frame, IReadOnlyList<StoryCard> Stories)
{
    public static StoriesPage Of(PageScope scope) => new(
        PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.stories"], Summary = scope.Words["page.stories.summary"] }),
        [.. scope.Initiative.Stories.Select(s => StoryCard.Of(scope, s))]);
}
