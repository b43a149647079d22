using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>All goals.</summary>
public sealed record GoalsPage(Chrome Chrome, StatusCountsView Counts, IReadOnlyList<GoalCard> Goals)
{
    public static Shape<GoalsPage> Shape { get; } = Pages.Shape.Of<GoalsPage>("goals page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("counts", p => p.Counts, () => StatusCountsView.Shape)
        .List("goals", p => p.Goals, () => GoalCard.Shape);

    public static GoalsPage Of(PageScope scope) => new(
        ChromeOf.Page(scope, new PageHead { Kind = "goals", Title = scope.Words["nav.goals"], Summary = scope.Words["page.goals.summary"] }),
        StatusViews.Counts(scope),
        [.. scope.Initiative.Goals.Select(g => Cards.Goal(scope, g))]);
}
