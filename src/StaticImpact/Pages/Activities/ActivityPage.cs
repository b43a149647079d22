using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Partners;
using StaticImpact.Pages.Stories;
using StaticImpact.Pages.Updates;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Activities;

/// <summary>One activity of the shared plan.</summary>
[Shape("activity page")]
public sealed partial record ActivityPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What its card says.</summary>
    public required ActivityCard Activity { get; init; }

    /// <summary>The working group that plans it; null where none is named.</summary>
    public required LinkView? Team { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>All who take part, the lead first, with what each does.</summary>
    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    /// <summary>The measures it is to move.</summary>
    public required IReadOnlyList<LinkView> Indicators { get; init; }

    /// <summary>Its steps.</summary>
    public required IReadOnlyList<MilestoneView> Milestones { get; init; }

    /// <summary>Stories about it.</summary>
    public required IReadOnlyList<StoryCard> Stories { get; init; }

    /// <summary>The five newest updates about it.</summary>
    public required IReadOnlyList<UpdateCard> Updates { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    /// <summary>Its photo; null without one.</summary>
    public required PhotoView? Photo { get; init; }

    public static ActivityPage Of(PageScope scope, Activity activity)
    {
        var partners = activity.AllPartners.Select(id => PartnerCard.Of(
            scope,
            scope.Initiative.Partners[id],
            activity.Partners.FirstOrDefault(p => p.Partner == id)?.Does));
        return new ActivityPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(activity.Page.Title),
                Summary = scope.Text(activity.Page.Summary),
                Facts = activity.Page,
                Parents = [scope.Link(SiteAddresses.Activities, scope.Words["nav.activities"])],
            }),
            Activity = ActivityCard.Of(scope, activity),
            Team = activity.Team is { } team ? scope.Link(scope.Initiative.Teams[team]) : null,
            Body = scope.Body(activity.Page.Body),
            Partners = [.. partners],
            Indicators = [.. activity.Indicators.Select(i => scope.Link(scope.Initiative.Indicators[i]))],
            Milestones = [.. activity.Milestones.Select(m => MilestoneView.Of(scope, m))],
            Stories = [.. scope.Relations.Stories(activity.Id).Select(s => StoryCard.Of(scope, s))],
            Updates = [.. scope.Relations.Updates(activity.Id).Take(5).Select(u => UpdateCard.Of(scope, u))],
            Documents = DocumentView.AllOf(scope, activity.Page),
            Photo = scope.Photo(activity.Page.Photo),
        };
    }
}

/// <summary>A step of an activity.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="By">By when, in words; nothing without a date.</param>
/// <param name="State"><c>done</c>, <c>late</c> or <c>open</c>.</param>
/// <param name="StateWords">The same in words, with the day where it is done.</param>
[Shape("milestone")]
public sealed partial record MilestoneView(string What, string By, string State, string StateWords)
{
    internal static MilestoneView Of(PageScope scope, Milestone milestone)
    {
        var state = milestone.Done ? "done" : milestone.By < scope.Today ? "late" : "open";
        var words = milestone.DoneOn is { } on
            ? scope.Words.Format("milestone.done-on", ("date", scope.Words.Date(on)))
            : scope.Words["milestone." + state];
        return new MilestoneView(scope.Text(milestone.What), scope.Date(milestone.By), state, words);
    }
}
