using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Indicators;

/// <summary>Every indicator, under its goal.</summary>
/// <param name="Goals">The indicators of each goal that has some.</param>
[Shape("indicators page")]
public sealed partial record IndicatorsPage([Include] PageFrame Frame, IReadOnlyList<GroupView<IndicatorCard>> Goals)
{
    public static IndicatorsPage Of(PageScope scope) => new(
        PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.indicators"], Summary = scope.Words["page.indicators.summary"] }),
        ByGoal(scope, _ => true));

    /// <summary>Indicators that pass, grouped by goal; goals without any are left out.</summary>
    internal static IReadOnlyList<GroupView<IndicatorCard>> ByGoal(PageScope scope, Func<Model.Indicator, bool> filter)
    {
        var groups = new List<GroupView<IndicatorCard>>();
        foreach (var goal in scope.Initiative.Goals)
        {
            var cards = scope.Relations.Indicators(goal.Id).Where(filter).Select(i => IndicatorCards.Of(scope, i)).ToList();
            if (cards.Count == 0) continue;
            groups.Add(new GroupView<IndicatorCard>(
                goal.Id.Value, scope.Text(goal.Page.Title), cards, scope.Href(SiteAddresses.Of(goal)), StatusViews.Counts(scope, goal.Id)));
        }

        return groups;
    }
}
