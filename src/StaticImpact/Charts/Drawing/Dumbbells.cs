
namespace StaticImpact.Charts.Drawing;

/// <summary>Two values of a row and what lies between them.</summary>
internal sealed record DumbbellRow(string Name, PlotPoint From, PlotPoint To, string GapText);

/// <summary>A row for each group: two markers of different shape on a line, their values beside them and the gap in a
/// column of its own.</summary>
internal static class Dumbbells
{
    private const double RowHeight = 38;

    /// <param name="domain">From zero where the gaps stay readable.</param>
    /// <param name="fromName">What the first marker stands for.</param>
    public static SvgDrawing Draw(
        IReadOnlyList<DumbbellRow> rows, ValueDomain domain, string fromName, string toName, string gapName, ChartSize size, string id, string title)
    {
        var canvas = new Canvas(size);
        var wideName = Math.Min(rows.Max(r => TextWidth.Of(r.Name, ChartSize.Font)), 220);
        // In a narrow drawing the name and the gap share a line above the markers.
        var gapWidth = Math.Max(TextWidth.Of(gapName, ChartSize.Font), rows.Max(r => TextWidth.Of(r.GapText, ChartSize.Font, bold: true)));
        var valueWidth = rows.Max(r => Math.Max(TextWidth.Of(r.From.Text, ChartSize.Font), TextWidth.Of(r.To.Text, ChartSize.Font))) + 12;
        var nameWidth = size.IsNarrow ? size.Width - gapWidth - 12 : wideName;
        var left = size.IsNarrow ? 0 : nameWidth + 12;
        var right = size.IsNarrow ? size.Width : size.Width - gapWidth - 14;
        var scale = new LinearScale(domain.From, domain.To, left + valueWidth, right - valueWidth);

        var y = Legend(canvas, size, fromName, toName);
        canvas.Text("c-quiet", size.Width, y + 4, gapName, TextAnchor.End);
        y += 18;
        var top = y;
        var tops = new List<(double Y, IReadOnlyList<string> Lines)>();
        foreach (var row in rows)
        {
            var lines = TextWidth.WrapName(row.Name, ChartSize.Font, nameWidth);
            tops.Add((y, lines));
            y += size.IsNarrow ? (lines.Count * ChartSize.Line) + 34 : Math.Max(RowHeight, (lines.Count * ChartSize.Line) + 8);
        }

        if (!domain.IsCropped)
        {
            if (!size.IsNarrow) canvas.Line("c-zero", scale.At(0.0), top, scale.At(0.0), y - 4);
            canvas.Text("c-quiet", scale.At(0.0), y + 8, "0", TextAnchor.Middle);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (rowTop, lines) = tops[i];
            var row = rows[i];
            var nameHeight = lines.Count * ChartSize.Line;
            var middle = size.IsNarrow ? rowTop + nameHeight + 12 : rowTop + (Math.Max(RowHeight, nameHeight + 8) / 2) - 2;
            var nameTop = size.IsNarrow ? rowTop : middle - (nameHeight / 2);
            for (var line = 0; line < lines.Count; line++)
            {
                var at = nameTop + (ChartSize.Line / 2) + (line * ChartSize.Line);
                if (size.IsNarrow) canvas.Text("c-text", 0, at, lines[line]);
                else canvas.Text("c-text", left - 12, at, lines[line], TextAnchor.End);
            }

            if (size.IsNarrow && !domain.IsCropped) canvas.Line("c-zero", scale.At(0.0), middle - 10, scale.At(0.0), middle + 10);
            Row(canvas, row, scale, middle, fromName, toName);
            canvas.Text("c-strong", size.Width, size.IsNarrow ? rowTop + (ChartSize.Line / 2) : middle, row.GapText, TextAnchor.End);
        }

        return canvas.Finish(id, title, y + (domain.IsCropped ? 2 : 20));
    }

    private static void Row(Canvas canvas, DumbbellRow row, LinearScale scale, double y, string fromName, string toName)
    {
        var (from, to) = (scale.At(row.From.Value!.Value), scale.At(row.To.Value!.Value));
        Margin(canvas, "c-s5", row.From, scale, y);
        Margin(canvas, "c-s1", row.To, scale, y);
        canvas.Line("c-link", from, y, to, y);
        canvas.OpenPoints("c-s5", fromName);
        canvas.OpenPoint(row.Name, row.From.Said, row.From.Margin);
        canvas.Marker("c-mark c-hollow", MarkerShape.Square, from, y, 6.5);
        canvas.Close();
        canvas.Close();
        canvas.OpenPoints("c-s1", toName);
        canvas.OpenPoint(row.Name, row.To.Said, row.To.Margin);
        canvas.Marker("c-mark", MarkerShape.Circle, to, y, 7);
        canvas.Close();
        canvas.Close();
        var toIsRight = to >= from;
        canvas.Text("c-quiet", toIsRight ? from - 12 : from + 12, y, row.From.Text, toIsRight ? TextAnchor.End : TextAnchor.Start);
        canvas.Text("c-text", toIsRight ? to + 12 : to - 12, y, row.To.Text, toIsRight ? TextAnchor.Start : TextAnchor.End);
    }

    /// <summary>The margin of error, as a band around the marker.</summary>
    private static void Margin(Canvas canvas, string series, PlotPoint point, LinearScale scale, double y)
    {
        if (point.Observation.Interval is not { } interval) return;
        canvas.Rect("c-band " + series, new Box(scale.Clamped((double)interval.Lower), y - 9, scale.Clamped((double)interval.Upper), y + 9));
    }

    /// <summary>The two markers with what they stand for, beside each other or one above the other.</summary>
    private static double Legend(Canvas canvas, ChartSize size, string fromName, string toName)
    {
        const double Middle = 10;
        var second = 20 + TextWidth.Of(fromName, ChartSize.Font) + 24;
        var isOneLine = second + 20 + TextWidth.Of(toName, ChartSize.Font) <= size.Width;
        var y = Entry(canvas, "c-s5", "c-mark c-hollow", MarkerShape.Square, 6.5, 0, Middle, fromName, size);
        y = Entry(canvas, "c-s1", "c-mark", MarkerShape.Circle, 7, isOneLine ? second : 0, isOneLine ? Middle : y + 4, toName, size);
        return y - 2;
    }

    /// <returns>The middle of the line below.</returns>
    private static double Entry(Canvas canvas, string series, string mark, MarkerShape shape, double radius, double x, double y, string name, ChartSize size)
    {
        canvas.Open(series);
        canvas.Marker(mark, shape, x + 8, y, radius);
        canvas.Close();
        foreach (var line in TextWidth.WrapName(name, ChartSize.Font, size.Width - 20 - x))
        {
            canvas.Text("c-text", x + 20, y, line);
            y += ChartSize.Line;
        }

        return y;
    }
}
