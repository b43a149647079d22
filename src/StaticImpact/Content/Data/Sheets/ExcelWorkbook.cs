using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace StaticImpact.Content.Data.Sheets;

/// <summary>A workbook of Excel, <c>.xlsx</c>.</summary>
internal sealed class ExcelWorkbook : WorkbookReader
{
    private readonly byte[] bytes;
    private readonly IExcelDataReader reader;
    private readonly Dictionary<string, short> signs = new(StringComparer.Ordinal);
    private bool isStarted;
    private SheetCells? cells;
    private IReadOnlyList<(int, int, int, int)>? merged;

    static ExcelWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public ExcelWorkbook(byte[] bytes)
    {
        this.bytes = bytes;
        reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
    }

    public override string Name => reader.Name;

    public override bool IsVisible => reader.VisibleState == "visible";

    public override bool HasFilter => Cells.HasFilter;

    public override int Line => reader.Depth + 1;

    public override bool IsRowHidden => reader.RowHeight <= 0;

    public override IReadOnlyList<(int FromRow, int FromColumn, int ToRow, int ToColumn)> Merged =>
        merged ??= [.. (reader.MergeCells ?? []).Select(m => (m.FromRow, m.FromColumn, m.ToRow, m.ToColumn))];

    public override (int LastLine, (int Line, int Column)? Stray) Extent
    {
        get
        {
            if (Cells.LastColumns is not { } filled) return (LastRow + 1, null);
            var last = 0;
            foreach (var line in filled.Keys.Order())
            {
                if (line - last > WidestGap) return (last, (line, filled[line]));
                last = line;
            }

            return (last, null);
        }
    }

    public override int LastFilled
    {
        get
        {
            var width = Cells.LastColumns is { } filled ? Math.Min(reader.FieldCount, filled.GetValueOrDefault(Line)) : reader.FieldCount;
            for (var i = width - 1; i >= 0; i--)
            {
                if (LacksResult(i)) return i;
                if (reader.GetValue(i) is { } value && (value is not string text || !string.IsNullOrWhiteSpace(text))) return i;
            }

            return -1;
        }
    }

    private SheetCells Cells => cells ??= SheetCells.Of(bytes, reader.Name);

    public override bool NextSheet()
    {
        if (isStarted && !reader.NextResult()) return false;
        (isStarted, cells, merged) = (true, null, null);
        return true;
    }

    public override bool NextRow() => reader.Read();

    public override bool IsColumnHidden(int column) => column < reader.FieldCount && reader.GetColumnWidth(column) <= 0;

    public override short Money(int column)
    {
        if (column >= reader.FieldCount || reader.GetNumberFormatString(column) is not { Length: > 0 } format || reader.GetValue(column) is not (double or int)) return 0;
        if (!signs.TryGetValue(format, out var sign)) signs[format] = sign = MoneySigns.OfFormat(format);
        // The money of these is that of the country of whoever opens the file; the library calls it dollars.
        return sign > 0 && reader.GetNumberFormatIndex(column) is >= 5 and <= 8 or 42 or 44 && MoneySigns.Of(sign) == "$" ? (short)0 : sign;
    }

    public override string? Error(int column) => Cells.Errors.Count > 0 && Cells.Errors.TryGetValue(DataTable.Address(column + 1, Line), out var error) ? error : null;

    public override bool LacksResult(int column) => Cells.WithoutResult.Count > 0 && Cells.WithoutResult.Contains(DataTable.Address(column + 1, Line));

    public override void Dispose() => reader.Dispose();

    public override string Text(int column, bool isPeriod) => column >= reader.FieldCount ? "" : reader.GetValue(column) switch
    {
        null => "",
        // Where a cell has lines, each is ended as in a CSV file.
        string text => text.Trim().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
        bool answer => answer ? "yes" : "no",
        // A cell that shows a time alone.
        DateTime { Year: < 1900 } time => time.ToString("H:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        DateTime date => isPeriod ? Period(date, reader.GetNumberFormatString(column)) : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => Number(number, reader.GetNumberFormatString(column)),
        int number => Number(number, reader.GetNumberFormatString(column)),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>What the cell shows as a period: a year, a month, or a day.</summary>
    private static string Period(DateTime date, string? format)
    {
        var shown = format?.ToLowerInvariant() ?? "";
        var hasDay = shown.Length == 0 || shown.Contains('d', StringComparison.Ordinal);
        var hasMonth = hasDay || shown.Contains('m', StringComparison.Ordinal);
        return date.ToString(hasDay ? "yyyy-MM-dd" : hasMonth ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
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
        return SheetNumber.Written(exact, decimals);
    }
}
