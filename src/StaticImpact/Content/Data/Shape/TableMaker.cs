using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Makes the table with a row for each figure.</summary>
internal sealed class TableMaker
{
    private readonly TableDraft draft;
    private readonly FigureCells figures;
    private readonly GridColumn? period;
    private readonly GridColumn? value;
    private readonly List<GridColumn> single;
    private readonly List<ColumnRole> besides;
    private readonly List<string> headings;

    /// <summary>The column of the names that stand below headings.</summary>
    private readonly GridColumn? label;
    private readonly List<(DiagnosticCode Code, DataCell Cell, string Message)> problems = [];
    private readonly bool hasGroups;
    private readonly bool hasFlags;

    public TableMaker(TableDraft draft)
    {
        this.draft = draft;
        figures = new FigureCells(draft);
        period = draft.Column(ColumnRole.Period);
        value = draft.Column(ColumnRole.Value);
        var (across, slots) = (draft.Across, draft.Slots);
        single = [.. draft.Columns.Where(c => c.Use == ColumnUse.Row && c != draft.WithinYear && !(across != Across.None && c.Role == ColumnRole.Period) && !(across == Across.Groups && c.Role == ColumnRole.Value))];
        headings = [.. draft.Sections.Values.Distinct(StringComparer.Ordinal)];
        label = headings.Count > 0 ? draft.Columns.First(c => c is { IsLabel: true, Role: ColumnRole.Breakdown }) : null;
        if (label is not null && draft.Kept.All(row => draft.Everyone.Contains(row) || draft.Sections.ContainsKey(row) || LabelWords.KindOf(draft.Text(row, label)) == LabelKind.Everyone)) single.Remove(label);
        besides = [.. slots.SelectMany(s => s.Columns).Select(c => c.Role).Where(r => r != ColumnRole.Value).Distinct().Order()];
        hasGroups = slots.Any(s => s.Group.Length > 0);
        hasFlags = draft.Column(ColumnRole.Flag) is null && (slots.Any(s => s.Flags.Length > 0) || draft.PeriodFlags.Count > 0 || draft.Flags is not null || figures.HaveFlags(value));
    }

    public ShapedTable Make()
    {
        var head = Head();
        var table = new DataTable(draft.Grid.File, draft.Grid.IsSheet, [.. head.Select(h => h.Cell)]) { Places = [.. head.Select(h => h.Column)] };
        var cells = new DataCell[table.Header.Length];
        var (lastPeriod, periodFlags) = ("", "");
        foreach (var row in draft.Kept)
        {
            if (table.IsFull) break;
            if (period is not null && draft.Text(row, period) is { Length: > 0 } text) (lastPeriod, periodFlags) = (text, draft.PeriodFlags.GetValueOrDefault(row, ""));
            var flags = periodFlags;
            Names(row, cells, Within(lastPeriod, row), ref flags);
            if (draft.Across == Across.None) AddFigure(row, table, cells, flags);
            else AddFigures(row, table, cells, lastPeriod, periodFlags);
            Problems(row, draft.Columns.Where(c => c.Use == ColumnUse.Row).Select(c => c.Index));
        }

        return new ShapedTable
        {
            Table = table,
            Place = new SourceSpan(draft.Grid.File),
            Note = new UnderstandingNote(draft).Of(table, figures.LeftOut),
            Problems = problems,
            HasRowForEach = draft.Across == Across.None,
            Day = draft.Header.Day,
            IsYearOfSheet = draft.Header.YearFrom is (_, HeaderReader.NameOfSheet),
            Hidden = figures.Hidden,
        };
    }

    private List<(int Column, DataCell Cell)> Head()
    {
        var head = new List<(int, DataCell)>();
        var at = draft.Slots.IsEmpty ? 0 : draft.Slots[0].Value;
        if (draft.Across != Across.None)
        {
            Add(period?.Index ?? at, "period");
            Add(at, "value");
            foreach (var role in besides) Add(draft.Slots.SelectMany(s => s.Columns).First(c => c.Role == role).Column, Word(role));
            if (hasGroups) Add(at, draft.AcrossName);
        }

        foreach (var heading in headings) Add(label!.Index, heading);
        foreach (var column in single) Add(column.Index, column.Role == ColumnRole.Breakdown ? draft.Name(column) : Word(column.Role));
        if (hasFlags) Add(value?.Index ?? at, "flag");
        return head;

        void Add(int column, string name) => head.Add((column, At(draft.Header.Last, column) with { Text = name }));
    }

    /// <summary>What belongs to a whole row.</summary>
    private void Names(int row, DataCell[] cells, string whichPeriod, ref string flags)
    {
        var start = draft.Across == Across.None ? 0 : 2 + besides.Count + (hasGroups ? 1 : 0);
        foreach (var heading in headings) cells[start++] = At(row, label!.Index) with { Text = draft.Sections.GetValueOrDefault(row) == heading && !draft.Everyone.Contains(row) ? figures.Name(draft.Text(row, label)) : "" };
        foreach (var column in single)
        {
            var cell = At(row, column.Index);
            if (column.Role == ColumnRole.Breakdown) cell = IsWhole(row, column, cell.Text) ? cell with { Text = "" } : draft.IsStrict || draft.IsDeclared(column) ? cell : cell with { Text = figures.Name(cell.Text) };
            // What tells that a row is a total is no remark about its figure.
            if (column.Role == ColumnRole.Note && !draft.IsStrict && LabelWords.KindOf(cell.Text) is LabelKind.Everyone or LabelKind.Part) cell = cell with { Text = "" };
            if (column == label && draft.Sections.ContainsKey(row)) cell = cell with { Text = "" };
            // Merged cells of periods stand in the first of their rows.
            if (column.Role == ColumnRole.Period && (cell.IsBlank || draft.WithinYear is not null)) cell = cell with { Text = whichPeriod };
            if (column.Role is >= ColumnRole.Value and <= ColumnRole.Denominator) cell = figures.Of(cell, column.Role, ref flags);
            cells[start++] = cell;
        }
    }

