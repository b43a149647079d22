using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>Takes a group that is called Total or All for everyone, where no row has blank groups and the front matter names no other.</summary>
internal static class EveryoneGroups
{
    /// <summary>Blanks the cells of that group. The table stays as it is where no row would be for everyone then, or where a column has two such groups.</summary>
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
