using System.Collections.Immutable;
using StaticImpact.Markup;

namespace StaticImpact.Charts.Drawing;

/// <summary>A row of a bar chart.</summary>
/// <param name="IsMarked">Set apart by a stronger name and an outline, for the own place among others.</param>
/// <param name="Rank">A number before the name; empty for none.</param>
/// <param name="IsAfterGap">Rows are left out before this one.</param>
/// <param name="Shade">Its class on the map beside it, from 1; 0 without a map.</param>
internal sealed record BarRow(string Name, PlotPoint Point, bool IsMarked = false, string Rank = "", bool IsAfterGap = false, int Shade = 0);

/// <summary>Horizontal bars from zero with their values printed behind them; names stand beside the bars, or above them
/// where the drawing is narrow.</summary>
internal sealed class BarRows
{
    private const double BarHeight = 22;
    private const double GapBetween = 12;
    private const double Top = 4;

    /// <summary>Between a name and the bar under it.</summary>
    private const double UnderName = 3;

    private readonly Canvas canvas;
    private readonly ChartSize size;
    private readonly IReadOnlyList<BarRow> rows;
    private readonly (string Text, double Value)? reference;
    private readonly double start;
    private readonly bool isTight;
    private readonly double left;
    private readonly double nameWidth;
    private readonly LinearScale scale;

    /// <param name="from">The top of the rows within the drawing.</param>
    /// <param name="reference">A value of all together, drawn as a line across the bars.</param>
    /// <param name="start">The left end of the rows.</param>
    public BarRows(Canvas canvas, ChartSize size, IReadOnlyList<BarRow> rows, double from, (string Text, double Value)? reference = null, double start = 0)
    {
        this.start = start;
        isTight = size.Width - start < 420;
        this.canvas = canvas;
        this.size = size;
        this.rows = rows;
        this.reference = reference;
        From = from;
        var rankWidth = rows.Max(r => TextWidth.Of(r.Rank, ChartSize.Font)) is var w and > 0 ? w + 8 : 0;
        RankWidth = rankWidth;
        nameWidth = isTight ? size.Width - start - rankWidth : Math.Min(rows.Max(r => TextWidth.Of(r.Name, ChartSize.Font, r.IsMarked)), 230);
        left = start + (isTight ? rankWidth : rankWidth + nameWidth + 12);
        scale = Scale();
    }

    private double From { get; }

    private double RankWidth { get; }

    /// <summary>Draws and says how far down the rows reach.</summary>
    public double Draw()
    {
        var y = From + Top + (reference is null ? 0 : ChartSize.Line + 6);
        var first = y;
        var tops = new List<(double Y, IReadOnlyList<string> Lines)>();
        foreach (var row in rows)
        {
            if (row.IsAfterGap)
            {
                canvas.Line("c-break", start, y + 1, size.Width, y + 1);
                y += GapBetween + 2;
            }

            var lines = TextWidth.WrapName(row.Name, ChartSize.Font, nameWidth, row.IsMarked);
            tops.Add((y, lines));
            y += isTight ? (lines.Count * ChartSize.Line) + UnderName + BarHeight + GapBetween : Math.Max(BarHeight, lines.Count * ChartSize.Line) + GapBetween;
        }

        var bottom = y - GapBetween + 4;
        canvas.Line("c-zero", scale.At(0.0), first - 4, scale.At(0.0), bottom);
        var labels = new List<(BarRow Row, double X, double Y)>();
        for (var i = 0; i < rows.Count; i++) labels.Add(Row(rows[i], tops[i].Y, tops[i].Lines));
        if (reference is { } line)
        {
            var x = scale.At(line.Value);
            foreach (var (from, to) in RulePieces(tops, first, bottom))
            {
                canvas.Line("c-halo", x, from, x, to);
                canvas.Line("c-rule", x, from, x, to);
            }

            var text = TextWidth.Shorten(line.Text, ChartSize.Font, size.Width);
            var half = TextWidth.Of(text, ChartSize.Font) / 2;
            canvas.Text("c-text", Math.Clamp(x, half, Math.Max(half, size.Width - half)), From + Top + 8, text, TextAnchor.Middle);
        }

        foreach (var (row, x, at) in labels)
        {
            canvas.Text(row.Point.Drawn is null ? "c-quiet" : "c-strong", BesideReference(row.Point.Text, x), at, row.Point.Text);
        }

        return bottom + 6;
    }

