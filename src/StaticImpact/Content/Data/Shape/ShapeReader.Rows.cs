using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>What each row is: figures of a group, of everyone, or nothing that is read. What is worked out from other rows is never a group.</summary>
internal sealed partial class ShapeReader
{
    private readonly HashSet<int> skipped = [];

    /// <summary>The heading under which a row stands, where headings stand between the rows.</summary>
    private readonly Dictionary<int, string> sections = [];

    /// <summary>The row whose figures are those of everyone; -1 where a row has blank names, or none has.</summary>
    private int everyone = -1;

    /// <summary>Leaves out footnotes and sums below the table.</summary>
    private void FindEnd()
    {
        var last = end - 1;
        while (last > header.Last + 1 && !HasFigures(last)) last--;
        if (last + 1 < end) leftOut.Add($"what stands below from {RowWord} {LineOf(last + 1)} on ('{Shortened(FirstCell(last + 1).Text)}')");
        end = last + 1;
    }

    private bool HasFigures(int row)
    {
        if (slots.IsEmpty && header.Slots.IsEmpty && header.Unclear.IsEmpty)
        {
            return RawGrid.Filled(grid.Rows[row]) > 1 && Array.Exists(grid.Rows[row], c => IsFigureText(c.Text));
        }

        foreach (var slot in header.Slots)
        {
            if (IsFigureText(grid.Text(row, slot.Value))) return true;
        }

        return header.Unclear.Any(i => IsFigureText(grid.Text(row, i)));
    }

    private bool IsFigureText(string text) => headers.IsFigure(text) || (text.Length > 0 && (text[0] is '<' or '>' || FigureText.IsHidden(text) || FigureText.IsNoFigure(text)));

    /// <summary>Rows of a table with a column of periods: sums and means of the periods are left out.</summary>
    private void SortPeriods()
    {
        var period = Column(ColumnRole.Period)!;
        for (var row = header.Last + 1; row < end; row++)
        {
            var text = grid.Text(row, period.Index);
            if (text.Length == 0 ? !HasFigures(row) : LabelWords.PeriodOf(text) is null && LabelWords.KindOf(text) != LabelKind.Name) LeaveOut(row, text.Length > 0 ? text : FirstCell(row).Text);
        }
    }

