using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One story: a person first, then the numbers it belongs to.</summary>
public sealed record StoryPage
{
    public required Chrome Chrome { get; init; }
    public required StoryCard Story { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<IndicatorCard> Indicators { get; init; }
    public required IReadOnlyList<LinkView> Goals { get; init; }
    public required IReadOnlyList<LinkView> Partners { get; init; }
    public required IReadOnlyList<ActivityCard> Activities { get; init; }
    public required IReadOnlyList<StoryCard> Others { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static Shape<StoryPage> Shape { get; } = Pages.Shape.Of<StoryPage>("story page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("story", p => p.Story, () => StoryCard.Shape)
        .Html("body", p => p.Body)
        .List("indicators", p => p.Indicators, () => IndicatorCard.Shape)
        .List("goals", p => p.Goals, () => LinkView.Shape)
        .List("partners", p => p.Partners, () => LinkView.Shape)
        .List("activities", p => p.Activities, () => ActivityCard.Shape)
        .List("others", p => p.Others, () => StoryCard.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape);

    public static StoryPage Of(PageScope scope, Story story)
    {
        var initiative = scope.Initiative;
        var (previous, next) = Neighbours.Of(initiative.Stories, story, scope.Link);
        var others = story.Goals.SelectMany(scope.Relations.Stories).Distinct().Where(s => s.Id != story.Id).Take(3);
        return new StoryPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "story",
                Title = scope.Text(story.Page.Title),
                Summary = scope.Text(story.Page.Summary),
                Facts = story.Page,
                StructuredData = () => Data.StructuredData.Article(scope, story.Page, story.Page.Date),
                Parents = [scope.Link(SiteAddresses.Stories, scope.Words["nav.stories"])],
                Previous = previous,
                Next = next,
            }),
            Story = Cards.Story(scope, story),
            Body = scope.Body(story.Page.Body),
            Indicators = [.. story.Indicators.Select(i => IndicatorCards.Of(scope, initiative.Indicators[i]))],
            Goals = scope.GoalLinks(story.Goals),
            Partners = [.. story.Partners.Select(p => scope.Link(initiative.Partners[p]))],
            Activities = [.. story.Activities.Select(a => Cards.Activity(scope, initiative.Activities[a]))],
            Others = [.. others.Select(s => Cards.Story(scope, s))],
            Documents = Cards.Documents(scope, story.Page),
        };
    }
}
