using System.Runtime.InteropServices;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Drawing;

/// <summary>Draws values over time. One instance makes one drawing.</summary>
internal sealed partial class LinePlot
{
    /// <summary>Up to so many points each has its marker, where they stand at least so far apart.</summary>
    private const int MostMarkers = 20;
    private const double MarkerPitch = 13;
    private const double Inset = 10;
    private const double LeastHeight = 340;

    private readonly LinePlan plan;
    private readonly ChartSize size;
    private readonly Canvas canvas;
    private readonly Words words;
    private readonly double height;
    private readonly ValueDomain domain;
    private readonly ValueTicks ticks;
    private readonly (Period First, Period Last) span;
    private readonly List<EndLabel> ends;
    private readonly LabelField field;
    private readonly List<(double X0, double Y0, double X1, double Y1)> paths = [];
    private readonly Box plot;
    private readonly LinearScale x;
    private readonly LinearScale y;

    private LinePlot(LinePlan plan, ChartSize size, (Period First, Period Last) span)
    {
        this.plan = plan;
        this.size = size;
        this.span = span;
        words = plan.Speech.Words;
        canvas = new Canvas(size);
        height = plan.Categories.IsEmpty ? size.IsNarrow ? LeastHeight : 400 : Math.Min(400, 110 + (46 * plan.Categories.Length));
        domain = plan.Domain();
        ticks = plan.Categories.IsEmpty
            ? ValueTicks.Of(domain.From, domain.To, 5, plan.Speech.Decimals == 0 ? 0 : null)
            : new ValueTicks(1, 0, [.. Enumerable.Range(0, plan.Categories.Length).Select(i => (decimal)i)]);

        ends = EndLabels();
        var left = ticks.Values.Select(v => TextWidth.Of(AxisText(v), ChartSize.Font)).DefaultIfEmpty(0).Max() + 10;
        if (size.IsNarrow) left = Math.Min(left, 130);
        plot = new Box(left, 36, size.Width - RightMargin(left), height - 34);
        x = span.First == span.Last
            ? new LinearScale(span.First.Time - 1, span.First.Time + 1, plot.Left, plot.Right)
            : new LinearScale(span.First.Time, span.Last.Time, plot.Left + Inset, plot.Right - Inset);
        y = new LinearScale(domain.From, domain.To, plot.Bottom, plot.Top);
        field = new LabelField(new Box(plot.Left, 1, size.Width, plot.Bottom - 2));
    }

    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? Draw(LinePlan plan, ChartSize size, string id, string title)
    {
        if (plan.Span is not { } span || !plan.Points.Any(p => p.Drawn is not null)) return null;
        var drawing = new LinePlot(plan, size, span);
        drawing.Draw();
        return drawing.canvas.Finish(id, title, drawing.height);
    }

    private void Draw()
    {
        Grid();
        Ranges();
        for (var i = 0; i < plan.Series.Length; i++)
        {
            if (plan.Series[i].Role != PlotRole.Main) continue;
            if (SwitchOf(i) is { } index) canvas.OpenSeries(index);
            Band(plan.Series[i]);
            if (SwitchOf(i) is not null) canvas.Close();
        }

        BreakRules();
        TargetPath();
        for (var i = 0; i < plan.Series.Length; i++)
        {
            if (SwitchOf(i) is { } index) canvas.OpenSeries(index);
            Lines(plan.Series[i]);
            if (SwitchOf(i) is not null) canvas.Close();
        }

        for (var i = 0; i < plan.Series.Length; i++) Markers(plan.Series[i], SwitchOf(i));
        TargetMarks();
        Labels();
    }

    /// <summary>By which number a script switches a series; null where there is only one.</summary>
    private int? SwitchOf(int series) => plan.Series.Length > 1 ? series : null;

    private void Grid()
    {
        var unit = plan.Categories.IsEmpty ? words.BriefLabel(plan.Speech.Indicator.Unit) : "";
        unit = TextWidth.Shorten(unit, ChartSize.Font, size.Width);
        canvas.Text("c-quiet", 0, 10, unit);
        if (unit.Length > 0) field.Take(Canvas.BoxOf(unit, 0, 10));
        canvas.Open("c-axes");
        foreach (var value in ticks.Values)
        {
            var at = y.At(value);
            canvas.Line(value == 0 && plan.Categories.IsEmpty ? "c-zero" : "c-grid", plot.Left, at, plot.Right, at);
            canvas.Text("c-quiet", plot.Left - 8, at, TextWidth.Shorten(AxisText(value), ChartSize.Font, plot.Left - 8), TextAnchor.End);
        }

        if (domain.IsCropped || !plan.Categories.IsEmpty) canvas.Line("c-axis", plot.Left, plot.Bottom, plot.Right, plot.Bottom);
        var wanted = plan.Series.Select(s => s.Last?.Period).OfType<Period>().Distinct().OrderDescending().ToArray();
        foreach (var tick in PeriodTicks.Of(
            span.First, span.Last, wanted, x, p => words.Period(p, PeriodUse.Short), ChartSize.Font, 0, size.Width))
        {
            canvas.Line("c-tick", tick.X, plot.Bottom, tick.X, plot.Bottom + 5);
            canvas.Text("c-quiet", tick.TextX, plot.Bottom + 18, tick.Text, TextAnchor.Middle);
        }

        canvas.Close();
    }

    /// <summary>The range to be in, over the whole time.</summary>
    private void Ranges()
    {
        foreach (var target in plan.Targets)
        {
            if (target is { Upper: { } upper, IsJudged: true })
            {
                canvas.Rect("c-range", new Box(plot.Left, y.Clamped((double)upper), plot.Right, y.Clamped((double)target.Value)));
            }
        }
    }

