using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds out what each row is: figures of a group, of everyone, or nothing that is read. What is worked out from other rows is never a group.</summary>
internal sealed class RowSorter(TableDraft draft)
{
    private const int LongestHeading = 60;
    private const int MostOdd = 3;

    private readonly RowNames names = new(draft);
    private readonly TableGuide guide = draft.Guide;

    public void Sort()
    {
        if (draft.Across != Across.Periods) SortPeriods();
        if (draft.WithinYear is not null) SortParts();
        if (draft.Across == Across.Periods) SortAcross();
        else if (!draft.IsStrict) SortDown();
    }

    /// <summary>Rows of a table with a column of periods: sums and means of the periods are left out.</summary>
    private void SortPeriods()
    {
        if (draft.Column(ColumnRole.Period) is not { } period) return;
        TakeTotalsOfPeriods(period);
        var (others, other, odd) = (0, "", new List<int>());
        var standsOnce = !draft.Rows.Any(row => row > draft.Header.Last + 1 && draft.Text(row, period) is { Length: > 0 } text && text == draft.Text(row - 1, period));
        foreach (var row in draft.Rows)
        {
            var text = draft.Text(row, period);
            // Years above their quarters and months are of another kind than the front matter wants.
            if (!draft.IsStrict && draft.WithinYear is null && draft.Options.Periods is { } wanted && LabelWords.PeriodOf(text) is { } kind && kind != wanted && !PeriodText.TryParse(text, wanted, out _) && !PeriodNotation.TryParseDeclared(text, wanted, out _))
            {
                draft.Skipped.Add(row);
                if (others++ == 0) other = text;
                continue;
            }

            // Where each row has its period, one without is of all of them together.
            if (text.Length == 0 ? !draft.HasFigures(row) || (!standsOnce && !draft.IsStrict) : LabelWords.PeriodOf(text) is null && (LabelWords.KindOf(text) != LabelKind.Name || LabelWords.IsPeople(text) || LabelWords.IsSum(text))) draft.LeaveOut(row, text.Length > 0 ? text : draft.FirstCell(row).Text);
            else if (text.Length > 0 && !draft.IsStrict && draft.WithinYear is null && draft.Column(ColumnRole.Value) is not null | draft.Question.IsAsked && draft.HasFigures(row) && HeaderText.Alone(text) is null && PeriodDates.Periods([text], null) is null) odd.Add(row);
        }

        // A few rows that name no period, such as a target, are none of the series.
        if (odd.Count > 0 && odd.Count <= MostOdd && odd.Count * 4 < draft.Rows.Count()) AskOdd(odd, period);

        if (others > 0) draft.LeftOut.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{others} row{(others == 1 ? "" : "s")} of other periods, such as '{other}'"));
    }

