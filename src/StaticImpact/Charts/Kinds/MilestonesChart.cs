using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>Graded measures and yes-or-no ones: steps between named levels.</summary>
public static class MilestonesChart
{
    public static ChartFigure? Draw(ChartSubject subject, string id)
    {
        var (indicator, words, reading) = (subject.Indicator, subject.Words, subject.Reading);
        if (indicator.HeadlineSeries is not { } headline) return null;
        var main = PlotSeries.Of(headline, subject.PlaceName, subject.Speech);
        if (!main.HasValues) return null;
        var plan = new LinePlan
        {
            Speech = subject.Speech,
            Series = [main],
            Targets = [.. indicator.Targets.Select((t, i) => TrendChart.TargetOf(subject, t, i == indicator.Targets.Length - 1))],
            Breaks = [.. indicator.Breaks.Select(b => new PlotRemark(b.Period, words["chart.label.break"]))],
            Annotations = [.. indicator.Charts.Annotations.Select(a => new PlotRemark(a.Period, subject.In(a.Text)))],
            Categories = indicator.Unit.Kind == UnitKind.YesNo ? [words["unit.no"], words["unit.yes"]] : indicator.Grades,
            IsStepped = true,
        };
        if (plan.Categories.Length < 2) return null;
        var periods = words.Periods(main.Points[0].Period, main.Points[^1].Period);
        var alternative = FigureFrame.Alternative(subject, ChartKind.Milestones, periods);
        return new ChartFigure
        {
            Id = id,
            Kind = ChartKind.Milestones,
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
}
