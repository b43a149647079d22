using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace StaticImpact.Content.Data.Sheets;

/// <summary>What the library that reads workbooks does not tell of a sheet.</summary>
/// <param name="Errors">The cells that show an error such as <c>#DIV/0!</c>, by their addresses. The library gives them as blank cells, and
/// a blank cell means something else: no interval, or everyone.</param>
/// <param name="LastColumns">For each row in which something stands, the column of the last cell that is not empty, from 1. The library goes
/// over every cell of a sheet, and one that was formatted in the last corner makes them 17,000,000,000. Null when it cannot be told.</param>
/// <param name="WithoutResult">The cells with a formula of which the file holds no result, by their addresses.</param>
/// <param name="HasFilter">Whether a filter stands on the sheet.</param>
internal sealed record SheetCells(IReadOnlyDictionary<string, string> Errors, IReadOnlyDictionary<int, int>? LastColumns, IReadOnlySet<string> WithoutResult, bool HasFilter)
{
    private const int LastColumn = 16_384;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static SheetCells Of(byte[] bytes, string sheet)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var lastColumns = new Dictionary<int, int>();
        var withoutResult = new HashSet<string>(StringComparer.Ordinal);
        var hasFilter = false;
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (Part(archive, sheet) is not { } part) return new SheetCells(errors, null, withoutResult, HasFilter: false);
        using var xml = XmlReader.Create(part.Open(), Settings);
        var (row, column, isError) = (0, 0, false);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                // Both may leave their place out, and then follow the one before.
                case "row":
                    row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                    column = 0;
                    break;
                case "c":
                    column = xml.GetAttribute("r") is { } address ? ColumnOf(address) : column + 1;
                    isError = xml.GetAttribute("t") == "e";
                    break;
                case "v" or "is" or "f":
                    lastColumns[row] = Math.Max(lastColumns.GetValueOrDefault(row), column);
                    // The formula stands before its result.
                    if (xml.LocalName == "f") withoutResult.Add(DataTable.Address(column, row));
                    else if (withoutResult.Count > 0) withoutResult.Remove(DataTable.Address(column, row));
                    if (isError && xml.LocalName == "v") errors[DataTable.Address(column, row)] = xml.ReadString();
                    break;
                case "filterColumn":
                    hasFilter = true;
                    break;
            }
        }

        return new SheetCells(errors, lastColumns, withoutResult, hasFilter || HasFilteredTable(archive));
    }

    /// <summary>Tables of a sheet keep their filters in parts of their own.</summary>
    private static bool HasFilteredTable(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.StartsWith("xl/tables/", StringComparison.Ordinal) || !entry.FullName.EndsWith(".xml", StringComparison.Ordinal)) continue;
            using var xml = XmlReader.Create(entry.Open(), Settings);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "filterColumn") return true;
            }
        }

        return false;
    }

    /// <summary>2 for <c>B7</c>; past the last column for what is no address.</summary>
    private static int ColumnOf(string address)
    {
        var column = 0;
        foreach (var c in address)
        {
            if (!char.IsAsciiLetter(c)) break;
            column = Math.Min((column * 26) + (char.ToUpperInvariant(c) - 'A' + 1), LastColumn + 1);
        }

        return column == 0 ? LastColumn + 1 : column;
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
