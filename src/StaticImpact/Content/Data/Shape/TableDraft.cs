using System.Collections.Immutable;

namespace StaticImpact.Content.Data.Shape;

/// <summary>A table while it is being understood: its header, what its columns and rows are, and what is not clear.</summary>
internal sealed class TableDraft(RawGrid grid, IndicatorDataOptions options)
{
    public RawGrid Grid { get; } = grid;
    public IndicatorDataOptions Options { get; } = options;
    public TableGuide Guide => Options.Guide;
    public int Width { get; } = grid.Rows.Max(row => row.Length);
    public ShapeQuestion Question { get; } = ShapeQuestion.Of(grid, options);

    public TableHeader Header { get; set; } = new(0, 0, [], []);
    public GridColumn[] Columns { get; set; } = [];

    /// <summary>The figures that stand beside each other and are read.</summary>
    public ImmutableArray<Slot> Slots { get; set; } = [];

    /// <summary>Whether its header stands again above each of its parts, so that none of these rows is the header of all.</summary>
    public bool RepeatsHeader { get; set; }

    /// <summary>What stands across; none where each figure has a row of its own.</summary>
    public Across Across { get; set; }

    /// <summary>The row of the grid behind the last one of the table.</summary>
    public int End { get; set; } = grid.Rows.Count;

    /// <summary>What is not read, as the note names it.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>Rows that are not read.</summary>
    public HashSet<int> Skipped { get; } = [];

    /// <summary>The heading under which a row stands, where headings stand between the rows.</summary>
    public Dictionary<int, string> Sections { get; } = [];

    /// <summary>The rows of the headings, each with its text.</summary>
    public List<(int Row, string Text)> Headings { get; } = [];

    /// <summary>Rows whose figures are those of everyone, whatever their names.</summary>
    public HashSet<int> Everyone { get; } = [];

    /// <summary>The column of the quarters or months into which the years of the table are split; null for none.</summary>
    public GridColumn? WithinYear { get; set; }

    /// <summary>The column that says with letters how sure each figure is; null for none.</summary>
    public GridColumn? Flags { get; set; }

    /// <summary>What the mark of a row's period says of its figures, such as <c>provisional</c>.</summary>
    public Dictionary<int, string> PeriodFlags { get; } = [];

    /// <summary>Whether the only rows that the front matter names have been picked out by a column of measures.</summary>
    public bool IsOnlyTaken { get; set; }

    /// <summary>The month with which the school or fiscal years of the table begin; 1 where its years are years.</summary>
    public int FirstMonth { get; set; } = 1;

    /// <summary>The rows below the header that belong to the table.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(Header.Last + 1, Math.Max(0, End - Header.Last - 1));

    /// <summary>The rows that are read.</summary>
    public IEnumerable<int> Kept => Rows.Where(row => !Skipped.Contains(row));

    /// <summary>Whether the first row names the columns as data files do, so that a reason for a missing figure can be asked for.</summary>
    public bool IsStrict => Grid.IsPlain && Header.Last == 0 && !Guide.SaysAnything;

    public string RowWord => Grid.IsSheet ? "row" : "line";

    public int LineOf(int row) => Grid.LineOf(row);

    public string Text(int row, GridColumn column) => Grid.Text(row, column.Index);

    public DataCell FirstCell(int row) => Grid.Rows[row].First(c => !c.IsBlank);

    /// <summary>The cell of a header, or the last one of its row where that is shorter.</summary>
    public DataCell HeaderCell(GridColumn column) => Grid.Rows[Header.Last] is var cells ? cells[Math.Min(column.Index, cells.Length - 1)] : default;

    public GridColumn? Column(ColumnRole role) => Array.Find(Columns, c => c.Use == ColumnUse.Row && c.Role == role);

    /// <summary>The columns that hold names of groups or places.</summary>
    public List<GridColumn> Labels() => [.. Columns.Where(c => c.IsLabel)];

    public bool IsFigure(string text) => FigureText.IsFigure(text, Options);

    /// <summary>Whether the front matter says that a column holds groups.</summary>
    public bool IsDeclared(GridColumn column) => column != CalledByFrontMatter && (Options.Breakdowns.Contains(Name(column)) || Options.HeadlineSeries.Any(h => h.Key.Value == Name(column)));

    /// <summary>The only column of groups, which the front matter calls by another name; null for none.</summary>
    public GridColumn? CalledByFrontMatter { get; set; }

    /// <summary>The name of a column of groups. One without a name is the breakdown of the front matter, or <c>group</c>.</summary>
    public string Name(GridColumn column) => column.Name.Length == 0 || column == CalledByFrontMatter ? GroupName : Options.Breakdowns.FirstOrDefault(b => string.Equals(b, column.Name, StringComparison.OrdinalIgnoreCase), column.Name);

