using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Drawing;

internal sealed partial class LinePlot
{
    private const int MostValues = 20;
    private const double FromMarker = 10;

    /// <summary>The label at the end of a line: its name where there are several, and its last value.</summary>
    private sealed record EndLabel(PlotSeries Series, PlotPoint Point, IReadOnlyList<string> Names, string Value)
    {
        /// <summary>The value stands behind the name's last line where there is room, else on a line of its own.</summary>
        public bool OwnLine { get; init; }

        /// <summary>Other lines go on after it, so it is labelled where it ends.</summary>
        public bool EndsEarly { get; init; }
        public bool HasWholeWords { get; init; } = true;

        public IReadOnlyList<string> Lines =>
            Names.Count == 0 ? [Value] : OwnLine ? [.. Names, Value] : [.. Names.SkipLast(1), Names[^1] + " " + Value];

        public double Width => Lines.Max(line => TextWidth.Of(line, ChartSize.Font, bold: true));
    }

    /// <summary>Whether the names of lines fit beside their ends, whole and one below the other.</summary>
    public static bool HasRoomForNames(LinePlan plan, ChartSize size) =>
        plan.Span is { } span && HeightOf(new LinePlot(plan, size, span).ends) <= LeastHeight - 70;

    private static double HeightOf(List<EndLabel> labels) => labels.Sum(l => (l.Lines.Count * ChartSize.Line) + LabelStack.Gap);

    private List<EndLabel> EndLabels()
    {
        // Two lines for a name, or as many as it needs where more room keeps its words whole.
        var labels = EndLabels(size.IsNarrow ? 108 : 150);
        return labels.TrueForAll(l => l.Names.Count <= 2 && l.HasWholeWords) ? labels : EndLabels(size.IsNarrow ? 140 : 200);
    }

    private List<EndLabel> EndLabels(double room)
    {
        var labels = new List<EndLabel>();
        var named = plan.Series.Length > 1;
        var newest = plan.Series.Select(s => s.End?.Period).OfType<Period>().DefaultIfEmpty().Max();
        foreach (var series in plan.Series)
        {
            if (series.End is not { } last) continue;
            var names = named ? TextWidth.WrapName(series.Name, ChartSize.Font, room) : [];
            var value = last.Period < newest ? $"{last.Text} ({words.Period(last.Period, PeriodUse.Short)})" : last.Text;
            var together = names.Count > 0 && TextWidth.Of(names[^1] + " " + value, ChartSize.Font, bold: true) <= room + 30 && !size.IsNarrow;
            labels.Add(new EndLabel(series, last, names, value)
            {
                OwnLine = !together,
                EndsEarly = last.Period < newest,
                HasWholeWords = !named || !TextWidth.HasWideWord(series.Name, ChartSize.Font, room),
            });
        }

        return labels;
    }

    /// <summary>What the end labels need beyond the free time between the last figures and the end of the axis.</summary>
    private double RightMargin(double left)
    {
        const double Least = 14;
        if (ends.Count == 0) return Least;
        var whole = size.Width - left - (2 * Inset);
        var time = span.Last.Time - span.First.Time;
        var free = time > 0 ? (span.Last.Time - ends.Max(e => e.Point.Period.Time)) / time : 0;
        if (free >= 1) return Least;

        // Solve for the margin m at which the labels just fit: m + free · (whole − m) = label.
        var needed = ends.Where(e => !e.EndsEarly).Max(e => e.Width) + FromMarker + (ends.Count > 1 ? 12 : 4);
        return Math.Clamp(((needed - (free * whole)) / (1 - free)) - Inset, Least, size.Width * 0.45);
    }

    private void Labels()
    {
        if (ends.Count > 1) StackedEnds([.. ends.Where(e => !e.EndsEarly)]);
        else if (ends.Count == 1) SingleEnd(ends[0]);
        TargetLabels();
        foreach (var end in ends.Where(e => e.EndsEarly)) EarlyEnd(end);
        BaselineLabel();
        RemarkLabels();
        Values();
    }

    private void SingleEnd(EndLabel end)
    {
        var (px, py) = PlaceOf(end.Point);
        if (field.Best(end.Lines, bold: true, Spot.Around(px, py, 1)) is { } spot) Write("c-strong", end.Lines, spot);
    }

    /// <summary>A label beside the end of a line that others outlive, without a leader across them.</summary>
    private void EarlyEnd(EndLabel end)
    {
        var (px, py) = PlaceOf(end.Point);
        var lines = end.Lines.Count;
        if (field.Best(end.Lines, bold: true, [.. Spot.Around(px, py, lines), .. Spot.AboveOrBelow(px, py, lines, aboveFirst: true)]) is not { } spot) return;
        canvas.OpenSeries(plan.Series.IndexOf(end.Series));
        Write(ClassOf(end.Series), end.Lines, spot);
        canvas.Close();
    }

