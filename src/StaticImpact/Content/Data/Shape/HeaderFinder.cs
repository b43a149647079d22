using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds the row in which the columns of a grid's only table have their names, and where the table ends that another one follows; asks where there are several tables.</summary>
internal sealed class HeaderFinder(TableDraft draft)
{
    private const int MostTables = 6;

    /// <summary>In years; from one census to the next.</summary>
    private const int LongestStep = 10;
    private const int DeepestHeader = ShapeReader.DeepestHeader;

    private readonly RawGrid grid = draft.Grid;
    private readonly TableGuide guide = draft.Guide;
    private readonly HeaderReader headers = new(draft.Grid, draft.Width, draft.Options);

    /// <summary>Null where no row names columns of figures.</summary>
    public TableHeader? Find()
    {
        if (guide.Header is { } line) return Named(line);
        var beside = new TablesBeside(draft);
        TableHeader? found = null;
        for (var row = 0; found is null && row < Math.Min(grid.Rows.Count - 1, DeepestHeader); row++) found = beside.Ask(row) ?? headers.At(row);
        if (found is null || draft.Question.IsAsked) return found;
        if (found.HasPeriods && JoinRepeated(found) is { } joined) found = joined;
        LeaveOutBases(found);
        var below = Below(found);
        if (below.Count > 0) AskWhich(found, below);
        return found;
    }

    private TableHeader? Named(int line)
    {
        var row = grid.Rows.FindIndex(r => r[0].Line == line);
        if (row < 0) return AskRow(grid.Rows[0][0], string.Create(CultureInfo.InvariantCulture, $"Nothing stands in {draft.RowWord} {line}, which 'header' names."));
        var named = headers.At(row) ?? (row > 0 && headers.At(row - 1) is { } two && two.Last == row ? two : null) ?? (headers.At(row + 1) is { } under && (under.First == row || (under.First == row + 1 && !Array.Exists(grid.Rows[row], c => FigureText.IsNumber(c.Text)))) ? under : null);
        if (named is null) return AskRow(draft.FirstCell(row), string.Create(CultureInfo.InvariantCulture, $"{(grid.IsSheet ? "Row" : "Line")} {line}, which 'header' names, does not name the columns of figures by period, and no column of periods stands below it."));
        if (SecondTable(named) is { } below)
        {
            draft.End = below;
            draft.LeftOut.Add($"the table below from {draft.RowWord} {grid.LineOf(below)} on");
        }

        return named;
    }

    /// <summary>Where the same header stands again below titles, the table goes on there, and the titles are headings between its rows. Null
    /// where it does not.</summary>
    private TableHeader? JoinRepeated(TableHeader first)
    {
        if (first.First == 0 || first.First != first.Last || TitleAbove(first.First).Length == 0) return null;
        var again = Enumerable.Range(first.Last + 2, Math.Max(0, grid.Rows.Count - first.Last - 2)).Where(row => IsSame(row, first.First) && TitleAbove(row).Length > 0).ToList();
        if (again.Count == 0) return null;
        for (var i = again.Count - 1; i >= 0; i--) grid.Rows.RemoveAt(again[i]);
        draft.End -= again.Count;
        (grid.Rows[first.First - 1], grid.Rows[first.First]) = (grid.Rows[first.First], grid.Rows[first.First - 1]);
        draft.RepeatsHeader = true;
        return first with { First = first.First - 1, Last = first.Last - 1 };
    }

