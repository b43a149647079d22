using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One goal: why it matters, its measures, who works on it and how, and what a resident can do.</summary>
public sealed record GoalPage
{
    public required Chrome Chrome { get; init; }
    public required string Icon { get; init; }
    public required string Summary { get; init; }
    public required string Why { get; init; }
    public required Html Body { get; init; }
    public required StatusCountsView Counts { get; init; }
    public required IReadOnlyList<IndicatorCard> Indicators { get; init; }

    /// <summary>Measures of single programmes, kept apart and never counted.</summary>
    public required IReadOnlyList<IndicatorCard> Programmes { get; init; }
    public required IReadOnlyList<PointView> ResidentsCan { get; init; }
    public required IReadOnlyList<ActivityCard> Activities { get; init; }
    public required IReadOnlyList<PartnerCard> Partners { get; init; }
    public required IReadOnlyList<TeamCard> Teams { get; init; }
    public required IReadOnlyList<StoryCard> Stories { get; init; }
    public required IReadOnlyList<UpdateCard> Updates { get; init; }
    public required IReadOnlyList<EventCard> Events { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }
    public required LinkView Scorecard { get; init; }

    public static Shape<GoalPage> Shape { get; } = Pages.Shape.Of<GoalPage>("goal page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("icon_name", p => p.Icon)
        .Text("summary", p => p.Summary)
        .Text("why", p => p.Why)
        .Html("body", p => p.Body)
        .Object("counts", p => p.Counts, () => StatusCountsView.Shape)
        .List("indicators", p => p.Indicators, () => IndicatorCard.Shape)
        .List("programmes", p => p.Programmes, () => IndicatorCard.Shape)
        .List("residents_can", p => p.ResidentsCan, () => PointView.Shape)
        .List("activities", p => p.Activities, () => ActivityCard.Shape)
        .List("partners", p => p.Partners, () => PartnerCard.Shape)
        .List("teams", p => p.Teams, () => TeamCard.Shape)
        .List("stories", p => p.Stories, () => StoryCard.Shape)
        .List("updates", p => p.Updates, () => UpdateCard.Shape)
        .List("events", p => p.Events, () => EventCard.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape)
        .Object("scorecard", p => p.Scorecard, () => LinkView.Shape);

    public static GoalPage Of(PageScope scope, Goal goal)
    {
        var relations = scope.Relations;
        var indicators = relations.Indicators(goal.Id).ToLookup(i => i.Level);
        var (previous, next) = Neighbours.Of(scope.Initiative.Goals, goal, scope.Link);
        return new GoalPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "goal",
                Title = scope.Text(goal.Page.Title),
                Summary = scope.Text(goal.Page.Summary),
                Facts = goal.Page,
                Parents = [scope.Link(SiteAddresses.Goals, scope.Words["nav.goals"])],
                Previous = previous,
                Next = next,
            }),
            Icon = goal.Icon ?? "chart",
            Summary = scope.Text(goal.Page.Summary),
            Why = scope.Text(goal.Why),
            Body = scope.Body(goal.Page.Body),
            Counts = StatusViews.Counts(scope, goal.Id),
            Indicators = [.. indicators[IndicatorLevel.Population].Select(i => IndicatorCards.Of(scope, i))],
            Programmes = [.. indicators[IndicatorLevel.Programme].Select(i => IndicatorCards.Of(scope, i))],
            ResidentsCan = [.. goal.ResidentsCan.Select(p => Cards.Point(scope, p))],
            Activities = [.. relations.Activities(goal.Id).Select(a => Cards.Activity(scope, a))],
            Partners = [.. relations.Partners(goal.Id).Select(p => Cards.Partner(scope, p))],
            Teams = [.. relations.Teams(goal.Id).Select(t => Cards.Team(scope, t))],
            Stories = [.. relations.Stories(goal.Id).Select(s => Cards.Story(scope, s))],
            Updates = [.. relations.Updates(goal.Id).Take(5).Select(u => Cards.Update(scope, u))],
            Events = [.. relations.Events(goal.Id).Where(e => !Cards.IsPast(scope, e)).Select(e => Cards.Event(scope, e))],
            Documents = Cards.Documents(scope, goal.Page),
            Scorecard = scope.Link(SiteAddresses.ScorecardOf(goal.Id), scope.Words["page.goal.scorecard"]),
        };
    }
}
