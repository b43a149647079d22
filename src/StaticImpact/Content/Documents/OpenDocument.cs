using System.Xml;

namespace StaticImpact.Content.Documents;

/// <summary>Documents of LibreOffice: text, tables, slides.</summary>
internal static class OpenDocument
{
    /// <returns>False when the document is encrypted.</returns>
    public static bool Inspect(OfficeParts parts, FoundParts found)
    {
        var isEncrypted = false;
        parts.Read("META-INF/manifest.xml", xml => isEncrypted |= xml.LocalName == "encryption-data");
        if (isEncrypted) return false;
        parts.Read("meta.xml", xml =>
        {
            if (xml.LocalName is "initial-creator" or "creator") found.Add("the author's name", xml.ReadElementContentAsString());
            else if (xml.LocalName is "printed-by") found.Add("the name of who printed it", xml.ReadElementContentAsString());
            else if (xml.LocalName is "description") found.Add("the remark", xml.ReadElementContentAsString());
        });
        var hiddenStyles = new HashSet<string>(StringComparer.Ordinal);
        var style = "";
        var inNotes = 0;
        foreach (var part in (ReadOnlySpan<string>)["styles.xml", "content.xml"])
        {
            parts.Read(part, xml =>
            {
                switch (xml.LocalName)
                {
                    case "style":
                        style = Attribute(xml, "name") ?? "";
                        break;
                    case "table-properties" when Attribute(xml, "display") == "false":
                        hiddenStyles.Add(style);
                        break;
                    case "drawing-page-properties" when Attribute(xml, "visibility") == "hidden":
                        found.Add("hidden slides");
                        break;
                    case "text-properties" when Attribute(xml, "display") == "none":
                    case "hidden-text" or "hidden-paragraph":
                        found.Add("hidden text");
                        break;
                    case "table" when Attribute(xml, "style-name") is { } name && hiddenStyles.Contains(name):
                        found.Add("the hidden sheet", Attribute(xml, "name"));
                        break;
                    case "table-column" when Attribute(xml, "visibility") is "collapse" or "filter":
                        found.Add("hidden columns");
                        break;
                    case "table-row" when Attribute(xml, "visibility") is "collapse" or "filter":
                        found.Add("hidden rows");
                        break;
                    case "annotation":
                        found.Add("comments");
                        break;
                    case "changed-region" or "cell-content-change" or "insertion" or "deletion":
                        found.Add("tracked changes");
                        break;
                    case "data-pilot-table":
                        found.Add("the rows behind a pivot table");
                        break;
                    case "notes" when xml.Prefix == "presentation":
                        inNotes = xml.Depth;
                        break;
                    case "p" when inNotes > 0 && xml.Depth > inNotes && !xml.IsEmptyElement:
                        found.Add("speaker's notes");
                        break;
                    case "page":
                        inNotes = 0;
                        break;
                }
            });
        }

        parts.FindEnclosed("Pictures/", "Object ", found);
        return true;
    }

    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name) value = xml.Value;
        }

        xml.MoveToElement();
        return value;
    }
}
