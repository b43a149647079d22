namespace StaticImpact.Content.Data.Shape;

/// <summary>Rows that are called totals, parts of a total or means, in a table with a row for each figure.</summary>
internal sealed class TotalsDown(TableDraft draft, RowNames names)
{
    private readonly ShapeQuestion question = draft.Question;

    /// <summary>Takes everyone, leaves out sums of the rows beside them, and asks about what is left.</summary>
    /// <param name="known">Rows of groups, with the number of the block of one period in which each stands.</param>
    public void Sort(Dictionary<int, int> known, List<int> sums)
    {
        TakeWholes(known, sums);
        var left = new List<int>();
        foreach (var sum in sums)
        {
            var figures = draft.FiguresOf(sum);
            var isMean = LabelWords.KindOf(names.LabelOf(sum)) == LabelKind.Average;
            if (!isMean && (IsRunOf(figures, known, sum, -1) || IsRunOf(figures, known, sum, 1))) draft.LeaveOut(sum, names.LabelOf(sum));
            else left.Add(sum);
        }

        if (left.Count == 0) return;
        var labels = left.Select(names.Label).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        // Without it, nothing may be left that stands for the indicator.
        var first = draft.NeedsEveryone && draft.Kept.All(row => known.ContainsKey(row) || left.Contains(row)) && names.Columns is [var column] && known.Count > 0
            ? $" and 'headline_series: {{{ShapeQuestion.Quoted(draft.Name(column))}: {ShapeQuestion.Quoted(draft.Text(known.Keys.Min(), column))}}}', the group that comes first," : "";
        question.Add(draft.FirstCell(left[0]), $"{string.Join(", ", labels.Take(8).Select(l => $"'{TableDraft.Shortened(l)}'"))}{(labels.Count > 8 ? ", …" : "")} may be {(labels.Count == 1 ? "a total or a mean" : "totals or means")} of some groups.");
        question.IgnoredRows.AddRange(labels);
        question.AddMeaning($"{first} to leave {(labels.Count == 1 ? "it" : "them")} out");
        if (labels.Count == 1) question.AddOther(() => $"'{question.Line(rows: [$"total: {ShapeQuestion.Quoted(labels[0])}"], ignoredRows: [])}' if it is everyone");
        question.AddOther(() => $"'{question.Line(rows: [$"groups: [{string.Join(", ", labels.Select(ShapeQuestion.Quoted))}]"], ignoredRows: [])}'{first} if {(labels.Count == 1 ? "it is a group" : "they are groups")}");
    }

    /// <summary>Totals of all groups of their period, such as <c>System Total</c>, are everyone where no row is.</summary>
    private void TakeWholes(Dictionary<int, int> known, List<int> sums)
    {
        if (!draft.NeedsEveryone || draft.Everyone.Count > 0 || names.Columns.Count != 1 || draft.Kept.Any(row => draft.HasFigures(row) && names.Kind(row) == LabelKind.Everyone)) return;
        // A total may stand above its groups or below them.
        var wholes = sums.FindAll(sum => names.Kind(sum) == LabelKind.Part && Array.Exists([sum - 1, sum + 1], beside => known.TryGetValue(beside, out var block)
            && known.Where(k => k.Value == block).Select(k => draft.FiguresOf(k.Key)).ToList() is { Count: > 1 } all && TotalCheck.IsSum(draft.FiguresOf(sum), all)));
        if (wholes.Count == 0 || wholes.DistinctBy(names.Label, StringComparer.OrdinalIgnoreCase).Count() != 1) return;
        foreach (var whole in wholes) draft.Everyone.Add(whole);
        sums.RemoveAll(wholes.Contains);
    }

    private bool IsRunOf(decimal?[] figures, Dictionary<int, int> known, int sum, int step)
    {
        var run = new List<decimal?[]>();
        for (var row = sum + step; known.TryGetValue(row, out var block) && (run.Count == 0 || block == known[sum + step]); row += step)
        {
            run.Add(draft.FiguresOf(row));
            if (run.Count == 1 ? figures.SequenceEqual(run[0]) : TotalCheck.IsSum(figures, run)) return true;
        }

        return false;
    }
}
