using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>Graded measures and yes-or-no ones: steps between named levels.</summary>
internal sealed class MilestonesChart : ChartKind<Series>
{
    public static MilestonesChart Instance { get; } = new();

    public override string Name => "milestones";

    public override string Needs => "the unit 'grade' or 'yes-no'";

    public override bool IsSuggested(ChartTopic topic) => topic is { Known: > 0, IsGraded: true };

    protected override Series? BasisOf(ChartTopic topic) => topic.Known > 0 && Categories(topic.Subject).Length > 1 ? topic.Subject.Indicator.HeadlineSeries : null;

    protected override ChartFigure Draw(ChartTopic topic, Series headline, string id)
    {
        var subject = topic.Subject;
        var (indicator, words) = (subject.Indicator, subject.Words);
        var main = PlotSeries.Of(headline, subject.PlaceName, subject.Speech);
        var plan = new LinePlan
        {
            Speech = subject.Speech,
            Series = [main],
            Targets = [.. indicator.Targets.Select((t, i) => TrendChart.TargetOf(subject, t, i == indicator.Targets.Length - 1))],
            Breaks = [.. indicator.Breaks.Select(b => new PlotRemark(b.Period, words["chart.label.break"]))],
            Annotations = [.. indicator.Charts.Annotations.Select(a => new PlotRemark(a.Period, subject.In(a.Text)))],
            Categories = Categories(subject),
            IsStepped = true,
        };
        var periods = words.Periods(main.Points[0].Period, main.Points[^1].Period);
        var alternative = FigureFrame.Alternative(subject, this, periods);
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = Steps(subject, "chart.title.steps") ?? ChartWords.Headline(subject),
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join(
            [
                .. Steps(subject, "chart.summary.steps") is { } steps ? ChartWords.Sentences(subject, null).Skip(1).Prepend(steps) : ChartWords.Sentences(subject, null),
                .. ChartNotes.Breaks(main, subject), .. ChartNotes.About(main, subject.Speech),
            ]),
            Alternative = alternative,
            Notes = [.. FigureFrame.HowToRead(subject, main.Points, hasBand: false, isCropped: false)],
            Wide = LinePlot.Draw(plan, ChartSize.Wide, id + "-wide", alternative)!.Value,
            Narrow = LinePlot.Draw(plan, ChartSize.Narrow, id + "-narrow", alternative)!.Value,
            Data = () => ChartData.OverTime(plan),
            Table = SeriesTable.Of(subject, FigureFrame.Caption(subject, periods), [main], main),
        };

        // Grades are named, not subtracted.
        static string? Steps(ChartSubject subject, string key)
        {
            if (!ChartWords.IsComparable(subject.Reading)) return null;
            var (first, last) = (subject.Reading.Baseline!.Value, subject.Reading.Latest!.Value);
            return subject.Words.Format(
                key,
                ("lead", subject.Measure.Lead),
                ("first", subject.Speech.Short(first.Value!.Value)), ("in-first", subject.Words.Period(first.Period, PeriodUse.In)),
                ("value", subject.Speech.Short(last.Value!.Value)), ("in", subject.Words.Period(last.Period, PeriodUse.In)));
        }
    }

    private static ImmutableArray<string> Categories(ChartSubject subject) =>
        subject.Indicator.Unit.Kind == UnitKind.YesNo ? [subject.Words["unit.no"], subject.Words["unit.yes"]] : subject.Indicator.Grades;
}
