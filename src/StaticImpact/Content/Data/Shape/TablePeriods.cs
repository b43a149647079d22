using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds out which column of a table says when, and what it says: days, months beside their years, school years, and years that stand beside their months.</summary>
internal sealed class TablePeriods(TableDraft draft)
{
    private const int FewestOfKind = 3;

    /// <summary>No school year begins in an earlier month, July, nor ends in a later one.</summary>
    private const int EarliestOfSchool = 7;

    private readonly RawGrid grid = draft.Grid;

    /// <summary>Writes the periods of their column without the marks behind them. False where there is no such column.</summary>
    public bool Take()
    {
        if (draft.Column(ColumnRole.Period) is not { } period) return false;
        if (draft.Header.HasParts || draft.IsStrict) return MakePlain(period);
        period = Finest(period);
        if (draft.Rows.Select(row => draft.Text(row, period)).Where(t => t.Length > 0).ToList() is { Count: > 1 } days && days.TrueForAll(PeriodDates.IsDate) && days.FindAll(d => PeriodDates.Periods([d], null) is null) is { Count: > 1 } odd)
        {
            if (TakeMonths(period)) return MakePlain(period);
            return draft.Refuse($"{period.Called} holds days, such as {odd[0]}, and the shortest period is a month. Add the figures up by month, quarter or year.");
        }

        draft.WithinYear = PartsBeside(period);
        return (draft.WithinYear is null && AskKind(period)) || MakePlain(period);
    }

    /// <summary>Where each month stands beside its year, the months are the periods.</summary>
    private GridColumn Finest(GridColumn period)
    {
        if (draft.Guide.Columns.Any(c => c.Key.Value == "period")) return Named(period);
        if (!Holds(period, k => k is PeriodKind.Year or PeriodKind.FiscalYear or PeriodKind.SchoolYear)) return period;
        if (Array.Find(draft.Columns, c => c != period && c.Use == ColumnUse.Row && c.Role is ColumnRole.Breakdown or ColumnRole.Period && !draft.IsDeclared(c) && LabelWords.RoleOf(c.Name) == ColumnRole.Period && Holds(c, k => k is PeriodKind.Month or PeriodKind.Quarter)) is not { } finer) return period;
        // The day of an election in each year is no month of a series.
        if (draft.Rows.Where(draft.HasFigures).GroupBy(row => draft.Text(row, period)).All(year => year.Select(row => draft.Text(row, finer)).Distinct(StringComparer.Ordinal).Count() == 1) && draft.Rows.Where(draft.HasFigures).Select(row => draft.Text(row, period)).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            (finer.Role, finer.Use, finer.Why) = (ColumnRole.Breakdown, ColumnUse.LeftOut, $"{period.Called} says when");
            return period;
        }

        (period.Role, period.Use, period.Why) = (ColumnRole.Breakdown, ColumnUse.LeftOut, $"{finer.Called} says when");
        finer.Role = ColumnRole.Period;
        return finer;

        bool Holds(GridColumn column, Func<PeriodKind?, bool> isIt)
        {
            var texts = draft.Rows.Where(draft.HasFigures).Select(row => draft.Text(row, column)).ToList();
            return texts.Count > 2 && texts.TrueForAll(t => isIt(HeaderText.Alone(t)?.Kind ?? LabelWords.PeriodOf(t)));
        }
    }

    /// <summary>Where the front matter names the column of periods, others that say when say nothing more.</summary>
    private GridColumn Named(GridColumn period)
    {
        foreach (var other in draft.Columns.Where(c => c != period && c.Use == ColumnUse.Row && c.Role is ColumnRole.Breakdown or ColumnRole.Period && !draft.IsDeclared(c) && LabelWords.RoleOf(c.Name) == ColumnRole.Period))
        {
            var texts = draft.Rows.Where(draft.HasFigures).Select(row => draft.Text(row, other)).Where(t => t.Length > 0).ToList();
            if (texts.Count > 0 && texts.TrueForAll(t => HeaderText.Alone(t) is not null || PeriodDates.IsDate(t))) (other.Role, other.Use, other.Why) = (ColumnRole.Breakdown, ColumnUse.LeftOut, $"{period.Called} says when");
        }

        return period;
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
        return draft.Refuse($"{period.Called} holds {string.Join(" and ", kinds.Select(k => $"{Word(k)}s"))}, which are the same figures told more than once. Write in the front matter {string.Join(", or ", kinds.Select(k => $"'periods: {Word(k)}'"))}.");

        static string Word(PeriodKind kind) => kind == PeriodKind.Year ? "year" : kind == PeriodKind.Quarter ? "quarter" : "month";
    }

