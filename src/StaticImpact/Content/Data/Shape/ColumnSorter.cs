using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds out what each column of a table is for: by the front matter, by its name, by its place, and by what it holds.</summary>
internal sealed class ColumnSorter(TableDraft draft)
{
    private const int FewestOfKind = 3;

    /// <summary>No school year begins in an earlier month, July, nor ends in a later one.</summary>
    private const int EarliestOfSchool = 7;

    private readonly RawGrid grid = draft.Grid;
    private readonly TableGuide guide = draft.Guide;

    /// <summary>False when the grid holds no table after all. What is not clear is in the question of the draft.</summary>
    public bool Sort()
    {
        var header = draft.Header;
        if (MissingColumn() is { } missing) return Refuse($"There is no column '{missing}'. {draft.ColumnsTold()}");
        foreach (var (name, where) in guide.Columns)
        {
            if (guide.Ignored.Any(ignored => draft.Find(ignored.Value) == draft.Find(where.Value))) return Refuse($"'{where.Value}' is said to be the {name.Value}, and is left out by 'ignore' as well. Take it out of 'ignore'.");
        }

        draft.Slots = header.Slots;
        FindEnd();
        draft.Columns = [.. Enumerable.Range(0, draft.Width).Select(i => new GridColumn(i, header.Names[i]))];
        foreach (var column in draft.Columns) Take(column);
        if (header.Slots.Length > 0 && draft.Slots.IsEmpty) return false;
        if (guide.Across == Across.Periods && !header.HasPeriods && header.Unclear.IsEmpty) return Refuse($"No periods stand across in this row. {draft.ColumnsTold()}");
        var figures = new FigureColumns(draft);
        if (!header.Unclear.IsEmpty)
        {
            figures.AskUnclear();
            return true;
        }

        draft.Across = header.HasPeriods ? Across.Periods : draft.Slots.Length > 0 ? Across.Groups : Across.None;
        if (draft.Across == Across.Periods) draft.WithinYear = PartsOfYears();
        else if (!TakePeriods()) return false;
        if (draft.Across == Across.None && !figures.Find()) return false;
        var names = new NameColumns(draft);
        names.Sort();
        TakeOnlyCodes();
        if (draft.Options.Unit.Kind == UnitKind.Percent && !draft.IsStrict && draft.Column(ColumnRole.N) is { } asked && LabelWords.IsBase(asked.Name) && draft.Column(ColumnRole.Denominator) is null && !guide.Columns.Any(c => c.Key.Value == "n")) asked.Role = ColumnRole.Denominator;
        draft.Question.Across ??= draft.Across == Across.None ? null : draft.AreMeasures ? Across.Measures : draft.Across;
        new DoubtfulColumns(draft).Ask();
        TakeNameOfFrontMatter();
        return true;
    }

