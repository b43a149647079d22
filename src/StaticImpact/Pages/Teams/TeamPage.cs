using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Activities;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Partners;
using StaticImpact.Pages.Updates;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Teams;

/// <summary>One working group.</summary>
[Shape("team page")]
public sealed partial record TeamPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What its card says.</summary>
    public required TeamCard Team { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>Its partners, the one that leads first.</summary>
    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    /// <summary>What it plans.</summary>
    public required IReadOnlyList<ActivityCard> Activities { get; init; }

    /// <summary>Its meetings to come, the next first.</summary>
    public required IReadOnlyList<EventCard> Coming { get; init; }

    /// <summary>Its meetings that were, the latest first.</summary>
    public required IReadOnlyList<EventCard> Past { get; init; }

    /// <summary>The five newest updates about it.</summary>
    public required IReadOnlyList<UpdateCard> Updates { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static TeamPage Of(PageScope scope, Team team)
    {
        var members = team.Partners.Where(p => p != team.Chair);
        return new TeamPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(team.Page.Title),
                Summary = scope.Text(team.Page.Summary),
                Facts = team.Page,
                Parents = [scope.Link(SiteAddresses.Teams, scope.Words["nav.teams"])],
            }),
            Team = TeamCard.Of(scope, team),
            Body = scope.Body(team.Page.Body),
            Partners = [.. (team.Chair is { } chair ? members.Prepend(chair) : members).Select(p => PartnerCard.Of(scope, scope.Initiative.Partners[p]))],
            Activities = [.. scope.Relations.Activities(team.Id).Select(a => ActivityCard.Of(scope, a))],
            Coming = [.. EventDays.Coming(scope, scope.Relations.Events(team.Id)).Select(e => EventCard.Of(scope, e))],
            Past = [.. EventDays.Past(scope, scope.Relations.Events(team.Id)).Select(e => EventCard.Of(scope, e))],
            Updates = [.. scope.Relations.Updates(team.Id).Take(5).Select(u => UpdateCard.Of(scope, u))],
            Documents = DocumentView.AllOf(scope, team.Page),
        };
    }
}