    /// <summary>Where the periods stand again below a heading such as <c>Unweighted base (n)</c>, the table of percentages ends above it.</summary>
    private void LeaveOutBases(TableHeader found)
    {
        if (found.PeriodColumn < 0 || draft.Options.Unit.Kind != UnitKind.Percent) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = found.Last + 1; row + 1 < draft.End; row++)
        {
            var text = grid.Text(row, found.PeriodColumn);
            if (HeaderText.Alone(text) is not null) seen.Add(text);
            else if (RawGrid.Filled(grid.Rows[row]) == 1 && LabelWords.IsPeople(text) && seen.Contains(grid.Text(row + 1, found.PeriodColumn)))
            {
                draft.End = row;
                draft.LeftOut.Add($"what stands below '{TableDraft.Shortened(text)}' from {draft.RowWord} {grid.LineOf(row)} on");
                return;
            }
        }
    }

    private bool IsSame(int row, int header)
    {
        for (var i = 0; i < draft.Width; i++)
        {
            if (grid.Text(row, i) != grid.Text(header, i)) return false;
        }

        return true;
    }

    /// <summary>The headers of the tables that stand below one, as rows of the grid; each with the row in which its titles begin.</summary>
    private List<(int Header, int Start)> Below(TableHeader first)
    {
        var found = new List<(int, int)>();
        for (var table = first; found.Count < MostTables && SecondTable(table) is { } start;)
        {
            var row = TableBelow(start);
            if (headers.At(row) is not { } next) break;
            found.Add((row, start));
            table = next;
        }

        return found;
    }

    private void AskWhich(TableHeader first, List<(int Header, int Start)> below)
    {
        var tables = below.Select(b => b.Header).Prepend(first.First).Select(row => (Line: grid.LineOf(row), Title: TitleAbove(row))).ToList();
        var best = TitleWords.Best(tables, t => t.Title, draft.Options);
        draft.Question.Header = best.Line;
        draft.Question.Add(draft.FirstCell(below[0].Start), $"{(tables.Count == 2 ? "Two" : "Several")} tables stand on {(grid.Sheet is { } sheet ? $"the sheet '{sheet}'" : "top of each other in this file")}: one has its header in {draft.RowWord} {tables[0].Line}{Titled(tables[0].Title)}, {(tables.Count == 2 ? "the other" : "others")} below it in {string.Join(" and ", tables.Skip(1).Select(t => $"{draft.RowWord} {t.Line}{Titled(t.Title)}"))}.");
        draft.Question.AddMeaning(tables.Count == 2 ? best == tables[0] ? " for the first" : " for the second" : $" for {Called(best)}");
        foreach (var other in tables.Where(t => t != best)) draft.Question.AddOther(() => $"'{draft.Question.Line(header: other.Line)}' for {(tables.Count == 2 ? "the other one" : Called(other))}");

        string Called((int Line, string Title) table) => table.Title.Length > 0 ? $"'{TableDraft.Shortened(table.Title)}'" : $"that in {draft.RowWord} {table.Line}";
    }

    private static string Titled(string title) => title.Length == 0 ? "" : $" ('{TableDraft.Shortened(title)}')";

    /// <summary>The title right above a header; empty for none.</summary>
    private string TitleAbove(int row) => row > 0 && (RawGrid.Filled(grid.Rows[row - 1]) == 1 || IsPivot(row - 1)) && draft.FirstCell(row - 1).Text is var text && !draft.IsFigure(text) ? text : "";

    /// <summary>Whether a row says what a pivot table adds up, beside the words of the spreadsheet program.</summary>
    private bool IsPivot(int row) => RawGrid.Filled(grid.Rows[row]) == 2 && grid.Rows[row].Last(c => !c.IsBlank).Text.Equals("Column Labels", StringComparison.OrdinalIgnoreCase);

    /// <summary>The row of the header that stands in a row or in one of those below it.</summary>
    private int TableBelow(int row)
    {
        for (var below = row; below < grid.Rows.Count - 1; below++)
        {
            if (headers.At(below) is { } found) return found.First;
        }

        return row;
    }

    /// <summary>The first row, titles included, of another table further down; null for none.</summary>
    private int? SecondTable(TableHeader first)
    {
        for (var row = first.Last + 2; row < grid.Rows.Count - 1; row++)
        {
            // A pivot table has a row of its own above its header.
            var isBelowPivot = row > first.Last + 2 && IsGap(row - 1) && IsPivot(row - 1);
            if (!(IsGap(row) || isBelowPivot || RawGrid.Filled(grid.Rows[row - 1]) == 1) || headers.At(row) is not { } second || !IsSequence(second) || (second.HasPeriods && HoldsFigures(second))) continue;
            // What has a period of its own is a row, whichever column the front matter says has them.
            if (!second.HasPeriods && second.PeriodColumn is >= 0 and var column && (grid.Text(row, column) is var text && (HeaderText.Alone(text) is not null || PeriodDates.IsDate(text)))) continue;
            // Without a figure above it, the first was no table but a row of it.
            if (first.Slots.Length > 0 && !Enumerable.Range(first.Last + 1, row - first.Last - 1).Any(HasFigures)) continue;
            var start = isBelowPivot ? row - 1 : row;
            while (start > first.Last + 2 && RawGrid.Filled(grid.Rows[start - 1]) == 1 && grid.LineOf(start) == grid.LineOf(start - 1) + 1) start--;
            return start;
        }

        return null;

        bool IsGap(int row) => grid.LineOf(row) > grid.LineOf(row - 1) + 1;

        bool HasFigures(int row) => first.Slots.Any(s => headers.IsFigure(grid.Text(row, s.Value)));
    }

    /// <summary>Whether numbers that are no years stand beside them, as where some figures of a row look like years.</summary>
    private bool HoldsFigures(TableHeader found) => Enumerable.Range(0, draft.Width).Any(i => grid.Text(found.Last, i) is var text && FigureText.IsNumber(text) && HeaderText.Read(text) is null);

    /// <summary>Whether periods follow each other as in a header; figures of a row that look like years do not.</summary>
    private static bool IsSequence(TableHeader found)
    {
        if (!found.HasPeriods) return true;
        var years = found.Slots.Select(s => s.Period).Distinct(StringComparer.Ordinal).ToList();
        if (years.Count < 2 || LabelWords.PeriodOf(years[0]) is not { } kind || !PeriodText.TryParse(years[0], kind, out var before) || !PeriodText.TryParse(years[1], kind, out var next)) return false;
        var step = next.Year - before.Year;
        for (var i = 1; i < years.Count; i++)
        {
            if (!PeriodText.TryParse(years[i], kind, out next)) return false;
            if (kind == PeriodKind.Year && (next.Year - before.Year != step || step == 0 || Math.Abs(step) > LongestStep)) return false;
            before = next;
        }

        return true;
    }

    private TableHeader AskRow(in DataCell cell, string sentence)
    {
        draft.Question.HasLine = false;
        draft.Question.Add(cell, sentence + " Name the row in which the columns have their names.");
        return draft.Header;
    }
}
