using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds the table in a grid and turns it into one with a row for each figure. Every cell keeps its place.</summary>
internal sealed partial class ShapeReader
{
    private const int DeepestHeader = 40;
    private const int LongestGroup = 60;

    /// <summary>Below a header, to tell whether it is one.</summary>
    private const int RowsToSee = 12;

    private readonly RawGrid grid;
    private readonly IndicatorDataOptions options;
    private readonly TableGuide guide;
    private readonly HeaderReader headers;
    private readonly ShapeQuestion question;
    private readonly List<string> leftOut = [];
    private readonly int width;

    private TableHeader header = new(0, 0, [], []);
    private List<(int First, int Last)>? blocks;

    /// <summary>The row of the grid behind the last one of the table.</summary>
    private int end;

    private ShapeReader(RawGrid grid, IndicatorDataOptions options)
    {
        this.grid = grid;
        this.options = options;
        guide = options.Guide;
        width = grid.Rows.Max(row => row.Length);
        headers = new HeaderReader(grid, width, options);
        question = new ShapeQuestion(grid, guide);
    }

    /// <summary>Null when no table can be made out.</summary>
    public static ShapedTable? Read(RawGrid grid, IndicatorDataOptions options)
    {
        if (grid.Rows.Count < 2 || grid.Rows.Count > RawGrid.MostRows) return null;
        Mask(grid, options.Guide);
        grid.Rows.RemoveAll(row => RawGrid.Filled(row) == 0);
        if (grid.Rows.Count < 2) return null;
        var reader = new ShapeReader(grid, options);
        return reader.width <= DataTable.MostColumns && reader.FindHeader() is { } found ? reader.Read(found) : null;
    }

    /// <summary>Takes out what the author wants left out by its letter or its row before the header is looked for: another table may stand there.</summary>
    private static void Mask(RawGrid grid, TableGuide guide)
    {
        foreach (var ignored in guide.Ignored)
        {
            if (RawGrid.ColumnOf(ignored.Value) is not (>= 0 and var column) || grid.Rows.Take(DeepestHeader).Any(row => row.Any(c => c.Text.Equals(ignored.Value, StringComparison.OrdinalIgnoreCase)))) continue;
            foreach (var row in grid.Rows)
            {
                if (column < row.Length) row[column] = row[column] with { Text = "" };
            }
        }

        foreach (var ignored in guide.Rows.Ignored)
        {
            if (Lines(ignored.Value) is { } lines) grid.Rows.RemoveAll(row => row[0].Line >= lines.First && row[0].Line <= lines.Last);
        }
    }

