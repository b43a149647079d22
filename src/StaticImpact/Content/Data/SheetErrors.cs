using System.IO.Compression;
using System.Xml;

namespace StaticImpact.Content.Data;

/// <summary>Finds the cells of a sheet that show an error such as <c>#DIV/0!</c>. The library gives them as blank cells,
/// and a blank cell means something else: no interval, or everyone.</summary>
internal static class SheetErrors
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The errors by the addresses of their cells.</summary>
    public static Dictionary<string, string> Find(byte[] bytes, string sheet)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (Part(archive, sheet) is not { } part) return errors;
        using var xml = XmlReader.Create(part.Open(), Settings);
        string? address = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "c")
            {
                address = xml.GetAttribute("t") == "e" ? xml.GetAttribute("r") : null;
            }
            else if (address is not null && xml.LocalName == "v")
            {
                errors[address] = xml.ReadString();
                address = null;
            }
        }

        return errors;
    }

    /// <summary>The part of the archive that holds a sheet, which the workbook names by way of a relation.</summary>
    private static ZipArchiveEntry? Part(ZipArchive archive, string sheet)
    {
        var relation = Attribute(archive, "xl/workbook.xml", "sheet", x => x.GetAttribute("name") == sheet, Relation);
        if (relation is null) return null;
        var target = Attribute(archive, "xl/_rels/workbook.xml.rels", "Relationship", x => x.GetAttribute("Id") == relation, x => x.GetAttribute("Target"));
        if (target is null) return null;
        return archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    /// <summary><c>r:id</c>, in whichever namespace the edition of the standard puts it.</summary>
    private static string? Relation(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id") id = xml.Value;
        }

        return id;
    }

    private static string? Attribute(ZipArchive archive, string part, string element, Func<XmlReader, bool> isIt, Func<XmlReader, string?> value)
    {
        if (archive.GetEntry(part) is not { } entry) return null;
        using var xml = XmlReader.Create(entry.Open(), Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element && isIt(xml)) return value(xml);
        }

        return null;
    }
}