    /// <summary>The margin of error, over each run of connected points that have one.</summary>
    private void Band(PlotSeries series)
    {
        foreach (var run in series.MarginRuns()) MarginBand.Draw(canvas, series.ClassName, run, x, y);
    }

    private void BreakRules()
    {
        foreach (var remark in plan.Breaks)
        {
            if (BreakX(remark) is { } at) canvas.Line("c-break", at, plot.Top - 4, at, plot.Bottom);
        }

        foreach (var remark in plan.Annotations)
        {
            if (remark.Period < span.First || remark.Period > span.Last) continue;
            var at = x.At(remark.Period.Time);
            canvas.Line("c-annotation", at, plot.Top - 4, at, plot.Bottom);
        }
    }

    /// <summary>Halfway between the last period before the break and the first after it.</summary>
    private double? BreakX(PlotRemark remark)
    {
        Period? before = null, after = null;
        foreach (var point in plan.Points)
        {
            if (point.Period < remark.Period && (before is null || point.Period > before)) before = point.Period;
            if (point.Period >= remark.Period && (after is null || point.Period < after)) after = point.Period;
        }

        return before is { } b && after is { } a ? x.At((b.Time + a.Time) / 2) : null;
    }

    private void TargetPath()
    {
        if (plan.Baseline is not { } baseline || !plan.HasPath) return;
        foreach (var target in plan.Targets)
        {
            if (!target.IsJudged || target.Upper is not null || target.By <= baseline.Period) continue;
            var (x0, y0, x1, y1) = (x.At(baseline.Period.Time), y.At(baseline.Value), x.At(target.By.Time), y.At(target.Value));
            canvas.Line("c-path", x0, y0, x1, y1);
            field.TakeLine(x0, y0, x1, y1);
            paths.Add((x0, y0, x1, y1));
        }
    }

    private void Lines(PlotSeries series)
    {
        var solid = new List<(double X, double Y)>();
        for (var i = 0; i < series.Points.Length; i++)
        {
            if (!series.IsLinked[i] || series.Points[i].IsProvisional) End();
            if (series.Points[i].Value is not { } value) continue;
            var here = (X: x.At(series.Points[i].Period.Time), Y: y.At(value));
            if (series.IsLinked[i])
            {
                var before = (X: x.At(series.Points[i - 1].Period.Time), Y: y.At(series.Points[i - 1].Value!.Value));
                field.TakeLine(before.X, before.Y, here.X, here.Y);
                if (plan.IsStepped) solid.Add((here.X, before.Y));
                if (series.Points[i].IsProvisional) canvas.Polyline($"c-line c-dashed {series.ClassName}", [before, here]);
            }

            solid.Add(here);
        }

        End();

        void End()
        {
            if (solid.Count > 1) canvas.Polyline("c-line " + series.ClassName, CollectionsMarshal.AsSpan(solid));
            solid.Clear();
        }
    }

    private void Markers(PlotSeries series, int? index)
    {
        var all = series.Role != PlotRole.Context && series.Points.Count(p => p.Value is not null) <= MostMarkers && Pitch(series) >= MarkerPitch;
        canvas.OpenPoints(series.ClassName, index is null ? null : series.Name, index);
        for (var i = 0; i < series.Points.Length; i++)
        {
            var point = series.Points[i];
            if (point.Drawn is not { } drawn) continue;
            var isLast = point == series.Last;
            var isLone = !series.IsLinked[i] && !(i + 1 < series.Points.Length && series.IsLinked[i + 1]);
            var (px, py) = (x.At(point.Period.Time), y.At(drawn));
            canvas.OpenPoint(words.Period(point.Period), point.Said, point.Margin);
            if (point.Observation.Censored is { } censored)
            {
                canvas.Marker("c-mark c-hollow", censored.IsAbove ? MarkerShape.Triangle : MarkerShape.InvertedTriangle, px, py, 6);
            }
            else if (all || isLast || isLone || (point.IsHollow && series.Role != PlotRole.Context))
            {
                var hollow = point.IsHollow || series.Style >= 5;
                canvas.Marker(hollow ? "c-mark c-hollow" : "c-mark", series.Shape, px, py, isLast ? 6 : series.Role == PlotRole.Context ? 3.5 : 4.5);
            }
            else
            {
                canvas.Marker("c-hit", MarkerShape.Circle, px, py, 4);
            }

            canvas.Close();
            if (all || isLast || isLone) field.Take(new Box(px - 5, py - 5, px + 5, py + 5));
        }

        canvas.Close();
    }

    private void TargetMarks()
    {
        foreach (var target in plan.Targets)
        {
            var at = x.At(target.By.Time);
            var className = target.IsJudged ? "c-target" : "c-target c-milestone";
            canvas.Marker(className, MarkerShape.Diamond, at, y.At(target.Value), 6);
            if (target.Upper is { } upper) canvas.Marker(className, MarkerShape.Diamond, at, y.At(upper), 6);
            field.Take(new Box(at - 7, y.At(target.Value) - 7, at + 7, y.At(target.Value) + 7));
        }
    }

    private string AxisText(decimal value)
    {
        if (!plan.Categories.IsEmpty) return plan.Categories[(int)value];
        var largest = ticks.Values.IsEmpty ? value : Math.Max(Math.Abs(ticks.Values[0]), Math.Abs(ticks.Values[^1]));
        return words.Axis(plan.Speech.Indicator.Unit, value, ticks.Decimals, largest);
    }
}
