using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;

namespace StaticImpact.Charts.Kinds;

/// <summary>The groups of a breakdown over time: up to four lines in one plot, more in small multiples on one scale, with
/// the total in grey.</summary>
internal sealed class GroupsOverTimeChart : ChartKind<GroupSnapshot>
{
    private const int MostLines = 4;

    public static GroupsOverTimeChart Instance { get; } = new();

    public override string Name => "groups-over-time";

    public override string Needs => "a breakdown with figures";

    public override bool IsByGroup => true;

    public override bool IsSuggested(ChartTopic topic) => topic is { FormsWhole: false, IsCrossed: false, IsGraded: false, GroupPeriods: > 2 };

    protected override GroupSnapshot? BasisOf(ChartTopic topic) => GroupSnapshot.Of(topic);

    protected override ChartFigure Draw(ChartTopic topic, GroupSnapshot snapshot, string id)
    {
        var (subject, breakdown) = (topic.Subject, topic.By);
        var everyGroup = topic.Groups
            .Where(g => g.Series.Observations.Any(o => o.Value is not null || o.Censored is not null))
            .Select((g, i) => PlotSeries.Of(g.Series, subject.In(g.Group.Label), subject.Speech, PlotRole.Group, i)).ToList();
        var groups = everyGroup.Count <= GroupEnds.Most ? everyGroup : [.. GroupEnds.Of([.. everyGroup.OrderByDescending(g => g.At(snapshot.Period)?.Drawn ?? decimal.MinValue).Where(g => g.At(snapshot.Period)?.Drawn is not null)], GroupEnds.Plots)];
        var total = subject.Indicator.HeadlineSeries is { } headline && !subject.IsHeadlineOf(breakdown)
            ? PlotSeries.Of(headline, subject.HeadlineName, subject.Speech, PlotRole.Context)
            : null;
        var points = groups.SelectMany(s => s.Points).Where(p => p.Drawn is not null).ToList();
        var periods = subject.Words.Periods(points.Min(p => p.Period), points.Max(p => p.Period));
        var plan = new LinePlan
        {
            Speech = subject.Speech,
            Series = total is { HasValues: true } ? [total, .. groups] : [.. groups],
            Breaks = [.. subject.Indicator.Breaks.Select(b => new PlotRemark(b.Period, subject.Words["chart.label.break"]))],
            Annotations = [.. subject.Indicator.Charts.Annotations.Select(a => new PlotRemark(a.Period, subject.In(a.Text)))],
            AxisFrom = subject.Indicator.Charts.AxisFrom,
            AxisTo = subject.Indicator.Charts.AxisTo,
            Limit = (double?)subject.Indicator.Unit.Most,
        };
        var alternative = FigureFrame.Alternative(subject, this, periods);

        // Margins of error would cover each other in one plot, and so would names that need many lines.
        var hasBand = groups.Exists(g => g.Points.Any(p => p.Value is not null && p.Observation.Interval is not null));
        var isOnePlot = groups.Count <= MostLines && !hasBand && LinePlot.HasRoomForNames(plan, ChartSize.Wide) && LinePlot.HasRoomForNames(plan, ChartSize.Narrow);
        var all = total is { HasValues: true } ? everyGroup.Append(total).ToList() : everyGroup;
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = GroupWords.Title(subject, breakdown, snapshot),
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join([.. GroupWords.Sentences(subject, breakdown, snapshot), .. Breaks(subject, groups)]),
            Alternative = alternative,
            Notes = [.. GroupEnds.Note(subject, everyGroup.Count), .. FigureFrame.HowToRead(subject, groups.SelectMany(g => g.Points), hasBand, plan.Domain().IsCropped, groups.Exists(g => g.LosesDecimals))],
            Wide = isOnePlot ? LinePlot.Draw(plan, ChartSize.Wide, id + "-wide", alternative)!.Value : SmallMultiples.Draw(plan, groups, total, ChartSize.Wide, id + "-wide", alternative),
            Narrow = isOnePlot ? LinePlot.Draw(plan, ChartSize.Narrow, id + "-narrow", alternative)!.Value : SmallMultiples.Draw(plan, groups, total, ChartSize.Narrow, id + "-narrow", alternative),
            Data = () => ChartData.OverTime(plan),
            Table = everyGroup.Count > GroupEnds.Most
                ? SeriesTable.ByGroup(subject, FigureFrame.Caption(subject, periods), subject.In(breakdown.Label), all)
                : SeriesTable.Of(subject, FigureFrame.Caption(subject, periods), all, main: null),
        };
    }

    private static IEnumerable<string> Breaks(ChartSubject subject, List<PlotSeries> groups) =>
        groups.SelectMany(g => ChartNotes.Breaks(g, subject)).Distinct(StringComparer.Ordinal);
}
