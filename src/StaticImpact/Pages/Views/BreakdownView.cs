using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Views;

/// <summary>Who is being left behind: one breakdown with its charts and the gaps between groups.</summary>
/// <param name="Fold">What opens the table of gaps where it is so long that it stands folded; else nothing.</param>
/// <param name="Hidden">The figures of all its groups are hidden to protect people.</param>
public sealed record BreakdownView(string Id, string Label, IReadOnlyList<FigureView> Figures, IReadOnlyList<GapView> Gaps, string Reference, string Fold, bool Hidden)
{
    public static Shape<BreakdownView> Shape { get; } = Pages.Shape.Of<BreakdownView>("breakdown")
        .Text("id", v => v.Id)
        .Text("label", v => v.Label)
        .List("figures", v => v.Figures, () => FigureView.Shape)
        .List("gaps", v => v.Gaps, () => GapView.Shape)
        .Text("reference", v => v.Reference)
        .Text("fold", v => v.Fold)
        .Flag("hidden", v => v.Hidden);

    /// <summary>Every breakdown that has something to show or to hide: groups that occur only crossed with others stand under both names.</summary>
    public static IReadOnlyList<BreakdownView> Of(PageScope scope, Indicator indicator) =>
        [.. ChartPieces.Subject(scope, indicator).Breakdowns.Select(b => Of(scope, indicator, b)).Where(b => b.Figures.Count + b.Gaps.Count > 0 || b.Hidden)];

    /// <summary>A table of more gaps stands folded, for the chart has shown the largest and the smallest.</summary>
    private const int MostOpen = 20;

    private static BreakdownView Of(PageScope scope, Indicator indicator, Breakdown breakdown)
    {
        var gaps = scope.Site.Progress.Gaps(indicator.Id, breakdown);
        return new BreakdownView(
            "s-by-" + Slug(breakdown.Column),
            scope.Text(breakdown.Label),
            ChartPieces.Of(scope, indicator, breakdown),
            [.. gaps.Select(g => GapView.Of(scope, indicator, breakdown, g))],
            gaps.IsEmpty ? "" : scope.Text(gaps[0].Reference.Label),
            gaps.Length > MostOpen ? scope.Words.Format("page.gap.all", ("n", scope.Words.Number(gaps.Length))) : "",
            IsHidden(ChartPieces.Subject(scope, indicator), breakdown));
    }

    /// <summary>There are figures of its groups, and none may be shown.</summary>
    private static bool IsHidden(Charts.ChartSubject subject, Breakdown breakdown)
    {
        var all = subject.GroupsOf(breakdown).SelectMany(g => g.Series.Observations).ToList();
        return all.Exists(o => o.Has(ObservationFlags.Suppressed)) && all.TrueForAll(o => o.Value is null && o.Censored is null);
    }

    private static string Slug(string column) => string.Concat(column.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}

/// <summary>The gap between a group and the reference group.</summary>
/// <param name="Closed">The share that has closed; nothing unless it surely has.</param>
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

    internal static GapView Of(PageScope scope, Indicator indicator, Breakdown breakdown, GapReading gap)
    {
        var words = scope.Words;
        var (own, other) = (SpeechOf(gap.Group), SpeechOf(gap.Reference));
        var verdict = gap.Verdict is { } known ? ProgressNames.Of(known).Replace('_', '-') : "";
        var share = gap is { Verdict: GapVerdict.Closing or GapVerdict.Widening, Closed: { } closed } ? words.Percent((decimal)Math.Abs(closed)) : "";
        return new GapView(
            scope.Text(gap.Group.Label),
            own.Said(gap.Latest),
            words.Period(gap.Latest.Period),
            own.ShortChange(gap.ReferenceLatest.Value!.Value, gap.Latest.Value!.Value, other),
            gap.Ratio is { } ratio ? words.Number((decimal)ratio, 2) : "",
            gap.Verdict == GapVerdict.Closing ? share : "",
            verdict,
            verdict.Length == 0 ? ""
            : gap.Verdict == GapVerdict.Widening && share.Length > 0 ? words.Format("gap.verdict.widening-by", ("share", share))
            : words["gap.verdict." + verdict],
            gap.IsLevelledDown);

        IndicatorWords SpeechOf(Group group)
        {
            var speech = new IndicatorWords(indicator, words).BesideUnit();
            return indicator.Of(breakdown, group) is { } series ? speech.Of(series) : speech;
        }
    }
}
