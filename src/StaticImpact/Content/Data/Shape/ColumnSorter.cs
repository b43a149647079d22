using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds out what each column of a table is for: by the front matter, by its name, by its place, and by what it holds.</summary>
internal sealed class ColumnSorter(TableDraft draft)
{
    private readonly RawGrid grid = draft.Grid;
    private readonly TableGuide guide = draft.Guide;

    /// <summary>False when the grid holds no table after all. What is not clear is in the question of the draft.</summary>
    public bool Sort()
    {
        var header = draft.Header;
        if (MissingColumn() is { } missing)
        {
            draft.Question.LacksNamed = true;
            return draft.Refuse($"There is no column '{missing}'. {draft.ColumnsTold()}");
        }

        foreach (var (name, where) in guide.Columns)
        {
            if (guide.Ignored.Any(ignored => draft.Find(ignored.Value) == draft.Find(where.Value))) return draft.Refuse($"'{where.Value}' is said to be the {name.Value}, and is left out by 'ignore' as well. Take it out of 'ignore'.");
        }

        draft.Slots = header.Slots;
        FindEnd();
        draft.Columns = [.. Enumerable.Range(0, draft.Width).Select(i => new GridColumn(i, header.Names[i]))];
        foreach (var column in draft.Columns) Take(column);
        if (header.Slots.Length > 0 && draft.Slots.IsEmpty) return false;
        if (guide.Across == Across.Periods && !header.HasPeriods && header.Unclear.IsEmpty) return draft.Refuse($"No periods stand across in this row. {draft.ColumnsTold()}");
        var figures = new FigureColumns(draft);
        if (!header.Unclear.IsEmpty)
        {
            if (header.PeriodColumn < 0) draft.WithinYear = new TablePeriods(draft).PartsOfYears();
            new FigureQuestion(draft, []).AskUnclear();
            return true;
        }

        draft.Across = header.HasPeriods ? Across.Periods : draft.Slots.Length > 0 ? Across.Groups : Across.None;
        var periods = new TablePeriods(draft);
        if (draft.Across == Across.Periods) draft.WithinYear = periods.PartsOfYears();
        else if (!periods.Take()) return false;
        TakeOnly();
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

    /// <summary>Where a column of names has the only row of the front matter, rows of other names are of something else: what the columns hold is judged without them.</summary>
    private void TakeOnly()
    {
        if (guide.Rows.Only is not { } only || draft.Across == Across.Periods || draft.Options.IsShared || draft.IsStrict) return;
        if (Array.Find(draft.Columns, c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && c != draft.WithinYear && draft.Rows.Any(row => IsOnly(row, c))) is not { } column) return;
        draft.IsOnlyTaken = true;
        FillDownPeriods();
        draft.Skipped.UnionWith(draft.Rows.Where(row => !IsOnly(row, column)));
        if (!draft.IsDeclared(column)) (column.Use, column.Why) = (ColumnUse.LeftOut, $"'{TableDraft.Shortened(only.Value)}' alone is read");

        bool IsOnly(int row, GridColumn column) => draft.Text(row, column).Equals(only.Value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A period that stands once for several rows is written into each.</summary>
    private void FillDownPeriods()
    {
        if (draft.Column(ColumnRole.Period) is not { } period) return;
        var last = "";
        foreach (var row in draft.Rows)
        {
            var text = draft.Text(row, period);
            if (HeaderText.Alone(text) is not null) last = text;
            else if (text.Length == 0 && last.Length > 0 && period.Index < grid.Rows[row].Length) grid.Rows[row][period.Index] = grid.Rows[row][period.Index] with { Text = last };
        }
    }

    /// <summary>The only breakdown of the front matter is the only column of groups, whatever it is called in the table.</summary>
    private void TakeNameOfFrontMatter()
    {
        if (draft.IsStrict || draft.Options.IsShared || draft.Options.Breakdowns is not [var name] || draft.Find(name) >= 0 || draft.Slots.Any(s => s.Group.Length > 0) || (draft.Question.Across ?? draft.Across) is Across.Groups or Across.Measures) return;
        var labels = draft.Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown, Name.Length: > 0 } && c != draft.WithinYear && !draft.IsDeclared(c) && !draft.Question.LeavesOut(c.Index)).ToList();
        if (labels is [var only] && LabelWords.CanBeSame(name, only.Name)) draft.CalledByFrontMatter = only;
        // 'race' means the column 'Race/Ethnicity' beside one of places.
        else if (labels.FindAll(c => LabelWords.HasWord(c.Name, name)) is [var called]) draft.CalledByFrontMatter = called;
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
        else TakeByName(column, LabelWords.RoleOf(column.Name) is var role && ((role == ColumnRole.Denominator && !ColumnContents.HoldsNumbers(draft, column)) || IsOneEnd(column, role)) ? ColumnRole.Breakdown : role);
    }

    /// <summary>Whether a column is called High, as schools are, and none is called Low.</summary>
    private bool IsOneEnd(GridColumn column, ColumnRole role) =>
        role is ColumnRole.Lower or ColumnRole.Upper && column.Name.Trim().ToLowerInvariant() is "high" or "low" && !draft.Header.Names.Any(n => LabelWords.RoleOf(n) == (role == ColumnRole.Lower ? ColumnRole.Upper : ColumnRole.Lower));

    private void TakeByName(GridColumn column, ColumnRole role)
    {
        var header = draft.Header;
        if (role == ColumnRole.Period && !HoldsPeriods(column))
        {
            // 'Year' in the corner names the header, not the column below it.
            if (header.HasPeriods) column.Name = "";
        }
        else if (role == ColumnRole.Note && !grid.IsPlain)
        {
            // What staff remark in their own sheet is for themselves until somebody says otherwise; and one remark for the figures of many years is no remark about each of them.
            column.Use = ColumnUse.LeftOut;
            if (!header.HasPeriods) column.Why = $"remarks; 'columns: {{note: {RawGrid.Letter(column.Index)}}}' shows them to readers";
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
}
