using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace StaticImpact.Content.Media;

/// <summary>Takes from drawings (SVG) what drawing programs write beside what is seen: metadata, comments, names and folders of the author's files,
/// and what cameras wrote into pictures inside. Titles and descriptions stay, since they are for readers.</summary>
internal static partial class DrawingCleaning
{
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";

    /// <summary>Drawings inside drawings inside drawings: nobody makes more.</summary>
    private const int MostNested = 3;

    /// <returns>The very array where there was nothing to leave out; null when a picture inside is damaged, or the drawing itself.</returns>
    public static CleanPicture? Clean(byte[] bytes) => Clean(bytes, 0);

    private static CleanPicture? Clean(byte[] bytes, int depth)
    {
        var pictures = new Pictures(depth);
        try
        {
            using var output = new MemoryStream(bytes.Length);
            bool isChanged;
            using (var reader = XmlReader.Create(new MemoryStream(bytes), DrawingSafety.Settings))
            using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None }))
            {
                isChanged = Copy(reader, writer, pictures);
            }

            if (pictures.IsDamaged) return null;
            return new CleanPicture(isChanged || pictures.AreChanged ? output.ToArray() : bytes, pictures.HadPlace);
        }
        catch (Exception e) when (e is XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <returns>Whether something was left out.</returns>
    private static bool Copy(XmlReader reader, XmlWriter writer, Pictures pictures)
    {
        var isChanged = false;
        string? own = null;
        reader.Read();
        while (!reader.EOF)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    own ??= reader.NamespaceURI;
                    if (reader.NamespaceURI != own || reader.LocalName == "metadata")
                    {
                        isChanged = true;
                        reader.Skip();
                        continue;
                    }

                    isChanged |= CopyElement(reader, writer, own, pictures);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteFullEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    // Styles hold pictures, too.
                    writer.WriteString(pictures.CleanIn(reader.Value));
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    if (own is not null && reader.Depth > 0) writer.WriteWhitespace(reader.Value);
                    break;
                case XmlNodeType.XmlDeclaration:
                    break;
                case XmlNodeType.DocumentType:
                    isChanged |= reader.Value.Length > 0;
                    break;
                default:
                    isChanged = true;
                    break;
            }

            reader.Read();
        }

        return isChanged;
    }

    private static bool CopyElement(XmlReader reader, XmlWriter writer, string own, Pictures pictures)
    {
        var isChanged = false;
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            var isOurs = reader.NamespaceURI is "" or XLink or Xml || reader.NamespaceURI == own || (reader.NamespaceURI == Xmlns && (reader.Value is XLink || reader.Value == own));
            if (!isOurs)
            {
                isChanged = true;
                continue;
            }

            writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, pictures.CleanIn(reader.Value));
        }

        if (isEmpty) writer.WriteEndElement();
        return isChanged;
    }

    [GeneratedRegex("""data:image/(?<kind>[a-zA-Z0-9.+-]+)(?<settings>;[^,"')]*)?,(?<data>[^"')]*)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Inside();

    /// <summary>The pictures inside a drawing.</summary>
    private sealed class Pictures(int depth)
    {
        public bool AreChanged { get; private set; }

        public bool HadPlace { get; private set; }

        public bool IsDamaged { get; private set; }

        public string CleanIn(string text) =>
            text.Contains("data:image/", StringComparison.OrdinalIgnoreCase) ? Inside().Replace(text, Clean) : text;

        private string Clean(Match match)
        {
            var isSvg = match.Groups["kind"].Value.StartsWith("svg", StringComparison.OrdinalIgnoreCase);
            if (Read(match) is not { } bytes)
            {
                IsDamaged = true;
                return match.Value;
            }

            if (!isSvg && !Picture.Is(bytes) && !Picture.IsUnshown(".jpg", bytes)) return match.Value;
            var clean = isSvg ? depth < MostNested ? DrawingCleaning.Clean(bytes, depth + 1) : null : Picture.Clean(bytes);
            IsDamaged |= clean is null;
            HadPlace |= clean?.HadPlace == true;
            if (clean is null || ReferenceEquals(clean.Bytes, bytes)) return match.Value;
            AreChanged = true;
            return $"data:image/{match.Groups["kind"].Value};base64,{Convert.ToBase64String(clean.Bytes)}";
        }

        private static byte[]? Read(Match match)
        {
            try
            {
                return match.Groups["settings"].Value.Contains(";base64", StringComparison.OrdinalIgnoreCase)
                    ? Convert.FromBase64String(Padded(Uri.UnescapeDataString(match.Groups["data"].Value)))
                    : Encoding.UTF8.GetBytes(Uri.UnescapeDataString(match.Groups["data"].Value));
            }
            catch (FormatException)
            {
                return null;
            }
        }

        /// <summary>Browsers do without the signs that make the length a multiple of four.</summary>
        private static string Padded(string base64)
        {
            var text = string.Concat(base64.Where(c => !char.IsWhiteSpace(c))).TrimEnd('=');
            return text + ((text.Length % 4) switch { 2 => "==", 3 => "=", _ => "" });
        }
    }
}
