using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Says in one note how a table was understood and what is not read of it.</summary>
internal sealed class UnderstandingNote(TableDraft draft)
{
    /// <summary>Stands for the names of the sheets of which a note is told.</summary>
    public const string Sheets = "\u001a";

    /// <param name="cells">Words and marks in cells that are not taken over.</param>
    public string Of(DataTable table, IEnumerable<string> cells)
    {
        var parts = new List<string> { Header(), };
        if (draft.Across == Across.Periods) parts.Add(draft.WithinYear is null && LabelWords.PeriodOf(draft.Slots[0].Period) is PeriodKind.Year ? "years across" : "periods across");
        if (draft.Header.YearFrom is var (year, place)) parts.Add($"the year {year} from {place}");
        if (draft.Across != Across.Periods && draft.Header.HasParts) parts.Add(draft.Slots[0].Part[0] == 'Q' ? "quarters across" : "months across");
        if (draft.WithinYear is { } within) parts.Add($"{(IsQuarters(within) ? "quarters" : "months")} from {within.Called}");
        if (draft.Slots.Any(s => s.Group.Length > 0)) parts.Add(draft.AreMeasures ? "measures across" : "groups across");
        if (draft.Sections.Count > 0 && draft.Guide.Rows.Only is null) parts.Add($"groups under {string.Join(", ", draft.Sections.Values.Distinct(StringComparer.Ordinal).Take(10).Select(s => $"'{TableDraft.Shortened(s)}'"))}");
        if (draft.CalledByFrontMatter is { } renamed) parts.Add($"{renamed.Called} for '{draft.Name(renamed)}'");
        if (Groups(table) is > 0 and var groups) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{groups} group{(groups == 1 ? "" : "s")}"));
        parts.AddRange(Everyone());
        if (draft.Across == Across.None && draft.Column(ColumnRole.Value) is { } figure && DataColumns.RoleOf(figure.Name) != ColumnRole.Value) parts.Add($"the figures from {figure.Called}");
        var leftOut = draft.Columns.Where(c => c.Use == ColumnUse.LeftOut).Select(c => c.Why.Length > 0 ? $"{c.Called} ({c.Why})" : c.Called).Concat(draft.LeftOut).Concat(cells).ToList();
        if (draft.Grid.Intervals is var (first, count)) leftOut.Add(string.Create(CultureInfo.InvariantCulture, $"the intervals behind {count} figures, such as '{first}'"));
        return $"Read {(draft.Grid.Part is not null ? Sheets : draft.Grid.Sheet is { } sheet ? $"'{sheet}'" : "the table")}, {string.Join(", ", parts)}.{(leftOut.Count > 0 ? $" Left out: {string.Join(", ", leftOut)}." : "")}";
    }

    private string Header() => draft.Header.First == draft.Header.Last
        ? $"header in {draft.RowWord} {draft.LineOf(draft.Header.First)}"
        : $"header in {draft.RowWord}s {draft.LineOf(draft.Header.First)} and {draft.LineOf(draft.Header.Last)}";

    private bool IsQuarters(GridColumn within) => draft.Kept.Select(row => PartOfYear.Of(draft.Text(row, within))).FirstOrDefault(p => p is not null) is { } part ? part[0] == 'Q' : LabelWords.IsPartOfYear(within.Name, out var most) && most == 4;

    private int Groups(DataTable table)
    {
        var groups = new HashSet<(int Column, string Name)>();
        for (var column = 0; column < table.Header.Length; column++)
        {
            if (DataColumns.RoleOf(table.Header[column].Text) != ColumnRole.Breakdown) continue;
            for (var row = 0; row < table.RowCount; row++)
            {
                if (!table.Row(row)[column].IsBlank && !draft.Options.IsTotal(table.Row(row)[column].Text)) groups.Add((column, table.Row(row)[column].Text));
            }
        }

        return groups.Count;
    }

    private IEnumerable<string> Everyone()
    {
        if (draft.Everyone.Count > 0 && draft.Columns.Where(c => c.IsLabel).Select(c => draft.Text(draft.Everyone.Min(), c)).FirstOrDefault(t => t.Length > 0) is { } total) yield return $"'{TableDraft.Shortened(total)}' for everyone";
        if (draft.Across == Across.Groups && draft.Slots.Length > 1 && draft.Slots.FirstOrDefault(s => (s.Group.Length == 0 && s.Part.Length == 0) || draft.Options.IsTotal(s.Group)) is { } whole) yield return $"'{TableDraft.Shortened(draft.Header.Names[whole.Value])}' for everyone";
    }
}
