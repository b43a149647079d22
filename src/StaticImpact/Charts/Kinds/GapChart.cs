using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>How far groups are from their reference group; without one, how far each has come since the first period.</summary>
internal sealed class GapChart : ChartKind<GapChart.Pairs>
{
    /// <summary>Of more, the first and the last are said.</summary>
    private const int MostSentences = 10;

    public static GapChart Instance { get; } = new();

    public override string Name => "gap";

    public override string Needs => "a breakdown with a reference group, or with figures of two groups at the same two periods";

    public override bool IsByGroup => true;

    public override bool IsSuggested(ChartTopic topic) =>
        topic is { FormsWhole: false, IsCrossed: false, IsGraded: false, HasGroupFigures: true }
        && (topic.Subject.Gaps.Any(g => g.Column == topic.By.Column) || topic.GroupPeriods == 2);

    protected override Pairs? BasisOf(ChartTopic topic)
    {
        var (subject, breakdown) = (topic.Subject, topic.By);
        var gaps = subject.Gaps.Where(g => g.Column == breakdown.Column).OrderByDescending(g => Math.Abs(g.Difference)).ToList();
        return gaps.Count > 0 ? new Pairs(gaps, [], false) : Changes(topic);
    }

    protected override ChartFigure Draw(ChartTopic topic, Pairs pairs, string id) => pairs.OfGroups.Count > 0
        ? BetweenGroups(topic.Subject, topic.By, pairs.OfGroups, id)
        : BetweenPeriods(topic.Subject, topic.By, pairs, id);

    private static ChartFigure BetweenGroups(ChartSubject subject, Breakdown breakdown, List<GapReading> gaps, string id)
    {
        var words = subject.Words;
        var own = gaps.ToDictionary(g => g, g => SpeechOf(subject, breakdown, g.Group));
        var other = SpeechOf(subject, breakdown, gaps[0].Reference);
        var rows = gaps.Select(g => new DumbbellRow(
            subject.In(g.Group.Label), PlotPoint.Of(g.ReferenceLatest, other), PlotPoint.Of(g.Latest, own[g]),
            own[g].ShortChange(g.ReferenceLatest.Value!.Value, g.Latest.Value!.Value, other))).ToList();
        var reference = subject.In(gaps[0].Reference.Label);
        var referenceInWords = subject.NameOf(breakdown, gaps[0].Reference);
        var periods = words.Periods(gaps.Min(g => g.Latest.Period), gaps.Max(g => g.Latest.Period));
        var widest = gaps[0];
        var title = words.Format(
            "chart.title.gap",
            ("lead", subject.Measure.Lead), ("group", subject.NameOf(breakdown, widest.Group)), ("reference", referenceInWords),
            ("gap", Gap(widest)), ("in", words.Period(widest.Latest.Period, PeriodUse.In)));
        var sentences = gaps.Select(g => words.Format(
            g.Verdict is null ? "chart.summary.gap" : "chart.summary.gap-verdict",
            ("group", subject.NameOf(breakdown, g.Group)), ("reference", referenceInWords),
            ("value", own[g].Said(g.Latest)), ("reference-value", other.Said(g.ReferenceLatest)),
            ("gap", Gap(g)),
            ("verdict", g.Verdict is { } verdict ? words["gap.sentence." + ProgressNames.Gaps[verdict]] : "")));
        return Figure(
            subject, breakdown, id, rows, periods, title, sentences,
            words.Format("chart.label.reference", ("group", reference)), words["chart.label.group"], words["chart.label.gap"],
            other.LosesDecimals || own.Values.Any(o => o.LosesDecimals));

        string Gap(GapReading gap) => own[gap].Difference(gap.ReferenceLatest.Value!.Value, gap.Latest.Value!.Value, other);
    }

    private static IndicatorFormatter SpeechOf(ChartSubject subject, Breakdown breakdown, Group group) =>
        subject.Indicator.Of(breakdown, group) is { } series ? subject.Speech.Of(series) : subject.Speech;

    /// <summary>One pair of periods for all: groups published at other times would be compared unfairly.</summary>
    /// <returns>Null where fewer than two groups have figures at the same two.</returns>
    private static Pairs? Changes(ChartTopic topic)
    {
        var subject = topic.Subject;
        var from = subject.Indicator.Baseline?.Value;
        var losesDecimals = false;
        var found = new List<GroupChange>();
        foreach (var (group, series) in topic.Groups)
        {
            var known = series.Observations.Where(o => o.Value is not null && (from is null || o.Period >= from)).ToList();
            if (known.Count < 2 || IsBroken(subject, known[0].Period, known[^1].Period)) continue;
            var (first, last) = (known[0].Value!.Value, known[^1].Value!.Value);
            var speech = subject.Speech.Of(series);
            losesDecimals |= speech.LosesDecimals;
            found.Add(new GroupChange(
                group, new DumbbellRow(subject.In(group.Label), PlotPoint.Of(known[0], speech), PlotPoint.Of(known[^1], speech), speech.ShortChange(first, last)),
                last - first, speech.Change(first, last)));
        }

        if (found.Count == 0) return null;
        var pair = found.GroupBy(f => (f.Row.From.Period, f.Row.To.Period)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Item1).First();
        var changes = pair.OrderByDescending(f => Math.Abs(f.Change)).ToList();
        return changes.Count < 2 ? null : new Pairs([], changes, losesDecimals);
    }

