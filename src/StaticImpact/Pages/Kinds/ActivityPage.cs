using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One activity of the shared plan.</summary>
public sealed record ActivityPage
{
    public required Chrome Chrome { get; init; }
    public required ActivityCard Activity { get; init; }
    public required LinkView? Team { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<PartnerCard> Partners { get; init; }
    public required IReadOnlyList<LinkView> Indicators { get; init; }
    public required IReadOnlyList<MilestoneView> Milestones { get; init; }
    public required IReadOnlyList<StoryCard> Stories { get; init; }
    public required IReadOnlyList<UpdateCard> Updates { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }
    public PhotoView? Photo { get; init; }

    public static Shape<ActivityPage> Shape { get; } = Pages.Shape.Of<ActivityPage>("activity page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("activity", p => p.Activity, () => ActivityCard.Shape)
        .Object("team", p => p.Team, () => LinkView.Shape)
        .Html("body", p => p.Body)
        .List("partners", p => p.Partners, () => PartnerCard.Shape)
        .List("indicators", p => p.Indicators, () => LinkView.Shape)
        .List("milestones", p => p.Milestones, () => MilestoneView.Shape)
        .List("stories", p => p.Stories, () => StoryCard.Shape)
        .List("updates", p => p.Updates, () => UpdateCard.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape)
        .Object("photo", p => p.Photo, () => PhotoView.Shape);

    public static ActivityPage Of(PageScope scope, Activity activity)
    {
        var partners = activity.AllPartners.Select(id => Cards.Partner(
            scope,
            scope.Initiative.Partners[id],
            activity.Partners.FirstOrDefault(p => p.Partner == id)?.Does));
        return new ActivityPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "activity",
                Title = scope.Text(activity.Page.Title),
                Summary = scope.Text(activity.Page.Summary),
                Facts = activity.Page,
                Parents = [scope.Link(SiteAddresses.Activities, scope.Words["nav.activities"])],
            }),
            Activity = Cards.Activity(scope, activity),
            Team = activity.Team is { } team ? scope.Link(scope.Initiative.Teams[team]) : null,
            Body = scope.Body(activity.Page.Body),
            Partners = [.. partners],
            Indicators = [.. activity.Indicators.Select(i => scope.Link(scope.Initiative.Indicators[i]))],
            Milestones = [.. activity.Milestones.Select(m => MilestoneView.Of(scope, m))],
            Stories = [.. scope.Relations.Stories(activity.Id).Select(s => Cards.Story(scope, s))],
            Updates = [.. scope.Relations.Updates(activity.Id).Take(5).Select(u => Cards.Update(scope, u))],
            Documents = Cards.Documents(scope, activity.Page),
            Photo = scope.Photo(activity.Page.Photo),
        };
    }
}

/// <summary>A step of an activity.</summary>
/// <param name="State"><c>done</c>, <c>late</c> or <c>open</c>.</param>
public sealed record MilestoneView(string What, string By, string State, string StateWords)
{
    public static Shape<MilestoneView> Shape { get; } = Pages.Shape.Of<MilestoneView>("milestone")
        .Text("what", v => v.What)
        .Text("by", v => v.By)
        .Text("state", v => v.State)
        .Text("state_words", v => v.StateWords);

    internal static MilestoneView Of(PageScope scope, Milestone milestone)
    {
        var state = milestone.Done ? "done" : milestone.By < scope.Today ? "late" : "open";
        var words = milestone.DoneOn is { } on
            ? scope.Words.Format("milestone.done-on", ("date", scope.Words.Date(on)))
            : scope.Words["milestone." + state];
        return new MilestoneView(scope.Text(milestone.What), scope.Date(milestone.By), state, words);
    }
}
