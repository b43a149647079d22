using System.Text;
using System.Xml;
using System.Xml.Linq;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Icons stand in the pages themselves, so an icon may hold nothing but shapes in the colour of the text.</summary>
internal static class Icons
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal) { "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon" };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "viewBox", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "points", "transform", "fill", "stroke",
        "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "fill-rule", "clip-rule", "opacity",
    };

    public static bool IsIcon(string path) => path.StartsWith("assets/icons/", StringComparison.Ordinal);

    /// <summary>The markup of every icon, by name.</summary>
    public static Dictionary<string, byte[]> Read(IEnumerable<ThemeFile> files, DiagnosticBag bag)
    {
        var icons = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!IsIcon(file.Path) || !file.Path.EndsWith(".svg", StringComparison.Ordinal)) continue;
            var name = Path.GetFileNameWithoutExtension(file.Path);
            if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            {
                bag.Add(ThemeCodes.IconDrawing, new SourceSpan(file.Place), "An icon's file name has small letters, digits and hyphens only.");
            }
            else if (Read(file, name, bag) is { } markup) icons[name] = Encoding.UTF8.GetBytes(markup);
        }

        return icons;
    }

    private static string? Read(ThemeFile file, string name, DiagnosticBag bag)
    {
        XElement svg;
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            svg = XElement.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException problem)
        {
            bag.Add(ThemeCodes.IconDrawing, new SourceSpan(file.Place, problem.LineNumber, problem.LinePosition), "This is not well-formed SVG.");
            return null;
        }

        var isGood = true;
        foreach (var element in svg.DescendantsAndSelf()) isGood &= Check(element, file, bag);
        if (svg.Name.LocalName != "svg" || svg.Attribute("viewBox") is not { } viewBox)
        {
            bag.Add(ThemeCodes.IconDrawing, new SourceSpan(file.Place), "An icon is one 'svg' element with a 'viewBox'.");
            return null;
        }

        if (!isGood) return null;
        var markup = new StringBuilder($"<svg class=\"icon icon-{name}\" viewBox=\"{Markup.Html.Encode(viewBox.Value)}\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var child in svg.Elements()) Write(child, markup);
        return markup.Append("</svg>").ToString();
    }

    private static bool Check(XElement element, ThemeFile file, DiagnosticBag bag)
    {
        var problem = !Elements.Contains(element.Name.LocalName) || element.Name.NamespaceName is not ("" or "http://www.w3.org/2000/svg")
            ? $"An icon may not hold '{element.Name.LocalName}'."
            : element.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(Problem).FirstOrDefault(p => p is not null);
        if (problem is null) return true;
        var line = (IXmlLineInfo)element;
        bag.Add(ThemeCodes.IconDrawing, new SourceSpan(file.Place, line.LineNumber, line.LinePosition), problem);
        return false;
    }

    private static string? Problem(XAttribute attribute)
    {
        if (attribute.Name.NamespaceName.Length > 0 || !Attributes.Contains(attribute.Name.LocalName)) return $"An icon may not hold the attribute '{attribute.Name.LocalName}'.";
        return attribute.Name.LocalName is "fill" or "stroke" && attribute.Value is not ("none" or "currentColor")
            ? $"An icon is drawn in the colour of the text: write 'currentColor' or 'none' in place of '{attribute.Value}'."
            : null;
    }

    private static void Write(XElement element, StringBuilder markup)
    {
        markup.Append('<').Append(element.Name.LocalName);
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            markup.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(Markup.Html.Encode(attribute.Value)).Append('"');
        }

        if (!element.HasElements)
        {
            markup.Append("/>");
            return;
        }

        markup.Append('>');
        foreach (var child in element.Elements()) Write(child, markup);
        markup.Append("</").Append(element.Name.LocalName).Append('>');
    }
}
