using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Writes the smallest workbooks that LibreOffice would also read.</summary>
internal static class Ods
{
    private const string Namespaces = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    /// <summary>A cell of its own XML, such as one that is merged.</summary>
    public sealed record Xml(string Text);

    /// <summary>Cells as in <see cref="Workbook.Of(object?[][])"/>; a percentage is <see cref="Workbook.As"/> with a format in percent.</summary>
    public static byte[] Of(params object?[][] rows) => Of([("Data", rows)]);

    public static byte[] Of((string Name, object?[][] Rows)[] sheets) =>
        OfTables("<style:style style:name='hid'><style:table-properties table:display='false'/></style:style>", string.Concat(sheets.Select(s =>
            $"<table:table table:name='{s.Name.TrimStart('~')}'{(s.Name.StartsWith('~') ? " table:style-name='hid'" : "")}><table:table-column table:number-columns-repeated='1024'/>{string.Concat(s.Rows.Select(Row))}<table:table-row table:number-rows-repeated='1048500'><table:table-cell table:number-columns-repeated='1024'/></table:table-row></table:table>")));

    /// <summary>A workbook whose only sheet holds this.</summary>
    public static byte[] OfSheet(string xml) => OfTables("", $"<table:table table:name='Data'>{xml}</table:table>");

    public static string Row(object?[] cells) => $"<table:table-row>{(cells.Length == 0 ? "<table:table-cell/>" : string.Concat(cells.Select(Cell)))}</table:table-row>";

    public static byte[] OfTables(string styles, string tables)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            Put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>");
            Put("content.xml", $"<?xml version='1.0' encoding='UTF-8'?><office:document-content {Namespaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>");

            void Put(string name, string text)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static string Cell(object? value) => value switch
    {
        null => "<table:table-cell/>",
        Xml xml => xml.Text,
        string text => $"<table:table-cell office:value-type='string'><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>",
        bool flag => $"<table:table-cell office:value-type='boolean' office:boolean-value='{(flag ? "true" : "false")}'><text:p>{(flag ? "TRUE" : "FALSE")}</text:p></table:table-cell>",
        DateOnly day => $"<table:table-cell office:value-type='date' office:date-value='{day:yyyy-MM-dd}'><text:p>{day:MM/dd/yy}</text:p></table:table-cell>",
        Workbook.As { Value: DateOnly day } shown => $"<table:table-cell office:value-type='date' office:date-value='{day:yyyy-MM-dd}'><text:p>{day.ToString(shown.Format, CultureInfo.InvariantCulture)}</text:p></table:table-cell>",
        Workbook.As { Value: double share } => $"<table:table-cell office:value-type='percentage' office:value='{share.ToString("R", CultureInfo.InvariantCulture)}' calcext:value-type='percentage'><text:p>{(share * 100).ToString("0.0", CultureInfo.InvariantCulture)}%</text:p></table:table-cell>",
        Workbook.Formula formula => $"<table:table-cell table:formula='of:={SecurityElement.Escape(formula.Text)}' office:value-type='float' office:value='{formula.Value.ToString("R", CultureInfo.InvariantCulture)}'><text:p>{formula.Value.ToString("R", CultureInfo.InvariantCulture)}</text:p></table:table-cell>",
        Workbook.Unworked formula => $"<table:table-cell table:formula='of:={SecurityElement.Escape(formula.Text)}'/>",
        Workbook.Error error => $"<table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value='' calcext:value-type='error'><text:p>{error.Text}</text:p></table:table-cell>",
        _ => $"<table:table-cell office:value-type='float' office:value='{Convert.ToString(value, CultureInfo.InvariantCulture)}'><text:p>{Convert.ToString(value, CultureInfo.InvariantCulture)}</text:p></table:table-cell>",
    };
}
