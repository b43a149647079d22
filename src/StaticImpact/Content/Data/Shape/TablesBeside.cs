namespace StaticImpact.Content.Data.Shape;

/// <summary>Tables that stand beside each other in one grid.</summary>
internal sealed class TablesBeside(TableDraft draft)
{
    /// <summary>Below a header, to tell whether it is one.</summary>
    private const int RowsToSee = 12;

    private readonly RawGrid grid = draft.Grid;
    private List<(int First, int Last)>? blocks;

    /// <summary>Asks which is meant where several have their headers in a row; null where there is one.</summary>
    public TableHeader? Ask(int row)
    {
        blocks ??= Blocks();
        if (blocks.Count < 2) return null;
        var found = new List<((int First, int Last) Block, TableHeader Header)>();
        foreach (var block in blocks.Where(b => b.Last > b.First))
        {
            // Years behind a blank column belong to the table on their left.
            if (HeaderOf(block, row) is { } own && (!own.HasPeriods || !own.Slots.Any(s => s.Value == block.First))) found.Add((block, own));
        }

        if (found.Count < 2) return null;
        var question = draft.Question;
        var best = TitleWords.Best(found, f => Words(f.Block, row), draft.Options);
        question.Add(draft.FirstCell(row), $"{found.Count} tables stand beside each other, in {string.Join(" and ", found.Select(f => Called(f.Block) + Titled(f.Block, row)))}.");
        question.AddMeaning($" for {Called(best.Block)}");
        question.Ignored.UnionWith(Others(best.Block));
        foreach (var other in found.Where(f => f.Block != best.Block)) question.AddOther($"'{question.Line(ignored: Others(other.Block))}' for {Called(other.Block)}");
        return best.Header;

        IEnumerable<int> Others((int First, int Last) block) => blocks.Where(b => b != block).SelectMany(b => Enumerable.Range(b.First, b.Last - b.First + 1));
    }

    private TableHeader? HeaderOf((int First, int Last) block, int row)
    {
        var part = new RawGrid(grid.File, grid.IsSheet, grid.Sheet);
        foreach (var cells in grid.Rows.Skip(row).Take(RowsToSee))
        {
            DataCell[] kept = [.. cells.Select((c, i) => i >= block.First && i <= block.Last ? c : c with { Text = "" })];
            if (part.Rows.Count == 0 || RawGrid.Filled(kept) > 0) part.Rows.Add(kept);
        }

        foreach (var (place, last) in grid.Merged) part.Merged[place] = last;
        return new HeaderReader(part, draft.Width, draft.Options).At(0);
    }

    private static string Called((int First, int Last) block) => $"{RawGrid.Letter(block.First)} to {RawGrid.Letter(block.Last)}";

    /// <summary>The title that stands over a block, or the name of its last column.</summary>
    private string Titled((int First, int Last) block, int row)
    {
        var title = row > 0 ? grid.Text(row - 1, block.First) : "";
        if (title.Length == 0) title = grid.Text(row, block.Last);
        return title.Length == 0 || draft.IsFigure(title) ? "" : $" ('{TableDraft.Shortened(title)}')";
    }

    private string Words((int First, int Last) block, int row) =>
        string.Join(' ', Enumerable.Range(Math.Max(0, row - 2), Math.Min(row, 2) + 1).SelectMany(r => Enumerable.Range(block.First, block.Last - block.First + 1).Select(i => grid.Text(r, i))));

    /// <summary>Columns that stand together, between columns in which nothing stands but titles.</summary>
    private List<(int First, int Last)> Blocks()
    {
        var found = new List<(int First, int Last)>();
        var from = -1;
        for (var i = 0; i <= draft.Width; i++)
        {
            var isBlank = i == draft.Width || grid.Rows.TrueForAll(row => RawGrid.Text(row, i).Length == 0);
            if (!isBlank && from < 0) from = i;
            if (!isBlank || from < 0) continue;
            found.Add((from, i - 1));
            from = -1;
        }

        return found;
    }
}
