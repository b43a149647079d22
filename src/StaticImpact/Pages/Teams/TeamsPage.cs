namespace StaticImpact.Pages.Teams;

/// <summary>All working groups.</summary>
/// <param name="Teams">All working groups.</param>
[Shape("teams page")]
public sealed partial record TeamsPage([Include] PageFrame Frame, IReadOnlyList<TeamCard> Teams)
{
    public static TeamsPage Of(PageScope scope) => new(
        PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.teams"], Summary = scope.Words["page.teams.summary"] }),
        [.. scope.Initiative.Teams.Select(t => TeamCard.Of(scope, t))]);
}
