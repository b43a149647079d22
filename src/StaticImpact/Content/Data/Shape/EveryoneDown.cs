namespace StaticImpact.Content.Data.Shape;

/// <summary>Where no row of a table with a row for each figure is called everyone: the group that comes first, the row that sounds like
/// everyone, or the only row that the page is about, in the question that is asked about the table anyway. Where nothing else is unclear, this is
/// told when its rows are read.</summary>
internal static class EveryoneDown
{
    public static void Add(TableDraft draft)
    {
        if (draft.Question is not { HasLine: true, IsAsked: true, IgnoredRows.Count: 0, Rows.Count: 0 } question) return;
        if (Own(draft) is { } own) AddOnly(draft, own);
        else if (First(draft) is { } first) question.Also = $"headline_series: {{{first}}}";
        else if (Whole(draft) is { } row) AddWhole(draft, row);
    }

    /// <summary>A row of a declared column that is called the total of something, where none is called everyone, is likely to be it.</summary>
    private static void AddWhole(TableDraft draft, int row)
    {
        var text = draft.Text(row, Label(draft)!);
        draft.Question.Add(draft.FirstCell(row), $"'{TableDraft.Shortened(text)}' sounds like everyone.");
        draft.Question.Rows.Add($"total: {ShapeQuestion.Quoted(text)}");
    }

    /// <summary>Beside the country or the state, the only row that is named in the definition is the one that the page is about.</summary>
    private static void AddOnly(TableDraft draft, string name)
    {
        draft.Question.Add(draft.FirstCell(Rows(draft).First(row => draft.Text(row, Label(draft)!) == name)), $"'{TableDraft.Shortened(name)}' is named in the definition, and others are compared with it.");
        draft.Question.Rows.Add($"only: {ShapeQuestion.Quoted(name)}");
    }

    private static string? Own(TableDraft draft)
    {
        if (Label(draft) is not { } label) return null;
        // Those that are compared with may have been left out already.
        var names = draft.Rows.Where(draft.HasFigures).Select(row => draft.Text(row, label)).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (!names.Exists(n => draft.KindOf(n) == LabelKind.Goal) || names.Exists(n => draft.KindOf(n) == LabelKind.Everyone)) return null;
        var told = $"{draft.Options.Title}\n{draft.Options.Definition}";
        return names.FindAll(n => draft.KindOf(n) == LabelKind.Name && told.Contains(n, StringComparison.OrdinalIgnoreCase)) is [var own] ? own : null;
    }

    private static int? Whole(TableDraft draft)
    {
        if (Label(draft) is not { } label || !draft.IsDeclared(label)) return null;
        var rows = Rows(draft).DistinctBy(row => draft.Text(row, label), StringComparer.OrdinalIgnoreCase).ToList();
        var parts = rows.FindAll(row => draft.KindOf(draft.Text(row, label)) == LabelKind.Part);
        return parts is [var only] && rows.TrueForAll(row => row == only || IsGroup(draft, row, label)) ? only : null;
    }

    /// <summary>The group that comes first, as <c>race: Black</c>; null where a row is for everyone, or where that cannot be told.</summary>
    public static string? First(TableDraft draft)
    {
        if (Label(draft) is not { } label) return null;
        var rows = Rows(draft).ToList();
        return rows.Count == 0 || rows.Exists(row => !IsGroup(draft, row, label)) ? null : $"{ShapeQuestion.Quoted(draft.Name(label))}: {ShapeQuestion.Quoted(draft.Text(rows[0], label))}";
    }

    /// <summary>The only column of groups that is read, where it must be said which row comes first.</summary>
    private static GridColumn? Label(TableDraft draft)
    {
        if (!draft.NeedsEveryone || draft.Options.IsShared || draft.Across == Across.Periods || draft.AreMeasures || draft.Guide.Rows.Total is not null || draft.Guide.Rows.Only is not null || draft.Options.Totals.Length > 0) return null;
        if (draft.Columns.Any(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Place })) return null;
        return draft.Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && c != draft.WithinYear && !draft.Question.LeavesOut(c.Index)).ToList() is [var only] ? only : null;
    }

    private static IEnumerable<int> Rows(TableDraft draft) => draft.Kept.Where(draft.HasFigures);

    private static bool IsGroup(TableDraft draft, int row, GridColumn label) => !draft.Everyone.Contains(row) && draft.Text(row, label) is { Length: > 0 } text && draft.KindOf(text) is not (LabelKind.Everyone or LabelKind.Part or LabelKind.Goal);
}
