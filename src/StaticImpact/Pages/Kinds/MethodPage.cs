using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>How statuses and gaps are decided, generated from the definitions that compute them.</summary>
public sealed record MethodPage(Chrome Chrome, IReadOnlyList<MethodView> Methods, IReadOnlyList<FactView> GapFormulas, IReadOnlyList<GapRuleView> GapRules, IReadOnlyList<StatusMeaning> Statuses, IReadOnlyList<FactView> Ranks, string MinCount, string MinDenominator)
{
    public static Shape<MethodPage> Shape { get; } = Pages.Shape.Of<MethodPage>("method page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("methods", p => p.Methods, () => MethodView.Shape)
        .List("gap_formulas", p => p.GapFormulas, () => FactView.Shape)
        .List("gap_rules", p => p.GapRules, () => GapRuleView.Shape)
        .List("statuses", p => p.Statuses, () => StatusMeaning.Shape)
        .List("ranks", p => p.Ranks, () => FactView.Shape)
        .Text("min_count", p => p.MinCount)
        .Text("min_denominator", p => p.MinDenominator);

    public static MethodPage Of(PageScope scope)
    {
        var privacy = scope.Initiative.Settings.Privacy;
        return new MethodPage(
            ChromeOf.Page(scope, new PageHead { Kind = "method", Title = scope.Words["nav.method"], Summary = scope.Words["page.method.summary"] }),
            MethodView.All(scope),
            MethodView.Gaps(scope),
            MethodView.GapRules(scope),
            [.. ShownStatus.All.Select(s => StatusMeaning.Of(scope, s))],
            [.. scope.Initiative.Indicators.Select(i => RankView.Of(scope, i)).OfType<FactView>()],
            scope.Words.Number(privacy.MinCount),
            scope.Words.Number(privacy.MinDenominator));
    }
}

/// <summary>What a status means.</summary>
public sealed record StatusMeaning(StatusView Status, string Meaning)
{
    public static Shape<StatusMeaning> Shape { get; } = Pages.Shape.Of<StatusMeaning>("status meaning")
        .Object("status", v => v.Status, () => StatusView.Shape)
        .Text("meaning", v => v.Meaning);

    internal static StatusMeaning Of(PageScope scope, ShownStatus status) =>
        new(StatusViews.Of(scope.Words, status), scope.Words.StatusMeaning(status));
}
