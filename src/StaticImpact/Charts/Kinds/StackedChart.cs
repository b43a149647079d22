using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;

namespace StaticImpact.Charts.Kinds;

/// <summary>What a whole is made of: parts that add up, a bar for each period, always to 100 %.</summary>
internal sealed class StackedChart : ChartKind<List<StackedChart.Bar>>
{
    public const int MostParts = 5;

    private const int MostBars = 8;
    private const double BarHeight = 30;
    private const double Gap = 1;

    /// <summary>Shares that are off by more than rounding are no composition.</summary>
    private const decimal Slack = 1.5m;

    public static StackedChart Instance { get; } = new();

    public override string Name => "stacked";

    public override string Needs => $"a breakdown into at most {MostParts} groups that add up to 100 percent, or to the total";

    public override bool IsByGroup => true;

    public override bool IsSuggested(ChartTopic topic) => topic.FormsWhole;

    /// <summary>Bars, where a breakdown's groups are the parts of a whole up to the latest period: the author says so, or shares add
    /// up to 100, or counts to the total, in every period.</summary>
    protected override List<Bar>? BasisOf(ChartTopic topic) => Bars(topic) is { Count: > 0 } bars ? bars : null;

    protected override ChartFigure Draw(ChartTopic topic, List<Bar> bars, string id)
    {
        var (subject, breakdown, groups) = (topic.Subject, topic.By, Parts(topic));
        var words = subject.Words;
        var names = groups.Select(g => subject.In(g.Group.Label)).ToList();
        var periods = words.Periods(bars[0].Period, bars[^1].Period);
        var alternative = FigureFrame.Alternative(subject, this, periods);
        var last = bars[^1];
        var largest = Enumerable.Range(0, names.Count).MaxBy(i => last.Parts[i].Share);
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = words.Format(
                "chart.title.largest-part",
                ("lead", subject.Measure.Lead), ("group", subject.NameOf(breakdown, groups[largest].Group)), ("share", words.Percent(last.Parts[largest].Share / 100)), ("in", words.Period(last.Period, Wording.PeriodUse.In))),
            Subtitle = FigureFrame.Subtitle(subject, periods),
            Summary = words.Format(
                "chart.summary.groups",
                ("measure", subject.Measure.Name), ("in", words.Period(last.Period, Wording.PeriodUse.In)),
                ("groups", words.List([.. names.Select((n, i) => words.Format("chart.summary.group", ("group", n), ("value", words.Percent(last.Parts[i].Share / 100))))]))),
            Alternative = alternative,
            Notes = [words["chart.read.rounding"]],
            Wide = Drawing(subject, bars, names, breakdown.IsOrdered, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Drawing(subject, bars, names, breakdown.IsOrdered, ChartSize.Narrow, id + "-narrow", alternative),
            Data = () => new ChartData
            {
                Series = [.. names.Select((name, i) => new DataSeries(name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{(i % 6) + 1}"), PlotRole.Group, [.. bars.Select(b => new DataPoint(words.Period(b.Period), b.Parts[i].Said) { Period = b.Period, Value = b.Parts[i].Share })]))],
                Domain = new ValueDomain(0, 100, IsCropped: false),
                Values = [.. Enumerable.Range(0, 5).Select(i => (words.Percent(i * 0.25m), i * 25m))],
                Span = (bars[0].Period, last.Period),
                Periods = [.. bars.Select(b => (words.Period(b.Period, Wording.PeriodUse.Short), b.Period))],
            },
            Table = new ChartTable
            {
                Caption = FigureFrame.Caption(subject, periods),
                Columns = [new(words["chart.table.period"], false), .. names.Select(n => new TableColumn(n, true))],
                Rows = [.. bars.Select(b => ImmutableArray.CreateRange(
                    b.Parts.Select(p => new TableCell(p.Text, p.Value)).Prepend(new TableCell(words.Period(b.Period), (decimal)b.Period.Time))))],
            },
        };
    }

    /// <summary>What has parts of its own is no part beside them.</summary>
    private static ImmutableArray<(Group Group, Series Series)> Parts(ChartTopic topic) =>
        topic.Groups.RemoveAll(g => topic.Groups.Any(part => part.Group.Parent == g.Group.Value));

    private static List<Bar> Bars(ChartTopic topic)
    {
        var (subject, breakdown, groups) = (topic.Subject, topic.By, Parts(topic));
        var unit = subject.Indicator.Unit.Kind;
        if (groups.Length is < 2 or > MostParts || unit is not (UnitKind.Percent or UnitKind.Count or UnitKind.Named)) return [];
        var headline = subject.Indicator.HeadlineSeries;
        var bars = new List<Bar>();
        foreach (var period in groups.SelectMany(g => g.Series.Observations).Select(o => o.Period).Distinct().Order())
        {
            var observations = groups.Select(g => g.Series.At(period)).ToList();
            var sum = observations.Exists(o => o?.Value is null or < 0) ? 0 : observations.Sum(o => o!.Value.Value!.Value);
            if (sum <= 0 || !AddsUp(sum, period))
            {
                // What adds up now and then only, such as the rates of two groups, is no whole.
                if (!breakdown.IsWhole) return [];
                continue;
            }

            bars.Add(new Bar(period, [.. observations.Select(o => new Part(o!.Value.Value!.Value, subject.Speech.Observation(o.Value), subject.Speech.Said(o.Value), o.Value.Value!.Value / sum * 100))]));
        }

        var latest = groups.Select(g => g.Series).Append(headline).SelectMany(s => s?.Observations ?? [])
            .Where(o => o.Value is not null || o.Censored is not null).Select(o => o.Period).DefaultIfEmpty().Max();
        return bars.Count > 0 && bars[^1].Period == latest ? [.. bars.TakeLast(MostBars)] : [];

        bool AddsUp(decimal sum, Period period)
        {
            // A total other than 100 shows that the shares are rates of their own groups.
            var total = headline is { IsTotal: true } ? headline.At(period)?.Value : null;
            var isShare = unit == UnitKind.Percent && !subject.Indicator.Unit.IsUnbounded;
            var whole = !isShare ? total ?? (breakdown.IsWhole ? sum : 0)
                : breakdown.IsWhole || total is null || Math.Abs(total.Value - 100) <= Slack ? 100 : 0;
            return whole > 0 && Math.Abs(sum - whole) <= whole * Slack / 100;
        }
    }

    /// <summary>Parts that have an order run from light to dark; others each have a colour.</summary>
    private static string PartClass(int part, int count, bool isOrdered) => isOrdered ? $"c-part c-bin{Shade(part, count)}" : "c-bar";

    /// <summary>Which of five shades, far apart where there are few parts.</summary>
    private static int Shade(int part, int count) => count switch
    {
        2 => part == 0 ? 2 : 5,
        3 => 1 + (part * 2),
        4 => part == 0 ? 1 : part + 2,
        _ => part + 1,
    };

    private static SvgDrawing Drawing(ChartSubject subject, List<Bar> bars, List<string> names, bool isOrdered, ChartSize size, string id, string title)
    {
        var words = subject.Words;
        var canvas = new Canvas(size);
        var y = Legend(canvas, size, names, isOrdered) + 8;
        var left = size.IsNarrow ? 0 : bars.Max(b => TextWidth.Of(words.Period(b.Period, Wording.PeriodUse.Short), ChartSize.Font)) + 12;
        foreach (var bar in bars)
        {
            var label = words.Period(bar.Period, Wording.PeriodUse.Short);
            if (size.IsNarrow)
            {
                canvas.Text("c-text", 0, y + 9, label);
                y += ChartSize.Line + 2;
            }
            else
            {
                canvas.Text("c-text", left - 12, y + (BarHeight / 2), label, TextAnchor.End);
            }

            var x = left;
            var whole = size.Width - left - (Gap * (bar.Parts.Length - 1));
            for (var i = 0; i < bar.Parts.Length; i++)
            {
                var part = bar.Parts[i];
                var width = whole * (double)part.Share / 100;
                canvas.OpenPoints($"c-s{i + 1}", names[i]);
                canvas.OpenPoint(label, part.Said);
                if (width > 0) canvas.Rect(PartClass(i, bar.Parts.Length, isOrdered), new Box(x, y, x + width, y + BarHeight));
                canvas.Close();
                canvas.Close();
                var text = words.Percent(part.Share / 100);
                if (TextWidth.Of(text, ChartSize.Font, bold: true) + 8 <= width) canvas.Text(isOrdered ? $"c-on c-on{Shade(i, bar.Parts.Length)} c-strong" : "c-inside c-strong", x + (width / 2), y + (BarHeight / 2), text, TextAnchor.Middle);
                x += width + Gap;
            }

            y += BarHeight + 10;
        }

        return canvas.Finish(id, title, y);
    }

    /// <summary>The parts in the order in which they are stacked, each with its swatch.</summary>
    private static double Legend(Canvas canvas, ChartSize size, List<string> names, bool isOrdered)
    {
        double x = 0, y = 10;
        for (var i = 0; i < names.Count; i++)
        {
            var lines = TextWidth.WrapName(names[i], ChartSize.Font, size.Width - 22);
            var width = 22 + lines.Max(l => TextWidth.Of(l, ChartSize.Font)) + 18;
            if (x > 0 && x + width - 18 > size.Width) (x, y) = (0, y + 22);
            canvas.Open($"c-s{i + 1}");
            canvas.Rect(PartClass(i, names.Count, isOrdered), new Box(x, y - 7, x + 15, y + 8));
            canvas.Close();
            for (var line = 0; line < lines.Count; line++) canvas.Text("c-text", x + 22, y + (line * ChartSize.Line), lines[line]);
            x += width;
            if (lines.Count > 1) (x, y) = (size.Width, y + ((lines.Count - 1) * ChartSize.Line));
        }

        return y + 14;
    }

    internal sealed record Bar(Period Period, ImmutableArray<Part> Parts);

    /// <param name="Said">With its unit, which stands nowhere near a part.</param>
    internal sealed record Part(decimal Value, string Text, string Said, decimal Share);
}
