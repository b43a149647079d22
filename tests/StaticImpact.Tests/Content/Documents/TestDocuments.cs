using System.IO.Compression;
using System.Text;

namespace StaticImpact.Tests.Content.Documents;

/// <summary>Documents of office programs, put together part by part.</summary>
internal static class TestDocuments
{
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Slides = "http://schemas.openxmlformats.org/presentationml/2006/main";

    public static byte[] Zip(params (string Path, string Text)[] parts) => Zip([.. parts.Select(p => (p.Path, Encoding.UTF8.GetBytes(p.Text)))]);

    public static byte[] Zip(params (string Path, byte[] Bytes)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var stream = archive.CreateEntry(path).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static (string, string) Types => ("[Content_Types].xml", "<Types/>");

    public static (string, string) Author(string name) =>
        ("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{name}</dc:creator><cp:lastModifiedBy>{name} II</cp:lastModifiedBy></cp:coreProperties>");

    public static (string, string) Workbook(string sheets) => ("xl/workbook.xml", $"<workbook xmlns=\"{Sheets}\"><sheets>{sheets}</sheets></workbook>");

    public static (string, string) Sheet(string inside) => ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheets}\">{inside}</worksheet>");

    public static (string, string) Text(string inside) => ("word/document.xml", $"<w:document xmlns:w=\"{Words}\"><w:body>{inside}</w:body></w:document>");

    public static (string, string) Comments(string author) => ("word/comments.xml", $"<w:comments xmlns:w=\"{Words}\"><w:comment w:author=\"{author}\"/></w:comments>");

    public static (string, string) Slide(string attribute) => ("ppt/slides/slide1.xml", $"<p:sld xmlns:p=\"{Slides}\" {attribute}/>");

    public static (string, string) Notes => ("ppt/notesSlides/notesSlide1.xml", $"<p:notes xmlns:p=\"{Slides}\" xmlns:a=\"a\"><a:r><a:t>Say this</a:t></a:r></p:notes>");
}
