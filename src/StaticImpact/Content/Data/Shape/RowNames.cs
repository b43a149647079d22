using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>What the rows of a table are called: in the front matter, in questions and in notes.</summary>
internal sealed class RowNames(TableDraft draft)
{
    private readonly List<GridColumn> labels = draft.Labels();

    private readonly List<GridColumn> parents = [.. draft.Columns.Where(c => c.IsParent)];

    /// <summary>The column in which each row is a measure of its own: by its name, or because another gives rows different units. A column Unit may name wards, too: one of its words must be a known unit. Null for none.</summary>
    public GridColumn? Measures()
    {
        var rows = draft.Kept.Where(draft.HasFigures).ToList();
        // Outcomes stand before the measures of each.
        if (labels.Where(c => LabelWords.IsMeasure(c.Name) && !draft.IsDeclared(c)).MaxBy(c => rows.Select(row => draft.Text(row, c)).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count()) is { } named) return named;
        var units = Array.Find(draft.Columns, c => LabelWords.IsUnits(c.Name) && c.Use != ColumnUse.Figure && !draft.IsDeclared(c));
        return units is not null && labels.Find(c => c != units && !draft.IsDeclared(c)) is { } beside && rows.Select(row => draft.Text(row, units)).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 1 } words && words.Exists(UnitWords.IsUnit) ? beside : null;
    }

    public IReadOnlyList<GridColumn> Columns => labels;

    /// <summary>The columns whose words say whether a row is a total.</summary>
    public IEnumerable<GridColumn> Telling => labels.Concat(parents);

    public string LabelOf(int row) => Joined(row, labels) is { Length: > 0 } label ? label : Joined(row, parents);

    private string Joined(int row, List<GridColumn> columns) => string.Join(", ", columns.Select(c => draft.Text(row, c)).Where(t => t.Length > 0));

    /// <summary>What the names of a row say of it.</summary>
    public LabelKind Kind(int row)
    {
        var isEveryone = true;
        foreach (var column in Telling)
        {
            var text = draft.Text(row, column);
            var kind = draft.KindOf(text);
            if (kind is not (LabelKind.Name or LabelKind.Everyone)) return kind;
            isEveryone &= parents.Contains(column) || text.Length == 0 || kind == LabelKind.Everyone;
        }

        return isEveryone && labels.Count > 0 ? LabelKind.Everyone : LabelKind.Name;
    }

    /// <summary>By what a line of the front matter names a row: its name, or its number where it has none.</summary>
    public string Label(int row) => LabelOf(row) is { Length: > 0 } label ? label : draft.LineOf(row).ToString(CultureInfo.InvariantCulture);

    public string Word(int row) => ShapeQuestion.Quoted(Label(row));

    public string Row(int row) => $"{(draft.Grid.IsSheet ? "Row" : "Line")} {draft.LineOf(row)}, '{TableDraft.Shortened(Label(row))}',";

    public string Rows(int first, int second) => $"{(draft.Grid.IsSheet ? "Rows" : "Lines")} {draft.LineOf(first)} and {draft.LineOf(second)} ('{TableDraft.Shortened(Label(first))}', '{TableDraft.Shortened(Label(second))}')";

    /// <summary>The line of the front matter that puts the group of a row first.</summary>
    public string First(int row) => $"headline_series: {{{string.Join(", ", labels.Where(c => draft.Text(row, c).Length > 0).Select(c => $"{ShapeQuestion.Quoted(draft.Name(c))}: {ShapeQuestion.Quoted(draft.Text(row, c))}"))}}}";

    public bool IsNamedIn(ImmutableArray<Sourced<string>> named, int row) => named.Any(n => IsIt(n, row));

    public bool IsIt(Sourced<string> named, int row) =>
        string.Equals(named.Value, LabelOf(row), StringComparison.OrdinalIgnoreCase) || labels.Exists(c => string.Equals(named.Value, draft.Text(row, c), StringComparison.OrdinalIgnoreCase) && !FigureText.IsNumber(named.Value)) || (ShapeReader.Lines(named.Value) is { } lines && draft.LineOf(row) >= lines.First && draft.LineOf(row) <= lines.Last);
}
