using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>How far groups are from their reference group; without one, how far each has come since the first period.</summary>
public static class GapChart
{
    public static ChartFigure? Draw(ChartSubject subject, Breakdown breakdown, string id)
    {
        var gaps = subject.Gaps.Where(g => g.Column == breakdown.Column).OrderByDescending(g => Math.Abs(g.Difference)).ToList();
        return gaps.Count > 0 ? BetweenGroups(subject, breakdown, gaps, id) : BetweenPeriods(subject, breakdown, id);
    }

    private static ChartFigure BetweenGroups(ChartSubject subject, Breakdown breakdown, List<GapReading> gaps, string id)
    {
        var words = subject.Words;
        var rows = gaps.Select(g => new DumbbellRow(
            subject.In(g.Group.Label), Point(subject, g.ReferenceLatest), Point(subject, g.Latest), subject.Speech.ShortChange(g.Difference))).ToList();
        var reference = subject.In(gaps[0].Reference.Label);
        var periods = words.Periods(gaps.Min(g => g.Latest.Period), gaps.Max(g => g.Latest.Period));
        var widest = gaps[0];
        var title = words.Format(
            "chart.title.gap",
            ("short", subject.Short), ("group", subject.In(widest.Group.Label)), ("reference", reference),
            ("gap", subject.Speech.Difference(widest.Difference)), ("in", words.Period(widest.Latest.Period, PeriodUse.In)));
        var sentences = gaps.Select(g => words.Format(
            g.Verdict is null ? "chart.summary.gap" : "chart.summary.gap-verdict",
            ("group", subject.In(g.Group.Label)), ("reference", reference),
            ("value", subject.Speech.Short(g.Latest.Value!.Value)), ("reference-value", subject.Speech.Short(g.ReferenceLatest.Value!.Value)),
            ("gap", subject.Speech.Difference(g.Difference)),
            ("verdict", g.Verdict is { } verdict ? words["gap.sentence." + ProgressNames.Of(verdict).Replace('_', '-')] : "")));
        return Figure(
            subject, breakdown, id, rows, periods, title, sentences,
            words.Format("chart.label.reference", ("group", reference)), words["chart.label.group"], words["chart.label.gap"]);
    }

    private static ChartFigure? BetweenPeriods(ChartSubject subject, Breakdown breakdown, string id)
    {
        var words = subject.Words;
        var from = subject.Indicator.Baseline?.Value;
        var found = new List<(DumbbellRow Row, decimal Change)>();
        foreach (var (group, series) in subject.GroupsOf(breakdown))
        {
            var known = series.Observations.Where(o => o.Value is not null && (from is null || o.Period >= from)).ToList();
            if (known.Count < 2 || IsBroken(subject, known[0].Period, known[^1].Period)) continue;
            var change = known[^1].Value!.Value - known[0].Value!.Value;
            found.Add((new DumbbellRow(subject.In(group.Label), Point(subject, known[0]), Point(subject, known[^1]), subject.Speech.ShortChange(change)), change));
        }

        // One pair of periods for all: groups published at other times would be compared unfairly.
        if (found.Count == 0) return null;
        var pair = found.GroupBy(f => (f.Row.From.Period, f.Row.To.Period)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Item1).First();
        var rows = pair.OrderByDescending(f => Math.Abs(f.Change)).ToList();
        if (rows.Count < 2) return null;
        var (first, last) = pair.Key;
        var title = words.Format(
            "chart.title.changes", ("short", subject.Short), ("from", words.Period(first)), ("to", words.Period(last)), ("breakdown", subject.In(breakdown.Label)));
        var sentences = rows.Select(r => words.Format(
            "chart.summary.group-change",
            ("group", r.Row.Name), ("first", r.Row.From.Text), ("value", r.Row.To.Text), ("change", subject.Speech.Change(r.Change))));
        return Figure(
            subject, breakdown, id, [.. rows.Select(r => r.Row)], words.Periods(first, last), title,
            sentences.Prepend(words.Format("chart.summary.changes", ("measure", subject.Measure), ("from", words.Period(first)), ("to", words.Period(last)))),
            words.Period(first), words.Period(last), words["chart.label.change"]);
    }

    private static ChartFigure Figure(
        ChartSubject subject, Breakdown breakdown, string id, List<DumbbellRow> rows, string periods, string title,
        IEnumerable<string> sentences, string fromName, string toName, string gapName)
    {
        var alternative = FigureFrame.Alternative(subject, ChartKind.Gap, periods);
        var domain = ValueDomain.Of(rows.SelectMany(r => new[] { (double)r.From.Value!.Value, (double)r.To.Value!.Value }), from: null);
        return new ChartFigure
        {
            Id = id,
            Kind = ChartKind.Gap,
            Title = title,
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join(sentences),
            Alternative = alternative,
            Notes = domain.IsCropped ? [subject.Words["chart.read.cropped"]] : [],
            Wide = Dumbbells.Draw(rows, domain, fromName, toName, gapName, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Dumbbells.Draw(rows, domain, fromName, toName, gapName, ChartSize.Narrow, id + "-narrow", alternative),
            Table = new ChartTable
            {
                Caption = FigureFrame.Caption(subject, periods),
                Columns = [new(subject.In(breakdown.Label), false), new(fromName, true), new(toName, true), new(gapName, true)],
                Rows = [.. rows.Select(r => ImmutableArray.Create(
                    new TableCell(r.Name), SeriesTable.Cell(r.From), SeriesTable.Cell(r.To), new TableCell(r.GapText, r.To.Value - r.From.Value)))],
            },
        };
    }

    private static bool IsBroken(ChartSubject subject, Period first, Period last) =>
        subject.Indicator.Breaks.Any(b => b.Period > first && b.Period <= last);

    private static PlotPoint Point(ChartSubject subject, Observation observation) => new(observation, subject.Speech.Observation(observation));
}
