namespace StaticImpact.Content.Data.Shape;

/// <summary>Puts into the question about a table whether its numbers have points or commas before decimals, so that nobody is asked twice.</summary>
internal static class NumberDoubts
{
    public static void Add(TableDraft draft)
    {
        var question = draft.Question;
        if (!question.HasLine || draft.Options.DecimalMark is not null || draft.Columns.Length == 0) return;
        var figures = draft.Columns.Where(c => c.Use is ColumnUse.Figure or ColumnUse.Row && !question.LeavesOut(c.Index) && ColumnContents.HoldsNumbers(draft, c));
        var cells = figures.SelectMany(c => draft.Kept.Where(draft.HasFigures).Select(row => draft.Text(row, c))).Select(text => FootnoteMarks.Figure(text, out _, out _) ?? text).Where(FigureText.IsNumber).ToList();
        if (NumberColumns.Doubt(cells, draft.Options) is not { } doubt) return;
        question.Add(draft.FirstCell(draft.Header.Last), $"Its numbers read two ways: {doubt}.");
        question.DecimalMark = "point";
        question.AddMeaning(" if a point stands before decimals (if a comma does, write 'decimal: comma' in it)");
    }
}
