using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>What each column is for.</summary>
internal sealed partial class ShapeReader
{
    private GridColumn[] columns = [];
    private ImmutableArray<Slot> slots = [];

    private ShapedTable? Read(TableHeader found)
    {
        header = found;
        if (question.IsAsked) return question.Asked();
        question.Header = LineOf(header.First);
        if (MissingColumn() is { } missing)
        {
            question.HasLine = false;
            question.Add(FirstCell(header.Last), $"There is no column '{missing}'. {Columns()}");
            return question.Asked();
        }

        slots = header.Slots;
        FindEnd();
        columns = [.. Enumerable.Range(0, width).Select(i => new GridColumn(i, header.Names[i]))];
        foreach (var column in columns) Take(column);
        if (guide.Across == Across.Periods && !header.HasPeriods)
        {
            question.HasLine = false;
            question.Add(FirstCell(header.Last), $"No periods stand across in this row. {Columns()}");
            return question.Asked();
        }

        if (!header.Unclear.IsEmpty) AskUnclear();
        var across = header.HasPeriods ? Across.Periods : slots.Length > 0 ? Across.Groups : Across.None;
        if (across != Across.Periods)
        {
            if (Column(ColumnRole.Period) is null) return null;
            if (across == Across.None && !Figures(ref across)) return null;
        }
        else
        {
            Labels();
        }

        Categories();
        question.Across = across == Across.None ? null : across;
        AskDoubtful(across);
        if (across != Across.None || guide.Rows.SaysAnything) SortRows(across);
        else SortPeriods();
        return question.IsAsked ? question.Asked() : Make(across);
    }

    private string? MissingColumn()
    {
        foreach (var where in guide.Columns.Select(c => c.Value).Concat(guide.Ignored))
        {
            if (Find(where.Value) < 0) return where.Value;
        }

        return null;
    }

