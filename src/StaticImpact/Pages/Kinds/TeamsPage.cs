using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>All working groups.</summary>
public sealed record TeamsPage(Chrome Chrome, IReadOnlyList<TeamCard> Teams)
{
    public static Shape<TeamsPage> Shape { get; } = Pages.Shape.Of<TeamsPage>("teams page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("teams", p => p.Teams, () => TeamCard.Shape);

    public static TeamsPage Of(PageScope scope) => new(
        ChromeOf.Page(scope, new PageHead { Kind = "teams", Title = scope.Words["nav.teams"], Summary = scope.Words["page.teams.summary"] }),
        [.. scope.Initiative.Teams.Select(t => Cards.Team(scope, t))]);
}
