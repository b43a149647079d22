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

    private static readonly XmlReaderSettings Settings = new()
    {
        // Drawing programs write entities; a browser resolves those inside the file and so must we, to see what it sees.
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_000_000,
    };

    public static void Check(string file, byte[] bytes, DiagnosticBag bag)
    {
        var isSvg = false;
        var inStyle = false;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        isSvg |= reader.Depth == 0 && reader.LocalName == "svg";
                        inStyle = reader.LocalName == "style";
                        CheckElement(file, reader, bag);
                        break;
                    case XmlNodeType.ProcessingInstruction when reader.Name == "xml-stylesheet":
                        Report(bag, file, reader, $"takes a style sheet from '{Shortened(reader.Value)}'. Save the drawing with its styles in it");
                        break;
                    case XmlNodeType.EndElement:
                        inStyle = false;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA when inStyle && ReachesOut(reader.Value, isStyle: true):
                        Report(bag, file, reader, $"has styles that fetch something: '{Shortened(reader.Value)}'. Save the drawing with everything in it");
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
            else if ((attribute is "href" or "src" || reader.Name == "xml:base") && reader.NamespaceURI != "http://www.w3.org/2000/xmlns/" && !IsInside(reader.Value))
            {
                Report(bag, file, reader, $"leads out of the file to '{Shortened(reader.Value)}'. Save the drawing with everything in it and without links");
            }
            else if (attribute == "attributeName" && (reader.Value.EndsWith("href", StringComparison.OrdinalIgnoreCase) || reader.Value.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            {
                Report(bag, file, reader, $"changes '{reader.Value}' by itself, which can run a program. Save it without animation");
            }
            else if (!reader.Name.StartsWith("xmlns", StringComparison.Ordinal) && ReachesOut(reader.Value, isStyle: attribute == "style"))
            {
                Report(bag, file, reader, $"fetches something: '{reader.Name}=\"{Shortened(reader.Value)}\"'. Save the drawing with everything in it");
            }
        }
        while (reader.MoveToNextAttribute());

        reader.MoveToElement();
    }

    /// <summary>A part of the same file, or a picture that stands in it.</summary>
    private static bool IsInside(string address)
    {
        var plain = Plain(address);
        if (plain.Length == 0 || plain[0] == '#') return true;
        foreach (var kind in (ReadOnlySpan<string>)["png", "jpeg", "jpg", "gif", "webp"])
        {
            if (plain.StartsWith($"data:image/{kind};", StringComparison.Ordinal) || plain.StartsWith($"data:image/{kind},", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a style, or a value that a browser reads as one, names something outside.</summary>
    private static bool ReachesOut(string value, bool isStyle)
    {
        if (value.AsSpan().IndexOfAny("(@:\\") < 0) return false;
        var plain = Plain(value);
        if (plain.Contains("@import", StringComparison.Ordinal) || plain.StartsWith("javascript:", StringComparison.Ordinal) || plain.Contains("image-set(", StringComparison.Ordinal)) return true;
        // An escape in a style could spell any of these.
        if (isStyle && value.Contains('\\', StringComparison.Ordinal) && plain.Contains('(', StringComparison.Ordinal)) return true;
        for (var at = plain.IndexOf("url(", StringComparison.Ordinal); at >= 0; at = plain.IndexOf("url(", at + 4, StringComparison.Ordinal))
        {
            if (!IsInside(plain[(at + 4)..].TrimStart('"', '\''))) return true;
        }

        return false;
    }

    /// <summary>Without white space and control characters, which browsers leave out of addresses, and in small letters.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private static void Report(DiagnosticBag bag, string file, XmlReader reader, string what)
    {
        var line = (IXmlLineInfo)reader;
        bag.Add(FilesCodes.UnsafeFile, new SourceSpan(file, line.LineNumber, line.LinePosition), $"The drawing {what}.");
    }

    private static string Shortened(string text)
    {
        text = text.Trim().ReplaceLineEndings(" ");
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