    /// <summary>The column of a header or of a letter, from 0; -1 for none.</summary>
    private int Find(string named)
    {
        for (var i = 0; i < width; i++)
        {
            if (string.Equals(header.Names[i], named, StringComparison.OrdinalIgnoreCase) || string.Equals(grid.Text(header.First, i), named, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return RawGrid.ColumnOf(named) is var column && column < Math.Max(width, 1) ? column : -1;
    }

    /// <summary>What a column is for, by the front matter, by its name, or by its place.</summary>
    private void Take(GridColumn column)
    {
        var i = column.Index;
        var hasSlot = slots.Any(s => s.Columns.Any(c => c.Column == i));
        if (IsBlank(i) || guide.Ignored.Any(ignored => Find(ignored.Value) == i))
        {
            column.Use = ColumnUse.Nothing;
            slots = slots.RemoveAll(s => s.Value == i);
            return;
        }

        if (header.LeftOut.Contains(i)) column.Use = ColumnUse.LeftOut;
        else if (hasSlot || header.Unclear.Contains(i)) column.Use = ColumnUse.Figure;
        var isSaid = false;
        foreach (var (name, where) in guide.Columns)
        {
            if (Find(where.Value) != i) continue;
            (column.Role, column.Use, isSaid) = (DataColumns.RoleOf(name.Value), ColumnUse.Row, true);
            slots = slots.RemoveAll(s => s.Value == i);
        }

        if (isSaid || column.Use != ColumnUse.Row || IsDeclared(column)) return;
        if (i == header.PeriodColumn && !guide.Columns.Any(c => c.Key.Value == "period"))
        {
            column.Role = ColumnRole.Period;
            return;
        }

        var role = LabelWords.RoleOf(column.Name);
        if (role == ColumnRole.Period && !Enumerable.Range(header.Last + 1, end - header.Last - 1).Any(row => LabelWords.PeriodOf(grid.Text(row, i)) is not null))
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
        else if (column.Name.Length > 0 && LabelWords.KindOfColumn(column.Name) is LabelKind.Remark or LabelKind.WorkedOut or LabelKind.Goal)
        {
            column.Use = ColumnUse.LeftOut;
        }
        else if (column.Name.Length > 0 && header.HasPeriods && LabelWords.KindOf(column.Name) is LabelKind.Average or LabelKind.Everyone or LabelKind.Part && IsBehind(i))
        {
            // A sum or a mean of the periods is the figure of none of them.
            column.Use = ColumnUse.LeftOut;
        }
    }

    private bool IsBehind(int column) => slots.Length > 0 && column > slots.Min(s => s.Value);

    private bool IsBlank(int column)
    {
        for (var row = header.Last + 1; row < end; row++)
        {
            if (grid.Text(row, column).Length > 0 || grid.Problems.ContainsKey((LineOf(row), column))) return false;
        }

        return true;
    }

    /// <summary>Leaves out the columns of names that say nothing: the same in every row, or what another column says as well.</summary>
    private void Labels()
    {
        var labels = columns.Where(c => c.IsLabel && !IsDeclared(c) && c.Role == ColumnRole.Breakdown && !(options.IsShared && LabelWords.IsMeasure(c.Name))).ToList();
        var rows = Enumerable.Range(header.Last + 1, Math.Max(0, end - header.Last - 1)).Where(HasFigures).ToList();
        if (labels.Count < 2 || rows.Count < 2) return;
        foreach (var column in labels.ToList())
        {
            if (labels.Count < 2 || rows.Select(row => grid.Text(row, column.Index)).Distinct(StringComparer.Ordinal).Count() > 1) continue;
            column.Use = ColumnUse.LeftOut;
            labels.Remove(column);
        }

        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = labels.Count - 1; j > i; j--)
            {
                if (!IsSame(labels[i].Index, labels[j].Index)) continue;
                var second = Letters(labels[i]) < Letters(labels[j]) ? i : j;
                labels[second].Use = ColumnUse.LeftOut;
                labels.RemoveAt(second);
                if (second == i) j = labels.Count;
            }
        }

        bool IsSame(int a, int b)
        {
            var (there, back) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
            foreach (var row in rows)
            {
                var (first, second) = (grid.Text(row, a), grid.Text(row, b));
                if (!there.TryAdd(first, second) && there[first] != second) return false;
                if (!back.TryAdd(second, first) && back[second] != first) return false;
            }

            return there.Count > 2;
        }

        int Letters(GridColumn column) => rows.Sum(row => grid.Text(row, column.Index).Length);
    }

    /// <summary>A column that says what kind of group stands beside it makes a breakdown of each kind.</summary>
    private void Categories()
    {
        var labels = columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown }).ToList();
        if (labels.Count != 2 || IsDeclared(labels[0]) || !LabelWords.IsCategory(labels[0].Name) || labels[1].Name.Length == 0) return;
        for (var row = header.Last + 1; row < end; row++)
        {
            var category = grid.Text(row, labels[0].Index);
            if (category.Length > 0 && LabelWords.KindOf(category) != LabelKind.Everyone && LabelWords.KindOf(grid.Text(row, labels[1].Index)) != LabelKind.Everyone) sections[row] = category;
        }