    private static ChartFigure BetweenPeriods(ChartSubject subject, Breakdown breakdown, Pairs pairs, string id)
    {
        var words = subject.Words;
        var rows = pairs.OfPeriods;
        var (first, last) = (rows[0].Row.From.Period, rows[0].Row.To.Period);
        var title = words.Format(
            "chart.title.changes", ("lead", subject.Measure.Lead), ("from", words.Period(first)), ("to", words.Period(last)), ("breakdown", subject.In(breakdown.Label)));
        var sentences = rows.Select(r => words.Format(
            "chart.summary.group-change",
            ("group", subject.NameOf(breakdown, r.Group)), ("first", r.Row.From.Said), ("value", r.Row.To.Said), ("change", r.Words)));
        return Figure(
            subject, breakdown, id, [.. rows.Select(r => r.Row)], words.Periods(first, last), title,
            sentences.Prepend(words.Format("chart.summary.changes", ("measure", subject.Measure.Name), ("from", words.Period(first)), ("to", words.Period(last)))),
            words.Period(first), words.Period(last), words["chart.label.change"], pairs.LosesDecimals);
    }

    private static ChartFigure Figure(
        ChartSubject subject, Breakdown breakdown, string id, List<DumbbellRow> rows, string periods, string title,
        IEnumerable<string> sentences, string fromName, string toName, string gapName, bool losesDecimals)
    {
        var alternative = FigureFrame.Alternative(subject, Instance, periods);
        var shown = GroupEnds.Of(rows, GroupEnds.Rows);
        var domain = ValueDomain.Of(shown.SelectMany(r => Ends(r.From).Concat(Ends(r.To))), from: null);
        var hasBand = shown.Any(r => r.From.Observation.Interval is not null || r.To.Observation.Interval is not null);
        return new ChartFigure
        {
            Id = id,
            Kind = Instance,
            Title = title,
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join(GroupEnds.Of([.. sentences], MostSentences / 2, MostSentences)),
            Alternative = alternative,
            Notes =
            [
                .. GroupEnds.Note(subject, rows.Count), .. FigureFrame.HowToRead(subject, [], hasBand, domain.IsCropped, losesDecimals),
            ],
            Wide = Dumbbells.Draw(shown, domain, fromName, toName, gapName, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Dumbbells.Draw(shown, domain, fromName, toName, gapName, ChartSize.Narrow, id + "-narrow", alternative),
            Data = () => ChartData.Beside(
                subject.Speech,
                [
                    new DataSeries(fromName, "s1", PlotRole.Group, [.. rows.Select(r => DataPoint.Of(r.Name, r.From))]),
                    new DataSeries(toName, "s2", PlotRole.Group, [.. rows.Select(r => DataPoint.Of(r.Name, r.To))]),
                ],
                isFromZero: false),
            Table = new ChartTable
            {
                Caption = FigureFrame.Caption(subject, periods),
                Columns = [new(subject.In(breakdown.Label), false), new(fromName, true), new(toName, true), new(gapName, true)],
                Rows = [.. rows.Select(r => ImmutableArray.Create(
                    new TableCell(r.Name), SeriesTable.Cell(r.From), SeriesTable.Cell(r.To), new TableCell(r.GapText, r.To.Value - r.From.Value)))],
            },
        };
    }

    /// <summary>The value and, where it is known, the ends of its margin of error; nothing below zero that cannot be.</summary>
    private static IEnumerable<double> Ends(PlotPoint point)
    {
        var value = point.Value!.Value;
        yield return (double)value;
        if (point.Observation.Interval is not { } interval) yield break;
        yield return (double)(value >= 0 ? Math.Max(0, interval.Lower) : interval.Lower);
        yield return (double)interval.Upper;
    }

    private static bool IsBroken(ChartSubject subject, Period first, Period last) =>
        subject.Indicator.Breaks.Any(b => b.Period > first && b.Period <= last);

    /// <summary>What is compared: groups with their reference group or, without one, each group with itself at another period.</summary>
    internal sealed record Pairs(List<GapReading> OfGroups, List<GroupChange> OfPeriods, bool LosesDecimals);

    internal sealed record GroupChange(Group Group, DumbbellRow Row, decimal Change, string Words);
}
