using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StaticImpact.Charts;
using StaticImpact.Charts.Drawing;

namespace StaticImpact.Tests.Charts;

/// <summary>A drawing read back: where its texts and marks stand.</summary>
internal sealed partial class DrawnChart
{
    private readonly XElement root;

    public DrawnChart(SvgDrawing drawing)
    {
        root = XDocument.Parse(drawing.Html.Value).Root!;
        foreach (var panel in root.Descendants().Where(e => ClassOf(e) == "c-panel")) Unfold(panel);
        Area = new Box(0, 0, drawing.Width, drawing.Height);
    }

    public Box Area { get; }

    public IEnumerable<string> Ids => root.DescendantsAndSelf().Attributes("id").Select(a => a.Value);

    /// <summary>Texts with the room they may take, as tall as capitals and descenders.</summary>
    public IReadOnlyList<(string Text, Box Box)> Texts =>
        [.. root.Descendants().Where(e => e.Name.LocalName == "text").Select(e =>
        {
            var anchor = e.Attribute("text-anchor")?.Value switch { "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => TextAnchor.Start };
            var (x, y) = (Number(e, "x"), Number(e, "y"));
            var box = Canvas.BoxOf(e.Value, x, y, anchor, ClassOf(e).Contains("c-strong", StringComparison.Ordinal));
            return (e.Value, new Box(box.Left, y - 11, box.Right, y + 3));
        })];

    /// <summary>Everything drawn that stands for a value.</summary>
    public IReadOnlyList<(string Class, Box Box)> Marks =>
        [.. root.Descendants().Where(e => MarkClass().IsMatch(ClassOf(e)) && e.Name.LocalName != "g").Select(e => (ClassOf(e), BoxOf(e)))];

    public IReadOnlyList<(string Class, Box Box)> Of(string className) =>
        [.. root.Descendants().Where(e => ClassOf(e).Split(' ').Contains(className) && e.Name.LocalName != "g").Select(e => (ClassOf(e), BoxOf(e)))];

    /// <summary>Straight lines of that class, from end to end.</summary>
    public IReadOnlyList<(double X0, double Y0, double X1, double Y1)> Lines(string className) =>
        [.. root.Descendants().Where(e => e.Name.LocalName == "line" && ClassOf(e).Split(' ').Contains(className))
            .Select(e => (Number(e, "x1"), Number(e, "y1"), Number(e, "x2"), Number(e, "y2")))];

    /// <summary>What a script's tooltip would say for each point.</summary>
    public IReadOnlyList<string> PointValues => [.. root.Descendants().Attributes("data-value").Select(a => a.Value)];

    public bool HasPanels => root.Descendants().Any(e => ClassOf(e) == "c-panel");

    /// <summary>Which point it is and what it shows.</summary>
    public IEnumerable<(string Label, string Value)> Points => root.Descendants().Where(e => e.Attribute("data-value") is not null)
        .Select(e => (e.Attribute("data-label")!.Value, e.Attribute("data-value")!.Value));

    /// <summary>Areas of a map with their figures or why there are none.</summary>
    public IEnumerable<(string Label, string Value)> Areas => root.Descendants().Where(e => e.Name.LocalName == "path").SelectMany(e => e.Elements())
        .Select(t => t.Value.Split(": ", 2)).Select(t => (t[0], t[1]));

    /// <summary>The area of a map with that name.</summary>
    public static XElement Element(SvgDrawing drawing, string place) => XDocument.Parse(drawing.Html.Value).Descendants()
        .Single(e => e.Elements().Any(t => t.Name.LocalName == "title" && t.Value.StartsWith(place + ": ", StringComparison.Ordinal)));

    /// <summary>Gives what stands in a small plot the places it has in the whole drawing.</summary>
    private static void Unfold(XElement panel)
    {
        var corner = Translate().Match(panel.Attribute("transform")!.Value);
        var (x, y) = (Parse(corner.Groups["x"].Value), Parse(corner.Groups["y"].Value));
        foreach (var attribute in panel.Descendants().Attributes())
        {
            if (attribute.Name.LocalName is "x" or "x1" or "x2" or "cx") attribute.SetValue(Parse(attribute.Value) + x);
            else if (attribute.Name.LocalName is "y" or "y1" or "y2" or "cy") attribute.SetValue(Parse(attribute.Value) + y);
            else if (attribute.Name.LocalName == "d")
            {
                attribute.SetValue(Absolute().Replace(attribute.Value, m => string.Create(CultureInfo.InvariantCulture, $"{m.Value[0]}{Parse(m.Groups["x"].Value) + x},{Parse(m.Groups["y"].Value) + y}")));
            }
        }
    }

    private static string ClassOf(XElement element) => element.Attribute("class")?.Value ?? "";

    private static Box BoxOf(XElement e)
    {
        switch (e.Name.LocalName)
        {
            case "circle":
                return new Box(Number(e, "cx"), Number(e, "cy"), Number(e, "cx"), Number(e, "cy"));
            case "rect":
                return new Box(Number(e, "x"), Number(e, "y"), Number(e, "x") + Number(e, "width"), Number(e, "y") + Number(e, "height"));
            case "line":
                return new Box(
                    Math.Min(Number(e, "x1"), Number(e, "x2")), Math.Min(Number(e, "y1"), Number(e, "y2")),
                    Math.Max(Number(e, "x1"), Number(e, "x2")), Math.Max(Number(e, "y1"), Number(e, "y2")));
            default:
                var numbers = Absolute().Matches(e.Attribute("d")!.Value).Select(m => (X: Parse(m.Groups["x"].Value), Y: Parse(m.Groups["y"].Value))).ToList();
                return new Box(numbers.Min(n => n.X), numbers.Min(n => n.Y), numbers.Max(n => n.X), numbers.Max(n => n.Y));
        }
    }

    private static double Number(XElement e, string name) => Parse(e.Attribute(name)?.Value ?? "0");

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^translate\((?<x>-?[\d.]+) (?<y>-?[\d.]+)\)$", RegexOptions.None, 1000)]
    private static partial Regex Translate();

    [GeneratedRegex(@"[ML](?<x>-?[\d.]+),(?<y>-?[\d.]+)", RegexOptions.None, 1000)]
    private static partial Regex Absolute();

    [GeneratedRegex(@"\bc-(?:mark|line|band|target|bar|fill|base|path|link|whisker|range|part)\b", RegexOptions.None, 1000)]
    private static partial Regex MarkClass();
}
