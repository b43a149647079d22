using System.Text;
using System.Xml;

namespace StaticImpact.Pages.Data;

/// <summary>Writes XML files.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    public static byte[] File(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            content(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Without the characters that XML cannot hold in any form.</summary>
    public static string Clean(string text)
    {
        var bad = 0;
        while (bad < text.Length && XmlConvert.IsXmlChar(text[bad])) bad++;
        if (bad == text.Length) return text;
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) builder.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) builder.Append(text[i]).Append(text[++i]);
        }

        return builder.ToString();
    }

    public static void Element(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, Clean(text));

    /// <summary>The same with the language of its words.</summary>
    /// <param name="language">Nothing where it is that of the whole file.</param>
    public static void Element(this XmlWriter xml, string name, string text, string language)
    {
        xml.WriteStartElement(name);
        xml.Language(language);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>Says in which language an element is, where that is not the language of the whole file.</summary>
    public static void Language(this XmlWriter xml, string language)
    {
        if (language.Length > 0) xml.WriteAttributeString("xml", "lang", null, language);
    }
}
