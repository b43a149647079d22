namespace StaticImpact.Content.Data.Shape;

/// <summary>Headings between the rows below which the same rows stand again: these are measures, not kinds of groups.</summary>
internal sealed class RepeatedSections(TableDraft draft, RowNames names)
{
    private const int MostOthers = 4;

    /// <summary>Asks which heading is meant; false where the rows below each are others.</summary>
    public bool Ask()
    {
        var blocks = Blocks();
        if (!blocks.Exists(b => blocks.Exists(o => o.Start > b.Start && AreSame(b.Rows, o.Rows)))) return false;
        var best = TitleWords.Best(blocks, b => b.Text, draft.Options);
        draft.Question.Add(draft.FirstCell(best.Start), $"The same rows stand {(blocks[0].HasHeading ? "" : "above and ")}below {string.Join(" and ", blocks.Where(b => b.HasHeading).Take(MostOthers).Select(b => $"'{TableDraft.Shortened(b.Text)}'"))}, so these are hardly kinds of groups.");
        draft.Question.IgnoredRows.AddRange(Others(best));
        NameEveryone(best);
        draft.Question.AddMeaning($" to read those {Where(best)}");
        foreach (var other in blocks.Where(b => b.Start != best.Start).Take(MostOthers)) draft.Question.AddOther(() => $"'{draft.Question.Line(ignoredRows: Others(other))}' for {(other.HasHeading ? $"'{TableDraft.Shortened(other.Text)}'" : "those " + Where(other))}");
        return true;

        string Where(Block block) => block.HasHeading ? $"below '{TableDraft.Shortened(block.Text)}'" : $"above '{TableDraft.Shortened(draft.Headings[0].Text)}'";

        // The heading itself is left out, too: it is no name of groups.
        IEnumerable<string> Others(Block read) => blocks.Where(b => b.Start != read.Start || b.HasHeading).Select(b => b.Start == read.Start ? $"{draft.LineOf(b.Start)}" : $"{draft.LineOf(b.Start)}-{draft.LineOf(b.End)}");
    }

    /// <summary>Where no row is called everyone, the line names the only one that is called a total or as an area is, or the group that comes first.</summary>
    private void NameEveryone(Block read)
    {
        if (!draft.NeedsEveryone || draft.Guide.Rows.Total is not null || draft.WithinYear is not null || read.Rows.Any(r => draft.KindOf(r) == LabelKind.Everyone)) return;
        if ((Only(r => draft.KindOf(r) == LabelKind.Part) ?? Only(LabelWords.IsArea)) is { } whole) draft.Question.Rows.Add($"total: {ShapeQuestion.Quoted(whole)}");
        else if (read.Rows.Count > 1 && draft.Slots.All(s => s.Group.Length == 0) && names.Columns.Count > 0 && names.Columns.All(c => c.Role == ColumnRole.Breakdown)) draft.Question.Also = names.First(draft.Kept.First(row => row >= read.Start && draft.HasFigures(row)));

        string? Only(Func<string, bool> isMeant) => read.Rows.Where(isMeant).ToList() is [var only] ? only : null;
    }

    private List<Block> Blocks()
    {
        var found = new List<Block>();
        // Rows above the first heading may be those of a measure that the title names.
        if (draft.Headings.Count > 0 && draft.Headings[0].Row > draft.Header.Last + 1) found.Add(Made(draft.Header.Last + 1, draft.Headings[0].Row - 1, "", hasHeading: false));
        for (var i = 0; i < draft.Headings.Count; i++)
        {
            var (start, text) = draft.Headings[i];
            found.Add(Made(start, i + 1 < draft.Headings.Count ? draft.Headings[i + 1].Row - 1 : draft.End - 1, text, hasHeading: true));
        }

        return found;
    }

    private Block Made(int start, int end, string text, bool hasHeading)
    {
        var first = hasHeading ? start + 1 : start;
        return new(start, end, text, hasHeading, new(Enumerable.Range(first, end + 1 - first).Where(row => draft.HasFigures(row) && !draft.Skipped.Contains(row)).Select(names.LabelOf), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Rows of the grid with a heading above them.</summary>
    private sealed record Block(int Start, int End, string Text, bool HasHeading, HashSet<string> Rows);

    /// <summary>A single name, such as Unknown, may stand below several kinds of groups.</summary>
    private static bool AreSame(HashSet<string> first, HashSet<string> second) => first.Count(second.Contains) is var shared && shared > 0 && (shared > 1 || shared == Math.Min(first.Count, second.Count));
}
