using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Goals;

/// <summary>All goals.</summary>
/// <param name="Counts">How many measures of the site have which status.</param>
/// <param name="Goals">All goals.</param>
[Shape("goals page")]
public sealed partial record GoalsPage([Include] PageFrame Frame, StatusCountsView Counts, IReadOnlyList<GoalCard> Goals)
{
    public static GoalsPage Of(PageScope scope) => new(
        PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.goals"], Summary = scope.Words["page.goals.summary"] }),
        StatusViews.Counts(scope),
        [.. scope.Initiative.Goals.Select(g => GoalCard.Of(scope, g))]);
}
