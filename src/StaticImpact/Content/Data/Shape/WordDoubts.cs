namespace StaticImpact.Content.Data.Shape;

/// <summary>Asks what words mean that stand among the figures: no figure, or one that is hidden to protect people.</summary>
internal static class WordDoubts
{
    private const int MostWords = 6;
    private const int LongestWord = 40;

    public static void Add(TableDraft draft)
    {
        var question = draft.Question;
        if (draft.IsStrict || draft.Options.IsShared || !question.HasLine || draft.Columns.Length == 0) return;
        var (words, figures) = (new List<DataCell>(), 0);
        foreach (var (row, column) in Cells(draft))
        {
            if (draft.Grid.Text(row, column) is not { Length: > 0 } text) continue;
            if (IsWord(text, draft)) words.Add(draft.Grid.Rows[row][column]);
            else figures++;
        }

        var distinct = words.Select(w => w.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (distinct.Count is 0 or > MostWords || words.Count > figures) return;
        question.NoFigure.AddRange(distinct);
        question.Add(words[0], $"{string.Join(" and ", distinct.Select(w => $"'{w}'"))} {(distinct.Count == 1 ? "stands" : "stand")} among the figures{(words.Count > 1 ? FormattableString.Invariant($", in {words.Count} cells") : "; correct it if it is a slip")}.");
        question.AddMeaning($" if there is no figure where {(distinct.Count == 1 ? "it stands" : "they stand")} (if it is hidden to protect people, write 'hidden: [{string.Join(", ", distinct.Select(ShapeQuestion.Quoted))}]' in its place)");
    }

    private static bool IsWord(string text, TableDraft draft) =>
        text.Length <= LongestWord && !text.Any(char.IsAsciiDigit) && !draft.IsFigure(text) && !FigureText.IsNoFigure(text, draft.Options) && !FigureText.IsHidden(text, draft.Options);

    private static IEnumerable<(int Row, int Column)> Cells(TableDraft draft)
    {
        var columns = draft.Slots.IsEmpty || draft.Columns.Any(c => c.Use == ColumnUse.Figure)
            ? draft.Columns.Where(c => c.Use == ColumnUse.Figure || (c.Use == ColumnUse.Row && c.Role is >= ColumnRole.Value and <= ColumnRole.Denominator)).Select(c => c.Index).ToList()
            : [.. draft.Slots.SelectMany(s => s.Columns).Select(c => c.Column)];
        return draft.Kept.Where(draft.HasFigures).SelectMany(row => columns.Select(column => (row, column)));
    }
}
