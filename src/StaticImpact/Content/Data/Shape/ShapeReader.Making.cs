using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The table that is made of a grid, and the words about it.</summary>
internal sealed partial class ShapeReader
{
    private readonly List<(DiagnosticCode Code, DataCell Cell, string Message)> problems = [];
    private readonly SortedDictionary<string, int> withoutFigure = new(StringComparer.Ordinal);
    private int hiddenFigures;
    private DataCell? firstHidden;

    private ShapedTable Make(Across across)
    {
        var period = Column(ColumnRole.Period);
        var value = Column(ColumnRole.Value);
        var single = columns.Where(c => c.Use == ColumnUse.Row && !(across != Across.None && c.Role == ColumnRole.Period) && !(across == Across.Groups && c.Role == ColumnRole.Value)).ToList();
        var headings = sections.Values.Distinct(StringComparer.Ordinal).ToList();
        var label = headings.Count > 0 ? columns.First(c => c is { IsLabel: true, Role: ColumnRole.Breakdown }) : null;
        if (label is not null && Kept().All(row => row == everyone || sections.ContainsKey(row) || LabelWords.KindOf(grid.Text(row, label.Index)) == LabelKind.Everyone)) single.Remove(label);
        var besides = slots.SelectMany(s => s.Columns).Select(c => c.Role).Where(r => r != ColumnRole.Value).Distinct().Order().ToList();
        var hasGroups = slots.Any(s => s.Group.Length > 0);
        var hasFlags = Column(ColumnRole.Flag) is null && (slots.Any(s => s.Flags.Length > 0) || HasHidden(value));

        var head = new List<DataCell>();
        var at = slots.IsEmpty ? 0 : slots[0].Value;
        if (across != Across.None)
        {
            head.Add(Place(period?.Index ?? at, "period"));
            head.Add(Place(at, "value"));
            head.AddRange(besides.Select(role => Place(slots.SelectMany(s => s.Columns).First(c => c.Role == role).Column, Word(role))));
            if (hasGroups) head.Add(Place(at, GroupHeading(single)));
        }

        foreach (var heading in headings) head.Add(Place(label!.Index, heading));
        foreach (var column in single) head.Add(Place(column.Index, column.Role == ColumnRole.Breakdown ? Name(column) : Word(column.Role)));
        if (hasFlags) head.Add(Place(value?.Index ?? at, "flag"));

        var table = new DataTable(grid.File, grid.IsSheet, [.. head]);
        var cells = new DataCell[head.Count];
        var lastPeriod = "";
        foreach (var row in Kept())
        {
            if (table.IsFull) break;
            if (period is not null && grid.Text(row, period.Index) is { Length: > 0 } text) lastPeriod = text;
            var start = across == Across.None ? 0 : 2 + besides.Count + (hasGroups ? 1 : 0);
            var flags = "";
            foreach (var heading in headings) cells[start++] = At(row, label!.Index) with { Text = sections.GetValueOrDefault(row) == heading && row != everyone ? grid.Text(row, label.Index) : "" };
            foreach (var column in single)
            {
                var cell = Whole(At(row, column.Index), row, column, across);
                if (column == label && sections.ContainsKey(row)) cell = cell with { Text = "" };
                // Merged cells of periods stand in the first of their rows.
                if (column.Role == ColumnRole.Period && cell.IsBlank) cell = cell with { Text = lastPeriod };
                if (column.Role is >= ColumnRole.Value and <= ColumnRole.Denominator) cell = Figure(row, cell, column.Role, ref flags);
                cells[start++] = cell;
            }

            if (across == Across.None)
            {
                Problems(row, columns.Where(c => c.Use == ColumnUse.Row).Select(c => c.Index));
                if (hasFlags) cells[start] = At(row, value!.Index) with { Text = flags };
                var isBlank = value is not null && cells[single.IndexOf(value)].IsBlank && flags.Length == 0 && Column(ColumnRole.Flag) is null && !IsStrict;
                if (!isBlank) table.Add(cells);
                else if (grid.Text(row, value!.Index).Length == 0) withoutFigure[""] = withoutFigure.GetValueOrDefault("") + 1;
                continue;
            }

            foreach (var slot in slots)
            {
                var cell = At(row, slot.Value);
                Problems(row, slot.Columns.Select(c => c.Column));
                if (cell.IsBlank) continue;
                var own = slot.Flags;
                cell = Figure(row, cell, ColumnRole.Value, ref own);
                if (cell.IsBlank && own == slot.Flags) continue;
                cells[0] = cell with { Text = across == Across.Periods ? slot.Period : lastPeriod };
                cells[1] = cell;
                var none = "";
                for (var i = 0; i < besides.Count; i++) cells[2 + i] = slot.Columns.Where(c => c.Role == besides[i]).Select(c => Figure(row, At(row, c.Column), besides[i], ref none)).FirstOrDefault(cell with { Text = "" });
                if (hasGroups) cells[2 + besides.Count] = cell with { Text = slot.Group };
                if (hasFlags) cells[^1] = cell with { Text = own };
                table.Add(cells);
            }

            Problems(row, columns.Where(c => c.Use == ColumnUse.Row).Select(c => c.Index));
        }

        return new ShapedTable { Table = table, Place = new SourceSpan(grid.File), Note = Told(across, table), Problems = problems, HasRowForEach = across == Across.None, Day = header.Day, Hidden = hiddenFigures == 0 ? null : (firstHidden!.Value, hiddenFigures) };
    }