    private static string ClassOf(PlotSeries series) => series.Role switch
    {
        PlotRole.Main => "c-strong",
        PlotRole.Context => "c-quiet",
        PlotRole.Group => "c-text",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Labels of lines that end together are moved apart.</summary>
    private void StackedEnds(List<EndLabel> ends)
    {
        var centres = ends.Select(e => PlaceOf(e.Point).Y).ToArray();
        var heights = ends.Select(e => e.Lines.Count * ChartSize.Line).ToArray();
        var placed = LabelStack.Place(centres, heights, 24, plot.Bottom);
        var column = ends.Max(e => PlaceOf(e.Point).X) + FromMarker;
        for (var i = 0; i < ends.Count; i++)
        {
            var end = ends[i];
            var (px, py) = PlaceOf(end.Point);
            var shifted = Math.Abs(placed[i] - py) > 6;
            var textX = Math.Min(column + (shifted ? 8 : 0), size.Width - end.Width);
            canvas.OpenSeries(plan.Series.IndexOf(end.Series));
            if (shifted && !CrossesPath(px + 7, py, textX - 3, placed[i])) canvas.Line("c-connector " + end.Series.ClassName, px + 7, py, textX - 3, placed[i]);
            var box = new Spot(textX, placed[i], TextAnchor.Start).BoxOf(end.Lines, bold: true);
            var top = placed[i] - (end.Lines.Count * ChartSize.Line / 2) + (ChartSize.Line / 2);
            var className = ClassOf(end.Series);
            for (var line = 0; line < end.Lines.Count; line++)
            {
                var at = top + (line * ChartSize.Line);
                Plate(end.Lines[line], textX, at);
                var hasValue = line == end.Lines.Count - 1 && end.Series.Role == PlotRole.Group;
                if (hasValue) canvas.Text(className, textX, at, end.OwnLine ? "" : end.Names[^1], strong: end.Value);
                else canvas.Text(className, textX, at, end.Lines[line]);
            }

            canvas.Close();
            field.Take(box);
        }
    }

    /// <summary>A leader across the path to the target would read as a part of it.</summary>
    private bool CrossesPath(double x0, double y0, double x1, double y1)
    {
        return paths.Exists(p => Side(p.X0, p.Y0, p.X1, p.Y1, x0, y0) != Side(p.X0, p.Y0, p.X1, p.Y1, x1, y1)
            && Side(x0, y0, x1, y1, p.X0, p.Y0) != Side(x0, y0, x1, y1, p.X1, p.Y1));

        static bool Side(double ax, double ay, double bx, double by, double x, double y) => ((bx - ax) * (y - ay)) - ((by - ay) * (x - ax)) > 0;
    }

    /// <summary>Behind a line of a label that stands on the path to the target, which would show through between its words.</summary>
    private void Plate(string text, double left, double middle)
    {
        const double HalfOfLetters = 7;
        var box = new Box(left, middle - HalfOfLetters, left + (TextWidth.Of(text, ChartSize.Font) * 0.9), middle + HalfOfLetters);
        if (paths.Exists(p => box.IsCrossedBy(p.X0, p.Y0, p.X1, p.Y1)) && !plan.Targets.Any(t => HidesTarget(t, box))) canvas.Rect("c-plate", box);

        bool HidesTarget(PlotTarget target, Box plate)
        {
            var (px, py) = (x.At(target.By.Time), y.At(target.Value));
            return plate.Grow(8).Contains(new Box(px, py, px, py));
        }
    }

    private void TargetLabels()
    {
        foreach (var target in plan.Targets.Reverse())
        {
            var px = x.At(target.By.Time);
            var py = y.At(target.Upper ?? target.Value);
            IReadOnlyList<string> lines = target.IsJudged ? [target.Text, target.ByText] : [target.Text];
            var above = plan.Series.Length == 0 || plan.Series[^1].Last is not { Value: { } last } || target.Value >= last;
            var spots = Spot.AboveOrBelow(px, py, lines.Count, above);
            var spot = target.IsJudged ? field.Best(lines, false, spots) : field.Find(lines, false, spots);
            if (spot is not { } found) continue;
            var gap = Math.Abs(found.Y - py) - (lines.Count * ChartSize.Line / 2);
            if (gap > 20) canvas.Line("c-connector c-context", px, py + (Math.Sign(found.Y - py) * 9), px, found.Y - (Math.Sign(found.Y - py) * ((lines.Count * ChartSize.Line / 2) + 1)));
            Write(target.IsJudged ? "c-text" : "c-quiet", lines, found);
        }
    }

    private void BaselineLabel()
    {
        if (plan.Baseline is not { } baseline) return;
        var (px, py) = (x.At(baseline.Period.Time), y.At(baseline.Value));
        canvas.Marker("c-base", MarkerShape.Circle, px, py, 8);
        if (baseline.Text.Length == 0) return;
        string[] text = [baseline.Text];
        var main = plan.Series.LastOrDefault(s => s.Role == PlotRole.Main);
        var isPeak = main?.At(baseline.Period) is not { Drawn: not null } point || IsPeak(main, point);
        var spots = Spot.AboveOrBelow(px, py, text.Length, aboveFirst: isPeak);
        if (field.Best(text, false, spots) is { } spot) Write("c-text", text, spot);
    }

    private void RemarkLabels()
    {
        foreach (var (remark, at) in plan.Breaks.Select(b => (b, BreakX(b))).Concat(plan.Annotations.Select(a => (a, (double?)x.At(a.Period.Time)))))
        {
            if (at is not { } px || px < plot.Left || px > plot.Right) continue;
            var lines = TextWidth.Wrap(remark.Text, ChartSize.Font, size.IsNarrow ? 130 : 190, 3);
            var half = lines.Count * ChartSize.Line / 2;
            var spots = new List<Spot>();
            foreach (var middle in new[] { plot.Top + half - 8, plot.Bottom - half - 4, plot.CentreY, plot.Top + (plot.Height / 4), plot.Top + (plot.Height * 3 / 4) })
            {
                spots.Add(new Spot(px + 6, middle, TextAnchor.Start));
                spots.Add(new Spot(px - 6, middle, TextAnchor.End));
            }

            if (field.Best(lines, false, spots) is { } spot) Write("c-quiet", lines, spot);
        }
    }

    /// <summary>The values at the points: all of them, or, where they do not fit, the highest and the lowest.</summary>
    private void Values()
    {
        var shown = plan.Series.Where(s => s.Role != PlotRole.Context).ToList();
        if (!plan.Categories.IsEmpty || plan.Series.Length > 2 || shown.Exists(s => s.Points.Count(p => p.Drawn is not null) > MostValues)) return;
        foreach (var series in shown)
        {
            var points = series.Points.Where(p => p.Drawn is not null && p != series.End && !IsBaseline(p)).ToList();
            if (points.Count == 0) continue;
            var from = ChartWords.ComparableFrom(plan.Speech.Indicator, series);
            var byHeight = points.Where(p => p.Value is not null && p.Period >= from).OrderBy(p => p.Value).ToList();
            var wanted = WidestValue(points) <= Pitch(series) ? points
                : byHeight.Count > 0 ? [byHeight[0], byHeight[^1], .. points.Where(p => p.Observation.Censored is not null)]
                : points;
            foreach (var point in wanted.Distinct())
            {
                var (px, py) = PlaceOf(point);
                var above = IsPeak(series, point);
                var off = 8 + (ChartSize.Line / 2);
                string[] text = [point.Text];
                var (first, second) = above ? (py - off, py + off) : (py + off, py - off);
                Spot[] spots =
                [
                    new(px, first, TextAnchor.Middle), new(px - 6, first, TextAnchor.Start), new(px, second, TextAnchor.Middle), new(px - 6, second, TextAnchor.Start),
                ];
                if (field.Find(text, false, spots) is { } spot) Write("c-quiet", text, spot);
            }
        }
    }

    private static double WidestValue(List<PlotPoint> points) => points.Max(p => TextWidth.Of(p.Text, ChartSize.Font)) + 6;

    private double Pitch(PlotSeries series)
    {
        var least = double.PositiveInfinity;
        for (var i = 1; i < series.Points.Length; i++)
        {
            least = Math.Min(least, x.At(series.Points[i].Period.Time) - x.At(series.Points[i - 1].Period.Time));
        }

        return least;
    }

    private bool IsBaseline(PlotPoint point) => plan.Baseline is { } baseline && point.Period == baseline.Period && point.Value == baseline.Value;

    /// <summary>Whether the line comes from below and goes below, or at an end whether it runs below.</summary>
    private static bool IsPeak(PlotSeries series, PlotPoint point)
    {
        var index = series.Points.IndexOf(point);
        var before = index > 0 && series.IsLinked[index] ? series.Points[index - 1].Value : null;
        var after = index + 1 < series.Points.Length && series.IsLinked[index + 1] ? series.Points[index + 1].Value : null;
        var around = ((before ?? after ?? point.Drawn!.Value) + (after ?? before ?? point.Drawn!.Value)) / 2;
        return point.Drawn >= around;
    }

    private (double X, double Y) PlaceOf(PlotPoint point) => (x.At(point.Period.Time), y.At(point.Drawn!.Value));

    private void Write(string className, IReadOnlyList<string> lines, Spot spot)
    {
        var top = spot.Y - ((lines.Count - 1) * ChartSize.Line / 2);
        for (var i = 0; i < lines.Count; i++) canvas.Text(className, spot.X, top + (i * ChartSize.Line), lines[i], spot.Anchor);
    }
}
