using System.Collections.Immutable;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>A table with the figures of many indicators, and a column that names them.</summary>
internal sealed class SharedTable
{
    private TableParts? parts;

    private SharedTable(string file) => File = file;

    public string File { get; }

    /// <summary>Each indicator as the table names it, where it is named first.</summary>
    public ImmutableArray<Sourced<string>> Names => parts?.Names ?? [];

    /// <summary>What is wrong with the table itself, and how it was understood.</summary>
    public ImmutableArray<Diagnostic> Found { get; private set; } = [];

    /// <summary>Whether there are no rows to look for an indicator in, which has been reported.</summary>
    public bool IsUnreadable => parts is null;

    /// <summary>A file that could not be read, which has been reported.</summary>
    public static SharedTable Unread(string file) => new(file);

    /// <param name="options">How the table is laid out.</param>
    public static SharedTable Read(string file, bool isWorkbook, byte[] bytes, Sourced<string>? sheet, IndicatorDataOptions options)
    {
        var bag = new DiagnosticBag();
        var shared = new SharedTable(file);
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
        used = [];
        return parts?.RowsOf(names, out used);
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

        parts = TableParts.Of(table, [at]);
        if (parts.Unnamed is { } unnamed) bag.Add(DataFileCodes.NoIndicatorColumn, unnamed, "This row does not say of which measure it is. Write the name of the measure's file or its title, in every such row.");
    }
}