    private void SortRows(Across across)
    {
        if (across != Across.Periods) SortPeriods();
        var labels = columns.Where(c => c.IsLabel).ToList();
        var (names, totals, averages, parts) = (new List<int>(), new List<int>(), new List<int>(), new List<int>());
        var section = "";
        var figures = across == Across.Periods ? header.Slots.Select(s => s.Value).ToList() : [];
        for (var row = header.Last + 1; row < end; row++)
        {
            if (skipped.Contains(row)) continue;
            var label = LabelOf(row, labels);
            if (IsNamedIn(guide.Rows.Ignored, row, label))
            {
                skipped.Add(row);
                continue;
            }

            if (across == Across.Periods && !HasFigures(row))
            {
                Heading(row, label, labels, ref section);
                continue;
            }

            if (section.Length > 0) sections.TryAdd(row, section);
            if (across != Across.Periods) continue;
            if (options.IsShared && Kind(row, labels) is not (LabelKind.Remark or LabelKind.WorkedOut)) continue;
            var kind = IsNamedIn(guide.Rows.Groups, row, label) ? LabelKind.Name : Kind(row, labels);
            switch (kind)
            {
                case LabelKind.Remark or LabelKind.WorkedOut or LabelKind.Goal:
                    LeaveOut(row, label);
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
                    names.Add(row);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        if (across != Across.Periods || question.IsAsked) return;
        if (guide.Rows.Only is { } only)
        {
            TakeOnly(only, labels);
            return;
        }

        if ((guide.Rows.Total ?? NamedTotal(labels)) is { } named)
        {
            everyone = Enumerable.Range(header.Last + 1, end - header.Last - 1).Where(row => HasFigures(row) && IsIt(named, row, LabelOf(row, labels))).FirstOrDefault(-1);
            if (everyone < 0)
            {
                AskForRow(named, labels);
                return;
            }

            if (skipped.Remove(everyone)) leftOut.RemoveAll(l => l.StartsWith($"{RowWord} {LineOf(everyone)} ", StringComparison.Ordinal) || l == $"{RowWord} {LineOf(everyone)}");
            foreach (var row in totals.Concat(averages).Concat(parts).Where(row => row != everyone)) LeaveOut(row, LabelOf(row, labels));
            return;
        }

        if (Measures(names.Concat(totals).ToList(), labels)) return;
        Totals(names, totals, labels);
        Parts(names, parts, labels);
        Averages(names, totals, averages, labels);
        Single(names, totals, averages, labels);
        Nobody(names, totals, labels);
        SameNames(names, labels);
    }

    /// <summary>The group that the front matter names as everyone, where a row is called so; null for none.</summary>
    private Sourced<string>? NamedTotal(List<GridColumn> labels)
    {
        if (labels.Count != 1) return null;
        foreach (var (column, total) in options.Totals)
        {
            if (column == Name(labels[0]) && Kept().Any(row => HasFigures(row) && LabelOf(row, labels) == total)) return new Sourced<string>(total, SourceSpan.None);
        }

        return null;
    }

    /// <summary>A row without figures: a heading of those below, or a remark.</summary>
    private void Heading(int row, string label, List<GridColumn> labels, ref string section)
    {
        skipped.Add(row);
        if (RawGrid.Filled(grid.Rows[row]) > 1)
        {
            // The header again, or a group without figures.
            return;
        }

        var text = FirstCell(row).Text;
        if (LabelWords.KindOf(text) == LabelKind.Remark || text.Length > LongestGroup || labels.Count != 1 || label.Length == 0)
        {
            leftOut.Add($"{RowWord} {LineOf(row)} ('{Shortened(text)}')");
            return;
        }

        section = text.TrimEnd(':', ' ');
        if (section.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && section.Length > 4) section = char.ToUpperInvariant(section[3]) + section[4..];
    }

    private LabelKind Kind(int row, List<GridColumn> labels)
    {
        var isEveryone = true;
        foreach (var column in labels)
        {
            var text = grid.Text(row, column.Index);
            var kind = KindOf(text);
            if (kind is not (LabelKind.Name or LabelKind.Everyone)) return kind;
            isEveryone &= text.Length == 0 || kind == LabelKind.Everyone;
        }

        return isEveryone && labels.Count > 0 ? LabelKind.Everyone : LabelKind.Name;
    }

    private string LabelOf(int row, List<GridColumn> labels) => string.Join(", ", labels.Select(c => grid.Text(row, c.Index)).Where(t => t.Length > 0));

    private decimal?[] FiguresOf(int row) => [.. slots.Select(s => FigureText.Number(grid.Text(row, s.Value)))];

    private void LeaveOut(int row, string label)
    {
        skipped.Add(row);
        leftOut.Add($"{RowWord} {LineOf(row)}{(label.Length > 0 ? $" ('{Shortened(label)}')" : "")}");
    }

    /// <summary>The total is checked: in a count no group is greater, and a rate of everyone is no sum of rates.</summary>
    private void Totals(List<int> names, List<int> totals, List<GridColumn> labels)
    {
        if (totals.Count == 0) return;
        var first = totals.Find(row => LabelOf(row, labels).Length == 0) is > 0 and var blank ? blank : totals[0];
        var figures = FiguresOf(first);
        foreach (var other in totals.Where(row => row != first))
        {
            if (FiguresOf(other).SequenceEqual(figures))
            {
                LeaveOut(other, LabelOf(other, labels));
                continue;
            }

            question.Add(FirstCell(other), $"{Rows(first, other, labels)} both seem to be everyone, with different figures.");
            question.Rows.Add($"total: {Word(first, labels)}");
            question.Meaning = " if the first of them is";
            return;
        }

        everyone = first;
        var others = names.Where(row => !sections.ContainsKey(row) || sections[row] == sections[names[0]]).Select(FiguresOf).ToList();
        var isCount = options.Unit.Kind == UnitKind.Count;
        var fault = isCount && TotalCheck.IsExceeded(figures, names.ConvertAll(FiguresOf)) ? "is less than one of the groups"
            : options.Unit.Kind is UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Grade && TotalCheck.IsSum(figures, others) ? "is the sum of the other rows, and the figure of everyone is no sum of rates"
            : null;
        if (fault is null) return;
        if (!isCount && LabelOf(first, labels).Length > 0)
        {
            // A sum of rates is no figure at all.
            everyone = -1;
            LeaveOut(first, LabelOf(first, labels));
            return;
        }

        question.Add(FirstCell(first), $"{Row(first, labels)} {fault}.");
        question.Rows.Add($"total: {Word(first, labels)}");
        question.Meaning = " if it is the figure of everyone nevertheless";
        question.AddOther($"'{new ShapeQuestion(grid, guide) { Header = question.Header, Across = question.Across, IgnoredRows = { Label(first, labels) } }.Line()}' to leave it out");
    }

    /// <summary>Sums of some rows are left out where they are the sums of rows beside them, and asked about where that cannot be told.</summary>
    private void Parts(List<int> names, List<int> parts, List<GridColumn> labels)
    {
        foreach (var part in parts)
        {
            var figures = FiguresOf(part);
            if (IsRunOf(part, figures, names, step: -1) || IsRunOf(part, figures, names, step: 1))
            {
                LeaveOut(part, LabelOf(part, labels));
                continue;
            }

            question.Add(FirstCell(part), $"{Row(part, labels)} may be a total of some groups.");
            question.IgnoredRows.Add(Label(part, labels));
            question.Meaning = " to leave it out";
            question.AddOther($"'rows: {{groups: [{ShapeQuestion.Quoted(Label(part, labels))}]}}' among these keys if it is a group");
        }
    }

    private bool IsRunOf(int part, decimal?[] figures, List<int> names, int step)
    {
        var run = new List<decimal?[]>();
        for (var row = part + step; names.Contains(row); row += step)
        {
            run.Add(FiguresOf(row));
            if (run.Count >= 2 && TotalCheck.IsSum(figures, run)) return true;
        }

        return false;
    }

    /// <summary>A plain mean of the groups is left out; another mean may be the figure of everyone, which only the author knows.</summary>
    private void Averages(List<int> names, List<int> totals, List<int> averages, List<GridColumn> labels)
    {
        foreach (var average in averages)
        {
            if (totals.Count > 0 || TotalCheck.IsMean(FiguresOf(average), names.ConvertAll(FiguresOf)))
            {
                LeaveOut(average, LabelOf(average, labels));
                continue;
            }

            question.Add(FirstCell(average), $"{Row(average, labels)} is not the plain mean of the other rows, so it may be the figure of everyone.");
            question.Rows.Add($"total: {Word(average, labels)}");
            question.Meaning = " if it is";
            question.AddOther($"'{new ShapeQuestion(grid, guide) { Header = question.Header, Across = question.Across, IgnoredRows = { Label(average, labels) } }.Line()}' to leave it out");
            return;
        }
    }

    /// <summary>The only row may be everyone or one group; its name alone does not say.</summary>
    private void Single(List<int> names, List<int> totals, List<int> averages, List<GridColumn> labels)
    {
        if (question.IsAsked || totals.Count > 0 || averages.Count > 0 || names.Count != 1 || labels.Count == 0 || labels.Exists(IsDeclared)) return;
        var row = names[0];
        question.Add(FirstCell(row), $"It is not clear whether {Row(row, labels)} the only one, is everyone or one group.");
        question.Rows.Add($"total: {Word(row, labels)}");
        question.Meaning = " if it is everyone";
        question.AddOther($"name {labels[0].Called} under 'breakdowns' if it is a group");
    }

    /// <summary>Asks which row is everyone where none says so.</summary>
    private void Nobody(List<int> names, List<int> totals, List<GridColumn> labels)
    {
        if (question.IsAsked || !options.NeedsHeadline || !options.HeadlineSeries.IsEmpty || totals.Count > 0 || names.Count < 2 || !slots.Any(s => s.Group.Length == 0)) return;
        if (labels.Count != 1 || labels[0].Role != ColumnRole.Breakdown) return;
        question.Add(FirstCell(names[0]), $"No row says that it is everyone: {string.Join(", ", names.Take(8).Select(row => $"'{Shortened(LabelOf(row, labels))}'"))}{(names.Count > 8 ? ", …" : "")}.");
        question.Rows.Add($"total: {Word(names[0], labels)}");
        question.Meaning = " with the row that is; or add one";
    }

    /// <summary>Asks where each row is a measure of its own rather than a group.</summary>
    private bool Measures(List<int> rows, List<GridColumn> labels)
    {
        if (options.IsShared || rows.Count < 2 || labels.Find(c => LabelWords.IsMeasure(c.Name) && !IsDeclared(c)) is not { } column) return false;
        question.Add(grid.Rows[header.Last].First(c => !c.IsBlank), $"The rows below {column.Called} are measures rather than groups: {string.Join(", ", rows.Take(8).Select(row => $"'{Shortened(grid.Text(row, column.Index))}'"))}{(rows.Count > 8 ? ", …" : "")}.");
        question.Rows.Add($"only: {Word(rows[0], labels)}");
        question.Meaning = " with the row that this page is about";
        question.AddOther($"name {column.Called} under 'breakdowns' if they are groups");
        return true;
    }

    /// <summary>Two rows of one name can be told apart by nothing.</summary>
    private void SameNames(List<int> names, List<GridColumn> labels)
    {
        if (question.IsAsked || sections.Count == 0) return;
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in names)
        {
            if (seen.TryAdd(LabelOf(row, labels), row)) continue;
            var before = seen[LabelOf(row, labels)];
            question.Add(FirstCell(row), $"{Rows(before, row, labels)} stand under different headings, '{sections.GetValueOrDefault(before, "")}' and '{sections.GetValueOrDefault(row, "")}'.");
            question.IgnoredRows.Add($"{LineOf(names.First(r => sections.GetValueOrDefault(r, "") == sections.GetValueOrDefault(row, "")))}-{LineOf(end - 1)}");
            question.Meaning = " to read the first part only";
            return;
        }
    }

    private void TakeOnly(Sourced<string> only, List<GridColumn> labels)
    {
        var found = Enumerable.Range(header.Last + 1, end - header.Last - 1).Where(row => !skipped.Contains(row) && IsIt(only, row, LabelOf(row, labels))).ToList();
        if (found.Count == 0)
        {
            AskForRow(only, labels);
            return;
        }

        everyone = found[0];
        for (var row = header.Last + 1; row < end; row++)
        {
            if (row != everyone) skipped.Add(row);
        }
    }

    private void AskForRow(Sourced<string> named, List<GridColumn> labels)
    {
        question.HasLine = false;
        var there = Enumerable.Range(header.Last + 1, end - header.Last - 1).Where(HasFigures).Select(row => LabelOf(row, labels)).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        question.Add(FirstCell(header.Last), $"There is no row '{named.Value}'. The rows are {string.Join(", ", there.Take(20).Select(l => $"'{Shortened(l)}'"))}.");
    }

    private bool IsNamedIn(System.Collections.Immutable.ImmutableArray<Sourced<string>> named, int row, string label) => named.Any(n => IsIt(n, row, label));

    private bool IsIt(Sourced<string> named, int row, string label) =>
        string.Equals(named.Value, label, StringComparison.OrdinalIgnoreCase) || (Lines(named.Value) is { } lines && LineOf(row) >= lines.First && LineOf(row) <= lines.Last);

    /// <summary>By what a line of the front matter names a row: its name, or its number where it has none.</summary>
    private string Label(int row, List<GridColumn> labels) => LabelOf(row, labels) is { Length: > 0 } label ? label : LineOf(row).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Word(int row, List<GridColumn> labels) => ShapeQuestion.Quoted(Label(row, labels));

    private string Row(int row, List<GridColumn> labels) => $"{(grid.IsSheet ? "Row" : "Line")} {LineOf(row)}, '{Shortened(Label(row, labels))}',";

    private string Rows(int first, int second, List<GridColumn> labels) => $"{(grid.IsSheet ? "Rows" : "Lines")} {LineOf(first)} and {LineOf(second)} ('{Shortened(Label(first, labels))}', '{Shortened(Label(second, labels))}')";
}
