using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>A table taken apart by the columns that say whose each row is: of which indicator, or of which of its measures.</summary>
internal sealed class TableParts
{
    private readonly Dictionary<string, DataTable> parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whoever the table names, where it does so first; by several columns, with a comma between their texts.</summary>
    public ImmutableArray<Sourced<string>> Names { get; private set; } = [];

    /// <summary>The first row that names nobody; null where every row does.</summary>
    public SourceSpan? Unnamed { get; private set; }

    /// <param name="columns">Their positions. Parts do not have them any more.</param>
    public static TableParts Of(DataTable table, ImmutableArray<int> columns)
    {
        var apart = new TableParts();
        var kept = Enumerable.Range(0, table.Header.Length).Except(columns).ToArray();
        DataCell[] header = [.. kept.Select(i => table.Header[i])];
        var cells = new DataCell[kept.Length];
        var names = ImmutableArray.CreateBuilder<Sourced<string>>();
        for (var i = 0; i < table.RowCount; i++)
        {
            var row = table.Row(i);
            if (Blank(row, columns) is { } blank)
            {
                apart.Unnamed ??= table.Span(row[blank]);
                continue;
            }

            var name = columns.Length == 1 ? CellText.Plain(row[columns[0]].Text) : NameOf(row, columns);
            if (!apart.parts.TryGetValue(name, out var part))
            {
                apart.parts[name] = part = new DataTable(table.File, table.IsSheet, header, table.DecimalMark);
                names.Add(new Sourced<string>(name, table.Span(row[columns[0]])));
            }

            for (var k = 0; k < kept.Length; k++) cells[k] = row[kept[k]];
            part.Add(cells);
        }

        apart.Names = names.ToImmutable();
        return apart;
    }

    /// <summary>The rows of one, who may have several names; null for none.</summary>
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

    /// <summary>Parts as one table again, one after the other, with the columns that name them at the end; null where they write decimals in different ways.</summary>
    /// <param name="some">Each with the cells that name it.</param>
    public static DataTable? Whole(IReadOnlyList<(ImmutableArray<GroupCell> Cells, DataTable Rows)> some)
    {
        if (some.Count == 0 || some.Any(s => s.Rows.DecimalMark != some[0].Rows.DecimalMark)) return null;
        var first = some[0].Rows;
        var whole = new DataTable(first.File, first.IsSheet, [.. first.Header, .. some[0].Cells.Select(cell => new DataCell(cell.Column, first.Header[0].Line, 0, 0))], first.DecimalMark);
        foreach (var (cells, rows) in some)
        {
            for (var i = 0; i < rows.RowCount; i++)
            {
                var line = rows.Row(i)[0].Line;
                whole.Add([.. rows.Row(i), .. cells.Select(cell => new DataCell(cell.Value, line, 0, 0))]);
            }
        }

        return whole;
    }

    /// <summary>Texts of several columns as one name.</summary>
    public static string Together(IEnumerable<string> texts) => string.Join(", ", texts);

    private static int? Blank(ReadOnlySpan<DataCell> row, ImmutableArray<int> columns)
    {
        foreach (var column in columns)
        {
            if (row[column].IsBlank) return column;
        }

        return null;
    }

    private static string NameOf(ReadOnlySpan<DataCell> row, ImmutableArray<int> columns)
    {
        var texts = new string[columns.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = CellText.Plain(row[columns[i]].Text);
        return Together(texts);
    }
}