    /// <summary>What stands across are measures, each with its own unit: no group, and none of them is everyone.</summary>
    public bool AreMeasures => Guide.Across == Across.Measures;

    /// <summary>What a name says of its row or column; one that the front matter calls everyone is.</summary>
    public LabelKind KindOf(string name) => Options.IsTotal(name) ? LabelKind.Everyone : LabelWords.KindOf(name);

    public string GroupName => AreMeasures ? TableGuide.MeasureColumn : Options.Breakdowns.Length == 1 ? Options.Breakdowns[0] : "group";

    /// <summary>The name of the groups that stand across: another than that of the groups in the rows.</summary>
    public string AcrossName => Array.Exists(Columns, c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && c != WithinYear && string.Equals(Name(c), GroupName, StringComparison.OrdinalIgnoreCase)) ? GroupName + " across" : GroupName;

    /// <summary>Whether something must stand for the indicator that the front matter does not name.</summary>
    public bool NeedsEveryone => Options.NeedsHeadline && Options.HeadlineSeries.IsEmpty;

    /// <summary>Whether a column stands behind the first of the periods across.</summary>
    public bool IsBehind(int column) => Slots.Length > 0 && column > Slots.Min(s => s.Value);

    /// <summary>Whether a row holds figures, or words in their place.</summary>
    public bool HasFigures(int row)
    {
        if (Slots.IsEmpty && Header.Slots.IsEmpty && Header.Unclear.IsEmpty)
        {
            return RawGrid.Filled(Grid.Rows[row]) > 1 && Array.Exists(Grid.Rows[row], c => IsFigureOrWord(c.Text));
        }

        foreach (var slot in Header.Slots.IsEmpty ? Slots : Header.Slots)
        {
            if (IsFigureOrWord(Grid.Text(row, slot.Value))) return true;
        }

        return Header.Unclear.Any(i => IsFigureOrWord(Grid.Text(row, i)));
    }

    private bool IsFigureOrWord(string text) => IsFigure(text) || (text.Length > 0 && (text[0] is '<' or '>' || FigureText.IsHidden(text, Options) || FigureText.IsNoFigure(text, Options)));

    /// <summary>The column of a header or of a letter, from 0; -1 for none.</summary>
    public int Find(string named)
    {
        for (var i = 0; i < Width; i++)
        {
            if (string.Equals(Header.Names[i], named, StringComparison.OrdinalIgnoreCase) || string.Equals(Grid.Text(Header.First, i), named, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return RawGrid.ColumnOf(named) is var column && column < Math.Max(Width, 1) ? column : -1;
    }

    /// <summary>The figures of a row, as far as they can be told.</summary>
    public decimal?[] FiguresOf(int row) => Slots.IsEmpty
        ? [.. Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Value }).Select(c => FigureText.Number(Text(row, c)))]
        : [.. Slots.Select(s => FigureText.Number(Grid.Text(row, s.Value)))];

    /// <summary>Whether figures cannot be of the indicator's own unit, percent, and so count something.</summary>
    public bool MustBeCount(decimal?[] figures) => Options.Unit is { Kind: Model.UnitKind.Percent, IsUnbounded: false } && Array.Exists(figures, f => f is > 100 or < 0);

    /// <summary>The figures of a column, as far as they can be told and are of a period.</summary>
    public decimal?[] Down(GridColumn column)
    {
        var period = Column(ColumnRole.Period);
        return [.. Kept.Select(row => period is null || Text(row, period) is not { Length: > 0 } text || HeaderText.Alone(text) is not null ? FigureText.Number(Text(row, column)) : null)];
    }

    /// <summary>Asks without a line that settles it. Always true: what is asked is in the question.</summary>
    public bool Refuse(string sentence)
    {
        Question.HasLine = false;
        Question.Add(FirstCell(Header.Last), sentence);
        return true;
    }

    public void LeaveOut(int row, string label)
    {
        Skipped.Add(row);
        LeftOut.Add($"{RowWord} {LineOf(row)}{(label.Length > 0 ? $" ('{Shortened(label)}')" : "")}");
    }

    /// <summary>All columns by letter and name, as a sentence.</summary>
    public string ColumnsTold() =>
        $"The columns of {RowWord} {LineOf(Header.Last)} are {string.Join(", ", Enumerable.Range(0, Width).Where(i => Header.Names[i].Length > 0).Take(20).Select(i => new GridColumn(i, Header.Names[i]).Called))}.";

    public static string Shortened(string text) => text.Length <= 30 ? text : text[..29].TrimEnd() + "…";
}