    /// <summary>The only breakdown of the front matter is the only column of groups, whatever it is called in the table.</summary>
    private void TakeNameOfFrontMatter()
    {
        if (draft.IsStrict || draft.Options.IsShared || draft.Options.Breakdowns is not [var name] || draft.Find(name) >= 0 || draft.Slots.Any(s => s.Group.Length > 0) || (draft.Question.Across ?? draft.Across) is Across.Groups or Across.Measures) return;
        var labels = draft.Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown, Name.Length: > 0 } && c != draft.WithinYear && !draft.IsDeclared(c) && !draft.Question.Ignored.Contains(c.Index) && !draft.Question.AlwaysIgnored.Contains(c.Index)).ToList();
        if (labels is [var only]) draft.CalledByFrontMatter = only;
    }

    /// <summary>Codes that alone tell rows apart, such as ZIP codes, or a column called Description, may be the groups.</summary>
    private void TakeOnlyCodes()
    {
        if (draft.IsStrict || draft.Rows.Count(draft.HasFigures) < 2) return;
        var doubtful = new DoubtfulColumns(draft);
        var found = draft.Columns.Where(c => c is { Use: ColumnUse.LeftOut, Why.Length: 0, IsParent: false } && c != draft.Flags && LabelWords.IsNaming(c.Name) && ColumnContents.Constant(draft, c) is null).ToList();
        if (found.Count == 0 || (draft.Labels().Count > 0 && doubtful.AreRowsTold(doubtful.Find()))) return;
        if (found.Count > 1) found.RemoveAll(c => LabelWords.IsCode(c.Name));
        if (found is [var only]) only.Use = ColumnUse.Row;
    }

    private bool Refuse(string sentence)
    {
        draft.Question.HasLine = false;
        draft.Question.Add(draft.FirstCell(draft.Header.Last), sentence);
        return true;
    }

    private string? MissingColumn()
    {
        foreach (var where in guide.Columns.Select(c => c.Value).Concat(guide.Ignored))
        {
            if (draft.Find(where.Value) < 0) return where.Value;
        }

        return null;
    }

    /// <summary>Leaves out footnotes and sums below the table.</summary>
    private void FindEnd()
    {
        var last = draft.End - 1;
        while (last > draft.Header.Last + 1 && !draft.HasFigures(last)) last--;
        if (last + 1 < draft.End) draft.LeftOut.Add($"what stands below from {draft.RowWord} {draft.LineOf(last + 1)} on ('{TableDraft.Shortened(draft.FirstCell(last + 1).Text)}')");
        draft.End = last + 1;
    }

    private void Take(GridColumn column)
    {
        var (i, header) = (column.Index, draft.Header);
        var hasSlot = draft.Slots.Any(s => s.Columns.Any(c => c.Column == i));
        if (IsBlank(i, isName: !hasSlot) || guide.Ignored.Any(ignored => draft.Find(ignored.Value) == i))
        {
            column.Use = ColumnUse.Nothing;
            draft.Slots = draft.Slots.RemoveAll(s => s.Value == i);
            return;
        }

        if (header.LeftOut.Contains(i)) column.Use = ColumnUse.LeftOut;
        else if (hasSlot || header.Unclear.Contains(i)) column.Use = ColumnUse.Figure;
        var isSaid = false;
        foreach (var (name, where) in guide.Columns)
        {
            if (draft.Find(where.Value) != i) continue;
            (column.Role, column.Use, isSaid) = (DataColumns.RoleOf(name.Value), ColumnUse.Row, true);
            draft.Slots = draft.Slots.RemoveAll(s => s.Value == i);
        }

        if (isSaid || column.Use != ColumnUse.Row || draft.IsDeclared(column)) return;
        if (i == header.PeriodColumn && !guide.Columns.Any(c => c.Key.Value == "period")) column.Role = ColumnRole.Period;
        else TakeByName(column, LabelWords.RoleOf(column.Name) is var role && role == ColumnRole.Denominator && !ColumnContents.HoldsNumbers(draft, column) ? ColumnRole.Breakdown : role);
    }

    private void TakeByName(GridColumn column, ColumnRole role)
    {
        var header = draft.Header;
        if (role == ColumnRole.Period && !HoldsPeriods(column))
        {
            // 'Year' in the corner names the header, not the column below it.
            if (header.HasPeriods) column.Name = "";
        }
        else if (role == ColumnRole.Note && header.HasPeriods)
        {
            // One remark for the figures of many years is no remark about each of them.
            column.Use = ColumnUse.LeftOut;
        }
        else if (role != ColumnRole.Breakdown)
        {
            if (!guide.Columns.Any(c => DataColumns.RoleOf(c.Key.Value) == role)) column.Role = role;
        }
        else if (LabelWords.IsFlags(column.Name) && draft.Flags is null && FlagLetters.Are(draft.Rows.Select(row => draft.Text(row, column))))
        {
            (column.Use, draft.Flags) = (ColumnUse.LeftOut, column);
            column.Why = "its letters b, c, e, p and r are read as flags";
        }
        else if (column.Name.Length > 0 && LabelWords.KindOfColumn(column.Name) is LabelKind.Remark or LabelKind.WorkedOut or LabelKind.Goal && !(IsOfPeople(column) && ColumnContents.HoldsNumbers(draft, column)))
        {
            column.Use = ColumnUse.LeftOut;
        }
        else if (LabelWords.IsInterval(column.Name) && !ColumnContents.HoldsNumbers(draft, column))
        {
            column.Use = ColumnUse.LeftOut;
        }
        else if (column.Name.Length > 0 && (header.HasPeriods || header.HasParts) && (LabelWords.KindOf(column.Name) is LabelKind.Average or LabelKind.Everyone or LabelKind.Part || PartOfYear.IsWhole(column.Name)) && draft.IsBehind(column.Index))
        {
            // A sum or a mean of the periods is the figure of none of them.
            column.Use = ColumnUse.LeftOut;
        }
    }

    /// <summary>Whether most of a column are periods; a number that looks like a year is none, and 'Data' is a day in some languages only.</summary>
    private bool HoldsPeriods(GridColumn column)
    {
        var texts = draft.Rows.Select(row => draft.Text(row, column)).Where(t => t.Length > 0).ToList();
        return texts.Count(t => HeaderText.Alone(t) is not null) * 2 > texts.Count;
    }

    /// <summary>Whether a name such as Owner, which is of those who answer for a row beside texts, is that of a group over numbers.</summary>
    private static bool IsOfPeople(GridColumn column) => LabelWords.KindOfColumn(column.Name) == LabelKind.Remark && LabelWords.KindOf(column.Name) == LabelKind.Name && !LabelWords.IsCode(column.Name) && !column.Name.EndsWith("flag", StringComparison.OrdinalIgnoreCase);

    /// <param name="isName">Whether a word that stands for no figure says nothing there, either.</param>
    private bool IsBlank(int column, bool isName)
    {
        foreach (var row in draft.Rows)
        {
            if ((grid.Text(row, column) is { Length: > 0 } text && !(isName && FigureText.IsNoFigure(text, draft.Options))) || grid.Problems.ContainsKey((draft.LineOf(row), column))) return false;
        }

        return true;
    }

    /// <summary>Writes the periods of their column without the marks behind them. False where there is no such column.</summary>
    private bool TakePeriods()
    {
        if (draft.Column(ColumnRole.Period) is not { } period) return false;
        if (draft.Header.HasParts || draft.IsStrict) return MakePlain(period);
        period = Finest(period);
        if (draft.Rows.Select(row => draft.Text(row, period)).Where(t => t.Length > 0).ToList() is { Count: > 1 } days && days.TrueForAll(PeriodDates.IsDate) && days.FindAll(d => PeriodDates.Periods([d], null) is null) is { Count: > 1 } odd)
        {
            if (TakeMonths(period)) return MakePlain(period);
            return Refuse($"{period.Called} holds days, such as {odd[0]}, and the shortest period is a month. Add the figures up by month, quarter or year.");
        }

        draft.WithinYear = PartsBeside(period);
        return (draft.WithinYear is null && AskKind(period)) || MakePlain(period);
    }

    /// <summary>Where each month stands beside its year, the months are the periods.</summary>
    private GridColumn Finest(GridColumn period)
    {
        if (guide.Columns.Any(c => c.Key.Value == "period") || !Holds(period, k => k is PeriodKind.Year or PeriodKind.FiscalYear or PeriodKind.SchoolYear)) return period;
        if (Array.Find(draft.Columns, c => c != period && c.Use == ColumnUse.Row && c.Role is ColumnRole.Breakdown or ColumnRole.Period && !draft.IsDeclared(c) && LabelWords.RoleOf(c.Name) == ColumnRole.Period && Holds(c, k => k is PeriodKind.Month or PeriodKind.Quarter)) is not { } finer) return period;
        (period.Role, period.Use, period.Why) = (ColumnRole.Breakdown, ColumnUse.LeftOut, $"{finer.Called} says when");
        finer.Role = ColumnRole.Period;
        return finer;

        bool Holds(GridColumn column, Func<PeriodKind?, bool> isIt)
        {
            var texts = draft.Rows.Where(draft.HasFigures).Select(row => draft.Text(row, column)).ToList();
            return texts.Count > 2 && texts.TrueForAll(t => isIt(HeaderText.Alone(t)?.Kind ?? LabelWords.PeriodOf(t)));
        }
    }

    /// <summary>Days of which each month has one are those months. False where a month has several.</summary>
    private bool TakeMonths(GridColumn period)
    {
        var rows = draft.Rows.Where(row => draft.Text(row, period).Length > 0).ToList();
        var days = rows.Select(row => draft.Text(row, period)).Distinct(StringComparer.Ordinal).ToList();
        if (days.Select(PeriodDates.MonthOf).Distinct(StringComparer.Ordinal).Count() < days.Count) return false;
        foreach (var row in rows) grid.Rows[row][period.Index] = grid.Rows[row][period.Index] with { Text = PeriodDates.MonthOf(draft.Text(row, period))! };
        draft.LeftOut.Add($"the day of each date in {period.Called}, such as {days[0]}, of which the month is read");
        return true;
    }

    /// <summary>Asks which periods are meant where years, quarters and months of the same figure stand below each other.</summary>
    private bool AskKind(GridColumn period)
    {
        if (draft.Options.Periods is not null) return false;
        LeaveOutWholes(period);
        var kinds = draft.Kept.Select(row => LabelWords.PeriodOf(draft.Text(row, period))).Where(k => k is PeriodKind.Year or PeriodKind.Quarter or PeriodKind.Month).GroupBy(k => k!.Value).Where(g => g.Count() >= FewestOfKind).Select(g => g.Key).ToList();
        if (kinds.Count < 2) return false;
        return Refuse($"{period.Called} holds {string.Join(" and ", kinds.Select(k => $"{Word(k)}s"))}, which are the same figures told more than once. Write in the front matter {string.Join(", or ", kinds.Select(k => $"'periods: {Word(k)}'"))}.");

        static string Word(PeriodKind kind) => kind == PeriodKind.Year ? "year" : kind == PeriodKind.Quarter ? "quarter" : "month";
    }

    /// <summary>Leaves out years as a whole where each stands beside its quarters or months.</summary>
    private void LeaveOutWholes(GridColumn period)
    {
        var read = draft.Rows.Select(row => (Row: row, Read: HeaderText.Alone(draft.Text(row, period)))).Where(r => r.Read is not null).ToList();
        var years = read.FindAll(r => r.Read!.Kind == PeriodKind.Year);
        var parts = read.FindAll(r => r.Read!.Kind is PeriodKind.Quarter or PeriodKind.Month);
        if (years.Count == 0 || years.Count + parts.Count < read.Count || parts.DistinctBy(p => p.Read!.Kind).Count() != 1 || parts.Count < 2 * years.Count || !years.TrueForAll(y => parts.Exists(p => p.Read!.Period.Contains(y.Read!.Period, StringComparison.Ordinal)))) return;
        foreach (var (row, _) in years) draft.Skipped.Add(row);
        draft.LeftOut.Add(years.Count == 1 ? $"the row '{draft.Text(years[0].Row, period)}'" : FormattableString.Invariant($"{years.Count} rows of whole years, such as '{draft.Text(years[0].Row, period)}'"));
    }

    private bool MakePlain(GridColumn period)
    {
        if (draft.IsStrict) return true;
        var isOfTwoYears = LabelWords.IsOfTwoYears(period.Name) || draft.Options.Periods is PeriodKind.SchoolYear or PeriodKind.FiscalYear;
        foreach (var row in draft.Rows)
        {
            if (isOfTwoYears && PeriodNotation.TryParseDeclared(draft.Text(row, period), PeriodKind.SchoolYear, out var school))
            {
                grid.Rows[row][period.Index] = grid.Rows[row][period.Index] with { Text = school.ToString() };
                continue;
            }

            if (draft.Text(row, period) is not { Length: > 0 } text || LabelWords.PeriodOf(text) is not null || HeaderText.Alone(text) is not { } read) continue;
            grid.Rows[row][period.Index] = grid.Rows[row][period.Index] with { Text = read.Period };
            if (read.Flags.Length > 0) draft.PeriodFlags[row] = read.Flags;
        }

        return true;
    }

    /// <summary>The column of quarters or months beside a column of years; null for none.</summary>
    private GridColumn? PartsBeside(GridColumn period)
    {
        var kinds = draft.Rows.Select(row => draft.Text(row, period)).Where(t => t.Length > 0).Select(t => HeaderText.Alone(t)?.Kind).OfType<PeriodKind>().Distinct().ToList();
        if (kinds is not ([] or [PeriodKind.Year or PeriodKind.SchoolYear])) return null;
        if (Array.Find(draft.Columns, c => c != period && c.Use == ColumnUse.Row && c.Role is ColumnRole.Breakdown or ColumnRole.Period && !draft.IsDeclared(c) && HoldsParts(c)) is not { } found) return null;
        if (kinds is not [PeriodKind.SchoolYear]) return found;
        draft.FirstMonth = FirstMonthOfSchool(period, found);
        return draft.FirstMonth > 1 ? found : null;
    }

    /// <summary>With which month school years begin whose months stand in a column; 1 where that is not known.</summary>
    private int FirstMonthOfSchool(GridColumn period, GridColumn months)
    {
        var oneYear = draft.Rows.Where(draft.HasFigures).GroupBy(row => draft.Text(row, period)).First();
        var parts = oneYear.Select(row => PartOfYear.Of(draft.Text(row, months))).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (parts.Count == 0 || parts.Exists(p => p[0] == 'Q')) return 1;
        if (PartOfYear.FirstMonth(parts) is > 1 and var first) return first;
        return LabelWords.IsOfSchool(period.Name) || draft.Options.Periods == PeriodKind.SchoolYear ? EarliestOfSchool : 1;
    }

    /// <summary>The column of quarters or months in the rows, where their years stand across; null for none.</summary>
    private GridColumn? PartsOfYears()
    {
        if (Array.Find(draft.Columns, c => c.IsLabel && !draft.IsDeclared(c) && HoldsParts(c)) is not { } found || draft.Slots.Any(s => s.Period.Contains('Q', StringComparison.Ordinal))) return null;
        draft.FirstMonth = PartOfYear.FirstMonth([.. draft.Rows.Select(row => PartOfYear.Of(draft.Text(row, found))).OfType<string>()]);
        if (draft.Slots.All(s => PartOfYear.IsYear(s.Period) || PartOfYear.Join(s.Period, "01", draft.FirstMonth) is not null)) return found;
        Refuse($"{found.Called} holds {(draft.Rows.Select(row => PartOfYear.Of(draft.Text(row, found))).First(p => p is not null)![0] == 'Q' ? "quarters" : "months")}, and it is not clear in which year each lies. Write them with their years, such as 2024-05 or 2024-Q3.");
        return found;
    }

    /// <summary>Whether quarters or months stand in a column, beside nothing but sums and means of them.</summary>
    private bool HoldsParts(GridColumn column)
    {
        var isNumbered = LabelWords.IsPartOfYear(column.Name, out var most);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in draft.Rows)
        {
            var text = draft.Text(row, column);
            if (PartOfYear.IsWhole(text)) continue;
            if (PartOfYear.Of(text) is { } part) found.Add(part);
            else if (isNumbered && PartOfYear.Numbered(text, most) is { } numbered) found.Add(numbered);
            else return false;
        }

        return PartOfYear.AreOneKind(found);
    }
}
