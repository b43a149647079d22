using System.Xml;
using StaticImpact.Content.Media;

namespace StaticImpact.Content.Documents;

/// <summary>Books (EPUB): who made them, remarks in their text, and pictures that tell where they were taken.</summary>
internal static class Epub
{
    /// <summary>Ways of packing fonts so that they are not used elsewhere; they hide nothing from readers.</summary>
    private static readonly string[] ForFonts = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

    public static Inspection Inspect(byte[] bytes)
    {
        using var parts = OfficeParts.Open(bytes);
        if (parts?.All.Any(e => e.FullName == "META-INF/container.xml") != true) return Inspection.NotRead("It is damaged, or no book of the kind that its name says. Save it again.");
        var isLocked = false;
        parts.Read("META-INF/encryption.xml", xml => isLocked |= xml.LocalName == "EncryptionMethod" && !ForFonts.Contains(xml.GetAttribute("Algorithm"), StringComparer.Ordinal));
        if (isLocked) return Inspection.NotRead("It is protected by a password.");

        var found = new FoundParts();
        foreach (var part in parts.All)
        {
            switch (Path.GetExtension(part.FullName).ToLowerInvariant())
            {
                case ".opf":
                    parts.Read(part, xml => People(xml, found));
                    if (HoldsRemarks(parts.Bytes(part))) found.Add("comments");
                    break;
                case ".xhtml" or ".html" or ".htm" or ".xml" or ".ncx":
                    if (HoldsRemarks(parts.Bytes(part))) found.Add("comments");
                    break;
                case var extension when Picture.IsNamedSo(extension):
                    if (Picture.Clean(parts.Bytes(part)) is { HadPlace: true }) found.Add("pictures that tell where they were taken");
                    break;
            }
        }

        return new Inspection(found.ToList(), null);
    }

    private static void People(XmlReader xml, FoundParts found)
    {
        switch (xml.LocalName)
        {
            case "creator":
                found.Add("the author's name", xml.ReadElementContentAsString());
                break;
            case "contributor":
                found.Add("the name of who worked on it", xml.ReadElementContentAsString());
                break;
        }
    }

    private static bool HoldsRemarks(ReadOnlySpan<byte> text) => text.IndexOf("<!--"u8) >= 0;
}
