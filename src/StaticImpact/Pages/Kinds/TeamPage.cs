using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One working group.</summary>
public sealed record TeamPage
{
    public required Chrome Chrome { get; init; }
    public required TeamCard Team { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<PartnerCard> Partners { get; init; }
    public required IReadOnlyList<ActivityCard> Activities { get; init; }
    public required IReadOnlyList<EventCard> Coming { get; init; }
    public required IReadOnlyList<EventCard> Past { get; init; }
    public required IReadOnlyList<UpdateCard> Updates { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static Shape<TeamPage> Shape { get; } = Pages.Shape.Of<TeamPage>("team page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("team", p => p.Team, () => TeamCard.Shape)
        .Html("body", p => p.Body)
        .List("partners", p => p.Partners, () => PartnerCard.Shape)
        .List("activities", p => p.Activities, () => ActivityCard.Shape)
        .List("coming", p => p.Coming, () => EventCard.Shape)
        .List("past", p => p.Past, () => EventCard.Shape)
        .List("updates", p => p.Updates, () => UpdateCard.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape);

    public static TeamPage Of(PageScope scope, Team team)
    {
        var events = scope.Relations.Events(team.Id).ToLookup(e => Cards.IsPast(scope, e));
        var members = team.Partners.Where(p => p != team.Chair);
        return new TeamPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "team",
                Title = scope.Text(team.Page.Title),
                Summary = scope.Text(team.Page.Summary),
                Facts = team.Page,
                Parents = [scope.Link(SiteAddresses.Teams, scope.Words["nav.teams"])],
            }),
            Team = Cards.Team(scope, team),
            Body = scope.Body(team.Page.Body),
            Partners = [.. (team.Chair is { } chair ? members.Prepend(chair) : members).Select(p => Cards.Partner(scope, scope.Initiative.Partners[p]))],
            Activities = [.. scope.Relations.Activities(team.Id).Select(a => Cards.Activity(scope, a))],
            Coming = [.. events[false].Reverse().Select(e => Cards.Event(scope, e))],
            Past = [.. events[true].Select(e => Cards.Event(scope, e))],
            Updates = [.. scope.Relations.Updates(team.Id).Take(5).Select(u => Cards.Update(scope, u))],
            Documents = Cards.Documents(scope, team.Page),
        };
    }
}
