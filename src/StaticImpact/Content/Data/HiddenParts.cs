using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>What a spreadsheet program hides. Whoever hid a column of names did not mean it to stand on the site, so it is left out and
/// named; whoever filtered rows away forgets that the figures of the site would be without them, so that is refused.</summary>
internal sealed class HiddenParts(string file)
{
    private const int MostNamed = 10;

    private readonly SortedDictionary<int, string> columns = [];
    private readonly Dictionary<int, (int Count, int Line)> filled = [];
    private readonly List<int> rows = [];
    private int all;

    /// <summary>A column in which something stands.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="name">What stands first in it.</param>
    public void AddColumn(int column, string name) => columns.TryAdd(column, name);

    /// <summary>A row in which something stands.</summary>
    public void LookAt(int row, bool isHidden)
    {
        all++;
        if (isHidden) rows.Add(row);
    }

    /// <summary>A row of figures that is read, in which something stands in a hidden column.</summary>
    public void Fill(int column, int line) => filled[column] = filled.TryGetValue(column, out var there) ? (there.Count + 1, there.Line) : (1, line);

    /// <summary>Refuses columns that tell some rows from others: without them the figure of a few would be one of everyone.</summary>
    /// <param name="read">How many rows are read.</param>
    /// <returns>False where there is none.</returns>
    public bool Refuse(int read, DataReport report)
    {
        var before = report.ErrorCount;
        foreach (var (column, (count, line)) in filled)
        {
            if (count == read || !columns.Remove(column, out var name)) continue;
            report.Add(MediaCodes.HiddenFigures, DataTable.Span(new DataCell("", line, column + 1, 0), isSheet: true, file), $"Column {DataTable.Address(column + 1, 1)[..^1]} ('{Shortened(name)}') is hidden in the spreadsheet, and it says what some rows are about and others are not. Show it, or delete it and those rows.");
        }

        return report.ErrorCount > before;
    }

    /// <summary>Whether a filter hides the rows.</summary>
    public bool HasFilter { get; set; }

    /// <summary>Whether rows are hidden by it.</summary>
    public bool IsFiltered => HasFilter && rows.Count > 0;

    /// <summary>What is left out, without what was refused; an error where a filter hides rows.</summary>
    public void Report(DataReport report)
    {
        if (IsFiltered)
        {
            report.Add(MediaCodes.HiddenFigures, new SourceSpan(file, rows[0], 1) { Cell = DataTable.Address(1, rows[0]) }, string.Create(CultureInfo.InvariantCulture,
                $"{rows.Count} of {all} rows are filtered out in the spreadsheet. Clear the filter and save, or delete the rows if nobody may see them."));
            return;
        }

        if (rows.Count + columns.Count == 0) return;
        var parts = columns.Take(MostNamed).Select(c => $"column {DataTable.Address(c.Key + 1, 1)[..^1]} ('{Shortened(c.Value)}')").ToList();
        if (columns.Count > MostNamed) parts.Add($"{columns.Count - MostNamed} more columns");
        if (rows.Count > 0) parts.Add($"row{(rows.Count == 1 ? "" : "s")} {string.Join(", ", rows.Take(MostNamed).Select(r => r.ToString(CultureInfo.InvariantCulture)))}{(rows.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {rows.Count - MostNamed} more") : "")}");
        var it = rows.Count + columns.Count == 1 ? "it" : "them";
        report.Add(DataFileCodes.HiddenLeftOut, new SourceSpan(file), $"Left out, because the spreadsheet hides {it}: {string.Join(", ", parts)}. Show {it} in the spreadsheet if readers may see {it}.");
    }

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..29].TrimEnd() + "…";
}