    /// <summary>The line of all together is whole, or, where names stand between the bars, interrupted by them.</summary>
    private IEnumerable<(double From, double To)> RulePieces(List<(double Y, IReadOnlyList<string> Lines)> tops, double first, double bottom)
    {
        if (!isTight) return [(first - 6, bottom)];
        return tops.Select(t => (t.Y + (t.Lines.Count * ChartSize.Line) + UnderName, t.Y + (t.Lines.Count * ChartSize.Line) + UnderName + BarHeight)).Prepend((first - 6, first));
    }

    /// <summary>A value that would stand on the line of all together moves behind it.</summary>
    private double BesideReference(string text, double x)
    {
        if (reference is not { } line) return x;
        var at = scale.At(line.Value);
        var width = TextWidth.Of(text, ChartSize.Font, bold: true);
        return x - 3 < at && x + width + 3 > at && at + 6 + width <= size.Width ? at + 6 : x;
    }

    private (BarRow Row, double X, double Y) Row(BarRow row, double y, IReadOnlyList<string> lines)
    {
        var nameHeight = lines.Count * ChartSize.Line;
        var height = isTight ? BarHeight : Math.Max(BarHeight, nameHeight);
        var nameTop = isTight ? y : y + ((height - nameHeight) / 2);
        var barTop = isTight ? y + nameHeight + UnderName : y + ((height - BarHeight) / 2);
        var className = row.IsMarked ? "c-strong" : "c-text";
        if (row.Rank.Length > 0) canvas.Text("c-quiet", start + RankWidth - 8, nameTop + (ChartSize.Line / 2), row.Rank, TextAnchor.End);
        for (var i = 0; i < lines.Count; i++)
        {
            var at = nameTop + (ChartSize.Line / 2) + (i * ChartSize.Line);
            if (isTight) canvas.Text(className, start + RankWidth, at, lines[i]);
            else canvas.Text(className, left - 12, at, lines[i], TextAnchor.End);
        }

        var middle = barTop + (BarHeight / 2);
        if (row.Point.Drawn is not { } value) return (row, scale.At(0.0) + 6, middle);
        canvas.OpenPoint(row.Name, row.Point.Said, row.Point.Margin);
        var (zero, end) = (scale.At(0.0), scale.At(value));
        var box = new Box(Math.Min(zero, end), barTop, Math.Max(zero, end), barTop + BarHeight);
        var shade = row.Shade > 0 ? $" c-part c-bin{row.Shade.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "";
        canvas.Rect("c-bar" + (row.Point.Value is null ? " c-hollow" : shade) + (row.IsMarked ? " c-own-bar" : ""), box);
        var right = box.Right;
        if (row.Point.Value is not null && row.Point.Observation.Interval is { } interval)
        {
            var (low, high) = (scale.Clamped((double)interval.Lower), scale.Clamped((double)interval.Upper));
            canvas.Path("c-halo", Whisker(low, high, middle));
            canvas.Path("c-whisker", Whisker(low, high, middle));
            right = Math.Max(right, high);
        }

        canvas.Close();
        return (row, right + 8, middle);
    }

    private static string Whisker(double low, double high, double y)
    {
        string N(double value) => SvgWriter.Number(value);
        return $"M{N(low)},{N(y)}H{N(high)}M{N(low)},{N(y - 5)}v10M{N(high)},{N(y - 5)}v10";
    }

    /// <summary>From zero, with room for the longest printed value behind the longest bar.</summary>
    private LinearScale Scale()
    {
        double low = 0, high = 0;
        foreach (var row in rows)
        {
            if (row.Point.Drawn is not { } value) continue;
            low = Math.Min(low, (double)value);
            high = Math.Max(high, (double)value);
            if (row.Point.Observation.Interval is not { } interval || row.Point.Value is null) continue;
            high = Math.Max(high, (double)interval.Upper);
            if (value < 0) low = Math.Min(low, (double)interval.Lower);
        }

        if (reference is { } line) high = Math.Max(high, line.Value);
        if (high == low) high = low + 1;
        var valueWidth = rows.Max(r => TextWidth.Of(r.Point.Text, ChartSize.Font, bold: true));
        return new LinearScale(low, high, left + 1, Math.Max(left + 40, size.Width - valueWidth - 10));
    }
}
