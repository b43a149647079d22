using System.Globalization;
using System.Text;
using CsvHelper;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>Splits the text of a CSV file into cells that know their places.</summary>
internal static class CsvTable
{
    /// <summary>Null when there is no header to read rows by.</summary>
    public static DataTable? Read(string file, string text, DataReport report)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (Separator(text) is not { } separator)
        {
            report.Add(DataFileCodes.WrongSeparator, new SourceSpan(file, 1),
                "The columns are separated by '|'. Save the file again as 'CSV (comma separated)'.");
            return null;
        }

        var brokenLine = 0L;
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            PoolStrings = true,
            OnMalformedRecord = record =>
            {
                if (ReportQuotes(file, record, report)) brokenLine = record.LineNumber;
            },
        };
        using var reader = CsvReader.FromText(text, options);
        DataTable? table = null;
        var row = Array.Empty<DataCell>();
        while (reader.Read())
        {
            if (table is null)
            {
                if (reader.FieldCount > DataTable.MostColumns)
                {
                    report.Add(DataFileCodes.FileTooLarge, new SourceSpan(file, (int)reader.LineNumber),
                        $"The first line has {reader.FieldCount} columns; a data file may have {DataTable.MostColumns}.");
                    return null;
                }

                var header = new DataCell[reader.FieldCount];
                if (!Fill(reader, header)) continue;
                header = WithoutBlankEnd(header);
                table = new DataTable(file, isSheet: false, header);
                row = new DataCell[header.Length];
                continue;
            }

            if (reader.LineNumber == brokenLine || IsBlank(reader)) continue;
            if (reader.FieldCount != row.Length && !OnlyBlanksBeyond(reader, row.Length))
            {
                report.Add(DataFileCodes.RaggedRow, new SourceSpan(file, (int)reader.LineNumber), Ragged(reader, table));
                continue;
            }

            if (table.IsFull)
            {
                report.Add(DataFileCodes.FileTooLarge, new SourceSpan(file, (int)reader.LineNumber),
                    $"There are more than {table.RowCount} rows. Keep those that people need.");
                break;
            }

            Fill(reader, row);
            table.Add(row);
        }

        if (table is null)
        {
            report.Add(DataFileCodes.EmptyFile, new SourceSpan(file), "The file is empty. Put the header 'period,value' on its first line.");
        }
        else if (separator == ';' && HasDecimalCommas(table))
        {
            table.DecimalMark = ',';
        }

        return table;
    }

    /// <summary>The cells as they stand; null where quotes or separators are broken, or where there are too many rows.</summary>
    public static RawGrid? Grid(string file, string text)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        var commas = text.AsSpan().Count(',');
        var separator = text.AsSpan().Count('\t') > Math.Max(commas, text.AsSpan().Count('\n')) ? '\t' : text.AsSpan().Count(';') > commas ? ';' : commas > 0 ? ',' : Separator(text);
        if (separator is not { } found) return null;
        var grid = new RawGrid(file, isSheet: false, sheet: null);
        var isBroken = false;
        var options = new CsvReaderOptions
        {
            Separator = found,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            PoolStrings = true,
            OnMalformedRecord = record => isBroken |= record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote,
        };
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read() && !isBroken)
        {
            if (reader.FieldCount > DataTable.MostColumns || grid.Rows.Count > RawGrid.MostRows) return null;
            var row = new DataCell[reader.FieldCount];
            if (Fill(reader, row)) grid.Rows.Add(WithoutBlankEnd(row));
        }

        return isBroken ? null : grid;
    }

    /// <summary>The separator of the first line that has one, for a title may stand above the header; null when it is none of a comma, a semicolon and a tab.</summary>
    internal static char? Separator(string text)
    {
        var commas = 0;
        var semicolons = 0;
        var tabs = 0;
        var bars = 0;
        var quoted = false;
        var started = false;
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (c is '\r' or '\n' && !quoted && started && commas + semicolons + tabs + bars > 0) break;
            else if (!quoted && c == ',') commas++;
            else if (!quoted && c == ';') semicolons++;
            else if (!quoted && c == '\t') tabs++;
            else if (!quoted && c == '|') bars++;
            started |= !char.IsWhiteSpace(c);
        }

        if (semicolons > commas) return ';';
        if (commas > 0 || !started) return ',';
        return tabs > 0 ? '\t' : bars > 0 ? null : ',';
    }

    /// <summary>Takes over the cells of the current record; false when all of them are blank.</summary>
    private static bool Fill(CsvReader reader, DataCell[] cells)
    {
        var line = (int)reader.LineNumber;
        var column = 1;
        var filled = false;
        for (var i = 0; i < cells.Length; i++)
        {
            var raw = reader.GetRawSpan(i);
            var text = reader.GetString(i);
            if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))) text = text.Trim();
            filled |= text.Length > 0;

            var lead = 0;
            while (lead < raw.Length && raw[lead] is (byte)' ' or (byte)'\t') lead++;
            var end = raw.Length;
            while (end > lead && raw[end - 1] is (byte)' ' or (byte)'\t') end--;
            if (raw.IndexOfAny((byte)'\n', (byte)'\r') < 0)
            {
                cells[i] = new DataCell(text, line, column + lead, Width(raw[lead..end]));
                column += lead + Width(raw[lead..]) + 1;
            }
            else
            {
                var body = raw[lead..];
                cells[i] = new DataCell(text, line, column + lead, Width(body[..body.IndexOfAny((byte)'\n', (byte)'\r')]));
                line += LineBreaks(raw);
                column = Width(raw[(raw.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)..]) + 2;
            }
        }

        return filled;
    }

    /// <summary>UTF-16 units of UTF-8 text.</summary>
    private static int Width(ReadOnlySpan<byte> utf8) =>
        Ascii.IsValid(utf8) ? utf8.Length : Encoding.UTF8.GetCharCount(utf8);

    private static int LineBreaks(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\n' || (utf8[i] == '\r' && (i + 1 == utf8.Length || utf8[i + 1] != '\n'))) count++;
        }

        return count;
    }

    private static bool IsBlank(CsvReader reader) => OnlyBlanksBeyond(reader, 0, always: true);

    /// <summary>Spreadsheets end rows with separators when a column beyond the header was once used.</summary>
    private static bool OnlyBlanksBeyond(CsvReader reader, int columns, bool always = false)
    {
        if (!always && reader.FieldCount < columns) return false;
        for (var i = columns; i < reader.FieldCount; i++)
        {
            if (!reader.GetSpan(i).Trim(" \t"u8).IsEmpty) return false;
        }

        return true;
    }

    private static DataCell[] WithoutBlankEnd(DataCell[] header)
    {
        var length = header.Length;
        while (length > 0 && header[length - 1].IsBlank) length--;
        return header[..length];
    }

    /// <summary>Whether numbers in this <c>;</c>-separated file have decimal commas: then a point in a number is a mistake.</summary>
    private static bool HasDecimalCommas(DataTable table)
    {
        for (var column = 0; column < table.Header.Length; column++)
        {
            if (DataColumns.RoleOf(table.Header[column].Text) is not (>= ColumnRole.Value and <= ColumnRole.Denominator)) continue;
            for (var row = 0; row < table.RowCount; row++)
            {
                if (table.Row(row)[column].Text.Contains(',', StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    private static string Ragged(CsvReader reader, DataTable table)
    {
        var found = reader.FieldCount;
        var expected = table.Header.Length;
        var message = string.Create(CultureInfo.InvariantCulture,
            $"This row has {found} cell{(found == 1 ? "" : "s")}; the header has {expected}.");
        return found > expected
            ? message + " Write a number with a comma as 12.5 or 1234, and put a text that holds a comma between double quotes."
            : message + " Add the missing separators, one for each blank cell.";
    }

    /// <summary>False for a quote that is plain text, as in <c>5" pipe</c>.</summary>
    private static bool ReportQuotes(string file, CsvMalformedRecord record, DataReport report)
    {
        var message = record.Reason == CsvMalformedReason.UnterminatedQuote
            ? "A double quote opens a cell in this row and is never closed. Close it after the cell's text."
            : record.Reason == CsvMalformedReason.TextAfterClosingQuote
            ? "Text stands after a closing double quote in this row. Put the whole cell between quotes, and write a quote inside it twice."
            : null;
        if (message is null) return false;
        report.Add(DataFileCodes.BadQuotes, new SourceSpan(file, (int)record.LineNumber), message);
        return true;
    }
}