    private IEnumerable<int> Kept() => Enumerable.Range(header.Last + 1, end - header.Last - 1).Where(row => !skipped.Contains(row));

    /// <summary>Whether the first row names the columns as data files do, so that a reason for a missing figure can be asked for.</summary>
    private bool IsStrict => grid.IsPlain && header.Last == 0 && !guide.SaysAnything;

    private bool HasHidden(GridColumn? value) => !IsStrict && Kept().Any(row => slots.Any(s => FigureText.IsHidden(grid.Text(row, s.Value))) || (slots.IsEmpty && value is not null && FigureText.IsHidden(grid.Text(row, value.Index))));

    /// <summary>The name of the groups that stand across: another than that of the groups in the rows.</summary>
    private string GroupHeading(List<GridColumn> single) => single.Exists(c => c.Role == ColumnRole.Breakdown && string.Equals(Name(c), GroupName, StringComparison.OrdinalIgnoreCase)) ? GroupName + " across" : GroupName;

    /// <summary>A cell of names: blank where it stands for everyone. The group that the front matter names as everyone is taken out of every table later.</summary>
    private DataCell Whole(DataCell cell, int row, GridColumn column, Across across) =>
        !options.Totals.Contains(new(Name(column), cell.Text)) && column.Role == ColumnRole.Breakdown && across == Across.Periods && (row == everyone || (columns.Count(c => c.IsLabel) > 1 && LabelWords.KindOf(cell.Text) == LabelKind.Everyone)) ? cell with { Text = "" } : cell;

    /// <summary>A cell of figures: blank where a word says that there is none, and with a flag where one says that it is hidden.</summary>
    private DataCell Figure(int row, DataCell cell, ColumnRole role, ref string flags)
    {
        if (cell.IsBlank || IsStrict) return cell;
        if (FigureText.IsHidden(cell.Text))
        {
            if (role == ColumnRole.Value && Column(ColumnRole.Flag) is null)
            {
                flags = flags.Length > 0 ? flags + " suppressed" : "suppressed";
                hiddenFigures++;
                firstHidden ??= cell;
            }

            return cell with { Text = "" };
        }

        if (!FigureText.IsNoFigure(cell.Text) || headers.IsFigure(cell.Text)) return cell;
        withoutFigure[cell.Text] = withoutFigure.GetValueOrDefault(cell.Text) + 1;
        return cell with { Text = "" };
    }

    private void Problems(int row, IEnumerable<int> read)
    {
        if (grid.Problems.Count == 0) return;
        foreach (var column in read)
        {
            if (grid.Problems.TryGetValue((LineOf(row), column), out var problem)) problems.Add((problem.Code, new DataCell("", LineOf(row), column + 1, 0), problem.Message));
        }
    }

    private string Told(Across across, DataTable table)
    {
        var parts = new List<string> { header.First == header.Last ? $"header in {RowWord} {LineOf(header.First)}" : $"header in {RowWord}s {LineOf(header.First)} and {LineOf(header.Last)}" };
        if (across == Across.Periods) parts.Add(LabelWords.PeriodOf(slots[0].Period) is PeriodKind.Year ? "years across" : "periods across");
        if (slots.Any(s => s.Group.Length > 0)) parts.Add("groups across");
        if (sections.Count > 0) parts.Add($"groups under {string.Join(", ", sections.Values.Distinct(StringComparer.Ordinal).Take(10).Select(s => $"'{Shortened(s)}'"))}");
        var groups = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < table.Header.Length; column++)
        {
            if (DataColumns.RoleOf(table.Header[column].Text) != ColumnRole.Breakdown) continue;
            for (var row = 0; row < table.RowCount; row++)
            {
                if (!table.Row(row)[column].IsBlank && !options.IsTotal(table.Row(row)[column].Text)) groups.Add($"{column} {table.Row(row)[column].Text}");
            }
        }

        if (groups.Count > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{groups.Count} group{(groups.Count == 1 ? "" : "s")}"));
        if (everyone >= 0 && columns.Where(c => c.IsLabel).Select(c => grid.Text(everyone, c.Index)).FirstOrDefault(t => t.Length > 0) is { } total) parts.Add($"'{Shortened(total)}' for everyone");
        if (slots.FirstOrDefault(s => s.Group.Length == 0 || options.IsTotal(s.Group)) is { } whole && across == Across.Groups && slots.Length > 1) parts.Add($"'{Shortened(header.Names[whole.Value])}' for everyone");
        if (across == Across.None && Column(ColumnRole.Value) is { } figure && DataColumns.RoleOf(figure.Name) != ColumnRole.Value) parts.Add($"the figures from {figure.Called}");
        leftOut.InsertRange(0, columns.Where(c => c.Use == ColumnUse.LeftOut).Select(c => c.Called));
        leftOut.AddRange(withoutFigure.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Value} {(w.Key.Length == 0 ? "blank " : "")}cell{(w.Value == 1 ? "" : "s")}{(w.Key.Length == 0 ? "" : $" '{w.Key}'")}")));
        return $"Read {(grid.Sheet is { } sheet ? $"'{sheet}'" : "the table")}, {string.Join(", ", parts)}.{(leftOut.Count > 0 ? $" Left out: {string.Join(", ", leftOut)}." : "")}";
    }

    private DataCell At(int row, int column)
    {
        var cells = grid.Rows[row];
        return column < cells.Length ? cells[column] : new DataCell("", cells[0].Line, grid.IsSheet ? column + 1 : cells[^1].Column + cells[^1].Length, 0);
    }

    private DataCell Place(int column, string text) => At(header.Last, column) with { Text = text };

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
