using System.Runtime.InteropServices;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Drawing;

/// <summary>One small plot for each series, all on one scale, with the total in grey behind each.</summary>
internal static class SmallMultiples
{
    private const double PlotHeight = 96;
    private const double Between = 22;

    public static SvgDrawing Draw(LinePlan plan, IReadOnlyList<PlotSeries> series, PlotSeries? total, ChartSize size, string id, string title)
    {
        var words = plan.Speech.Words;
        var canvas = new Canvas(size);
        var domain = plan.Domain();
        var ticks = ValueTicks.Of(domain.From, domain.To, 3);
        var largest = ticks.Values.IsEmpty ? 0 : Math.Max(Math.Abs(ticks.Values[0]), Math.Abs(ticks.Values[^1]));
        string TickText(decimal value) => words.Axis(plan.Speech.Indicator.Unit, value, ticks.Decimals, largest);
        var axis = ticks.Values.Select(v => TextWidth.Of(TickText(v), ChartSize.Font)).DefaultIfEmpty(0).Max() + 8;
        var columns = size.IsNarrow ? 2 : series.Count is 5 or 6 or > 8 ? 3 : Math.Clamp(series.Count, 2, 4);
        var width = (size.Width - axis - ((columns - 1) * Between)) / columns;
        var span = plan.Span!.Value;
        var titles = series.Select(s => TextWidth.WrapName(s.Name, ChartSize.Font, width, bold: true)).ToList();

        canvas.Text("c-quiet", 0, 10, TextWidth.Shorten(words.BriefLabel(plan.Speech.Indicator.Unit), ChartSize.Font, size.Width));
        var y = 26.0;
        for (var row = 0; row * columns < series.Count; row++)
        {
            var inRow = Enumerable.Range(row * columns, Math.Min(columns, series.Count - (row * columns))).ToList();
            var titleHeight = inRow.Max(i => titles[i].Count) * ChartSize.Line;
            var plotTop = y + titleHeight + 16;
            foreach (var i in inRow)
            {
                var left = axis + ((i % columns) * (width + Between));
                for (var line = 0; line < titles[i].Count; line++)
                {
                    canvas.Text("c-strong", left, y + (ChartSize.Line / 2) + (line * ChartSize.Line), titles[i][line]);
                }

                canvas.OpenPanel(left, plotTop);
                Panel(series[i], new Box(0, 0, width, PlotHeight), isFirst: i % columns == 0);
                canvas.Close();
            }

            y = plotTop + PlotHeight + 38;
        }

        return canvas.Finish(id, title, y - 6);

        void Panel(PlotSeries one, Box box, bool isFirst)
        {
            var up = new LinearScale(domain.From, domain.To, box.Bottom, box.Top);
            var across = span.First == span.Last
                ? new LinearScale(span.First.Time - 1, span.First.Time + 1, box.Left, box.Right)
                : new LinearScale(span.First.Time, span.Last.Time, box.Left + 5, box.Right - 7);
            foreach (var value in ticks.Values)
            {
                canvas.Line(value == 0 ? "c-zero" : "c-grid", box.Left, up.At(value), box.Right, up.At(value));
                if (isFirst) canvas.Text("c-quiet", box.Left - 8, up.At(value), TickText(value), TextAnchor.End);
            }

            var first = words.Period(span.First, PeriodUse.Short);
            var last = words.Period(span.Last, PeriodUse.Short);
            if (TextWidth.Of(first, ChartSize.Font) + TextWidth.Of(last, ChartSize.Font) + 8 <= box.Width)
            {
                canvas.Text("c-quiet", box.Left, box.Bottom + 14, first);
            }

            canvas.Text("c-quiet", box.Right, box.Bottom + 14, last, TextAnchor.End);
            foreach (var run in one.MarginRuns()) MarginBand.Draw(canvas, "c-s1", run, across, up);
            if (total is { HasValues: true }) Line(total, "c-line c-context", across, up);
            Line(one, "c-line c-s1", across, up);
            Points(one, across, up, box);
        }

        void Line(PlotSeries one, string className, LinearScale across, LinearScale up)
        {
            var run = new List<(double X, double Y)>();
            for (var i = 0; i <= one.Points.Length; i++)
            {
                if (i == one.Points.Length || !one.IsLinked[i])
                {
                    if (run.Count > 1) canvas.Polyline(className, CollectionsMarshal.AsSpan(run));
                    run.Clear();
                }

                if (i < one.Points.Length && one.Points[i].Value is { } value) run.Add((across.At(one.Points[i].Period.Time), up.At(value)));
            }
        }

        void Points(PlotSeries one, LinearScale across, LinearScale up, Box box)
        {
            canvas.OpenPoints("c-s1", one.Name);
            for (var i = 0; i < one.Points.Length; i++)
            {
                var point = one.Points[i];
                if (point.Drawn is not { } drawn) continue;
                var (x, y) = (across.At(point.Period.Time), up.At(drawn));
                var isLone = !one.IsLinked[i] && !(i + 1 < one.Points.Length && one.IsLinked[i + 1]);
                canvas.OpenPoint(words.Period(point.Period), point.Said, point.Margin);
                if (point.Observation.Censored is { } censored) canvas.Marker("c-mark c-hollow", censored.IsAbove ? MarkerShape.Triangle : MarkerShape.InvertedTriangle, x, y, 5);
                else if (isLone || point == one.Last) canvas.Marker(point.IsHollow ? "c-mark c-hollow" : "c-mark", MarkerShape.Circle, x, y, point == one.Last ? 5 : 3.5);
                else canvas.Marker("c-hit", MarkerShape.Circle, x, y, 3);
                canvas.Close();
            }

            canvas.Close();
            if (one.End is not { Drawn: { } value } last) return;
            var (endX, endY) = (across.At(last.Period.Time), up.At(value));
            var half = TextWidth.Of(last.Text, ChartSize.Font, bold: true) / 2;
            var at = Math.Clamp(endX, box.Left + half, Math.Max(box.Left + half, box.Right - half));
            canvas.Text("c-strong", at, IsCrowdedAbove(one, up, endY) ? endY + 16 : endY - 15, last.Text, TextAnchor.Middle);
        }
    }

    /// <summary>Whether the line comes from above to its end, so that the value stands better below.</summary>
    private static bool IsCrowdedAbove(PlotSeries series, LinearScale up, double endY)
    {
        var before = series.Points.Where(p => p.Value is not null).TakeLast(4).SkipLast(1).ToList();
        return before.Count > 0 && before.Average(p => up.At(p.Value!.Value)) < endY - 2 && endY + 26 < Math.Max(up.Start, up.End);
    }
}
