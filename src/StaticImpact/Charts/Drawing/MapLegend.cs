using StaticImpact.Charts.Maps;

namespace StaticImpact.Charts.Drawing;

/// <summary>What the colours and hatches of a map mean.</summary>
internal sealed class MapLegend(Canvas canvas, ChartSize size, ChartSubject subject, RoundBins bins, string? noData, string? notApplicable)
{
    private const double Height = 14;

    /// <summary>Draws and says how far down it reaches.</summary>
    public double Draw(double y)
    {
        var words = subject.Words;
        canvas.Text("c-quiet", 0, y, words.UnitLabel(subject.Indicator.Unit));
        y += 14;
        var edges = bins.Edges.Select(e => words.Axis(subject.Indicator.Unit, e, bins.Decimals, bins.Edges[^1])).ToList();
        var width = Math.Min(72, Math.Max(40, (size.Width - 2) / 5));
        for (var i = 0; i < bins.Count; i++)
        {
            var left = i * (width + 1);
            canvas.Rect($"c-shape c-bin{i + 1 + Math.Max(0, 5 - bins.Count)}", new Box(left, y, left + width, y + Height));
            if (i < edges.Count)
            {
                canvas.Line("c-tick", left + width + 0.5, y + Height, left + width + 0.5, y + Height + 4);
                canvas.Text("c-quiet", left + width + 0.5, y + Height + 14, edges[i], TextAnchor.Middle);
            }
        }

        y += Height + 34;
        var x = 0.0;
        foreach (var (hatch, key) in new[] { (noData, "chart.label.no-data"), (notApplicable, "chart.label.not-applicable") })
        {
            if (hatch is null) continue;
            var text = words[key];
            canvas.Swatch("c-swatch", new Box(x + 0.5, y - 7, x + 22, y + 7), hatch);
            canvas.Text("c-quiet", x + 30, y, text);
            x += 30 + TextWidth.Of(text, ChartSize.Font) + 20;
        }

        return x > 0 ? y + 18 : y;
    }
}
