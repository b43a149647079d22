using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>All working groups.</summary>
/// <param name="Teams">All working groups.</param>
[Shape("teams page")]
public sealed partial record TeamsPage([Include] Chrome Chrome, IReadOnlyList<TeamCard> Teams)
{
    public static TeamsPage Of(PageScope scope) => new(
        ChromeOf.Page(scope, new PageHead { Kind = "teams", Title = scope.Words["nav.teams"], Summary = scope.Words["page.teams.summary"] }),
        [.. scope.Initiative.Teams.Select(t => Cards.Team(scope, t))]);
}
