using System.Text;
using System.Xml;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content;

/// <summary>
/// Refuses SVG files with a script or with anything fetched from elsewhere. A page shows a drawing without running it, but a
/// reader may open the file itself, and then it has the rights of the whole site.
/// </summary>
internal static class DrawingSafety
{
    private const string Html = "http://www.w3.org/1999/xhtml";

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
        { "script", "foreignObject", "handler", "listener", "iframe", "object", "embed", "audio", "video" };

    internal static readonly XmlReaderSettings Settings = new()
    {
        // Drawing programs write entities; a browser resolves those inside the file and so must we, to see what it sees.
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_000_000,
    };

    /// <summary>Encodings that every browser reads as .NET does; in another the same bytes may be another drawing.</summary>
    private static readonly HashSet<string> Encodings = new(StringComparer.OrdinalIgnoreCase)
        { "utf-8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "iso-8859-15", "windows-1252" };

    public static void Check(string file, byte[] bytes, DiagnosticBag bag)
    {
        var isSvg = false;
        var styles = new Stack<OpenStyle>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.XmlDeclaration when reader.GetAttribute("encoding") is { } encoding && !Encodings.Contains(encoding):
                        Report(bag, file, reader, $"is written in '{Shortened(encoding)}', which browsers may read otherwise. Save it as UTF-8");
                        break;
                    case XmlNodeType.Element:
                        isSvg |= reader.Depth == 0 && reader.LocalName == "svg";
                        if (reader.LocalName == "style" && !reader.IsEmptyElement) styles.Push(new OpenStyle(reader.Depth));
                        CheckElement(file, reader, bag);
                        break;
                    case XmlNodeType.ProcessingInstruction when reader.Name == "xml-stylesheet":
                        Report(bag, file, reader, $"takes a style sheet from '{Shortened(reader.Value)}'. Save the drawing with its styles in it");
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when styles.Count > 0:
                        styles.Peek().Add(reader);
                        break;
                    case XmlNodeType.EndElement when styles.TryPeek(out var style) && style.Depth == reader.Depth:
                        // A browser puts the pieces between comments and other elements together, so only the whole tells.
                        var text = styles.Pop().Text.ToString();
                        if (StyleText.ReachesOut(text, isStyle: true)) Report(bag, file, style.Line, style.Column, $"has styles that fetch something: '{Shortened(text)}'. Save the drawing with everything in it");
                        break;
                }
            }
        }
        catch (XmlException problem)
        {
            bag.Add(FilesCodes.UnsafeFile, new SourceSpan(file, problem.LineNumber, problem.LinePosition), "This is not a well-formed SVG drawing, so nobody can tell what a browser makes of it. Save it again from a drawing program, as 'plain' or 'optimised' SVG.");
            return;
        }

        if (!isSvg) bag.Add(FilesCodes.UnsafeFile, new SourceSpan(file), "This file is called '.svg' but is no SVG drawing. Give it the ending of what it is.");
    }

    private static void CheckElement(string file, XmlReader reader, DiagnosticBag bag)
    {
        var name = reader.LocalName;
        if (Elements.Contains(name) || reader.NamespaceURI == Html)
        {
            Report(bag, file, reader, $"holds '<{reader.Name}>', which can run a program. Save it as 'plain' or 'optimised' SVG, or as PNG");
        }

        if (!reader.MoveToFirstAttribute()) return;
        do
        {
            var attribute = reader.LocalName;
            if (attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                Report(bag, file, reader, $"holds '{reader.Name}=\"{Shortened(reader.Value)}\"', which runs a program. Save it as 'plain' or 'optimised' SVG, or as PNG");
            }
            else if ((attribute is "href" or "src" or "ping" || reader.Name == "xml:base") && reader.NamespaceURI != "http://www.w3.org/2000/xmlns/" && !StyleText.IsInside(reader.Value))
            {
                Report(bag, file, reader, $"leads out of the file to '{Shortened(reader.Value)}'. Save the drawing with everything in it and without links");
            }
            else if (attribute == "attributeName" && StyleText.Plain(reader.Value) is var animated && (animated.EndsWith("href", StringComparison.Ordinal) || animated.StartsWith("on", StringComparison.Ordinal)))
            {
                Report(bag, file, reader, $"changes '{reader.Value}' by itself, which can run a program. Save it without animation");
            }
            else if (!reader.Name.StartsWith("xmlns", StringComparison.Ordinal) && StyleText.ReachesOut(reader.Value, isStyle: attribute == "style"))
            {
                Report(bag, file, reader, $"fetches something: '{reader.Name}=\"{Shortened(reader.Value)}\"'. Save the drawing with everything in it");
            }
        }
        while (reader.MoveToNextAttribute());

        reader.MoveToElement();
    }

    private static void Report(DiagnosticBag bag, string file, XmlReader reader, string what)
    {
        var at = (IXmlLineInfo)reader;
        Report(bag, file, at.LineNumber, at.LinePosition, what);
    }

    private static void Report(DiagnosticBag bag, string file, int line, int column, string what) =>
        bag.Add(FilesCodes.UnsafeFile, new SourceSpan(file, line, column), $"The drawing {what}.");

    /// <summary>A style element that is being read.</summary>
    private sealed class OpenStyle(int depth)
    {
        public int Depth { get; } = depth;

        public StringBuilder Text { get; } = new();

        public int Line { get; private set; }

        public int Column { get; private set; }

        public void Add(XmlReader reader)
        {
            var at = (IXmlLineInfo)reader;
            if (Line == 0) (Line, Column) = (at.LineNumber, at.LinePosition);
            Text.Append(reader.Value);
        }
    }

    private static string Shortened(string text)
    {
        text = text.Trim().ReplaceLineEndings(" ");
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
