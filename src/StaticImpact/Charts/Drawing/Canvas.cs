using System.Diagnostics;
using System.Globalization;
using StaticImpact.Markup;

namespace StaticImpact.Charts.Drawing;

/// <summary>The marks that charts are made of, written in drawing order. Looks come from class names alone.</summary>
public sealed class Canvas
{
    private readonly ChartSize size;
    private readonly SvgWriter svg = new();

    public Canvas(ChartSize size) => this.size = size;

    public void Open(string className) => svg.Open("g").With("class", className);

    /// <summary>Opens parts of one of several series, which a script may switch off together.</summary>
    /// <param name="index">Null where there is only one.</param>
    public void OpenSeries(int? index) => svg.Open("g").With("data-s", index?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Opens one of several small plots, within which a script groups points. Places in it count from its own corner: what all of
    /// them show alike is then written alike, and packs into almost nothing.</summary>
    public void OpenPanel(double x, double y) => svg.Open("g").With("class", "c-panel").With("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})");

    /// <summary>Opens the points of a series; a script may read its name, null where there is only one.</summary>
    /// <param name="index">Where the series can be switched off; else null.</param>
    public void OpenPoints(string className, string? series, int? index = null) => svg.Open("g").With("class", "c-points " + className)
        .With("data-series", series).With("data-s", index?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Opens a point that a script may read for its tooltip: which it is and what it shows.</summary>
    /// <param name="margin">Its margin of error; empty for none.</param>
    public void OpenPoint(string label, string value, string margin = "") => svg.Open("g").With("class", "c-point")
        .With("data-label", label).With("data-value", value).With("data-margin", margin.Length > 0 ? margin : null);

    public void Close() => svg.Close();

    public void Line(string className, double x0, double y0, double x1, double y1) =>
        svg.Open("line").With("class", className).With("x1", x0).With("y1", y0).With("x2", x1).With("y2", y1).Close();

    public void Rect(string className, Box box)
    {
        // Edges are rounded, not sizes, so that bars which begin or end together are seen to.
        var edges = new Box(Tenth(box.Left), Tenth(box.Top), Tenth(box.Right), Tenth(box.Bottom));
        svg.Open("rect").With("class", className).With("x", edges.Left).With("y", edges.Top)
            .With("width", Math.Max(0, edges.Width)).With("height", Math.Max(0, edges.Height)).Close();

        static double Tenth(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>A line through points.</summary>
    public void Polyline(string className, ReadOnlySpan<(double X, double Y)> points) => svg.Open("path").With("class", className).WithPath(points, close: false).Close();

    public void Polygon(string className, ReadOnlySpan<(double X, double Y)> points) => svg.Open("path").With("class", className).WithPath(points, close: true).Close();

    public void Path(string className, string data) => svg.Open("path").With("class", className).With("d", data).Close();

    /// <summary>Opens areas that share a class or a pattern. Rings within rings are holes, whichever way a file winds them.</summary>
    public void OpenAreas(string className, string? pattern)
    {
        svg.Open("g").With("class", className).With("fill-rule", "evenodd").With("fill", pattern);
    }

    /// <summary>Opens what is drawn in the units of another drawing.</summary>
    public void OpenScaled(double x, double y, double scale) => svg.Open("g").With(
        "transform", string.Create(CultureInfo.InvariantCulture, $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)}) scale({Math.Round(scale, 5)})"));

    /// <summary>A shape with a tooltip of the browser's own, filled as its group says.</summary>
    /// <param name="id">By which another drawing shows it too; its lines then stay as wide as here.</param>
    public void Area(string data, string title, string? id = null, string? className = null)
    {
        svg.Open("path").With("id", id).With("class", className).With("d", data).With("vector-effect", id is null ? null : "non-scaling-stroke");
        if (title.Length > 0) svg.Open("title").Text(title).Close();
        svg.Close();
    }

    /// <summary>Shows a shape of another drawing of the page, with its tooltip.</summary>
    public void Use(string id) => svg.Open("use").With("href", "#" + id).Close();

    /// <summary>A rectangle filled with a hatch.</summary>
    public void Swatch(string className, Box box, string hatch) => svg.Open("rect").With("class", className)
        .With("x", box.Left).With("y", box.Top).With("width", box.Width).With("height", box.Height).With("fill", hatch).Close();

    /// <summary>Declares slanted lines, or crossed ones, to fill shapes with.</summary>
    /// <param name="scale">Of the units in which the shapes are drawn.</param>
    /// <returns>The value for a fill.</returns>
    public string Hatch(string id, bool isCrossed, double scale = 1)
    {
        OpenPattern(id, 6, scale);
        Rect("c-ground", new Box(0, 0, 6, 6));
        Path("c-hatch", isCrossed ? "M0,6L6,0M0,0L6,6" : "M-1,1L1,-1M0,6L6,0M5,7L7,5");
        svg.Close();
        return $"url(#{id})";
    }

    /// <summary>Declares dots on a ground to fill shapes with.</summary>
    /// <param name="scale">Of the units in which the shapes are drawn.</param>
    /// <returns>The value for a fill.</returns>
    public string Dots(string id, string ground, string dot, double scale = 1)
    {
        OpenPattern(id, 5, scale);
        Rect(ground, new Box(0, 0, 5, 5));
        svg.Open("circle").With("class", dot == "c-speck" ? dot : "c-speck " + dot).With("cx", 2.5).With("cy", 2.5).With("r", 0.9).Close();
        svg.Close();
        return $"url(#{id})";
    }

    private void OpenPattern(string id, double size, double scale) =>
        svg.Open("pattern").With("id", id).With("width", size).With("height", size).With("patternUnits", "userSpaceOnUse")
            .With("patternTransform", scale == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"scale({Math.Round(1 / scale, 3)})"));

    public void Marker(string className, MarkerShape shape, double x, double y, double radius)
    {
        switch (shape)
        {
            case MarkerShape.Circle:
                svg.Open("circle").With("class", className).With("cx", x).With("cy", y).With("r", radius).Close();
                break;
            case MarkerShape.Square:
                var half = radius * 0.89;
                Rect(className, new Box(x - half, y - half, x + half, y + half));
                break;
            case MarkerShape.Diamond:
                var d = radius * 1.25;
                Polygon(className, [(x, y - d), (x + d, y), (x, y + d), (x - d, y)]);
                break;
            case MarkerShape.Triangle:
                Polygon(className, [(x, y - (radius * 1.2)), (x + (radius * 1.15), y + (radius * 0.8)), (x - (radius * 1.15), y + (radius * 0.8))]);
                break;
            case MarkerShape.InvertedTriangle:
                Polygon(className, [(x, y + (radius * 1.2)), (x + (radius * 1.15), y - (radius * 0.8)), (x - (radius * 1.15), y - (radius * 0.8))]);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A text whose middle line stands at <paramref name="y"/>.</summary>
    /// <param name="strong">A figure behind it, set apart.</param>
    public void Text(string className, double x, double y, string text, TextAnchor anchor = TextAnchor.Start, string strong = "")
    {
        if (text.Length + strong.Length == 0) return;
        svg.Open("text").With("class", className).With("x", x).With("y", y + (ChartSize.Font * 0.35));
        if (anchor != TextAnchor.Start) svg.With("text-anchor", anchor == TextAnchor.Middle ? "middle" : "end");
        svg.Text(text);
        if (strong.Length > 0) svg.Open("tspan").With("class", "c-strong").Text(text.Length > 0 ? " " + strong : strong).Close();
        svg.Close();
    }

    /// <summary>The place a text takes, with its middle line at <paramref name="y"/>.</summary>
    public static Box BoxOf(string text, double x, double y, TextAnchor anchor = TextAnchor.Start, bool bold = false)
    {
        var width = TextWidth.Of(text, ChartSize.Font, bold);
        var left = anchor switch { TextAnchor.Middle => x - (width / 2), TextAnchor.End => x - width, TextAnchor.Start => x, _ => throw new UnreachableException() };
        return new Box(left, y - (ChartSize.Line / 2), left + width, y + (ChartSize.Line / 2));
    }

    /// <summary>The finished drawing. An empty title makes it decoration.</summary>
    /// <param name="id">Unique on the page.</param>
    public SvgDrawing Finish(string id, string title, double height)
    {
        var root = new SvgWriter();
        root.Open("svg").With("xmlns", "http://www.w3.org/2000/svg").With("class", $"c-chart c-{size.Name}");
        if (title.Length > 0) root.With("role", "img").With("aria-labelledby", id + "-title");
        else root.With("aria-hidden", "true");
        root.With("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {SvgWriter.Number(size.Width)} {SvgWriter.Number(height)}"))
            .With("width", size.Width).With("height", height).With("font-size", ChartSize.Font);
        if (title.Length > 0) root.Open("title").With("id", id + "-title").Text(title).Close();
        return new SvgDrawing(root.Write(svg).Close().ToHtml(), size.Width, height);
    }
}
