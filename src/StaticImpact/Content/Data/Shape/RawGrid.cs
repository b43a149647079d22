using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The cells of a sheet or of a CSV file as they stand, before anyone knows which row is the header. Blank rows are left out.</summary>
internal sealed class RawGrid(string file, bool isSheet, string? sheet)
{
    /// <summary>Larger ones are no messy tables; they are read by their first row or not at all.</summary>
    public const int MostRows = 20_000;

    public string File { get; } = file;
    public bool IsSheet { get; } = isSheet;

    /// <summary>Its name; null for a CSV file.</summary>
    public string? Sheet { get; } = sheet;

    /// <summary>Each with as many cells as its last filled column needs.</summary>
    public List<DataCell[]> Rows { get; } = [];

    /// <summary>What must be said when the grid is read, such as a formula without a result.</summary>
    public List<(DiagnosticCode Code, DataCell Cell, string Message)> Problems { get; } = [];

    /// <summary>Columns that the spreadsheet hides, from 0.</summary>
    public HashSet<int> HiddenColumns { get; } = [];

    /// <summary>Rows that the spreadsheet hides, and in which something stands.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    public bool HasFilter { get; init; }

    /// <summary>Whether the first row names a period and a value, as data files do.</summary>
    public bool IsPlain => Rows.Count > 0 && Array.Exists(Rows[0], cell => DataColumns.RoleOf(cell.Text) == ColumnRole.Period) && Array.Exists(Rows[0], cell => DataColumns.RoleOf(cell.Text) == ColumnRole.Value);

    public SourceSpan Span(in DataCell cell) => DataTable.Span(cell, IsSheet, File);

    /// <summary>The letters by which spreadsheets call a column, from 0.</summary>
    public static string Letter(int column) => DataTable.Address(column + 1, 1)[..^1];

    public static string Text(DataCell[] row, int column) => column < row.Length ? row[column].Text : "";

    public static int Filled(DataCell[] row)
    {
        var filled = 0;
        foreach (var cell in row)
        {
            if (!cell.IsBlank) filled++;
        }

        return filled;
    }
}
