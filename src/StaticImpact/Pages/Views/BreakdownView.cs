using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Views;

/// <summary>One breakdown with its charts and the gaps between groups.</summary>
[Shape("breakdown")]
public sealed partial record BreakdownView
{
    /// <summary>For <c>id</c> attributes, with <c>s-by-</c> in front.</summary>
    public required string Id { get; init; }

    /// <summary>What the groups are, e.g. Race or ethnicity.</summary>
    public required string Label { get; init; }

    /// <summary>Its charts.</summary>
    public required IReadOnlyList<FigureView> Figures { get; init; }

    /// <summary>The gap of each group to the group that all are compared with.</summary>
    public required IReadOnlyList<GapView> Gaps { get; init; }

    /// <summary>The group that all are compared with; nothing without gaps.</summary>
    public required string Reference { get; init; }

    /// <summary>What opens the table of gaps where it is so long that it stands folded; else nothing.</summary>
    public required string Fold { get; init; }

    /// <summary>The figures of all its groups are hidden to protect people.</summary>
    public required bool Hidden { get; init; }

    /// <summary>Its cells are groups of people, not answers or items.</summary>
    internal bool IsOfGroups { get; private init; }

    /// <summary>Every breakdown that has something to show or to hide: groups that occur only crossed with others stand under both names.</summary>
    public static IReadOnlyList<BreakdownView> Of(PageScope scope, Indicator indicator) =>
        [.. ChartPieces.Subject(scope, indicator).Breakdowns.Select(b => Of(scope, indicator, b)).Where(b => b.Figures.Count + b.Gaps.Count > 0 || b.Hidden)];

    /// <summary>A table of more gaps stands folded, for the chart has shown the largest and the smallest.</summary>
    private const int MostOpen = 20;

    /// <summary>A table of thousands of gaps is more than a page has room for: then it holds the largest.</summary>
    private const int MostGaps = 200;

    private static BreakdownView Of(PageScope scope, Indicator indicator, Breakdown breakdown)
    {
        var gaps = scope.Site.Progress.Gaps(indicator.Id, breakdown);
        return new BreakdownView
        {
            Id = "s-by-" + Slug(breakdown.Column),
            Label = scope.Text(breakdown.Label),
            Figures = ChartPieces.Of(scope, indicator, breakdown),
            Gaps = [.. (gaps.Length > MostGaps ? Largest(gaps) : gaps).Select(g => GapView.Of(scope, indicator, breakdown, g))],
            Reference = gaps.IsEmpty ? "" : scope.Text(gaps[0].Reference.Label),
            Fold = gaps.Length > MostGaps ? scope.Words.Format("page.gap.most", ("n", scope.Words.Number(MostGaps)), ("all", scope.Words.Number(gaps.Length)))
                : gaps.Length > MostOpen ? scope.Words.Format("page.gap.all", ("n", scope.Words.Number(gaps.Length))) : "",
            IsOfGroups = breakdown.Kind == BreakdownKind.Groups,
            Hidden = IsHidden(ChartPieces.Subject(scope, indicator), breakdown),
        };
    }

    private static IEnumerable<GapReading> Largest(IEnumerable<GapReading> gaps) =>
        gaps.OrderByDescending(g => Math.Abs(g.Latest.Value!.Value - g.ReferenceLatest.Value!.Value)).Take(MostGaps);

    /// <summary>There are figures of its groups, and none may be shown.</summary>
    private static bool IsHidden(Charts.ChartSubject subject, Breakdown breakdown)
    {
        var hidden = false;
        foreach (var (_, series) in subject.GroupsOf(breakdown))
        {
            foreach (var observation in series.Observations)
            {
                if (observation.Value is not null || observation.Censored is not null) return false;
                hidden |= observation.Has(ObservationFlags.Suppressed);
            }
        }

        return hidden;
    }

    private static string Slug(string column) => string.Concat(column.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}

/// <summary>The gap between a group and the reference group.</summary>
[Shape("gap")]
public sealed partial record GapView
{
    /// <summary>The name of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Its latest value with the unit.</summary>
    public required string Value { get; init; }

    /// <summary>When that was.</summary>
    public required string Period { get; init; }

    /// <summary>How far it is from the reference group, with its sign and unit.</summary>
    public required string Difference { get; init; }

    /// <summary>How many times the value of the reference group it is, with two decimals; nothing where that says nothing.</summary>
    public required string Ratio { get; init; }

    /// <summary>The share that has closed; nothing unless it surely has.</summary>
    public required string Closed { get; init; }

    /// <summary>The verdict's key with hyphens, or nothing.</summary>
    public required string Verdict { get; init; }

    /// <summary>The same in words, with the share where the gap is widening.</summary>
    public required string VerdictWords { get; init; }

    /// <summary>The gap closes only because the reference group did worse.</summary>
    public required bool LevelledDown { get; init; }

    internal static GapView Of(PageScope scope, Indicator indicator, Breakdown breakdown, GapReading gap)
    {
        var words = scope.Words;
        var (own, other) = (SpeechOf(gap.Group), SpeechOf(gap.Reference));
        var verdict = gap.Verdict is { } known ? ProgressNames.Gaps[known] : "";
        var share = gap is { Verdict: GapVerdict.Closing or GapVerdict.Widening, Closed: { } closed } ? words.Percent((decimal)Math.Abs(closed)) : "";
        return new GapView
        {
            Group = scope.Text(gap.Group.Label),
            Value = own.Said(gap.Latest),
            Period = words.Period(gap.Latest.Period),
            Difference = own.ShortChange(gap.ReferenceLatest.Value!.Value, gap.Latest.Value!.Value, other),
            Ratio = gap.Ratio is { } ratio ? words.Number((decimal)ratio, 2) : "",
            Closed = gap.Verdict == GapVerdict.Closing ? share : "",
            Verdict = verdict,
            VerdictWords = verdict.Length == 0 ? ""
                : gap.Verdict == GapVerdict.Widening && share.Length > 0 ? words.Format("gap.verdict.widening-by", ("share", share))
                : words["gap.verdict." + verdict],
            LevelledDown = gap.IsLevelledDown,
        };

        IndicatorFormatter SpeechOf(Group group)
        {
            var speech = new IndicatorFormatter(indicator, words).BesideUnit();
            return indicator.Of(breakdown, group) is { } series ? speech.Of(series) : speech;
        }
    }
}
