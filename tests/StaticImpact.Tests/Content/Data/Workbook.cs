using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Writes the smallest workbooks that spreadsheet programs would also read.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A cell: a text, a number, a day, a bool; or one of these with a number format; or an error or a formula.</summary>
    public static byte[] Of(params object?[][] rows) => Of([("Data", rows)]);

    public static byte[] Of((string Name, object?[][] Rows)[] sheets)
    {
        var formats = new List<string> { "General" };
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Put(string name, string text)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }

            Put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            Put("_rels/.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='{Relations}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            Put("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Relations}'><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name='{s.Name.TrimStart('~')}' sheetId='{i + 1}' {(s.Name.StartsWith('~') ? "state='hidden' " : "")}r:id='s{i + 1}'/>"))}</sheets></workbook>");
            Put("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{string.Concat(sheets.Select((_, i) => $"<Relationship Id='s{i + 1}' Type='{Relations}/worksheet' Target='worksheets/sheet{i + 1}.xml'/>"))}<Relationship Id='styles' Type='{Relations}/styles' Target='styles.xml'/></Relationships>");
            for (var i = 0; i < sheets.Length; i++) Put($"xl/worksheets/sheet{i + 1}.xml", Sheet(sheets[i].Rows, formats));
            Put("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts>{string.Concat(formats.Select((f, i) => $"<numFmt numFmtId='{200 + i}' formatCode='{SecurityElement.Escape(f)}'/>"))}</numFmts><cellXfs>{string.Concat(formats.Select((_, i) => $"<xf numFmtId='{(i == 0 ? 0 : 200 + i)}' applyNumberFormat='1'/>"))}</cellXfs></styleSheet>");
        }

        return stream.ToArray();
    }

    /// <summary>A workbook whose only sheet is then changed as another program might have written it.</summary>
    public static byte[] WithSheetXml(Func<string, string> change, params object?[][] rows)
    {
        var stream = new MemoryStream();
        stream.Write(Of(rows));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(change(xml));
        }

        return stream.ToArray();
    }

    /// <summary>A number with the format in which the spreadsheet shows it.</summary>
    public sealed record As(object Value, string Format);

    /// <summary>An error such as <c>#DIV/0!</c>.</summary>
    public sealed record Error(string Text);

    /// <summary>A formula with the value that was last worked out.</summary>
    public sealed record Formula(string Text, double Value);

    /// <summary>A formula that nobody has worked out.</summary>
    public sealed record Unworked(string Text);

    private static string Sheet(object?[][] rows, List<string> formats)
    {
        var xml = new StringBuilder($"<worksheet xmlns='{Main}'><sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].Length == 0) continue;
            xml.Append(CultureInfo.InvariantCulture, $"<row r='{r + 1}'>");
            for (var c = 0; c < rows[r].Length; c++) xml.Append(Cell(rows[r][c], $"{(char)('A' + c)}{r + 1}", formats));
            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cell(object? value, string address, List<string> formats)
    {
        var style = 0;
        if (value is As formatted)
        {
            style = formats.IndexOf(formatted.Format);
            if (style < 0)
            {
                formats.Add(formatted.Format);
                style = formats.Count - 1;
            }

            value = formatted.Value;
        }

        var start = $"<c r='{address}' s='{style}'";
        return value switch
        {
            null => "",
            string text => $"{start} t='inlineStr'><is><t>{SecurityElement.Escape(text)}</t></is></c>",
            bool flag => $"{start} t='b'><v>{(flag ? 1 : 0)}</v></c>",
            Error error => $"{start} t='e'><f>1/0</f><v>{error.Text}</v></c>",
            Formula formula => $"{start}><f>{SecurityElement.Escape(formula.Text)}</f><v>{formula.Value.ToString("R", CultureInfo.InvariantCulture)}</v></c>",
            Unworked formula => $"{start}><f>{SecurityElement.Escape(formula.Text)}</f></c>",
            DateOnly day => $"{start}><v>{(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)}</v></c>",
            _ => $"{start}><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
        };
    }
}