    /// <summary>The rows of <c>8</c> or <c>8-12</c>; null for a name.</summary>
    private static (int First, int Last)? Lines(string text)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var from = hyphen < 0 ? text : text[..hyphen];
        var to = hyphen < 0 ? text : text[(hyphen + 1)..];
        return int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? (first, last) : null;
    }

    private TableHeader? FindHeader()
    {
        end = grid.Rows.Count;
        if (guide.Header is { } line)
        {
            var row = grid.Rows.FindIndex(r => r[0].Line == line);
            if (row < 0) return Ask(grid.Rows[0][0], string.Create(CultureInfo.InvariantCulture, $"Nothing stands in {RowWord} {line}, which 'header' names."));
            var named = headers.At(row) ?? (row > 0 && headers.At(row - 1) is { } two && two.Last == row ? two : null);
            if (named is null) return Ask(grid.Rows[row].First(c => !c.IsBlank), string.Create(CultureInfo.InvariantCulture, $"{(grid.IsSheet ? "Row" : "Line")} {line}, which 'header' names, does not name the columns of figures by period, and no column of periods stands below it."));
            if (SecondTable(named) is { } below) end = below;
            return named;
        }

        TableHeader? found = null;
        for (var row = 0; found is null && row < Math.Min(grid.Rows.Count - 1, DeepestHeader); row++) found = SideBySide(row) ?? headers.At(row);
        if (found is null || question.IsAsked || SecondTable(found) is not { } second) return found;
        question.Header = LineOf(found.First);
        question.Add(FirstCell(second), $"Two tables stand on {(grid.Sheet is { } sheet ? $"the sheet '{sheet}'" : "top of each other in this file")}: one has its header in {RowWord} {LineOf(found.First)}, the other below it in {RowWord} {TableBelow(second)}.");
        question.Meaning = " for the first";
        question.AddOther($"'{new ShapeQuestion(grid, guide) { Header = TableBelow(second) }.Line()}' for the other one");
        return found;
    }

    /// <summary>The line of the header that stands in a row or in one of those below it.</summary>
    private int TableBelow(int row)
    {
        for (var below = row; below < grid.Rows.Count - 1; below++)
        {
            if (headers.At(below) is { } found) return LineOf(found.First);
        }

        return LineOf(row);
    }

    /// <summary>The first row, titles included, of another table further down; null for none.</summary>
    private int? SecondTable(TableHeader first)
    {
        for (var row = first.Last + 2; row < grid.Rows.Count - 1; row++)
        {
            var isApart = LineOf(row) > LineOf(row - 1) + 1 || RawGrid.Filled(grid.Rows[row - 1]) == 1;
            if (!isApart || headers.At(row) is not { } second || !IsSequence(second)) continue;
            // Without a figure above it, the first was no table but a row of it.
            if (first.Slots.Length > 0 && !Enumerable.Range(first.Last + 1, row - first.Last - 1).Any(HasFigures)) continue;
            var start = row;
            while (start > first.Last + 2 && RawGrid.Filled(grid.Rows[start - 1]) == 1 && LineOf(start) == LineOf(start - 1) + 1) start--;
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

    /// <summary>Asks about tables beside each other; null where there is one.</summary>
    private TableHeader? SideBySide(int row)
    {
        blocks ??= Blocks();
        if (blocks.Count < 2) return null;
        var found = new List<((int First, int Last) Block, TableHeader Header)>();
        foreach (var block in blocks.Where(b => b.Last > b.First))
        {
            var part = new RawGrid(grid.File, grid.IsSheet, grid.Sheet);
            foreach (var cells in grid.Rows.Skip(row).Take(RowsToSee))
            {
                DataCell[] kept = [.. cells.Select((c, i) => i >= block.First && i <= block.Last ? c : c with { Text = "" })];
                if (part.Rows.Count == 0 || RawGrid.Filled(kept) > 0) part.Rows.Add(kept);
            }

            foreach (var (place, last) in grid.Merged) part.Merged[place] = last;
            // Years behind a blank column belong to the table on their left.
            if (new HeaderReader(part, width, options).At(0) is { } own && (!own.HasPeriods || !own.Slots.Any(s => s.Value == block.First))) found.Add((block, own));
        }

        if (found.Count < 2) return null;
        question.Add(grid.Rows[row].First(c => !c.IsBlank), $"{found.Count} tables stand beside each other, in {string.Join(" and ", found.Select(f => $"{RawGrid.Letter(f.Block.First)} to {RawGrid.Letter(f.Block.Last)}"))}.");
        question.Meaning = $" for {RawGrid.Letter(found[0].Block.First)} to {RawGrid.Letter(found[0].Block.Last)}";
        question.Ignored.UnionWith(Others(found[0].Block));
        foreach (var other in found.Skip(1)) question.AddOther($"'{question.Line(ignored: Others(other.Block))}' for {RawGrid.Letter(other.Block.First)} to {RawGrid.Letter(other.Block.Last)}");
        return found[0].Header;

        IEnumerable<int> Others((int First, int Last) block) => blocks.Where(b => b != block).SelectMany(b => Enumerable.Range(b.First, b.Last - b.First + 1));
    }

    /// <summary>Columns that stand together, between columns in which nothing stands but titles.</summary>
    private List<(int First, int Last)> Blocks()
    {
        var found = new List<(int First, int Last)>();
        var from = -1;
        for (var i = 0; i <= width; i++)
        {
            var isBlank = i == width || grid.Rows.TrueForAll(row => RawGrid.Text(row, i).Length == 0);
            if (!isBlank && from < 0) from = i;
            if (!isBlank || from < 0) continue;
            found.Add((from, i - 1));
            from = -1;
        }

        return found;
    }

    private string RowWord => grid.IsSheet ? "row" : "line";

    private int LineOf(int row) => grid.LineOf(row);

    private DataCell FirstCell(int row) => grid.Rows[row].First(c => !c.IsBlank);

    private TableHeader? Ask(in DataCell cell, string sentence)
    {
        question.HasLine = false;
        question.Add(cell, sentence + " Name the row in which the columns have their names.");
        return header;
    }

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..29].TrimEnd() + "…";
}