    /// <summary>'2019 Total' below the groups of 2019 is the figure of everyone then.</summary>
    private void TakeTotalsOfPeriods(GridColumn period)
    {
        if (draft.IsStrict || names.Columns.Count == 0) return;
        var rows = draft.Rows.Where(draft.HasFigures).ToList();
        var known = rows.Where(row => names.LabelOf(row).Length > 0).Select(row => draft.Text(row, period)).Where(t => t.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (rows.Exists(row => names.LabelOf(row).Length == 0 && known.Contains(draft.Text(row, period)))) return;
        foreach (var row in rows.Where(row => names.LabelOf(row).Length == 0 && LabelWords.IsSum(draft.Text(row, period))))
        {
            if (LabelWords.WithoutSum(draft.Text(row, period)) is not { } whole || !known.Contains(whole)) continue;
            draft.Grid.Rows[row][period.Index] = draft.Grid.Rows[row][period.Index] with { Text = whole };
            draft.Everyone.Add(row);
        }
    }

    private void AskOdd(List<int> rows, GridColumn period)
    {
        var question = draft.Question;
        if (!question.HasLine) return;
        question.Add(draft.Grid.Rows[rows[0]][period.Index], $"{string.Join(" and ", rows.Select(row => $"'{TableDraft.Shortened(draft.Text(row, period))}' in {draft.RowWord} {draft.LineOf(row)}"))} {(rows.Count == 1 ? "is no period" : "are no periods")}.");
        question.IgnoredRows.AddRange(rows.Select(row => draft.LineOf(row).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        question.AddMeaning($" to leave {(rows.Count == 1 ? "that row" : "those rows")} out (if {(rows.Count == 1 ? "it is" : "they are")} misspelt, correct {(rows.Count == 1 ? "it" : "them")} in the table instead)");
    }

    /// <summary>The year as a whole is left out where its quarters or months are read.</summary>
    private void SortParts()
    {
        var isNumbered = LabelWords.IsPartOfYear(draft.WithinYear!.Name, out var most);
        foreach (var row in draft.Kept.Where(draft.HasFigures).ToList())
        {
            var text = draft.Text(row, draft.WithinYear);
            if (PartOfYear.Of(text) is null && !(isNumbered && PartOfYear.Numbered(text, most) is not null)) draft.LeaveOut(row, text.Length > 0 ? text : names.LabelOf(row));
        }
    }

    /// <summary>Rows of a table with a row for each figure: those that are worked out from others, or are compared with, are left out, and subtotals are held against their parts.</summary>
    private void SortDown()
    {
        if (draft.Column(ColumnRole.Period) is not { } period) return;
        var leftOut = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (known, parts, block) = (new Dictionary<int, int>(), new List<int>(), 0);
        var judged = names.Telling.Where(c => !draft.IsDeclared(c) && c != draft.WithinYear).ToList();
        if (!draft.Options.IsShared && AskForOnly(judged)) return;
        foreach (var row in draft.Kept.ToList())
        {
            if (draft.Text(row, period) is { Length: > 0 } text && row > draft.Header.Last + 1 && text != draft.Text(row - 1, period)) block++;
            if (names.IsNamedIn(guide.Rows.Ignored, row))
            {
                draft.Skipped.Add(row);
                continue;
            }

            if (guide.Rows.Total is { } total && names.IsIt(total, row)) draft.Everyone.Add(row);
            // Rows of a shared table are looked at when those of one indicator are taken.
            if (draft.Options.IsShared) continue;
            if (draft.Everyone.Contains(row) || names.IsNamedIn(guide.Rows.Groups, row)) continue;
            var kind = judged.Select(c => LabelWords.KindOf(draft.Text(row, c))).FirstOrDefault(k => k is not (LabelKind.Name or LabelKind.Everyone), LabelKind.Name);
            if (kind is LabelKind.Remark or LabelKind.WorkedOut or LabelKind.Goal)
            {
                draft.Skipped.Add(row);
                leftOut[names.LabelOf(row)] = leftOut.GetValueOrDefault(names.LabelOf(row)) + 1;
            }
            else if (kind is LabelKind.Part or LabelKind.Average && draft.Across == Across.None)
            {
                parts.Add(row);
            }
            else if (judged.Exists(c => draft.Text(row, c).Length > 0) && !judged.TrueForAll(c => draft.Text(row, c).Length == 0 || LabelWords.KindOf(draft.Text(row, c)) == LabelKind.Everyone))
            {
                known[row] = block;
            }
        }

        if (leftOut.Count > 0) LeaveOutOnlyPlace(judged);
        if (guide.Rows.Total is { } missing && draft.Everyone.Count == 0 && !draft.Options.IsShared) AskForRow(missing);
        foreach (var (label, count) in leftOut) draft.LeftOut.Add(count == 1 ? $"the row '{TableDraft.Shortened(label)}'" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} rows '{TableDraft.Shortened(label)}'"));
        new TotalsDown(draft, names).Sort(known, parts);
    }

    /// <summary>Once the state is left out, the county that was compared with it stands in every row, beside groups of its people, and so does the kind of place it is.</summary>
    private void LeaveOutOnlyPlace(List<GridColumn> judged)
    {
        var compared = draft.Rows.Where(row => draft.Skipped.Contains(row) && judged.Exists(c => LabelWords.KindOf(draft.Text(row, c)) == LabelKind.Goal)).ToList();
        foreach (var column in judged.Where(c => c.IsLabel && draft.Labels().Count > 1))
        {
            if (ColumnContents.Constant(draft, column) is { } text && compared.Count > 0 && compared.TrueForAll(row => draft.Text(row, column) != text)) (column.Use, column.Why) = (ColumnUse.LeftOut, $"'{TableDraft.Shortened(text)}' in every row that is read");
        }
    }

    /// <summary>Asks where no column has the only row that the front matter names, or where rows are measures of which it names none. False where neither is so.</summary>
    private bool AskForOnly(List<GridColumn> judged)
    {
        if (guide.Rows.Only is not { } only || draft.IsOnlyTaken)
        {
            if (names.Measures() is { } measures) new RowTotals(draft, names).AskMeasures([.. draft.Kept], measures);
            return draft.Question.IsAsked;
        }

        AskForRow(only);
        return true;
    }

    private void SortAcross()
    {
        var found = new RowTotals(draft, names);
        var section = "";
        foreach (var row in draft.Rows)
        {
            if (draft.Skipped.Contains(row)) continue;
            if (names.IsNamedIn(guide.Rows.Ignored, row))
            {
                draft.Skipped.Add(row);
                continue;
            }

            if (!draft.HasFigures(row))
            {
                Heading(row, ref section);
                continue;
            }

            if (section.Length > 0) draft.Sections.TryAdd(row, section);
            if (draft.WithinYear is not null && names.Columns.Count == 1) continue;
            var kind = names.Kind(row);
            if (kind == LabelKind.Name && draft.Options.Unit.Kind != Model.UnitKind.Count && LabelWords.IsPeople(names.LabelOf(row)) && (draft.MustBeCount(draft.FiguresOf(row)) || !names.Columns.Any(c => c.Name.Length > 0 && draft.IsDeclared(c)))) kind = LabelKind.WorkedOut;
            // Numbers far above 100 in each period are no percentages; in one period they are a mistake.
            if (kind == LabelKind.Name && draft.FiguresOf(row) is var all && draft.MustBeCount(all) && all.Count(f => f is not null) > 1 && Array.TrueForAll(all, f => f is null or > 100) && draft.Rows.Any(other => draft.HasFigures(other) && !draft.MustBeCount(draft.FiguresOf(other)))) kind = LabelKind.WorkedOut;
            // A rate among numbers of people is none of them.
            if (kind == LabelKind.Name && draft.Options.Unit.Kind == Model.UnitKind.Count && AreFractions(draft.FiguresOf(row), LabelWords.SoundsLike(names.LabelOf(row), Model.UnitKind.Percent))) kind = LabelKind.WorkedOut;
            // What counts calls stands beside minutes for context.
            if (kind == LabelKind.Name && draft.Options.Unit.Kind is not (Model.UnitKind.Count or Model.UnitKind.None) && LabelWords.IsNumberOf(names.LabelOf(row)) && !draft.Options.IsCalledAsUnit(names.LabelOf(row)) && draft.Rows.Any(other => draft.HasFigures(other) && !LabelWords.IsNumberOf(names.LabelOf(other)))) kind = LabelKind.WorkedOut;
            if (draft.Options.IsShared && kind is not (LabelKind.Remark or LabelKind.WorkedOut)) continue;
            found.Add(row, names.IsNamedIn(guide.Rows.Groups, row) ? LabelKind.Name : kind);
        }

        if (draft.WithinYear is not null)
        {
            new RepeatedSections(draft, names).Ask();
            return;
        }

        if (guide.Rows.Only is { } only && !draft.IsOnlyTaken) TakeOnlyRow(only);
        else if ((guide.Rows.Total ?? NamedTotal()) is { } total) TakeTotal(total, found);
        else found.Sort();
    }

    /// <summary>Whether figures are no numbers of people or things: most of them have decimals, or any where the row is called a rate.</summary>
    private static bool AreFractions(decimal?[] figures, bool isRate)
    {
        var fractions = figures.Count(f => f is { } figure && figure != decimal.Truncate(figure));
        return fractions > (isRate ? 0 : figures.Count(f => f is not null) / 2);
    }

    /// <summary>A row without figures: a heading of those below, or a remark.</summary>
    private void Heading(int row, ref string section)
    {
        draft.Skipped.Add(row);
        // The header again, or a group without figures.
        if (RawGrid.Filled(draft.Grid.Rows[row]) > 1) return;
        var text = draft.FirstCell(row).Text;
        if (LabelWords.KindOf(text) == LabelKind.Remark || text.Length > LongestHeading || names.Columns.Count != 1 || names.LabelOf(row).Length == 0)
        {
            draft.LeftOut.Add($"{draft.RowWord} {draft.LineOf(row)} ('{TableDraft.Shortened(text)}')");
            return;
        }

        section = text.TrimEnd(':', ' ');
        if (section.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && section.Length > 4) section = char.ToUpperInvariant(section[3]) + section[4..];
        draft.Headings.Add((row, section));
    }

    /// <summary>The group that the front matter names as everyone, where a row is called so; null for none.</summary>
    private Sourced<string>? NamedTotal()
    {
        if (names.Columns is not [var label]) return null;
        foreach (var (column, total) in draft.Options.Totals)
        {
            if (column == draft.Name(label) && draft.Kept.Any(row => draft.HasFigures(row) && names.LabelOf(row) == total)) return new Sourced<string>(total, SourceSpan.None);
        }

        return null;
    }

    private void TakeTotal(Sourced<string> named, RowTotals found)
    {
        var everyone = draft.Kept.Concat(draft.Rows).Where(row => draft.HasFigures(row) && names.IsIt(named, row)).FirstOrDefault(-1);
        if (everyone < 0)
        {
            AskForRow(named);
            return;
        }

        draft.Everyone.Add(everyone);
        if (draft.Skipped.Remove(everyone)) draft.LeftOut.RemoveAll(l => l.StartsWith($"{draft.RowWord} {draft.LineOf(everyone)} ", StringComparison.Ordinal) || l == $"{draft.RowWord} {draft.LineOf(everyone)}");
        foreach (var row in found.NoNames.Where(row => row != everyone)) draft.LeaveOut(row, names.LabelOf(row));
    }

    private void TakeOnlyRow(Sourced<string> only)
    {
        var found = draft.Kept.Where(row => names.IsIt(only, row)).ToList();
        if (found.Count == 0)
        {
            AskForRow(only);
            return;
        }

        draft.Everyone.Add(found[0]);
        foreach (var row in draft.Rows)
        {
            if (row != found[0]) draft.Skipped.Add(row);
        }
    }

    private void AskForRow(Sourced<string> named)
    {
        (draft.Question.HasLine, draft.Question.LacksNamed) = (false, true);
        var there = draft.Rows.Where(draft.HasFigures).Select(names.LabelOf).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        draft.Question.Add(draft.FirstCell(draft.Header.Last), there.Count == 0 ? $"There is no row '{named.Value}'. The rows have no names, and what is named are columns: {draft.ColumnsTold()} Write 'columns: {{value: B}}' in 'data' instead, with the column that is meant." : $"There is no row '{named.Value}'. The rows are {string.Join(", ", there.Take(20).Select(l => $"'{TableDraft.Shortened(l)}'"))}.");
    }
}
