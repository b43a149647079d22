using StaticImpact.Charts;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Views;

/// <summary>The own place's rank in one measure, pair by pair and with all comparisons taken together.</summary>
internal static class RankView
{
    /// <returns>Null where no margins of error make a rank unsure, or the own place has no figure.</returns>
    public static FactView? Of(PageScope scope, Indicator indicator)
    {
        var subject = ChartPieces.Subject(scope, indicator);
        if (PlacePlan.MapOf(subject) is not { } map || PlaceSnapshot.Of(subject, PlacePlan.On(subject, map)) is not { } snapshot) return null;
        var own = PlaceRanking.OwnRank(snapshot);
        if (own < 0 || snapshot.Ranked.All(v => v.Point.Observation.HalfWidth is null)) return null;
        var figures = PlaceSnapshot.Figures(snapshot.Ranked, indicator.IntervalLevel);
        var joint = PlaceRank.Of(figures, PlaceRank.JointCritical(figures.Length))[own];
        return new FactView(
            subject.Measure.Name,
            scope.Words.Format(
                "page.method.rank-of",
                ("place", snapshot.Ranked[own].Name), ("period", scope.Words.Period(snapshot.Period)),
                ("span", Span(scope, snapshot.Ranks[own])), ("joint", Span(scope, joint)), ("count", scope.Words.Number(snapshot.Ranks[own].Count))),
            "");
    }

    private static string Span(PageScope scope, PlaceRank rank) => scope.Words.Format(
        "number.range-short", ("from", scope.Words.Number(rank.First)), ("to", scope.Words.Number(rank.Last)));
}
