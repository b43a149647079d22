using System.Collections.Immutable;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>A table with the figures of many indicators, and a column that names them.</summary>
internal sealed class SharedTable
{
    private readonly Dictionary<string, DataTable> parts = new(StringComparer.OrdinalIgnoreCase);

    private SharedTable(string file) => File = file;

    public string File { get; }

    /// <summary>Each indicator as the table names it, where it is named first.</summary>
    public ImmutableArray<Sourced<string>> Names { get; private set; } = [];

    /// <summary>What is wrong with the table itself, and how it was understood.</summary>
    public ImmutableArray<Diagnostic> Found { get; private set; } = [];

    /// <summary>Whether there are no rows to look for an indicator in, which has been reported.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>A file that could not be read, which has been reported.</summary>
    public static SharedTable Unread(string file) => new(file) { IsUnreadable = true };

    /// <param name="options">How the table is laid out.</param>
    public static SharedTable Read(string file, bool isWorkbook, byte[] bytes, Sourced<string>? sheet, IndicatorDataOptions options)
    {
        var bag = new DiagnosticBag();
        var shared = new SharedTable(file) { IsUnreadable = true };
        void Taken(DataTable table, DataColumns columns) => shared.Split(table, columns, bag);
        if (isWorkbook) IndicatorData.ReadWorkbook(file, bytes, sheet, options, bag, Taken);
        else if (ContentText.Decode(file, bytes, bag) is { } text && !MergeMarks.Report(file, text, 1, bag)) IndicatorData.Read(file, text, options, bag, Taken);
        shared.Found = bag.ToSorted();
        return shared;
    }

    /// <summary>The rows of an indicator, which the table calls by its id or its title; null for none.</summary>
    /// <param name="used">The names by which it is called.</param>
    public DataTable? RowsOf(IEnumerable<string> names, out ImmutableArray<string> used)
    {
        var found = names.Distinct(StringComparer.OrdinalIgnoreCase).Where(parts.ContainsKey).ToList();
        used = [.. found];
        if (found.Count == 0) return null;
        var first = parts[found[0]];
        // A copy, for the reader of the rows writes numbers as plain ones.
        var rows = new DataTable(first.File, first.IsSheet, first.Header, first.DecimalMark);
        foreach (var name in found)
        {
            for (var row = 0; row < parts[name].RowCount; row++) rows.Add(parts[name].Row(row));
        }

        return rows;
    }

    private void Split(DataTable table, DataColumns columns, DiagnosticBag bag)
    {
        var at = -1;
        foreach (var column in columns.Breakdowns)
        {
            var name = table.Header[column].Text;
            if (name.Equals("indicator", StringComparison.OrdinalIgnoreCase) || (at < 0 && LabelWords.IsMeasure(name))) at = column;
        }

        if (at < 0)
        {
            bag.Add(DataFileCodes.NoIndicatorColumn, table.Span(table.Header[0]), "There is no column 'indicator' that says of which measure each row is. Add it, with the name of the measure's file or its title in each row.");
            return;
        }

        IsUnreadable = false;
        DataCell[] header = [.. table.Header.Where((_, i) => i != at)];
        var cells = new DataCell[header.Length];
        var names = ImmutableArray.CreateBuilder<Sourced<string>>();
        var unnamed = 0;
        for (var i = 0; i < table.RowCount; i++)
        {
            var row = table.Row(i);
            if (row[at].IsBlank)
            {
                if (unnamed++ == 0) bag.Add(DataFileCodes.NoIndicatorColumn, table.Span(row[at]), "This row does not say of which measure it is. Write the name of the measure's file or its title, in every such row.");
                continue;
            }

            var name = CellText.Plain(row[at].Text);
            if (!parts.TryGetValue(name, out var part))
            {
                parts[name] = part = new DataTable(table.File, table.IsSheet, header, table.DecimalMark);
                names.Add(new Sourced<string>(name, table.Span(row[at])));
            }

            for (var k = 0; k < cells.Length; k++) cells[k] = row[k < at ? k : k + 1];
            part.Add(cells);
        }

        Names = names.ToImmutable();
    }
}
