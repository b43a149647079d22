using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Asks which row is everyone, or comes first, where periods stand across and no row is called everyone.</summary>
/// <param name="groups">The rows of groups.</param>
internal sealed class EveryoneQuestion(TableDraft draft, RowNames names, List<int> groups)
{
    private readonly ShapeQuestion question = draft.Question;

    /// <summary>The only row may be everyone or one group; its name alone does not say.</summary>
    public void Single()
    {
        var labels = names.Columns;
        if (groups.Count != 1 || labels.Count == 0 || labels.Any(draft.IsDeclared)) return;
        var row = groups[0];
        question.Add(draft.FirstCell(row), $"It is not clear whether {names.Row(row)} the only one, is everyone or one group.");
        question.Rows.Add($"total: {names.Word(row)}");
        question.AddMeaning(" if it is everyone");
        question.AddOther($"name {labels[0].Called} under 'breakdowns' if it is a group");
    }

    /// <summary>Asks which row is everyone where none says so.</summary>
    public void Nobody()
    {
        if (!draft.NeedsEveryone || groups.Count < 2 || !draft.Slots.Any(s => s.Group.Length == 0)) return;
        if (names.Columns.Count == 0 || names.Columns.Any(c => c.Role != ColumnRole.Breakdown) || (names.Columns.Count > 1 && names.Columns.Any(c => question.LeavesOut(c.Index)))) return;
        var likely = LikelyEveryone();
        question.Add(draft.FirstCell(groups[0]), $"No row says that it is everyone: {string.Join(", ", groups.Take(8).Select(row => $"'{TableDraft.Shortened(names.LabelOf(row))}'"))}{(groups.Count > 8 ? ", …" : "")}.");
        if (AreAnswers())
        {
            question.AddMeaning($" and '{names.First(groups[0])}' with the answer that comes first, for they add up to 100");
            return;
        }

        var best = TitleWords.Best(groups, names.LabelOf, draft.Options);
        if (names.Columns.Count > 1)
        {
            question.AddMeaning($" and '{names.First(likely)}' with the groups that come first");
            question.AddOther(() => $"'{question.Line(rows: [$"only: \"{draft.LineOf(best)}\""])}' with the {draft.RowWord} of the only figures that this page is about");
            return;
        }

        question.Rows.Add($"total: {names.Word(likely)}");
        question.AddMeaning(" with the row that is; or add one");
        if (draft.Sections.Count == 0) question.AddOther(() => $"'{question.Line(rows: [])}' and '{names.First(likely)}' if none is, with the group that comes first");
        question.AddOther(() => $"'{question.Line(rows: [$"only: {names.Word(best)}"])}' with the only row that this page is about");
    }

    /// <summary>Whether the percents of the rows add up to 100, as those of answers do.</summary>
    private bool AreAnswers()
    {
        if (draft.Options.Unit.Kind != UnitKind.Percent || draft.Sections.Count > 0) return false;
        var rows = groups.ConvertAll(draft.FiguresOf);
        var whole = rows.TrueForAll(r => Array.TrueForAll(r, f => f is null or <= 1)) ? 1 : 100;
        // Each may have been rounded.
        var rounding = 0.005m * whole * groups.Count;
        return Enumerable.Range(0, rows[0].Length).All(i => rows.Count(r => r[i] is not null) > 1 && Math.Abs(rows.Sum(r => r[i] ?? 0) - whole) <= rounding);
    }

    /// <summary>The row that lies between the others and names an area, or is their sum; else the first.</summary>
    private int LikelyEveryone()
    {
        foreach (var row in groups)
        {
            var others = groups.Where(r => r != row).Select(draft.FiguresOf).ToList();
            if (LabelWords.IsArea(names.LabelOf(row)) && !groups.Exists(r => r != row && LabelWords.IsArea(names.LabelOf(r)))) return row;
            if (others.Count > 1 && draft.Options.Unit.Kind is UnitKind.Count or UnitKind.Named && TotalCheck.IsSum(draft.FiguresOf(row), others)) return row;
        }

        return groups[0];
    }
}
