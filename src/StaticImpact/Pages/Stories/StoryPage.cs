using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Activities;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Stories;

/// <summary>One story: a person first, then the numbers it belongs to.</summary>
[Shape("story page")]
public sealed partial record StoryPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What its card says.</summary>
    public required StoryCard Story { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>The numbers it belongs to.</summary>
    public required IReadOnlyList<IndicatorCard> Indicators { get; init; }

    /// <summary>The goals it belongs to.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }

    /// <summary>The partners in it.</summary>
    public required IReadOnlyList<LinkView> Partners { get; init; }

    /// <summary>The activities in it.</summary>
    public required IReadOnlyList<ActivityCard> Activities { get; init; }

    /// <summary>Up to three other stories about the same goals.</summary>
    public required IReadOnlyList<StoryCard> Others { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static StoryPage Of(PageScope scope, Story story)
    {
        var initiative = scope.Initiative;
        var (previous, next) = Neighbours.Of(initiative.Stories, story, scope.Link);
        var others = story.Goals.SelectMany(scope.Relations.Stories).Distinct().Where(s => s.Id != story.Id).Take(3);
        return new StoryPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(story.Page.Title),
                Summary = scope.Text(story.Page.Summary),
                Facts = story.Page,
                StructuredData = () => Data.StructuredData.Article(scope, story.Page, story.Page.Date),
                Parents = [scope.Link(SiteAddresses.Stories, scope.Words["nav.stories"])],
                Previous = previous,
                Next = next,
            }),
            Story = StoryCard.Of(scope, story),
            Body = scope.Body(story.Page.Body),
            Indicators = [.. story.Indicators.Select(i => IndicatorCards.Of(scope, initiative.Indicators[i]))],
            Goals = scope.GoalLinks(story.Goals),
            Partners = [.. story.Partners.Select(p => scope.Link(initiative.Partners[p]))],
            Activities = [.. story.Activities.Select(a => ActivityCard.Of(scope, initiative.Activities[a]))],
            Others = [.. others.Select(s => StoryCard.Of(scope, s))],
            Documents = DocumentView.AllOf(scope, story.Page),
        };
    }
}
