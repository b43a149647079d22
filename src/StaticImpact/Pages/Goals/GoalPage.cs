using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Activities;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Partners;
using StaticImpact.Pages.Stories;
using StaticImpact.Pages.Teams;
using StaticImpact.Pages.Updates;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Goals;

/// <summary>One goal: why it matters, its measures, who works on it and how, and what a resident can do.</summary>
[Shape("goal page")]
public sealed partial record GoalPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>The drawing for it, for the function <c>icon</c>.</summary>
    public required string IconName { get; init; }

    /// <summary>Its summary in one or two sentences; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>What stands beside its summary on top: its photo, or the map of its first measure that has one; null for nothing.</summary>
    public required HeroView? Hero { get; init; }

    /// <summary>Why it matters; nothing where that is not said.</summary>
    public required string Why { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>How many of its measures have which status.</summary>
    public required StatusCountsView Counts { get; init; }

    /// <summary>Its measures of the whole population.</summary>
    public required IReadOnlyList<IndicatorCard> Indicators { get; init; }

    /// <summary>Measures of single programmes, kept apart and never counted.</summary>
    public required IReadOnlyList<IndicatorCard> Programmes { get; init; }

    /// <summary>What a resident can do.</summary>
    public required IReadOnlyList<PointView> ResidentsCan { get; init; }

    /// <summary>What is done for it.</summary>
    public required IReadOnlyList<ActivityCard> Activities { get; init; }

    /// <summary>Who works for it.</summary>
    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    /// <summary>Working groups for it.</summary>
    public required IReadOnlyList<TeamCard> Teams { get; init; }

    /// <summary>Stories about it.</summary>
    public required IReadOnlyList<StoryCard> Stories { get; init; }

    /// <summary>The five newest updates about it.</summary>
    public required IReadOnlyList<UpdateCard> Updates { get; init; }

    /// <summary>Meetings to come about it.</summary>
    public required IReadOnlyList<EventCard> Events { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    /// <summary>The scorecard of its measures.</summary>
    public required LinkView Scorecard { get; init; }

    public static GoalPage Of(PageScope scope, Goal goal)
    {
        var relations = scope.Relations;
        var indicators = relations.Indicators(goal.Id).ToLookup(i => i.Level);
        var (previous, next) = Neighbours.Of(scope.Initiative.Goals, goal, scope.Link);
        return new GoalPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(goal.Page.Title),
                Summary = scope.Text(goal.Page.Summary),
                Facts = goal.Page,
                Feed = Data.ItemFeed.AddressOf(scope, goal),
                Parents = [scope.Link(SiteAddresses.Goals, scope.Words["nav.goals"])],
                Previous = previous,
                Next = next,
            }),
            IconName = goal.Icon?.Value ?? "chart",
            Summary = scope.Text(goal.Page.Summary),
            Hero = goal.LeadMap is not null ? HeroView.OfMap(scope, relations.Indicators(goal.Id))
                : scope.Photo(goal.Page.Photo) is { } photo ? HeroView.Of(photo) : null,
            Why = scope.Text(goal.Why),
            Body = scope.Body(goal.Page.Body),
            Counts = StatusViews.Counts(scope, goal.Id),
            Indicators = [.. indicators[IndicatorLevel.Population].Select(i => IndicatorCards.Of(scope, i))],
            Programmes = [.. indicators[IndicatorLevel.Programme].Select(i => IndicatorCards.Of(scope, i))],
            ResidentsCan = [.. goal.ResidentsCan.Select(p => PointView.Of(scope, p))],
            Activities = [.. relations.Activities(goal.Id).Select(a => ActivityCard.Of(scope, a))],
            Partners = [.. relations.Partners(goal.Id).Select(p => PartnerCard.Of(scope, p))],
            Teams = [.. relations.Teams(goal.Id).Select(t => TeamCard.Of(scope, t))],
            Stories = [.. relations.Stories(goal.Id).Select(s => StoryCard.Of(scope, s))],
            Updates = [.. relations.Updates(goal.Id).Take(5).Select(u => UpdateCard.Of(scope, u))],
            Events = [.. EventDays.Coming(scope, relations.Events(goal.Id)).Select(e => EventCard.Of(scope, e))],
            Documents = DocumentView.AllOf(scope, goal.Page),
            Scorecard = scope.Link(SiteAddresses.ScorecardOf(goal.Id), scope.Words["page.goal.scorecard"]),
        };
    }
}
