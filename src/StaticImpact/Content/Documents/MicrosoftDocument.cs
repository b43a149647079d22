using System.Xml;

namespace StaticImpact.Content.Documents;

/// <summary>Word, Excel and PowerPoint of 2007 and later.</summary>
internal static class MicrosoftDocument
{
    private static readonly string[] Texts = ["word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes"];

    public static void Inspect(OfficeParts parts, FoundParts found)
    {
        parts.Read("docProps/core.xml", xml => Named(xml, found));
        parts.Read("docProps/app.xml", xml =>
        {
            if (xml.LocalName is "Manager") found.Add("the manager's name", xml.ReadElementContentAsString());
        });
        Workbook(parts, found);
        Text(parts, found);
        Slides(parts, found);
        if (parts.All.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.Ordinal))) found.Add("a program (macros)");
    }

    private static void Named(XmlReader xml, FoundParts found)
    {
        if (xml.LocalName is "creator") found.Add("the author's name", xml.ReadElementContentAsString());
        else if (xml.LocalName is "lastModifiedBy") found.Add("the name of who changed it last", xml.ReadElementContentAsString());
        else if (xml.LocalName is "description") found.Add("the remark", xml.ReadElementContentAsString());
    }

    private static void Workbook(OfficeParts parts, FoundParts found)
    {
        parts.Read("xl/workbook.xml", xml =>
        {
            if (xml.LocalName == "sheet" && xml.GetAttribute("state") is "hidden" or "veryHidden") found.Add("the hidden sheet", xml.GetAttribute("name"));
        });
        foreach (var sheet in parts.In("xl/worksheets/"))
        {
            var isHidden = false;
            parts.Read(sheet, xml =>
            {
                if (xml.LocalName == "col" && IsTrue(xml.GetAttribute("hidden"))) found.Add("hidden columns");
                // Excel also hides the endless empty rows below a table.
                else if (xml.LocalName == "row") isHidden = IsTrue(xml.GetAttribute("hidden"));
                else if (xml.LocalName is "v" or "is" && isHidden) found.Add("hidden rows");
            });
        }

        if (parts.Has("xl/comments") || parts.Has("xl/threadedComments/")) found.Add("comments");
        if (parts.Has("xl/pivotCache/pivotCacheRecords")) found.Add("the rows behind a pivot table");
        if (parts.Has("xl/externalLinks/")) found.Add("values copied from other workbooks");
        if (parts.All.Any(e => e.FullName == "xl/connections.xml")) found.Add("a connection to a database");
        parts.FindEnclosed("xl/media/", "xl/embeddings/", found);
    }

    private static void Text(OfficeParts parts, FoundParts found)
    {
        foreach (var part in Texts.SelectMany(text => parts.In(text)))
        {
            parts.Read(part, xml =>
            {
                switch (xml.LocalName)
                {
                    case "ins" or "del" or "moveFrom" or "moveTo":
                        found.Add("tracked changes");
                        found.Add("the name of who changed it", xml.GetAttribute("author", xml.NamespaceURI));
                        break;
                    case "vanish" when xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off"):
                        found.Add("hidden text");
                        break;
                }
            });
        }

        foreach (var part in parts.In("word/comments"))
        {
            parts.Read(part, xml =>
            {
                if (xml.LocalName != "comment") return;
                found.Add("comments");
                found.Add("the name of who commented", xml.GetAttribute("author", xml.NamespaceURI));
            });
        }

        parts.FindEnclosed("word/media/", "word/embeddings/", found);
    }

    private static void Slides(OfficeParts parts, FoundParts found)
    {
        foreach (var slide in parts.In("ppt/slides/"))
        {
            parts.Read(slide, xml =>
            {
                if (xml.LocalName == "sld" && xml.GetAttribute("show") is "0" or "false") found.Add("hidden slides");
            });
        }

        foreach (var notes in parts.In("ppt/notesSlides/"))
        {
            parts.Read(notes, xml =>
            {
                // The number of the slide stands on its notes as a field.
                if (xml.LocalName == "r") found.Add("speaker's notes");
            });
        }

        if (parts.Has("ppt/comments")) found.Add("comments");
        parts.FindEnclosed("ppt/media/", "ppt/embeddings/", found);
    }

    private static bool IsTrue(string? value) => value is "1" or "true";
}
