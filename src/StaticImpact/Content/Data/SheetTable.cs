using System.IO.Compression;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Content.Data.Sheets;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>Takes the cells of a sheet of a workbook, <c>.xlsx</c> or <c>.ods</c>, written as a data file would write them.</summary>
internal static class SheetTable
{
    /// <summary>A workbook is a compressed archive; a small file must not become gigabytes of memory.</summary>
    private const long MostBytes = 200_000_000;

    /// <summary>What is said of a formula whose result is not in the file.</summary>
    public const string NoResult = "This cell holds a formula, and the file holds no result of it. Open the file in Excel or LibreOffice and save it there.";

    /// <param name="sheet">The sheet's name; null for the first one that is not hidden.</param>
    /// <returns>Null when there is no header to read rows by.</returns>
    public static DataTable? Read(string file, byte[] bytes, Sourced<string>? sheet, DataReport report)
    {
        var place = new SourceSpan(file);
        if (bytes.Length == 0)
        {
            report.Add(DataFileCodes.EmptyFile, place, "The file is empty. Save the spreadsheet again.");
            return null;
        }

        var ending = file.EndsWith(".ods", StringComparison.OrdinalIgnoreCase) ? ".ods" : ".xlsx";
        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            report.Add(DataFileCodes.UnreadableWorkbook, place,
                $"The spreadsheet is protected by a password, or has the format of before 2007. Save it as {ending} without a password.");
            return null;
        }

