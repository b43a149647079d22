namespace StaticImpact.Content.Data.Shape;

/// <summary>Names the group that comes first where no row of a table with a row for each figure is for everyone, in the question that is asked
/// about it anyway. Where nothing else is unclear, this is told when its rows are read.</summary>
internal static class NobodyDown
{
    public static void Add(TableDraft draft)
    {
        if (draft.Question is { HasLine: true, IgnoredRows.Count: 0, Rows.Count: 0 } && First(draft) is { } first) draft.Question.Also = $"headline_series: {{{first}}}";
    }

    /// <summary>The group that comes first, as <c>race: Black</c>; null where a row is for everyone, or where that cannot be told.</summary>
    public static string? First(TableDraft draft)
    {
        var question = draft.Question;
        if (!draft.NeedsEveryone || draft.Options.IsShared || draft.Across == Across.Periods || draft.AreMeasures || draft.Guide.Rows.Total is not null || draft.Guide.Rows.Only is not null || draft.Options.Totals.Length > 0) return null;
        if (draft.Columns.Any(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Place })) return null;
        var labels = draft.Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && c != draft.WithinYear && !question.LeavesOut(c.Index)).ToList();
        var rows = draft.Kept.Where(draft.HasFigures).ToList();
        if (labels is not [var only] || rows.Count == 0) return null;
        if (rows.Exists(row => draft.Everyone.Contains(row) || draft.Text(row, only) is var text && (text.Length == 0 || draft.KindOf(text) is LabelKind.Everyone or LabelKind.Part))) return null;
        return $"{ShapeQuestion.Quoted(draft.Name(only))}: {ShapeQuestion.Quoted(draft.Text(rows[0], only))}";
    }
}
