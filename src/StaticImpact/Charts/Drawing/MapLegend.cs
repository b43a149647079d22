using StaticImpact.Charts.Maps;

namespace StaticImpact.Charts.Drawing;

/// <summary>What the shades, circles, dots and hatches of a map mean.</summary>
internal sealed class MapLegend(Canvas canvas, ChartSize size, ChartSubject subject)
{
    private const double Height = 14;
    private const double SwatchWidth = 21.5;

    private double x;

    public double Y { get; private set; }

    /// <summary>Says what is counted; the legend begins there.</summary>
    public void Begin(double y)
    {
        var unit = subject.Words.BriefLabel(subject.Indicator.Unit);
        foreach (var line in TextWidth.Wrap(unit, ChartSize.Font, size.Width, 2))
        {
            canvas.Text("c-quiet", 0, y, line);
            y += ChartSize.Line;
        }

        Y = y - 4;
    }

    /// <summary>Shades side by side with the edges between them, or each above its name.</summary>
    public void Shades(MapClasses classes)
    {
        var labels = classes.Labels;
        var widest = labels.Select(l => TextWidth.Of(l, ChartSize.Font)).DefaultIfEmpty(0).Max() + 8;
        var width = Math.Clamp(classes.HasNames ? widest : 72, 40, (size.Width - 2) / 5);
        for (var i = 0; i < classes.Count; i++)
        {
            var left = i * (width + 1);
            canvas.Rect($"c-shape c-bin{classes.ShadeAt(i)}", new Box(left, Y, left + width, Y + Height));
            if (i >= labels.Count) continue;
            if (classes.HasNames)
            {
                canvas.Text("c-quiet", left + (width / 2), Y + Height + 14, TextWidth.Shorten(labels[i], ChartSize.Font, width), TextAnchor.Middle);
                continue;
            }

            canvas.Line("c-tick", left + width + 0.5, Y + Height, left + width + 0.5, Y + Height + 4);
            canvas.Text("c-quiet", left + width + 0.5, Y + Height + 14, labels[i], TextAnchor.Middle);
        }

        Y += Height + 34;
    }

    /// <summary>Two circles with the figures that they stand for.</summary>
    public void Circles(IReadOnlyList<(double Radius, string Text)> circles)
    {
        var largest = circles.Max(c => c.Radius);
        var left = 0.0;
        canvas.Open("c-s1");
        foreach (var (radius, text) in circles)
        {
            canvas.Path("c-amount", MapPath.Circle(left + radius + 1, Y + largest, radius));
            canvas.Text("c-quiet", left + (2 * radius) + 9, Y + largest, text);
            left += (2 * radius) + 9 + TextWidth.Of(text, ChartSize.Font) + 22;
        }

        canvas.Close();
        Y += (2 * largest) + 22;
    }

    /// <summary>A hatch or dots, and what they mean.</summary>
    public void Pattern(string fill, string text)
    {
        var width = TextWidth.Of(text, ChartSize.Font);
        if (x > 0 && x + 30 + width > size.Width) (x, Y) = (0, Y + 24);
        canvas.Swatch("c-swatch", new Box(x + 0.5, Y - 7, x + 0.5 + SwatchWidth, Y + 7), fill);
        var lines = TextWidth.Wrap(text, ChartSize.Font, size.Width - x - 30, 2);
        for (var i = 0; i < lines.Count; i++) canvas.Text("c-quiet", x + 30, Y + (i * ChartSize.Line), lines[i]);
        Y += (lines.Count - 1) * ChartSize.Line;
        x += 30 + width + 20;
    }

    /// <returns>How far down it reaches.</returns>
    public double End() => x > 0 ? Y + 18 : Y;
}
