using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>How much of the way from baseline to target is done, with the figures of both ends.</summary>
internal sealed class WayBarChart : ChartKind<Way>
{
    private const double BarTop = 40;
    private const double BarHeight = 26;
    private const double Beyond = 26;

    /// <summary>Room beside the bar for stubs.</summary>
    private const double Margin = 34;

    public static WayBarChart Instance { get; } = new();

    public override string Name => "way-bar";

    public override string Needs => "a latest figure, a target, and a way from one to the other";

    public override bool IsSuggested(ChartTopic topic) => topic is { Known: 1, IsGraded: false } && topic.Subject.Indicator.Target is not null && Fits(topic);

    protected override Way? BasisOf(ChartTopic topic) => Way.Of(topic.Subject.Reading);

    protected override ChartFigure Draw(ChartTopic topic, Way way, string id)
    {
        var subject = topic.Subject;
        var (reading, words) = (subject.Reading, subject.Words);
        var (latest, target) = (reading.Latest!.Value, reading.Target!);
        var periods = words.Period(latest.Period);
        var alternative = FigureFrame.Alternative(subject, this, periods);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        if (reading.Baseline is { Value: { } first } baseline && baseline.Period != latest.Period)
        {
            rows.Add([new(words["chart.table.baseline"]), new(words.Period(baseline.Period)), new(subject.Speech.Short(first), first)]);
        }

        rows.Add([new(words["chart.table.latest"]), new(periods), new(subject.Speech.Short(latest.Value!.Value), latest.Value)]);
        rows.Add([new(words["chart.table.target"]), new(words.Period(target.By)), new(subject.Speech.Target(target), target.Value)]);
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = ChartWords.Headline(subject),
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join(ChartWords.Sentences(subject, null)),
            Alternative = alternative,
            Notes = way.Due is > 0 and <= 1 ? [words.Format("chart.read.due", ("in", words.Period(latest.Period, PeriodUse.In)))] : [],
            Wide = Drawing(subject, way, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Drawing(subject, way, ChartSize.Narrow, id + "-narrow", alternative),
            Data = () => ChartData.Ranked(subject.Speech, subject.Measure.Name, rows.Select(r => new DataPoint(r[0].Text, r[2].Text) { Value = r[2].Number })),
            Table = new ChartTable
            {
                Caption = FigureFrame.Caption(subject, periods),
                Columns = [new(words["chart.table.what"], false), new(words["chart.table.period"], false), new(words["chart.table.value"], true)],
                Rows = rows.ToImmutable(),
            },
        };
    }

    private static SvgDrawing Drawing(ChartSubject subject, Way way, ChartSize size, string id, string title)
    {
        var (reading, words, speech) = (subject.Reading, subject.Words, subject.Speech);
        var target = reading.Target!;
        var canvas = new Canvas(size);
        var bar = new Box(Margin, BarTop, size.Width - Margin, BarTop + BarHeight);
        canvas.Open("c-s1");
        WayBar.Draw(canvas, way, bar, Beyond, mark: 9);
        canvas.Close();

        var done = way.Share switch
        {
            >= 1 => words["chart.label.all-the-way"],
            <= 0 => reading.Status == ProgressStatus.BaselineOnly ? "" : words["chart.label.none-of-the-way"],
            _ => words.Format("chart.label.share", ("share", words.Percent((decimal)way.Share))),
        };
        var end = bar.Left + (bar.Width * Math.Clamp(way.Share, 0, 1));
        var half = TextWidth.Of(done, ChartSize.Font, bold: true) / 2;
        canvas.Text("c-strong", Math.Clamp(end, half, size.Width - half), BarTop - 20, done, TextAnchor.Middle);

        // The ends share a line, or stand below each other where they would meet.
        var baseline = reading.Baseline ?? reading.Latest!.Value;
        var left = words.Format("chart.label.baseline-in", ("value", speech.Observation(baseline)), ("period", words.Period(baseline.Period, PeriodUse.Short)));
        var right = words.Format("chart.label.target-by", ("value", speech.Target(target)), ("by", words.Period(target.By, PeriodUse.By)));
        var mostWidth = (size.Width / 2) - 8;
        var (lefts, rights) = (TextWidth.Wrap(left, ChartSize.Font, mostWidth, 3), TextWidth.Wrap(right, ChartSize.Font, mostWidth, 3));
        var y = bar.Bottom + 22;
        for (var i = 0; i < lefts.Count; i++) canvas.Text("c-text", 0, y + (i * ChartSize.Line), lefts[i]);
        for (var i = 0; i < rights.Count; i++) canvas.Text("c-text", size.Width, y + (i * ChartSize.Line), rights[i], TextAnchor.End);
        return canvas.Finish(id, title, y + (Math.Max(lefts.Count, rights.Count) * ChartSize.Line) - 4);
    }
}