    /// <summary>Leaves out years as a whole where each stands beside its quarters or months.</summary>
    private void LeaveOutWholes(GridColumn period)
    {
        var read = draft.Rows.Select(row => (Row: row, Read: HeaderText.Alone(draft.Text(row, period)))).Where(r => r.Read is not null).ToList();
        var wholes = PartOfYear.Wholes(read.Select(r => r.Read!));
        var years = read.FindAll(r => wholes.Contains(r.Read!)).ConvertAll(r => r.Row);
        if (years.Count == 0) return;
        draft.Skipped.UnionWith(years);
        draft.LeftOut.Add(years.Count == 1 ? $"the row '{draft.Text(years[0], period)}'" : FormattableString.Invariant($"{years.Count} rows of whole years, such as '{draft.Text(years[0], period)}'"));
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
        if (kinds is not ([] or [PeriodKind.Year or PeriodKind.SchoolYear or PeriodKind.FiscalYear])) return null;
        if (Array.Find(draft.Columns, c => c != period && c.Use == ColumnUse.Row && c.Role is ColumnRole.Breakdown or ColumnRole.Period && !draft.IsDeclared(c) && HoldsParts(c)) is not { } found) return null;
        if (kinds is not [PeriodKind.SchoolYear or PeriodKind.FiscalYear]) return found;
        draft.FirstMonth = FirstMonthOfSchool(period, found);
        return draft.FirstMonth > 1 ? found : null;
    }

    /// <summary>With which month school or fiscal years begin whose months stand in a column; 1 where that is not known.</summary>
    private int FirstMonthOfSchool(GridColumn period, GridColumn months)
    {
        var rows = draft.Rows.Where(draft.HasFigures).ToList();
        // A year may stand once for all of its months.
        var oneYear = rows.TakeWhile((row, i) => i == 0 || draft.Text(row, period) is var text && (text.Length == 0 || text == draft.Text(rows[0], period)));
        var parts = oneYear.Select(row => PartOfYear.Of(draft.Text(row, months))).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (parts.Count == 0 || parts.Exists(p => p[0] == 'Q')) return 1;
        if (PartOfYear.FirstMonth(parts) is > 1 and var first) return first;
        return LabelWords.IsOfSchool(period.Name) || draft.Options.Periods == PeriodKind.SchoolYear ? EarliestOfSchool : 1;
    }

    /// <summary>The column of quarters or months in the rows, where their years stand across; null for none.</summary>
    public GridColumn? PartsOfYears()
    {
        if (Array.Find(draft.Columns, c => c.IsLabel && !draft.IsDeclared(c) && HoldsParts(c)) is not { } found || draft.Slots.Any(s => s.Period.Contains('Q', StringComparison.Ordinal))) return null;
        draft.FirstMonth = PartOfYear.FirstMonth([.. draft.Rows.Select(row => PartOfYear.Of(draft.Text(row, found))).OfType<string>()]);
        if (draft.Slots.All(s => PartOfYear.IsYear(s.Period) || PartOfYear.Join(s.Period, "01", draft.FirstMonth) is not null)) return found;
        draft.Refuse($"{found.Called} holds {(draft.Rows.Select(row => PartOfYear.Of(draft.Text(row, found))).First(p => p is not null)![0] == 'Q' ? "quarters" : "months")}, and it is not clear in which year each lies. Write them with their years, such as 2024-05 or 2024-Q3.");
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
            if (PartOfYear.IsWhole(text) || RawGrid.Filled(grid.Rows[row]) == 1) continue;
            if (PartOfYear.Of(text) is { } part) found.Add(part);
            else if (isNumbered && PartOfYear.Numbered(text, most) is { } numbered) found.Add(numbered);
            else return false;
        }

        return PartOfYear.AreOneKind(found);
    }
}
