using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Views;

/// <summary>Who is being left behind: one breakdown with its charts and the gaps between groups.</summary>
public sealed record BreakdownView(string Id, string Label, IReadOnlyList<FigureView> Figures, IReadOnlyList<GapView> Gaps, string Reference)
{
    public static Shape<BreakdownView> Shape { get; } = Pages.Shape.Of<BreakdownView>("breakdown")
        .Text("id", v => v.Id)
        .Text("label", v => v.Label)
        .List("figures", v => v.Figures, () => FigureView.Shape)
        .List("gaps", v => v.Gaps, () => GapView.Shape)
        .Text("reference", v => v.Reference);

    public static BreakdownView Of(PageScope scope, Indicator indicator, Breakdown breakdown)
    {
        var gaps = scope.Site.Progress.Gaps(indicator.Id, breakdown);
        return new BreakdownView(
            "s-by-" + Slug(breakdown.Column),
            scope.Text(breakdown.Label),
            ChartPieces.Of(scope, indicator, breakdown),
            [.. gaps.Select(g => GapView.Of(scope, indicator, g))],
            gaps.IsEmpty ? "" : scope.Text(gaps[0].Reference.Label));
    }

    private static string Slug(string column) => string.Concat(column.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}

/// <summary>The gap between a group and the reference group.</summary>
/// <param name="Verdict">The verdict's key with hyphens, or nothing.</param>
public sealed record GapView(string Group, string Value, string Period, string Difference, string Ratio, string Closed, string Verdict, string VerdictWords, bool LevelledDown)
{
    public static Shape<GapView> Shape { get; } = Pages.Shape.Of<GapView>("gap")
        .Text("group", v => v.Group)
        .Text("value", v => v.Value)
        .Text("period", v => v.Period)
        .Text("difference", v => v.Difference)
        .Text("ratio", v => v.Ratio)
        .Text("closed", v => v.Closed)
        .Text("verdict", v => v.Verdict)
        .Text("verdict_words", v => v.VerdictWords)
        .Flag("levelled_down", v => v.LevelledDown);

    internal static GapView Of(PageScope scope, Indicator indicator, GapReading gap)
    {
        var words = scope.Words;
        var speech = new IndicatorWords(indicator, words);
        var verdict = gap.Verdict is { } known ? ProgressNames.Of(known) : "";
        return new GapView(
            scope.Text(gap.Group.Label),
            speech.Observation(gap.Latest),
            words.Period(gap.Latest.Period),
            speech.ShortChange(gap.Difference),
            gap.Ratio is { } ratio ? words.Number((decimal)ratio, 2) : "",
            gap.Closed is { } closed ? words.Percent((decimal)closed) : "",
            verdict.Replace('_', '-'),
            verdict.Length > 0 ? words["gap.verdict." + verdict.Replace('_', '-')] : "",
            gap.IsLevelledDown);
    }
}