        if (sections.Count > 0) labels[0].Use = ColumnUse.Nothing;
    }

    /// <summary>Finds the figures of a table with a column of periods: one column, or one for each group. False where there are none.</summary>
    private bool Figures(ref Across across)
    {
        var asked = guide.Across == Across.Groups;
        var numbers = columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && HoldsFigures(c.Index) && !IsDeclared(c)).ToList();
        if (asked)
        {
            if (Column(ColumnRole.Value) is { } named) numbers.Add(named);
        }
        else if (Column(ColumnRole.Value) is not null || guide.Across == Across.None && numbers.Count == 0)
        {
            return Column(ColumnRole.Value) is not null;
        }

        if (numbers.Count == 0) return false;
        foreach (var average in numbers.Where(c => KindOf(c.Name) == LabelKind.Average).ToList())
        {
            var others = numbers.FindAll(c => KindOf(c.Name) == LabelKind.Name);
            if (!TotalCheck.IsMean(Down(average), others.ConvertAll(Down))) continue;
            average.Use = ColumnUse.LeftOut;
            numbers.Remove(average);
        }

        if (numbers.Count == 1 && !asked)
        {
            numbers[0].Role = ColumnRole.Value;
            return true;
        }

        var totals = numbers.FindAll(c => KindOf(c.Name) == LabelKind.Everyone);
        var groups = numbers.FindAll(c => KindOf(c.Name) == LabelKind.Name && c.Name.Length > 0);
        var isWhole = totals.Count == 1 && groups.Count >= 2 && totals.Count + groups.Count == numbers.Count
            && (TotalCheck.IsSum(Down(totals[0]), groups.ConvertAll(Down)) ? options.Unit.Kind is UnitKind.Count or UnitKind.Currency or UnitKind.Index or UnitKind.Named
                : options.Unit.Kind != UnitKind.Count && TotalCheck.IsBetween(Down(totals[0]), groups.ConvertAll(Down)));
        if (!asked && (guide.Across == Across.None || !isWhole))
        {
            AskWhichFigure(numbers);
            return true;
        }

        across = Across.Groups;
        slots = [.. numbers.OrderBy(c => c.Index).Select(c => new Slot("", KindOf(c.Name) == LabelKind.Everyone && totals.Count == 1 && !options.IsTotal(c.Name) ? "" : c.Name, "", [(ColumnRole.Value, c.Index)]))];
        foreach (var column in numbers) column.Use = ColumnUse.Figure;
        return true;
    }

    private LabelKind KindOf(string name) => options.IsTotal(name) ? LabelKind.Everyone : LabelWords.KindOf(name);

    private decimal?[] Down(GridColumn column) => [.. Enumerable.Range(header.Last + 1, end - header.Last - 1).Select(row => FigureText.Number(grid.Text(row, column.Index)))];

    private void AskWhichFigure(List<GridColumn> numbers)
    {
        var period = RawGrid.Letter(Column(ColumnRole.Period)!.Index);
        var texts = Doubtful(Across.None).Where(c => !numbers.Contains(c)).Select(c => c.Index).ToList();
        var one = numbers.Find(c => LabelWords.SoundsLike(c.Name, options.Unit.Kind)) ?? numbers.Find(c => LabelWords.KindOf(c.Name) == LabelKind.Name) ?? numbers[0];
        question.Add(grid.Rows[header.Last][Math.Min(one.Index, grid.Rows[header.Last].Length - 1)], $"Several columns hold numbers. {Columns()}");
        question.Columns.AddRange(Missing(("period", period), ("value", RawGrid.Letter(one.Index))));
        question.Ignored.UnionWith(numbers.Where(c => c != one).Select(c => c.Index).Concat(texts));
        question.Meaning = $" if {RawGrid.Letter(one.Index)} is the figure (or the letter of the one that is)";
        question.AddOther($"'{question.Line(Across.Groups, Missing(("period", period)), texts)}' if each of them is a group");
    }

    private IEnumerable<string> Missing(params (string Key, string Letter)[] lines) =>
        lines.Where(l => !guide.Columns.Any(c => c.Key.Value == l.Key)).Select(l => $"{l.Key}: {l.Letter}");

    private void AskUnclear()
    {
        var names = header.Unclear.Select(i => header.Names[i]).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var first = names[0];
        var others = header.Unclear.Where(i => header.Names[i] != first).ToList();
        question.Add(FirstCell(header.Last), $"Under each heading stand {string.Join(", ", names.Select(n => $"'{n}'"))}, and it is not clear which of them is the figure.");
        question.Ignored.UnionWith(others);
        question.Meaning = $" if it is '{first}'";
    }

    /// <summary>Asks about columns that must not be taken for groups unasked.</summary>
    private void AskDoubtful(Across across)
    {
        if (question.IsAsked) return;
        var doubtful = Doubtful(across);
        if (doubtful.Count == 0) return;
        var (one, them) = doubtful.Count == 1 ? ("a column that is", "it") : ("columns that are", "them");
        var place = grid.Rows[header.Last];
        question.Add(place[Math.Min(doubtful[0].Index, place.Length - 1)], $"It is not clear what {string.Join(" and ", doubtful.Select(c => c.Called))} {(doubtful.Count == 1 ? "is" : "are")} for; name {one} groups under 'breakdowns'.");
        question.Ignored.UnionWith(doubtful.Select(c => c.Index));
        question.Meaning = $" to leave {them} out";
    }

    /// <summary>Columns that hold numbers only, or whole sentences, or have no name, and that nobody has called groups; and those that say twice what a row is.</summary>
    private List<GridColumn> Doubtful(Across across)
    {
        var found = new List<GridColumn>();
        var labels = columns.Where(c => c.Use == ColumnUse.Row && c.Role == ColumnRole.Breakdown).ToList();
        foreach (var column in labels)
        {
            if (IsDeclared(column)) continue;
            var isOnly = labels.Count == 1 && header.HasPeriods && !IsBehind(column.Index);
            if (HoldsNumbers(column.Index) || HoldsSentences(column.Index) || (column.Name.Length == 0 && !isOnly && !(header.HasPeriods && column == labels[0])) || (header.HasPeriods && IsBehind(column.Index))) found.Add(column);
        }

        foreach (var column in columns)
        {
            if (column.Use != ColumnUse.Row || found.Contains(column)) continue;
            var isExtra = across == Across.Periods && column.Role is ColumnRole.Period or (>= ColumnRole.Value and <= ColumnRole.Denominator);
            var isTwice = columns.Any(c => c.Index < column.Index && c.Use == ColumnUse.Row && c.Role == column.Role && (c.Role != ColumnRole.Breakdown || string.Equals(Name(c), Name(column), StringComparison.OrdinalIgnoreCase)));
            if (isExtra || isTwice) found.Add(column);
        }

        found.Sort((a, b) => a.Index.CompareTo(b.Index));
        return found;
    }

    private bool IsDeclared(GridColumn column) => options.Breakdowns.Contains(Name(column));

    private bool HoldsFigures(int column) => options.Unit.Kind is UnitKind.Grade or UnitKind.YesNo ? Holds(column, text => FigureText.IsFigure(text, options)) : HoldsNumbers(column);

    private bool HoldsNumbers(int column) => Holds(column, text => NumberReading.IsNumber(text) || NumberText.TryParse(text, '.', out _));

    private bool Holds(int column, Func<string, bool> isIt)
    {
        var found = 0;
        for (var row = header.Last + 1; row < end; row++)
        {
            var text = grid.Text(row, column);
            if (text.Length == 0 || FigureText.IsNoFigure(text) || FigureText.IsHidden(text)) continue;
            if (!isIt(text)) return false;
            found++;
        }

        return found > 0;
    }

    private bool HoldsSentences(int column)
    {
        for (var row = header.Last + 1; row < end; row++)
        {
            if (grid.Text(row, column).Length > LongestGroup && HasFigures(row)) return true;
        }

        return false;
    }

    private GridColumn? Column(ColumnRole role) => Array.Find(columns, c => c.Use == ColumnUse.Row && c.Role == role);

    /// <summary>The name of a column of groups. One without a name is the breakdown of the front matter, or <c>group</c>.</summary>
    private string Name(GridColumn column) => column.Name.Length == 0 ? GroupName : options.Breakdowns.FirstOrDefault(b => string.Equals(b, column.Name, StringComparison.OrdinalIgnoreCase), column.Name);

    private string GroupName => options.Breakdowns.Length == 1 ? options.Breakdowns[0] : "group";

    private string Columns() =>
        $"The columns of {RowWord} {LineOf(header.Last)} are {string.Join(", ", Enumerable.Range(0, width).Where(i => header.Names[i].Length > 0).Take(20).Select(i => new GridColumn(i, header.Names[i]).Called))}.";
}
