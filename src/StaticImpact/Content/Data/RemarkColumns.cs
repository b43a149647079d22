using StaticImpact.Content.Data.Shape;

namespace StaticImpact.Content.Data;

/// <summary>Columns of short texts that nobody has named as groups and that are hardly any: sources, contacts, remarks. Taken for groups, each of them would be published.</summary>
internal static class RemarkColumns
{
    private static readonly string[] Names = ["data source", "link", "url", "website", "email", "e-mail", "phone", "telephone"];

    /// <summary>As many rows tell.</summary>
    private const int RowsToSee = 200;
    private const int FewestRows = 5;

    /// <summary>In letters; a text that is longer and the same in every row is no name.</summary>
    private const int LongestName = 30;

    /// <summary>What the column holds, to follow "holds"; null where it can be groups.</summary>
    public static string? What(DataTable table, int column, int period, IndicatorDataOptions options) =>
        What(table.Header[column].Text, Enumerable.Range(0, table.RowCount).Select(row => (table.Row(row)[column].Text, table.Row(row)[period].Text)), options);

    /// <param name="rows">What stands in the column and the period of each row.</param>
    public static string? What(string name, IEnumerable<(string Text, string Period)> rows, IndicatorDataOptions options)
    {
        if (options.IsShared && LabelWords.IsMeasure(name) || options.HeadlineSeries.Any(h => h.Key.Value == name)) return null;
        if (LabelWords.KindOf(name) == LabelKind.Remark || LabelWords.IsOfStaff(name) || LabelWords.IsRemarks(name) || Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)) return "what sounds like remarks";
        if (LabelWords.IsFlags(name) && !name.Equals("status", StringComparison.OrdinalIgnoreCase) && FlagLetters.Are(rows.Take(RowsToSee).Select(row => row.Text))) return "what sounds like flags";
        var (texts, periods) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (filled, isBlankSomewhere) = (0, false);
        foreach (var (text, period) in rows)
        {
            if (filled == RowsToSee) break;
            isBlankSomewhere |= text.Length == 0;
            if (text.Length == 0) continue;
            filled++;
            texts.Add(text);
            periods.Add(period);
        }

        // A group stands again in the next period.
        if (filled < FewestRows || periods.Count < 3) return null;
        if (texts.Count * 10 >= filled * 9) return "another text in nearly every row";
        return texts.Count == 1 && !isBlankSomewhere && texts.First().Length > LongestName ? "the same long text in every row" : null;
    }
}
