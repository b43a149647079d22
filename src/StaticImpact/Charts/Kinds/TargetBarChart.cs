using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>The latest value on its way from baseline to target, as one bar from zero with its words around it.</summary>
public static class TargetBarChart
{
    private const double BarTop = 52;
    private const double BarHeight = 26;
    private const double Margin = 14;

    public static ChartFigure? Draw(ChartSubject subject, string id)
    {
        var reading = subject.Reading;
        if (reading.Latest is not { Value: not null } latest || reading.Target is not { } target) return null;
        var words = subject.Words;
        var periods = words.Period(latest.Period);
        var alternative = FigureFrame.Alternative(subject, ChartKind.TargetBar, periods);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        if (reading.Baseline is { Value: { } first } baseline && baseline.Period != latest.Period)
        {
            rows.Add([new(words["chart.table.baseline"]), new(words.Period(baseline.Period)), new(subject.Speech.Short(first), first)]);
        }

        rows.Add([new(words["chart.table.latest"]), new(periods), new(subject.Speech.Short(latest.Value.Value), latest.Value)]);
        rows.Add([new(words["chart.table.target"]), new(words.Period(target.By)), new(subject.Speech.Target(target), target.Value)]);
        return new ChartFigure
        {
            Id = id,
            Kind = ChartKind.TargetBar,
            Title = ChartWords.Headline(subject),
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = FigureFrame.Join(ChartWords.Sentences(subject, null)),
            Alternative = alternative,
            Wide = Drawing(subject, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Drawing(subject, ChartSize.Narrow, id + "-narrow", alternative),
            Table = new ChartTable
            {
                Caption = FigureFrame.Caption(subject, periods),
                Columns = [new("", false), new(words["chart.table.period"], false), new(words["chart.table.value"], true)],
                Rows = rows.ToImmutable(),
            },
        };
    }

    private static SvgDrawing Drawing(ChartSubject subject, ChartSize size, string id, string title)
    {
        var (reading, words, speech) = (subject.Reading, subject.Words, subject.Speech);
        var latest = reading.Latest!.Value;
        var target = reading.Target!;
        var value = latest.Value!.Value;
        var values = new List<double> { (double)value, (double)target.Value };
        if (target.UpperValue is { } upper) values.Add((double)upper);
        if (reading.Baseline?.Value is { } first) values.Add((double)first);
        var scale = TargetBar.ScaleOf(subject.Indicator, values, Margin, size.Width - Margin);

        var canvas = new Canvas(size);
        var bottom = BarTop + BarHeight;
        var field = new LabelField(new Box(0, 0, size.Width, 150));
        canvas.Open("c-s1");
        canvas.Rect("c-track", new Box(Margin, BarTop, size.Width - Margin, BarTop + BarHeight));
        var (zero, end) = (scale.At(0.0), scale.At(value));
        canvas.Rect("c-fill", new Box(Math.Min(zero, end), BarTop, Math.Max(zero, end), BarTop + BarHeight));
        canvas.Close();
        if (target.UpperValue is { } top) canvas.Rect("c-range", new Box(scale.At(target.Value), BarTop - 6, scale.At(top), BarTop + BarHeight + 6));
        field.Take(new Box(0, BarTop - 6, size.Width, BarTop + BarHeight + 6));

        Label("c-strong", words.Format("chart.label.latest", ("value", speech.Short(value)), ("period", words.Period(latest.Period, PeriodUse.Short))), end, above: true);
        if (reading.Baseline is { Value: { } from } baseline && baseline.Period != latest.Period)
        {
            canvas.Line("c-halo", scale.At(from), BarTop - 5, scale.At(from), BarTop + BarHeight + 5);
            canvas.Line("c-baseline", scale.At(from), BarTop - 5, scale.At(from), BarTop + BarHeight + 5);
            Label("c-text", words.Format("chart.label.baseline-in", ("value", speech.Short(from)), ("period", words.Period(baseline.Period, PeriodUse.Short))), scale.At(from), above: false);
        }

        if (target.UpperValue is null) canvas.Marker("c-target", MarkerShape.Diamond, scale.At(target.Value), BarTop + (BarHeight / 2), 9);
        Label("c-text", words.Format("chart.label.target-by", ("value", speech.Target(target)), ("by", words.Period(target.By, PeriodUse.By))), scale.At(target.UpperValue is { } high ? (target.Value + high) / 2 : target.Value), above: false);
        if (subject.Indicator.Direction != Direction.Lower) return canvas.Finish(id, title, bottom + 14);
        canvas.Text("c-quiet", Margin, bottom + 24, words["chart.summary.lower-is-better"]);
        return canvas.Finish(id, title, bottom + 38);

        void Label(string className, string text, double x, bool above)
        {
            var y = above ? BarTop - 18 : BarTop + BarHeight + 18;
            Spot[] spots = [new(x, y, TextAnchor.Middle), new(x, above ? y - 20 : y + 20, TextAnchor.Middle)];
            if (field.Best([text], className == "c-strong", spots) is not { } spot) return;
            canvas.Text(className, spot.X, spot.Y, text, spot.Anchor);
            bottom = Math.Max(bottom, spot.Y);
        }
    }
}
