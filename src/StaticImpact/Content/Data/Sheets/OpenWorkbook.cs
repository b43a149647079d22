using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace StaticImpact.Content.Data.Sheets;

/// <summary>A workbook of LibreOffice, <c>.ods</c>, read from its XML. What a file says of repeated rows and columns is believed only as far as
/// spreadsheets go.</summary>
internal sealed class OpenWorkbook : WorkbookReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false };

    private readonly ZipArchive archive;
    private readonly XmlReader xml;
    private readonly HashSet<string> hiddenStyles = new(StringComparer.Ordinal);
    private readonly HashSet<int> hiddenColumns = [];
    private readonly List<(int FromRow, int FromColumn, int ToRow, int ToColumn)> merged = [];

    /// <summary>The cells of the row, each for as many columns as it is repeated.</summary>
    private readonly List<OpenCell> row = [];
    private string name = "";
    private string style = "";
    private bool isVisible;
    private bool hasFilter;
    private bool isRowHidden;
    private int hiddenGroups;
    private int columns;
    private int line;
    private int nextLine;
    private int lastFilledLine;
    private (int Line, int Column)? stray;

    /// <summary>How often the row that was read stands again below.</summary>
    private int again;

    public OpenWorkbook(byte[] bytes)
    {
        archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        xml = XmlReader.Create(archive.GetEntry("content.xml")!.Open(), Settings);
    }

    public override string Name => name;

    public override bool IsVisible => isVisible;

    public override bool HasFilter => hasFilter;

    public override int Line => line;

    public override bool IsRowHidden => isRowHidden;

    public override IReadOnlyList<(int FromRow, int FromColumn, int ToRow, int ToColumn)> Merged => merged;

    public override (int LastLine, (int Line, int Column)? Stray) Extent => (LastRow + 1, stray);

    public override int LastFilled => row.Count - 1;

    public override bool NextSheet()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "style":
                    style = Attribute("name") ?? "";
                    break;
                case "table-properties" when Attribute("display") == "false":
                    hiddenStyles.Add(style);
                    break;
                case "table" when !xml.IsEmptyElement:
                    name = Attribute("name") ?? "";
                    isVisible = !(Attribute("style-name") is { } own && hiddenStyles.Contains(own));
                    (hasFilter, columns, line, nextLine, again, hiddenGroups, lastFilledLine, stray) = (false, 0, 0, 1, 0, 0, 0, null);
                    hiddenColumns.Clear();
                    merged.Clear();
                    row.Clear();
                    return true;
            }
        }

        return false;
    }

    public override bool NextRow()
    {
        if (again > 0 && line < LastRow)
        {
            again--;
            lastFilledLine = ++line;
            nextLine = line + 1;
            return true;
        }

        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (xml.LocalName == "table") return false;
                if (xml.LocalName == "table-row-group" && hiddenGroups > 0) hiddenGroups--;
                continue;
            }

            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "table-column":
                    Column();
                    break;
                case "table-row-group" when !xml.IsEmptyElement && (hiddenGroups > 0 || Attribute("display") == "false"):
                    hiddenGroups++;
                    break;
                // Drawings, notes and older versions may hold tables of their own.
                case "shapes" or "tracked-changes" or "forms" or "scenario":
                    Skip();
                    break;
                case "table-row":
                    if (!Row()) break;
                    var gap = line - lastFilledLine;
                    lastFilledLine = line;
                    if (gap <= WidestGap) return true;
                    stray = (line, row.Count);
                    return false;
            }
        }

        return false;
    }

    public override bool IsColumnHidden(int column) => hiddenColumns.Contains(column);

    public override string Text(int column, bool isPeriod) => CellAt(column) is { } cell ? cell.Text(isPeriod) : "";

    public override short Money(int column) => CellAt(column)?.Money ?? 0;

    public override string? Error(int column) => CellAt(column)?.Error;

    public override bool LacksResult(int column) => CellAt(column)?.LacksResult == true;

    public override void Dispose()
    {
        xml.Dispose();
        archive.Dispose();
    }

    private OpenCell? CellAt(int column) => column < row.Count ? row[column] : null;

    private void Column()
    {
        var repeated = Repeated("number-columns-repeated", LastColumn);
        var isHidden = Attribute("visibility") is "collapse" or "filter";
        for (var i = 0; isHidden && i < Math.Min(repeated, DataTable.MostColumns + 1 - columns); i++) hiddenColumns.Add(columns + i);
        columns = Math.Min(columns + repeated, LastColumn);
    }

    /// <summary>False where the row is blank.</summary>
    private bool Row()
    {
        var repeated = Repeated("number-rows-repeated", LastRow);
        var visibility = Attribute("visibility");
        line = nextLine;
        isRowHidden = visibility is "collapse" or "filter" || hiddenGroups > 0;
        row.Clear();
        if (!xml.IsEmptyElement) Cells();
        while (row.Count > 0 && row[^1].IsBlank) row.RemoveAt(row.Count - 1);
        nextLine = (int)Math.Min((long)line + repeated, LastRow + 2L);
        if (row.Count == 0) return false;
        hasFilter |= visibility == "filter";
        again = Math.Min(repeated - 1, Math.Max(0, LastRow + 1 - line));
        return true;
    }

    private void Cells()
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("table-cell" or "covered-table-cell")) continue;
            var repeated = Repeated("number-columns-repeated", LastColumn);
            var (over, down) = (Repeated("number-columns-spanned", LastColumn), Repeated("number-rows-spanned", LastRow));
            if ((over > 1 || down > 1) && merged.Count < 100_000) merged.Add((line - 1, row.Count, line - 1 + down - 1, row.Count + over - 1));
            var cell = OpenCell.Read(xml, isCovered: xml.LocalName == "covered-table-cell");
            // One column more than are read is enough to know that there are too many.
            for (var i = 0; i < repeated && row.Count <= DataTable.MostColumns + 1; i++) row.Add(cell);
        }
    }

    private void Skip()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    private int Repeated(string attribute, int most) =>
        Attribute(attribute) is { } text && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (int)Math.Clamp(number, 1, most) : Attribute(attribute) is { Length: > 9 } ? most : 1;

    private string? Attribute(string wanted) => OpenCell.Attribute(xml, wanted);
}
