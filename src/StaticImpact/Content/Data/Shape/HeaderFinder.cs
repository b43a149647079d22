using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds the row in which the columns of a grid's only table have their names, and where the table ends that another one follows; asks where there are several tables.</summary>
internal sealed class HeaderFinder(TableDraft draft)
{
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
        if (found is null || draft.Question.IsAsked || SecondTable(found) is not { } second) return found;
        AskWhich(found, second);
        return found;
    }

    private TableHeader? Named(int line)
    {
        var row = grid.Rows.FindIndex(r => r[0].Line == line);
        if (row < 0) return AskRow(grid.Rows[0][0], string.Create(CultureInfo.InvariantCulture, $"Nothing stands in {draft.RowWord} {line}, which 'header' names."));
        var named = headers.At(row) ?? (row > 0 && headers.At(row - 1) is { } two && two.Last == row ? two : null);
        if (named is null) return AskRow(draft.FirstCell(row), string.Create(CultureInfo.InvariantCulture, $"{(grid.IsSheet ? "Row" : "Line")} {line}, which 'header' names, does not name the columns of figures by period, and no column of periods stands below it."));
        if (SecondTable(named) is { } below) draft.End = below;
        return named;
    }

    private void AskWhich(TableHeader first, int second)
    {
        var (header, other) = (grid.LineOf(first.First), TableBelow(second));
        var titles = (First: TitleAbove(first.First), Second: TitleAbove(grid.Rows.FindIndex(r => r[0].Line == other)));
        var isSecond = TitleWords.Shared(titles.Second, draft.Options.Title) > TitleWords.Shared(titles.First, draft.Options.Title);
        draft.Question.Header = isSecond ? other : header;
        draft.Question.Add(draft.FirstCell(second), $"Two tables stand on {(grid.Sheet is { } sheet ? $"the sheet '{sheet}'" : "top of each other in this file")}: one has its header in {draft.RowWord} {header}{Titled(titles.First)}, the other below it in {draft.RowWord} {other}{Titled(titles.Second)}.");
        draft.Question.AddMeaning(isSecond ? " for the second" : " for the first");
        draft.Question.AddOther(() => $"'{draft.Question.Line(header: isSecond ? header : other)}' for the other one");
    }

    private static string Titled(string title) => title.Length == 0 ? "" : $" ('{TableDraft.Shortened(title)}')";

    /// <summary>The title right above a header; empty for none.</summary>
    private string TitleAbove(int row) => row > 0 && RawGrid.Filled(grid.Rows[row - 1]) == 1 && draft.FirstCell(row - 1).Text is var text && !draft.IsFigure(text) ? text : "";

    /// <summary>The line of the header that stands in a row or in one of those below it.</summary>
    private int TableBelow(int row)
    {
        for (var below = row; below < grid.Rows.Count - 1; below++)
        {
            if (headers.At(below) is { } found) return grid.LineOf(found.First);
        }

        return grid.LineOf(row);
    }

    /// <summary>The first row, titles included, of another table further down; null for none.</summary>
    private int? SecondTable(TableHeader first)
    {
        for (var row = first.Last + 2; row < grid.Rows.Count - 1; row++)
        {
            var isApart = grid.LineOf(row) > grid.LineOf(row - 1) + 1 || RawGrid.Filled(grid.Rows[row - 1]) == 1;
            if (!isApart || headers.At(row) is not { } second || !IsSequence(second)) continue;
            // Without a figure above it, the first was no table but a row of it.
            if (first.Slots.Length > 0 && !Enumerable.Range(first.Last + 1, row - first.Last - 1).Any(HasFigures)) continue;
            var start = row;
            while (start > first.Last + 2 && RawGrid.Filled(grid.Rows[start - 1]) == 1 && grid.LineOf(start) == grid.LineOf(start - 1) + 1) start--;
            return start;
        }

        return null;

        bool HasFigures(int row) => first.Slots.Any(s => headers.IsFigure(grid.Text(row, s.Value)));
    }

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
            if (kind == PeriodKind.Year && (next.Year - before.Year != step || step == 0)) return false;
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