        try
        {
            if (!IsOfReasonableSize(bytes, out var isEncrypted))
            {
                report.Add(DataFileCodes.FileTooLarge, place, $"The spreadsheet unpacks to more than {MostBytes / 1_000_000} MB. Keep the rows that people need.");
                return null;
            }

            if (isEncrypted)
            {
                report.Add(DataFileCodes.UnreadableWorkbook, place, $"The spreadsheet is protected by a password. Save it as {ending} without one.");
                return null;
            }

            using var reader = WorkbookReader.Open(bytes);
            return Find(reader, file, sheet, report) ? Read(reader, file, report) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A damaged archive makes the libraries throw almost anything; all of it means the same to the author.
            report.Add(DataFileCodes.UnreadableWorkbook, place,
                $"The spreadsheet cannot be read: it is damaged, or no {ending} at all. Open it in your spreadsheet program and save it again.");
            return null;
        }
    }

    /// <summary>What is said of a formula that failed.</summary>
    public static string ErrorShown(string error) => $"The spreadsheet could not work out this cell and shows '{error}'. Correct the formula and save again.";

    private static bool IsOfReasonableSize(byte[] bytes, out bool isEncrypted)
    {
        // Sizes that the archive declares may be wrong, so it is unpacked once without keeping anything.
        isEncrypted = false;
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var buffer = new byte[81_920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            var isManifest = entry.FullName == "META-INF/manifest.xml";
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                isEncrypted |= isManifest && buffer.AsSpan(0, read).IndexOf("encryption-data"u8) >= 0;
                total += read;
                if (total > MostBytes) return false;
            }
        }

        return true;
    }

    private static bool Find(WorkbookReader reader, string file, Sourced<string>? sheet, DataReport report)
    {
        var names = new List<string>();
        var visible = new List<string>();
        while (reader.NextSheet())
        {
            if (sheet is null ? reader.IsVisible : string.Equals(reader.Name, sheet.Value.Value, StringComparison.OrdinalIgnoreCase))
            {
                if (!reader.IsVisible)
                {
                    report.Add(MediaCodes.HiddenSheet, sheet!.Value.Span,
                        $"The sheet '{reader.Name}' is hidden in the spreadsheet, and its figures are published because this line names it. Show the sheet, so that everybody who opens the file sees what is published; or name another one.");
                }

                return true;
            }

            names.Add(reader.Name);
            if (reader.IsVisible) visible.Add(reader.Name);
        }

        if (sheet is { } wanted)
        {
            report.Add(DataFileCodes.UnknownSheet, wanted.Span,
                $"'{file}' has no sheet '{wanted.Value}'.{Suggestion.DidYouMean(wanted.Value, visible)} Its sheets are {string.Join(", ", names.Select(n => $"'{n}'"))}.");
        }
        else
        {
            report.Add(DataFileCodes.UnknownSheet, new SourceSpan(file), "The spreadsheet has no sheet that is not hidden.");
        }

        return false;
    }

    private static DataTable? Read(WorkbookReader reader, string file, DataReport report)
    {
        DataTable? table = null;
        var hidden = new HiddenParts(file);
        var row = Array.Empty<DataCell>();
        var columns = Array.Empty<(int Index, bool IsPeriod)>();
        var unseen = Array.Empty<int>();
        var lastLine = reader.Extent.LastLine;
        while (reader.NextRow())
        {
            var line = reader.Line;
            if (line > lastLine) break;
            if (line > WorkbookReader.LastRow || table?.IsFull == true)
            {
                report.Add(DataFileCodes.FileTooLarge, new SourceSpan(file), $"There are more than {table?.RowCount ?? WorkbookReader.LastRow} rows. Keep those that people need.");
                break;
            }

            var last = reader.LastFilled;
            if (last < 0) continue;
            if (table is not null || reader.IsRowHidden) hidden.LookAt(line, reader.IsRowHidden);
            if (reader.IsRowHidden) continue;
            if (table is null)
            {
                if (last >= DataTable.MostColumns)
                {
                    report.Add(DataFileCodes.FileTooLarge, new SourceSpan(file), $"The first row has {last + 1} columns; a data file may have {DataTable.MostColumns}.");
                    return null;
                }

                var header = Header(reader, line, last, hidden, file, report);
                if (header.Length == 0) continue;
                table = new DataTable(file, isSheet: true, header);
                unseen = [.. Enumerable.Range(0, last + 1).Except(table.Header.Select(cell => cell.Column - 1))];
                row = new DataCell[table.Header.Length];
                columns = [.. table.Header.Select(cell => (cell.Column - 1, DataColumns.RoleOf(cell.Text) == ColumnRole.Period))];
                continue;
            }

            if (!Fill(reader, line, last, row, columns, table, report)) continue;
            table.Add(row);
            foreach (var column in unseen)
            {
                if (reader.Text(column, isPeriod: false).Length > 0) hidden.Fill(column, line);
            }
        }

        if (reader.Extent.Stray is { } stray)
        {
            var above = reader is OpenWorkbook ? table is null ? 0 : table.RowCount == 0 ? table.Header[0].Line : table.Row(table.RowCount - 1)[0].Line : lastLine;
            report.Add(DataFileCodes.RaggedRow, DataTable.Span(new DataCell("", stray.Line, stray.Column, 0), isSheet: true, file),
                $"This cell stands {stray.Line - above} rows below {(above == 0 ? "the top of the sheet" : "the table")}. Clear it, or move it up to where it belongs.");
        }

        hidden.HasFilter = reader.HasFilter;
        var isRefused = hidden.Refuse(table?.RowCount ?? 0, report);
        hidden.Report(report);
        // Rows that only the hidden column tells apart would be found to stand twice.
        if (isRefused) return null;
        if (table is null)
        {
            report.Add(DataFileCodes.EmptyFile, new SourceSpan(file), "The sheet is empty. Put the header 'period' and 'value' in its first row.");
        }

        return table;
    }

    /// <summary>Without the columns that the spreadsheet hides; those of the period and the value have to be seen.</summary>
    private static DataCell[] Header(WorkbookReader reader, int line, int last, HiddenParts hidden, string file, DataReport report)
    {
        var header = new List<DataCell>(last + 1);
        for (var i = 0; i <= last; i++)
        {
            var cell = new DataCell(reader.Text(i, isPeriod: false), line, i + 1, 0);
            if (!reader.IsColumnHidden(i))
            {
                header.Add(cell);
            }
            else if (DataColumns.RoleOf(cell.Text) is ColumnRole.Period or ColumnRole.Value)
            {
                report.Add(MediaCodes.HiddenFigures, DataTable.Span(cell, isSheet: true, file), $"Column {RawGrid.Letter(i)} ('{cell.Text}') is hidden in the spreadsheet, so it is not read. Show it.");
            }
            else
            {
                hidden.AddColumn(i, cell.Text);
            }
        }

        return [.. header];
    }

    /// <summary>False when the row is blank or has a cell that cannot be taken over.</summary>
    private static bool Fill(WorkbookReader reader, int line, int last, DataCell[] row, (int Index, bool IsPeriod)[] columns, DataTable table, DataReport report)
    {
        while (last >= 0 && reader.IsColumnHidden(last)) last--;
        if (last >= 0 && (columns.Length == 0 || last > columns[^1].Index))
        {
            report.Add(DataFileCodes.RaggedRow, table.Span(new DataCell("", line, last + 1, 0)),
                "This cell stands in a column without a name. Name the column in the first row, or keep remarks out of the table's rows.");
            return false;
        }

        var (good, isBlank) = (true, true);
        for (var i = 0; i < row.Length; i++)
        {
            var index = columns[i].Index;
            row[i] = new DataCell(reader.Text(index, columns[i].IsPeriod), line, index + 1, 0) { Money = reader.Money(index) };
            isBlank &= row[i].IsBlank;
            if (row[i].IsBlank && reader.LacksResult(index))
            {
                report.Add(DataFileCodes.FormulaWithoutResult, table.Span(row[i]), NoResult);
                good = false;
            }

            if (reader.Error(index) is not { } error) continue;
            report.Add(DataFileCodes.FormulaError, table.Span(row[i]), ErrorShown(error));
            good = false;
        }

        return good && !isBlank;
    }
}
