using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Rows that are called totals, parts of a total or means: everyone where that is certain, else left out or asked about.</summary>
internal sealed class RowTotals(TableDraft draft, RowNames names)
{
    private readonly ShapeQuestion question = draft.Question;
    private readonly List<int> groups = [];
    private readonly List<int> totals = [];
    private readonly List<int> averages = [];
    private readonly List<int> parts = [];

    /// <summary>Rows that sound like everyone, like a mean or like a part.</summary>
    public IEnumerable<int> NoNames => totals.Concat(averages).Concat(parts);

    public void Add(int row, LabelKind kind)
    {
        switch (kind)
        {
            case LabelKind.Remark or LabelKind.WorkedOut or LabelKind.Goal:
                draft.LeaveOut(row, names.LabelOf(row));
                break;
            case LabelKind.Everyone:
                totals.Add(row);
                break;
            case LabelKind.Average:
                averages.Add(row);
                break;
            case LabelKind.Part:
                parts.Add(row);
                break;
            case LabelKind.Name:
                groups.Add(row);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Rows of a table in which periods stand across.</summary>
    public void Sort()
    {
        if (!draft.Options.IsShared && groups.Count + NoNames.Count() > 1 && names.Measures() is { } measures)
        {
            AskMeasures([.. groups.Concat(NoNames).Order()], measures);
            return;
        }

        if (new RepeatedSections(draft, names).Ask()) return;
        var before = question.Count;
        Sums();
        SumsOfSome();
        Totals();
        Parts();
        Averages();
        var everyone = new EveryoneQuestion(draft, names, groups);
        if (question.Count == before && totals.Count == 0 && averages.Count == 0) everyone.Single();
        if (question.Count == before && totals.Count == 0) everyone.Nobody();
    }

    /// <summary>Rows that are the sums of those beside them are no groups, whatever they are called, and the sum of all others is everyone.</summary>
    private void Sums()
    {
        if (draft.Options.Unit.Kind is not (UnitKind.Count or UnitKind.Currency or UnitKind.Named) || draft.Sections.Count > 0 || names.Columns.Count != 1 || draft.Slots.Any(s => s.Group.Length > 0)) return;
        var rows = groups.Concat(parts).Concat(totals).Order().ToList();
        var (sums, whole) = Subtotals.Find(rows.ConvertAll(draft.FiguresOf));
        if (whole is not { } at || (totals.Count > 0 && !totals.Contains(rows[at]))) return;
        foreach (var sum in sums.Where(i => i != at).Select(i => rows[i]).Where(row => !totals.Contains(row)))
        {
            draft.LeaveOut(sum, names.LabelOf(sum));
            groups.Remove(sum);
            parts.Remove(sum);
        }

        if (totals.Contains(rows[at])) return;
        var isNamed = groups.Remove(rows[at]);
        parts.Remove(rows[at]);
        totals.Add(rows[at]);
        // A state is the sum of its counties, and may be no figure of a page about one of them.
        if (!isNamed || groups.Count == 0) return;
        var own = TitleWords.Best(groups, names.LabelOf, draft.Options);
        if (TitleWords.Shared(names.LabelOf(own), draft.Options.Title) <= TitleWords.Shared(names.LabelOf(rows[at]), draft.Options.Title)) return;
        question.Add(draft.FirstCell(rows[at]), $"{names.Row(rows[at])} is the sum of the other rows, and this page may be about one of them.");
        question.Rows.Add($"only: {names.Word(own)}");
        question.AddMeaning($" if it is about '{TableDraft.Shortened(names.Label(own))}'");
        question.AddOther(() => $"'{question.Line(rows: [$"total: {names.Word(rows[at])}"])}' if it is about all of them, which are its groups");
    }

    /// <summary>A row that is called a total and adds up all groups above it, or those of a heading below it, is everyone, whatever else stands below it.</summary>
    private void SumsOfSome()
    {
        if (totals.Count > 0 || draft.Options.Unit.Kind is not (UnitKind.Count or UnitKind.Currency or UnitKind.Named) || names.Columns.Count != 1 || draft.Slots.Any(s => s.Group.Length > 0)) return;
        var found = parts.FindAll(IsSumOfSome);
        // The first subtotal adds up all groups above it, too.
        if (found.Count == 0 || (found.Count > 1 && !IsSumOfAllAbove(found[^1]))) return;
        var whole = found[^1];
        if (AskWhichSum(whole)) return;
        parts.Remove(whole);
        totals.Add(whole);
        var below = groups.FindAll(row => row > whole && draft.Sections.GetValueOrDefault(row) == draft.Sections.GetValueOrDefault(whole));
        if (below.Count == 0) return;
        question.Add(draft.FirstCell(below[0]), $"{names.Row(whole)} is the sum of the rows above it, and more rows stand below it.");
        question.Rows.Add($"total: {names.Word(whole)}");
        question.IgnoredRows.AddRange(below.Select(names.Label));
        question.AddMeaning($" if {(below.Count == 1 ? $"'{names.Label(below[0])}' is" : "those are")} of something else");
        if (!TotalCheck.IsExceeded(draft.FiguresOf(whole), below.ConvertAll(draft.FiguresOf))) question.AddOther(() => $"'{question.Line(ignoredRows: question.IgnoredRows.Except(below.Select(names.Label)))}' if {(below.Count == 1 ? "it is a group" : "they are groups")} of it");
        groups.RemoveAll(below.Contains);
    }

    /// <summary>Where each heading has a sum of its own, such as revenue and expenses, none of these is everyone by its words.</summary>
    private bool AskWhichSum(int whole)
    {
        if (!draft.Sections.TryGetValue(whole, out var heading)) return false;
        var next = draft.Headings.Find(h => h.Row > whole).Row;
        var others = parts.FindAll(p => next > 0 && p > next && draft.Sections.GetValueOrDefault(p) != heading && IsRunOf(draft.FiguresOf(p), p, -1));
        if (others.Count == 0) return false;
        question.Add(draft.FirstCell(whole), $"{names.Row(whole)} and {string.Join(", ", others.Take(4).Select(row => $"'{TableDraft.Shortened(names.Label(row))}'"))} are each the sum of the rows below a heading.");
        question.Rows.Add($"only: {names.Word(TitleWords.Best(groups.Concat(others).Append(whole).Order(), names.LabelOf, draft.Options))}");
        question.AddMeaning(" with the only row that this page is about");
        question.AddOther(() => $"'{question.Line(rows: [$"total: {names.Word(whole)}"], ignoredRows: [$"{draft.LineOf(next)}-{draft.LineOf(draft.End - 1)}"])}' if it is about '{TableDraft.Shortened(names.Label(whole))}', of which the rows above it are groups");
        parts.Clear();
        groups.Clear();
        return true;
    }

    private bool IsSumOfAllAbove(int row) => groups.FindAll(r => r < row) is { Count: > 1 } all && TotalCheck.IsSum(draft.FiguresOf(row), all.ConvertAll(draft.FiguresOf));

    private bool IsSumOfSome(int row)
    {
        var figures = draft.FiguresOf(row);
        if (IsSumOfAllAbove(row)) return true;
        var above = groups.FindAll(r => r < row && !draft.Sections.ContainsKey(r));
        if (above.Count > 1 && TotalCheck.IsSum(figures, above.ConvertAll(draft.FiguresOf))) return true;
        var first = groups.Find(r => r > row);
        if (above.Count > 0 || !draft.Sections.TryGetValue(first, out var heading)) return false;
        var under = groups.FindAll(r => draft.Sections.GetValueOrDefault(r) == heading);
        return under.Count > 1 && TotalCheck.IsSum(figures, under.ConvertAll(draft.FiguresOf));
    }

    /// <summary>The total is checked: in a count no group is greater, and a rate of everyone is no sum of rates.</summary>
    private void Totals()
    {
        foreach (var whole in totals.Where(IsSumOfShares).ToList())
        {
            totals.Remove(whole);
            draft.LeaveOut(whole, names.LabelOf(whole));
        }

        if (totals.Count == 0) return;
        var first = totals.Find(row => names.LabelOf(row).Length == 0) is > 0 and var blank ? blank : totals[0];
        var figures = draft.FiguresOf(first);
        foreach (var other in totals.Where(row => row != first))
        {
            if (draft.FiguresOf(other).SequenceEqual(figures))
            {
                draft.LeaveOut(other, names.LabelOf(other));
                continue;
            }

            question.Add(draft.FirstCell(other), $"{names.Rows(first, other)} both seem to be everyone, with different figures.");
            question.Rows.Add($"total: {names.Word(first)}");
            question.AddMeaning(" if the first of them is");
            return;
        }

        draft.Everyone.Add(first);
        if (Fault(first, figures) is not { } fault) return;
        if (draft.Options.Unit.Kind != UnitKind.Count && names.LabelOf(first).Length > 0)
        {
            // A sum of rates is no figure at all.
            draft.Everyone.Remove(first);
            draft.LeaveOut(first, names.LabelOf(first));
            return;
        }

        question.Rows.Add($"total: {names.Word(first)}");
        // A few rows that are greater than everyone are of something else, such as hours beside students.
        var greater = draft.Options.Unit.Kind == UnitKind.Count ? groups.FindAll(row => TotalCheck.IsExceeded(figures, [draft.FiguresOf(row)])) : [];
        if (greater.Count > 0 && greater.Count * 3 <= groups.Count)
        {
            var those = string.Join(" and ", greater.Select(row => $"'{TableDraft.Shortened(names.Label(row))}'"));
            question.Add(draft.FirstCell(first), $"{names.Row(first)} is less than {those}.");
            question.IgnoredRows.AddRange(greater.Select(names.Label));
            question.AddMeaning($" if {those} {(greater.Count == 1 ? "is" : "are")} of something else");
            question.AddOther(() => $"'{question.Line(ignoredRows: question.IgnoredRows.Except(greater.Select(names.Label)))}' if {(greater.Count == 1 ? "it is a group" : "they are groups")} nevertheless");
        }
        else
        {
            question.Add(draft.FirstCell(first), $"{names.Row(first)} {fault}.");
            question.AddMeaning(" if it is the figure of everyone nevertheless");
            question.AddOther(() => $"'{question.Line(rows: [], ignoredRows: [names.Label(first)])}' to leave it out");
        }
    }

    /// <summary>All answers together are 100 percent, whatever people answered: that is the figure of nobody.</summary>
    private bool IsSumOfShares(int total) =>
        draft.Options.Unit.Kind == UnitKind.Percent && groups.Count > 1 && draft.FiguresOf(total) is var figures && Array.Exists(figures, f => f is not null) && Array.TrueForAll(figures, f => f is null or 100);

    private string? Fault(int total, decimal?[] figures)
    {
        var others = groups.Where(row => !draft.Sections.ContainsKey(row) || draft.Sections[row] == draft.Sections.GetValueOrDefault(groups[0])).Select(draft.FiguresOf).ToList();
        if (draft.Options.Unit.Kind == UnitKind.Count && TotalCheck.IsExceeded(figures, groups.ConvertAll(draft.FiguresOf))) return "is less than one of the groups";
        return draft.Options.Unit.Kind is UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Grade && TotalCheck.IsSum(figures, others) ? "is the sum of the other rows, and the figure of everyone is no sum of rates" : null;
    }

    /// <summary>Sums of some rows are left out where they are the sums of rows beside them, and asked about where that cannot be told.</summary>
    private void Parts()
    {
        var unclear = new List<int>();
        foreach (var part in parts)
        {
            var figures = draft.FiguresOf(part);
            if (IsRunOf(figures, part, -1) || IsRunOf(figures, part, 1)) draft.LeaveOut(part, names.LabelOf(part));
            else unclear.Add(part);
        }

        if (unclear.Count == 0) return;
        var isOne = unclear.Count == 1;
        if (isOne && totals.Count == 0 && averages.Count == 0 && draft.NeedsEveryone && draft.Slots.Any(s => s.Group.Length == 0))
        {
            question.Add(draft.FirstCell(unclear[0]), $"{names.Row(unclear[0])} may be everyone, or a total of some groups.");
            question.Rows.Add($"total: {names.Word(unclear[0])}");
            question.AddMeaning(" if it is everyone");
            question.AddOther(() => $"'{question.Line(rows: [.. question.Rows.Where(r => !r.StartsWith("total", StringComparison.Ordinal)), $"total: {names.Word(groups.Count > 0 ? groups[0] : unclear[0])}"], ignoredRows: [.. question.IgnoredRows, names.Label(unclear[0])])}' with the row that is, to leave it out");
            return;
        }

        question.Add(draft.FirstCell(unclear[0]), isOne ? $"{names.Row(unclear[0])} may be a total of some groups." : $"{string.Join(", ", unclear.Take(8).Select(row => $"'{TableDraft.Shortened(names.Label(row))}'"))} may be totals of some groups.");
        question.IgnoredRows.AddRange(unclear.Select(names.Label));
        question.AddMeaning(isOne ? " to leave it out" : " to leave them out");
        question.AddOther(() => $"'{question.Line(rows: [.. question.Rows, $"groups: [{string.Join(", ", unclear.Select(names.Word))}]"], ignoredRows: question.IgnoredRows.Except(unclear.Select(names.Label)))}' if {(isOne ? "it is a group" : "they are groups")}");
    }

    private bool IsRunOf(decimal?[] figures, int part, int step)
    {
        var run = new List<decimal?[]>();
        for (var row = part + step; groups.Contains(row); row += step)
        {
            run.Add(draft.FiguresOf(row));
            if (run.Count >= 2 && TotalCheck.IsSum(figures, run)) return true;
        }

        return false;
    }

    /// <summary>A plain mean of the groups is left out; another mean may be the figure of everyone, which only the author knows.</summary>
    private void Averages()
    {
        foreach (var average in averages)
        {
            if (totals.Count > 0 || TotalCheck.IsMean(draft.FiguresOf(average), groups.ConvertAll(draft.FiguresOf)))
            {
                draft.LeaveOut(average, names.LabelOf(average));
                continue;
            }

            question.Add(draft.FirstCell(average), $"{names.Row(average)} is not the plain mean of the other rows, so it may be the figure of everyone.");
            question.Rows.Add($"total: {names.Word(average)}");
            question.AddMeaning(" if it is");
            question.AddOther(() => $"'{question.Line(rows: [], ignoredRows: [.. question.IgnoredRows, names.Label(average)])}' to leave it out");
            return;
        }
    }

    /// <summary>Asks where each row is a measure of its own rather than a group.</summary>
    public void AskMeasures(List<int> rows, GridColumn column)
    {
        var figured = rows.Where(draft.HasFigures).ToList();
        // Where the same measure stands in several rows, only all names of a row tell which is meant.
        var areTold = draft.Across == Across.None || figured.ConvertAll(row => draft.Text(row, column)) is var texts && texts.TrueForAll(t => t.Length > 0) && texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Count;
        var measures = figured.Select(row => areTold ? draft.Text(row, column) : names.Label(row)).Where(m => m.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (measures.Count < 2) return;
        question.Add(draft.Grid.Rows[draft.Header.Last].First(c => !c.IsBlank), $"The rows below {column.Called} are measures rather than groups: {string.Join(", ", figured.Select(row => draft.Text(row, column)).Distinct(StringComparer.OrdinalIgnoreCase).Take(8).Select(t => $"'{TableDraft.Shortened(t)}'"))}{(measures.Count > 8 ? ", …" : "")}.");
        question.Rows.Add($"only: {ShapeQuestion.Quoted(TitleWords.Best(measures, m => m, draft.Options))}");
        question.AddMeaning(" with the row that this page is about");
        if (areTold && (draft.Across == Across.None || names.Columns.Count == 1) && ShapeQuestion.MeasuresLine(measures.Select(m => (m, rows.Where(row => draft.Text(row, column) == m || names.Label(row) == m).Any(row => draft.MustBeCount(draft.FiguresOf(row)))))) is { } all && column.Name.Length > 0) question.AddOther($"'{all.Replace("{items", $"{{column: {ShapeQuestion.Quoted(column.Name)}, items", StringComparison.Ordinal)}' to show all of them on this page");
        question.AddOther($"name {column.Called} under 'breakdowns' if they are groups");
    }
}
