using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Asks whether percents of which none is above 1 are shares of 1: a page that says half a percent where half of all is meant is false.</summary>
internal static class ShareDoubts
{
    private const int FewestFigures = 3;

    public static void Add(TableDraft draft)
    {
        var question = draft.Question;
        if (draft.Options.Unit.Kind != UnitKind.Percent || draft.Options.Shares is not null || draft.IsStrict || !question.HasLine || draft.Columns.Length == 0) return;
        DataCell? first = null;
        var figures = 0;
        foreach (var (row, column) in Figures(draft))
        {
            if (FigureText.Number(draft.Grid.Text(row, column)) is not { } number || number == 0) continue;
            if (number is < 0 or > 1 || draft.Grid.Text(row, column).Contains('%', StringComparison.Ordinal)) return;
            if (number.Scale < 2) continue;
            figures++;
            first ??= draft.Grid.Rows[row][column];
        }

        if (figures < FewestFigures || first is not { } cell) return;
        question.Add(cell, $"No percentage here is above 1, so that '{cell.Text}' may be a share of 1.");
        question.Shares = true;
        question.AddMeaning($" if it means {FormattableString.Invariant($"{FigureText.Number(cell.Text)! * 100:0.##########}")} percent");
        question.AddOther(() => $"'{question.Line(shares: false)}' if it is {cell.Text} percent");
    }

    private static IEnumerable<(int Row, int Column)> Figures(TableDraft draft) =>
        draft.Slots.IsEmpty ? draft.Column(ColumnRole.Value) is { } value ? draft.Kept.Select(row => (row, value.Index)) : []
            : draft.Kept.SelectMany(row => draft.Slots.Select(s => (row, s.Value)));
}
