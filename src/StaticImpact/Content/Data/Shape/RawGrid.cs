using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The cells of a sheet or of a CSV file as they stand, before anyone knows which row is the header. Blank rows and what the
/// spreadsheet hides are left out.</summary>
internal sealed class RawGrid(string file, bool isSheet, string? sheet)
{
    /// <summary>Larger ones are no messy tables; they are read by their first row or not at all.</summary>
    public const int MostRows = 20_000;

    public string File { get; } = file;
    public bool IsSheet { get; } = isSheet;

    /// <summary>Its name; null for a CSV file.</summary>
    public string? Sheet { get; } = sheet;

    /// <summary>The name of a sheet that is read together with others of its layout, so that no line of the front matter names it; null for one that is read alone.</summary>
    public string? Part { get; init; }

    /// <summary>Whether the others have their header in the same row, so that a line of the front matter can name it.</summary>
    public bool HasHeaderOfOthers { get; init; } = true;

    /// <summary>Each with as many cells as its last filled column needs.</summary>
    public List<DataCell[]> Rows { get; } = [];

    /// <summary>What must be said of a cell when it is read, such as a formula without a result; by its line and its column from 0.</summary>
    public Dictionary<(int Line, int Column), (DiagnosticCode Code, string Message)> Problems { get; } = [];

    /// <summary>The last column, from 0, to which a cell is merged with those on its right; by its line and its column.</summary>
    public Dictionary<(int Line, int Column), int> Merged { get; } = [];

    /// <summary>What the spreadsheet hides.</summary>
    public HiddenParts? Hidden { get; init; }

    /// <summary>Cells in hidden columns in which something stands; by their line and their column from 0.</summary>
    public HashSet<(int Line, int Column)> HiddenCells { get; } = [];

    /// <summary>The first figure with an interval behind it, as it was written, and how many there were; null for none.</summary>
    public (string First, int Count)? Intervals { get; set; }

    /// <summary>Whether the first row names a period and a value, as data files do.</summary>
    public bool IsPlain => Rows.Count > 0 && Array.Exists(Rows[0], cell => DataColumns.RoleOf(cell.Text) == ColumnRole.Period) && Array.Exists(Rows[0], cell => DataColumns.RoleOf(cell.Text) == ColumnRole.Value);

    public SourceSpan Span(in DataCell cell) => DataTable.Span(cell, IsSheet, File, Part);

    /// <summary>The letters by which spreadsheets call a column, from 0.</summary>
    public static string Letter(int column) => DataTable.Address(column + 1, 1)[..^1];

    /// <summary>The column of letters, from 0; -1 for none.</summary>
    public static int ColumnOf(string letters) =>
        letters.Length is 0 or > 2 || !letters.All(char.IsAsciiLetterUpper) ? -1 : letters.Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1;

    public static string Text(DataCell[] row, int column) => column < row.Length ? row[column].Text : "";

    public string Text(int row, int column) => Text(Rows[row], column);

    public int LineOf(int row) => Rows[row][0].Line;

    public static int Filled(DataCell[] row)
    {
        var filled = 0;
        foreach (var cell in row)
        {
            if (!cell.IsBlank) filled++;
        }

        return filled;
    }

    /// <summary>The text of a cell, or of the one on its left that is merged with it, or that stands alone over several columns.</summary>
    /// <param name="last">The last column that a heading can reach to.</param>
    public string TextOver(int row, int column, int last)
    {
        for (var i = column; i >= 0; i--)
        {
            if (Text(row, i) is not { Length: > 0 } text) continue;
            return i == column || !Merged.TryGetValue((LineOf(row), i), out var to) || (column <= to && to <= last) ? text : "";
        }

        return "";
    }
}
