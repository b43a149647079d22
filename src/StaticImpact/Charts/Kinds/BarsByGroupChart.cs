using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;

namespace StaticImpact.Charts.Kinds;

/// <summary>The groups of a breakdown at the latest period, as bars from zero.</summary>
internal sealed class BarsByGroupChart : ChartKind<GroupSnapshot>
{
    public static BarsByGroupChart Instance { get; } = new();

    public override string Name => "bars-by-group";

    public override string Needs => "a breakdown with figures";

    public override bool IsByGroup => true;

    public override bool IsSuggested(ChartTopic topic) => topic is { FormsWhole: false, HasGroupFigures: true } && !GapChart.Instance.IsSuggested(topic);

    protected override GroupSnapshot? BasisOf(ChartTopic topic) => GroupSnapshot.Of(topic);

    protected override ChartFigure Draw(ChartTopic topic, GroupSnapshot snapshot, string id)
    {
        var (subject, breakdown) = (topic.Subject, topic.By);
        var values = snapshot.Sorted(breakdown.IsOrdered);
        var periods = subject.Words.Period(snapshot.Period);
        var alternative = FigureFrame.Alternative(subject, this, periods);
        var hasWhisker = values.Any(v => v.Point.Value is not null && v.Point.Observation.Interval is not null);
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = GroupWords.Title(subject, breakdown, snapshot),
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join(GroupWords.Sentences(subject, breakdown, snapshot)),
            Alternative = alternative,
            Notes =
            [
                .. GroupEnds.Note(subject, values.Length),
                .. hasWhisker ? [subject.Words.Format("chart.read.whisker", ("level", subject.Words.Percent(subject.Indicator.IntervalLevel / 100)))] : Array.Empty<string>(),
                .. FigureFrame.HowToRead(subject, [], hasBand: false, isCropped: false, values.Any(v => v.LosesDecimals)),
            ],
            Wide = Drawing(subject, snapshot, Rows(values, snapshot), ChartSize.Wide, id + "-wide", alternative),
            Narrow = Drawing(subject, snapshot, Rows(values, snapshot), ChartSize.Narrow, id + "-narrow", alternative),
            Data = () => ChartData.Ranked(subject.Speech, periods, values.Select(v => DataPoint.Of(v.Name, v.Point))),
            Table = GroupTable.Of(subject, FigureFrame.Caption(subject, periods), subject.In(breakdown.Label), values),
        };
    }

    /// <summary>A row for each group; of very many the ends, with their ranks.</summary>
    private static List<BarRow> Rows(ImmutableArray<GroupValue> values, GroupSnapshot snapshot)
    {
        if (values.Length <= GroupEnds.Most) return [.. values.Select(v => new BarRow(v.Name, v.Point))];
        var ranked = snapshot.Sorted(keepOrder: false).Where(v => v.Point.Drawn is not null)
            .Select((v, i) => new BarRow(v.Name, v.Point, Rank: (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))).ToList();
        var ends = GroupEnds.Of(ranked, GroupEnds.Rows);
        return [.. ends.Select((row, i) => row with { IsAfterGap = ends.Count < ranked.Count && i == GroupEnds.Rows })];
    }

    private static SvgDrawing Drawing(ChartSubject subject, GroupSnapshot snapshot, IReadOnlyList<BarRow> rows, ChartSize size, string id, string title)
    {
        var canvas = new Canvas(size);
        var total = snapshot.Total is { Value: { } all } point
            ? (subject.Words.Format("chart.label.total", ("name", subject.HeadlineName), ("value", point.Text)), (double)all)
            : ((string, double)?)null;
        canvas.Open("c-s1");
        var bottom = new BarRows(canvas, size, rows, 0, total).Draw();
        canvas.Close();
        return canvas.Finish(id, title, bottom);
    }
}