    /// <summary>Whether a name stands for everyone. The group that the front matter names as everyone is taken out of every table later.</summary>
    private bool IsWhole(int row, GridColumn column, string text) =>
        !draft.Options.Totals.Contains(new(draft.Name(column), text)) && (draft.Everyone.Contains(row) || (draft.Across == Across.Periods && draft.Columns.Count(c => c.IsLabel) > 1 && LabelWords.KindOf(text) == LabelKind.Everyone && (!draft.IsDeclared(column) || draft.Everyone.Any(everyone => draft.Text(everyone, column) == text))));

    private void AddFigure(int row, DataTable table, DataCell[] cells, string flags)
    {
        if (draft.Flags is { } letters) flags = Joined(flags, FlagLetters.Of(draft.Text(row, letters), value is not null && FigureText.IsNumber(draft.Text(row, value))));
        if (hasFlags) cells[^1] = At(row, value!.Index) with { Text = flags };
        var isBlank = value is not null && cells[headings.Count + single.IndexOf(value)].IsBlank && !flags.Contains("suppressed", StringComparison.Ordinal) && draft.Column(ColumnRole.Flag) is null && !draft.IsStrict;
        if (!isBlank) table.Add(cells);
        else if (draft.Text(row, value!).Length == 0) figures.LeaveOut("");
    }

    private void AddFigures(int row, DataTable table, DataCell[] cells, string lastPeriod, string periodFlags)
    {
        foreach (var slot in draft.Slots)
        {
            var cell = At(row, slot.Value);
            Problems(row, slot.Columns.Select(c => c.Column));
            if (cell.IsBlank) continue;
            var own = Joined(slot.Flags, periodFlags);
            var before = own;
            cell = figures.Of(cell, ColumnRole.Value, ref own);
            if (cell.IsBlank && own == before) continue;
            cells[0] = cell with { Text = draft.Across == Across.Periods ? Within(slot.Period, row) : slot.Part.Length > 0 ? PartOfYear.Join(lastPeriod, slot.Part) ?? lastPeriod : Within(lastPeriod, row) };
            cells[1] = cell;
            var none = "";
            for (var i = 0; i < besides.Count; i++) cells[2 + i] = slot.Columns.Where(c => c.Role == besides[i]).Select(c => figures.Of(At(row, c.Column), besides[i], ref none)).FirstOrDefault(cell with { Text = "" });
            if (hasGroups) cells[2 + besides.Count] = cell with { Text = slot.Group.Length == 0 ? "" : figures.Name(slot.Group) };
            if (hasFlags) cells[^1] = cell with { Text = own };
            table.Add(cells);
        }
    }

    private static string Joined(string first, string second) => first.Length == 0 || first == second ? second : second.Length == 0 ? first : first + " " + second;

    /// <summary>The quarter or the month of a year, where a column says which.</summary>
    private string Within(string year, int row)
    {
        if (draft.WithinYear is not { } column || draft.Text(row, column) is not { Length: > 0 } text) return year;
        var part = PartOfYear.Of(text) ?? (LabelWords.IsPartOfYear(column.Name, out var most) ? PartOfYear.Numbered(text, most) : null);
        return part is null ? year : PartOfYear.Join(year, part, draft.FirstMonth) ?? year;
    }

    private void Problems(int row, IEnumerable<int> read)
    {
        if (draft.Grid.Problems.Count == 0) return;
        foreach (var column in read)
        {
            if (draft.Grid.Problems.TryGetValue((draft.LineOf(row), column), out var problem)) problems.Add((problem.Code, new DataCell("", draft.LineOf(row), column + 1, 0), problem.Message));
        }
    }

    private DataCell At(int row, int column)
    {
        var cells = draft.Grid.Rows[row];
        return column < cells.Length ? cells[column] : new DataCell("", cells[0].Line, draft.Grid.IsSheet ? column + 1 : cells[^1].Column + cells[^1].Length, 0);
    }

    private static string Word(ColumnRole role) => role switch
    {
        ColumnRole.Period => "period",
        ColumnRole.Value => "value",
        ColumnRole.Lower => "lower",
        ColumnRole.Upper => "upper",
        ColumnRole.Moe => "moe",
        ColumnRole.N => "n",
        ColumnRole.Denominator => "denominator",
        ColumnRole.Flag => "flag",
        ColumnRole.Release => "release",
        ColumnRole.Note => "note",
        ColumnRole.Place => "place",
        ColumnRole.Breakdown => throw new System.Diagnostics.UnreachableException(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
