using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>One measure on its way to its target, beside places for comparison.</summary>
internal sealed class TrendChart : ChartKind<Series>
{
    public static TrendChart Instance { get; } = new();

    public override string Name => "trend";

    public override string Needs => "figures";

    public override bool IsSuggested(ChartTopic topic) => topic.Known > 0 && !topic.IsGraded && !WayBarChart.Instance.IsSuggested(topic);

    protected override Series? BasisOf(ChartTopic topic) => topic.Known > 0 ? topic.Subject.Indicator.HeadlineSeries : null;

    protected override ChartFigure Draw(ChartTopic topic, Series headline, string id)
    {
        var subject = topic.Subject;
        var main = PlotSeries.Of(headline, subject.ShortPlaceName, subject.Speech);
        var others = subject.Comparisons
            .Select((s, i) => PlotSeries.Of(s, subject.NameOf(s.Place), subject.Speech, PlotRole.Context, i + 1))
            .Where(s => s.HasValues).ToList();
        var plan = Plan(subject, main, others);
        var periods = subject.Words.Periods(main.Points[0].Period, main.Points[^1].Period);
        var alternative = FigureFrame.Alternative(subject, this, periods);
        var hasBand = main.Points.Any(p => p.Value is not null && p.Observation.Interval is not null);
        IReadOnlyList<PlotSeries> all = [main, .. others];
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = ChartWords.Headline(subject),
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join(
            [
                .. ChartWords.Sentences(subject, main), .. others.Select(o => Beside(subject, o)),
                .. ChartNotes.Breaks(main, subject), .. ChartNotes.About(main, subject.Speech),
            ]),
            Alternative = alternative,
            Notes = [.. FigureFrame.HowToRead(subject, all.SelectMany(s => s.Points), hasBand, plan.Domain().IsCropped && plan.Categories.IsEmpty, main.LosesDecimals != others.Exists(o => o.LosesDecimals))],
            Wide = LinePlot.Draw(plan, ChartSize.Wide, id + "-wide", alternative)!.Value,
            Narrow = LinePlot.Draw(plan, ChartSize.Narrow, id + "-narrow", alternative)!.Value,
            Data = () => ChartData.OverTime(plan),
            Table = SeriesTable.Of(subject, FigureFrame.Caption(subject, periods), all, main),
        };
    }

    private static LinePlan Plan(ChartSubject subject, PlotSeries main, List<PlotSeries> others)
    {
        var (indicator, reading, words) = (subject.Indicator, subject.Reading, subject.Words);
        var targets = indicator.Targets.Select((t, i) => TargetOf(subject, t, i == indicator.Targets.Length - 1)).ToImmutableArray();
        return new LinePlan
        {
            Speech = subject.Speech,
            Series = [.. others.AsEnumerable().Reverse(), main],
            Baseline = reading.Baseline is { Value: { } value } baseline && (reading.Target is not null || indicator.Baseline is not null)
                ? (baseline.Period, value, baseline.Period == reading.Latest?.Period ? "" : words.Format("chart.label.baseline", ("value", subject.Speech.Short(value))))
                : null,
            HasPath = reading.Status != ProgressStatus.NotComparable,
            Targets = targets,
            Breaks = [.. indicator.Breaks.Select(b => new PlotRemark(b.Period, words["chart.label.break"]))],
            Annotations = [.. indicator.Charts.Annotations.Select(a => new PlotRemark(a.Period, subject.In(a.Text)))],
            AxisFrom = indicator.Charts.AxisFrom,
            AxisTo = indicator.Charts.AxisTo,
            Limit = (double?)indicator.Unit.Most,
        };
    }

    internal static PlotTarget TargetOf(ChartSubject subject, Target target, bool isJudged) => new(
        target.By, target.Value, target.UpperValue, isJudged,
        subject.Words.Format(
            isJudged ? "chart.label.target" : "chart.label.milestone",
            ("value", subject.Speech.ShortTarget(target))),
        subject.Words.Period(target.By, PeriodUse.By));

    private static string Beside(ChartSubject subject, PlotSeries other) => other.Last is not { } last ? "" : subject.Words.Format(
        "chart.summary.beside",
        ("place", other.Name), ("value", last.Said), ("in", subject.Words.Period(last.Period, PeriodUse.In)));
}
