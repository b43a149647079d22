using System.Globalization;
using System.Runtime.InteropServices;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>A header and rows of equal length, from a CSV file or a sheet of a workbook. Rows with nothing in them are left out.</summary>
internal sealed class DataTable(string file, bool isSheet, DataCell[] header, char decimalMark = '.')
{
    /// <summary>More than this is no data file for a public page; see <see cref="DataFileCodes.FileTooLarge"/>.</summary>
    public const int MostColumns = 100;
    public const int MostRows = 1_000_000;
    public const int MostCells = 5_000_000;

    private readonly List<DataCell> cells = [];

    public string File { get; } = file;
    public bool IsSheet { get; } = isSheet;
    public DataCell[] Header { get; } = header;

    /// <summary><c>;</c>-separated files may write decimals with a comma.</summary>
    public char DecimalMark { get; set; } = decimalMark;

    /// <summary>By column, the group that is everyone: its cells are blank now.</summary>
    public Dictionary<int, string> Everyone { get; } = [];

    public int RowCount => Header.Length == 0 ? 0 : cells.Count / Header.Length;
    public bool IsFull => RowCount >= MostRows || cells.Count >= MostCells;

    /// <param name="row">As many cells as the header has.</param>
    public void Add(ReadOnlySpan<DataCell> row) => cells.AddRange(row);

    public ReadOnlySpan<DataCell> Row(int index) =>
        CollectionsMarshal.AsSpan(cells).Slice(index * Header.Length, Header.Length);

    /// <summary>Another text for a cell that keeps its place.</summary>
    public void Replace(int row, int column, string text)
    {
        ref var cell = ref CollectionsMarshal.AsSpan(cells)[(row * Header.Length) + column];
        cell = cell with { Text = text };
    }

    /// <summary>Where the columns stand in a file of text of which not all are read, from 0; null where all are.</summary>
    public int[]? Places { get; init; }

    /// <summary>The letters by which spreadsheets call a column of the header.</summary>
    public string Letter(in DataCell cell, int index) => Address(IsSheet ? cell.Column : (Places?[index] ?? index) + 1, 1)[..^1];

    /// <summary>The sheets whose rows stand below each other; empty for one.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    public SourceSpan Span(in DataCell cell) => Sheets.Count == 0 ? Span(cell, IsSheet, File) : Span(cell with { Line = LineOf(cell.Line) }, IsSheet, File, Sheets[cell.Line / Observation.LinesOfSheet]);

    /// <param name="sheet">The sheet that a cell is on, where several are read; null for the only one.</param>
    public static SourceSpan Span(in DataCell cell, bool isSheet, string file, string? sheet = null) =>
        new(file, cell.Line, cell.Column, cell.Length) { Cell = isSheet ? (sheet is null ? "" : sheet + "!") + Address(cell.Column, cell.Line) : null };

    /// <summary>A line that says on which of several sheets it is, from 0.</summary>
    public static int Stacked(int sheet, int line) => (sheet * Observation.LinesOfSheet) + line;

    private static int LineOf(int line) => line % Observation.LinesOfSheet;

    /// <summary>The cell of a column in the row that begins on a line; for reports made after rows have been sorted.</summary>
    public SourceSpan RowSpan(int line, int column)
    {
        var low = 0;
        var high = RowCount - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = Row(middle)[0].Line;
            if (found == line) return Span(Row(middle)[column]);
            if (found < line) low = middle + 1;
            else high = middle - 1;
        }

        return new SourceSpan(File, line);
    }

    /// <summary>The row as a person names it: <c>line 12</c>, or <c>row 12</c> of a sheet.</summary>
    public string RowName(int line) => string.Create(CultureInfo.InvariantCulture, $"{(IsSheet ? "row" : "line")} {(IsSheet ? LineOf(line) : line)}{(Sheets.Count == 0 ? "" : $" of '{Sheets[line / Observation.LinesOfSheet]}'")}");

    /// <summary><c>B7</c> for column 2, row 7.</summary>
    internal static string Address(int column, int row)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
