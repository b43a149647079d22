using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>Takes the cells of a sheet of an <c>.xlsx</c> workbook, written as a data file would write them.
/// Of a formula the value that the spreadsheet last worked out is used.</summary>
internal static class SheetTable
{
    /// <summary>A workbook is a compressed archive; a small file must not become gigabytes of memory.</summary>
    private const long MostBytes = 200_000_000;
    private const int LastRow = 1_048_576;

    /// <summary>What stands further below the row before it belongs to no table.</summary>
    private const int WidestGap = 10_000;

    static SheetTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

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

        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            report.Add(DataFileCodes.UnreadableWorkbook, place,
                "The spreadsheet is protected by a password, or has the format of before 2007. Save it as .xlsx without a password.");
            return null;
        }

        try
        {
            if (!IsOfReasonableSize(bytes))
            {
                report.Add(DataFileCodes.FileTooLarge, place, $"The spreadsheet unpacks to more than {MostBytes / 1_000_000} MB. Keep the rows that people need.");
                return null;
            }

            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            return Find(reader, file, sheet, report) ? Read(reader, file, SheetCells.Of(bytes, reader.Name), report) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A damaged archive makes the libraries throw almost anything; all of it means the same to the author.
            report.Add(DataFileCodes.UnreadableWorkbook, place,
                "The spreadsheet cannot be read: it is damaged, or no .xlsx at all. Open it in your spreadsheet program and save it again.");
            return null;
        }
    }

    /// <summary>The cells of a sheet, or of every sheet that is not hidden. Only of a workbook that <see cref="Read(string, byte[], Sourced{string}?, DataReport)"/> could open.</summary>
    public static List<RawGrid> Grids(string file, byte[] bytes, string? sheet)
    {
        var grids = new List<RawGrid>();
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            do
            {
                if (sheet is null ? reader.VisibleState != "visible" : !string.Equals(reader.Name, sheet, StringComparison.OrdinalIgnoreCase)) continue;
                if (Grid(reader, file, SheetCells.Of(bytes, reader.Name)) is { } grid) grids.Add(grid);
            }
            while (reader.NextResult() && grids.Count < 100);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What cannot be read has been reported when the table was looked for.
            return [];
        }

        return grids;
    }

    private static RawGrid? Grid(IExcelDataReader reader, string file, SheetCells cells)
    {
        var grid = new RawGrid(file, isSheet: true, reader.Name) { HasFilter = cells.HasFilter };
        for (var i = 0; i < Math.Min(reader.FieldCount, DataTable.MostColumns); i++)
        {
            if (reader.GetColumnWidth(i) <= 0) grid.HiddenColumns.Add(i);
        }

        var merged = reader.MergeCells ?? [];
        var above = new Dictionary<int, string>();
        var strays = new DataReport(new DiagnosticBag());
        var lastLine = LastLine(cells, file, strays);
        if (strays.ErrorCount > 0) return null;
        while (reader.Read())
        {
            var line = reader.Depth + 1;
            if (line > lastLine) break;
            var last = LastFilled(reader, line, cells);
            if (last < 0) continue;
            if (last >= DataTable.MostColumns || grid.Rows.Count > RawGrid.MostRows) return null;
            if (reader.RowHeight <= 0) grid.HiddenRows.Add(line);
            var row = new DataCell[last + 1];
            for (var i = 0; i < row.Length; i++)
            {
                var address = DataTable.Address(i + 1, line);
                var text = i < reader.FieldCount ? Text(reader, i, ColumnRole.Period) : "";
                // A cell that is merged with those below stands for all of their rows.
                foreach (var range in merged)
                {
                    if (range.FromColumn != i || range.ToColumn != i || line - 1 < range.FromRow || line - 1 > range.ToRow) continue;
                    if (line - 1 == range.FromRow) above[i] = text;
                    else if (text.Length == 0) text = above.GetValueOrDefault(i, "");
                }

                row[i] = new DataCell(text, line, i + 1, 0);
                if (cells.Errors.TryGetValue(address, out var error)) grid.Problems.Add((DataFileCodes.FormulaError, row[i], ErrorShown(error)));
                else if (text.Length == 0 && cells.WithoutResult.Contains(address)) grid.Problems.Add((DataFileCodes.FormulaWithoutResult, row[i], NoResult));
            }

            grid.Rows.Add(row);
        }

        return grid;
    }

    private const string NoResult = "This cell holds a formula, and the file holds no result of it. Open the file in Excel or LibreOffice and save it there.";

    private static string ErrorShown(string error) => $"The spreadsheet could not work out this cell and shows '{error}'. Correct the formula and save again.";

    private static bool IsOfReasonableSize(byte[] bytes)
    {
        // Sizes that the archive declares may be wrong, so it is unpacked once without keeping anything.
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var buffer = new byte[81_920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (total > MostBytes) return false;
            }
        }

        return true;
    }

    private static bool Find(IExcelDataReader reader, string file, Sourced<string>? sheet, DataReport report)
    {
        var names = new List<string>();
        var visible = new List<string>();
        do
        {
            if (sheet is null ? reader.VisibleState == "visible" : string.Equals(reader.Name, sheet.Value.Value, StringComparison.OrdinalIgnoreCase))
            {
                if (reader.VisibleState != "visible")
                {
                    report.Add(MediaCodes.HiddenSheet, sheet!.Value.Span,
                        $"The sheet '{reader.Name}' is hidden in the spreadsheet, and its figures are published because this line names it. Show the sheet, so that everybody who opens the file sees what is published; or name another one.");
                }

                return true;
            }

            names.Add(reader.Name);
            if (reader.VisibleState == "visible") visible.Add(reader.Name);
        }
        while (reader.NextResult());

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

    private static DataTable? Read(IExcelDataReader reader, string file, SheetCells cells, DataReport report)
    {
        DataTable? table = null;
        var hidden = new HiddenParts(file, cells.HasFilter, report);
        var row = Array.Empty<DataCell>();
        var roles = Array.Empty<ColumnRole>();
        var lastLine = LastLine(cells, file, report);
        while (reader.Read())
        {
            var line = reader.Depth + 1;
            if (line > lastLine) break;
            if (line > LastRow || table?.IsFull == true)
            {
                report.Add(DataFileCodes.FileTooLarge, new SourceSpan(file), $"There are more than {table?.RowCount ?? LastRow} rows. Keep those that people need.");
                break;
            }

            if (table is null)
            {
                if (Header(reader, line, cells) is not { } header) continue;
                if (header.Length > DataTable.MostColumns)
                {
                    report.Add(DataFileCodes.FileTooLarge, new SourceSpan(file), $"The first row has {header.Length} columns; a data file may have {DataTable.MostColumns}.");
                    return null;
                }

                hidden.LookAt(column => reader.GetColumnWidth(column) <= 0, header);
                table = new DataTable(file, isSheet: true, header);
                row = new DataCell[header.Length];
                roles = [.. header.Select(cell => DataColumns.RoleOf(cell.Text))];
                continue;
            }

            if (LastFilled(reader, line, cells) >= 0) hidden.LookAt(line, isHidden: reader.RowHeight <= 0);
            if (Fill(reader, line, row, roles, cells, table, report)) table.Add(row);
        }

        hidden.Report();
        if (table is null)
        {
            report.Add(DataFileCodes.EmptyFile, new SourceSpan(file), "The sheet is empty. Put the header 'period' and 'value' in its first row.");
        }

        return table;
    }

    /// <summary>The row with which the table ends. What stands far below it is reported, and not read.</summary>
    private static int LastLine(SheetCells cells, string file, DataReport report)
    {
        if (cells.LastColumns is not { } filled) return LastRow + 1;
        var last = 0;
        foreach (var line in filled.Keys.Order())
        {
            if (line - last > WidestGap)
            {
                report.Add(DataFileCodes.RaggedRow, DataTable.Span(new DataCell("", line, filled[line], 0), isSheet: true, file),
                    $"This cell stands {line - last} rows below {(last == 0 ? "the top of the sheet" : "the table")}. Clear it, or move it up to where it belongs.");
                break;
            }

            last = line;
        }

        return last;
    }

    /// <summary>Null when the row is blank.</summary>
    private static DataCell[]? Header(IExcelDataReader reader, int line, SheetCells cells)
    {
        var last = LastFilled(reader, line, cells);
        if (last < 0) return null;
        var header = new DataCell[last + 1];
        for (var i = 0; i < header.Length; i++) header[i] = new DataCell(Text(reader, i, ColumnRole.Breakdown), line, i + 1, 0);
        return header;
    }

    /// <summary>False when the row is blank or has a cell that cannot be taken over.</summary>
    private static bool Fill(IExcelDataReader reader, int line, DataCell[] row, ColumnRole[] roles, SheetCells cells, DataTable table, DataReport report)
    {
        var last = LastFilled(reader, line, cells);
        if (last < 0) return false;
        if (last >= row.Length)
        {
            report.Add(DataFileCodes.RaggedRow, table.Span(new DataCell("", line, last + 1, 0)),
                "This cell stands in a column without a name. Name the column in the first row, or keep remarks out of the table's rows.");
            return false;
        }

        var good = true;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = new DataCell(i < reader.FieldCount ? Text(reader, i, roles[i]) : "", line, i + 1, 0);
            if (row[i].IsBlank && cells.WithoutResult.Count > 0 && cells.WithoutResult.Contains(DataTable.Address(i + 1, line)))
            {
                report.Add(DataFileCodes.FormulaWithoutResult, table.Span(row[i]), NoResult);
                good = false;
            }

            if (cells.Errors.Count == 0 || !cells.Errors.TryGetValue(DataTable.Address(i + 1, line), out var error)) continue;
            report.Add(DataFileCodes.FormulaError, table.Span(row[i]), ErrorShown(error));
            good = false;
        }

        return good;
    }

    private static int LastFilled(IExcelDataReader reader, int line, SheetCells cells)
    {
        var width = cells.LastColumns is { } filled ? Math.Min(reader.FieldCount, filled.GetValueOrDefault(line)) : reader.FieldCount;
        for (var i = width - 1; i >= 0; i--)
        {
            if (cells.WithoutResult.Count > 0 && cells.WithoutResult.Contains(DataTable.Address(i + 1, line))) return i;
            if (reader.GetValue(i) is { } value && (value is not string text || !string.IsNullOrWhiteSpace(text))) return i;
        }

        return -1;
    }

    private static string Text(IExcelDataReader reader, int column, ColumnRole role) => reader.GetValue(column) switch
    {
        null => "",
        // Where a cell has lines, each is ended as in a CSV file.
        string text => text.Trim().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
        bool answer => answer ? "yes" : "no",
        DateTime date => role == ColumnRole.Period ? Period(date, reader.GetNumberFormatString(column)) : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => Number(number, reader.GetNumberFormatString(column)),
        int number => Number(number, reader.GetNumberFormatString(column)),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>What the cell shows as a period: a year, a month, or a day that is no period.</summary>
    private static string Period(DateTime date, string? format)
    {
        var shown = format?.ToLowerInvariant() ?? "";
        var hasMonth = shown.Length == 0 || shown.Contains('m', StringComparison.Ordinal) || shown.Contains('d', StringComparison.Ordinal);
        if (!hasMonth) return date.ToString("yyyy", CultureInfo.InvariantCulture);
        var isWholeMonth = date.Day == 1 || date.Day == DateTime.DaysInMonth(date.Year, date.Month) || !shown.Contains('d', StringComparison.Ordinal);
        return date.ToString(isWholeMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The number in full: 54.8 for a cell that shows 54.8 %, with as many decimals as the cell's format has at least.</summary>
    private static string Number(double number, string? format)
    {
        if (Math.Abs(number) > (double)NumberText.Largest) return number.ToString("R", CultureInfo.InvariantCulture);

        // Fifteen significant digits, as the spreadsheet itself counts; 0.1 + 0.2 is 0.3 there too.
        var exact = (decimal)number;
        var section = (format ?? "").Split(';')[0];
        if (section.Contains('%', StringComparison.Ordinal)) exact *= 100;
        var decimals = 0;
        for (var i = section.IndexOf('.', StringComparison.Ordinal) + 1; i > 0 && i < section.Length && section[i] == '0'; i++) decimals++;
        exact = decimal.Parse(exact.ToString("0.############################", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return (exact + new decimal(0, 0, 0, isNegative: false, (byte)Math.Min(decimals, 10))).ToString(CultureInfo.InvariantCulture);
    }
}
