using System.Text;
using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>Takes a group for everyone: the one that the front matter names, or one that is called Total or All where no row has blank groups.</summary>
internal static class EveryoneGroups
{
    /// <summary>Blanks the cells of the groups that the front matter names as everyone. A column stays as it is where blank cells give the same figures already.</summary>
    public static void MakeNamedBlank(DataTable table, DataColumns columns, IndicatorDataOptions options)
    {
        foreach (var (column, total) in options.Totals)
        {
            foreach (var at in columns.Breakdowns)
            {
                if (columns.NameOf(at) == column && MakeBlank(table, columns, at, total)) table.Everyone[at] = total;
            }
        }
    }

    private static bool MakeBlank(DataTable table, DataColumns columns, int column, string total)
    {
        List<int> others = [.. Enumerable.Range(0, table.Header.Length).Where(i => i != column && !columns.IsOfFigure(i))];
        var (rows, blank) = (new List<int>(), new HashSet<string>(StringComparer.Ordinal));
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.Row(row)[column].IsBlank) blank.Add(Key(row));
            else if (CellText.Plain(table.Row(row)[column].Text) == total) rows.Add(row);
        }

        if (blank.Count > 0 && rows.Exists(row => blank.Contains(Key(row)))) return false;
        foreach (var row in rows) table.Replace(row, column, "");
        return rows.Count > 0;

        string Key(int row)
        {
            var key = new StringBuilder();
            foreach (var i in others) key.Append(table.Row(row)[i].Text).Append('\n');
            return key.ToString();
        }
    }

    /// <summary>Blanks the cells of a group that is called Total or All. The table stays as it is where no row would be for everyone then, or where a column has two such groups.</summary>
    public static void MakeBlank(DataTable table, DataColumns columns, IndicatorDataOptions options, DataReport report)
    {
        if (!options.NeedsHeadline || !options.HeadlineSeries.IsEmpty || columns.Breakdowns.IsEmpty) return;
        var words = new string?[columns.Breakdowns.Length];
        var place = columns[ColumnRole.Place];
        DataCell? first = null;
        var hasEveryone = false;
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.Row(row);
            var (isBlank, isEveryone) = (true, true);
            for (var i = 0; i < words.Length; i++)
            {
                var cell = cells[columns.Breakdowns[i]];
                if (cell.IsBlank) continue;
                isBlank = false;
                if (LabelWords.KindOf(cell.Text) != LabelKind.Everyone)
                {
                    isEveryone = false;
                    continue;
                }

                if (!string.Equals(words[i] ??= cell.Text, cell.Text, StringComparison.OrdinalIgnoreCase)) return;
                first ??= cell;
            }

            if (place >= 0 && !cells[place].IsBlank) continue;
            if (isBlank) return;
            hasEveryone |= isEveryone;
        }

        if (!hasEveryone || first is not { } told) return;
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] is { } word && string.Equals(table.Row(row)[columns.Breakdowns[i]].Text, word, StringComparison.OrdinalIgnoreCase)) table.Replace(row, columns.Breakdowns[i], "");
            }
        }

        report.Add(DataFileCodes.GroupForEveryone, table.Span(told), $"{string.Join(" and ", words.Select((w, i) => w is null ? null : $"'{w}' in the column '{table.Header[columns.Breakdowns[i]].Text}'").Where(w => w is not null))} {(words.Count(w => w is not null) == 1 ? "is" : "are")} taken for everyone, because no row has blank groups.");
    }
}
