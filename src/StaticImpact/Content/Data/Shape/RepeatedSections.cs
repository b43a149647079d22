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
        draft.Question.Add(draft.FirstCell(best.Start), $"The same rows stand below {string.Join(" and ", blocks.Take(MostOthers).Select(b => $"'{TableDraft.Shortened(b.Text)}'"))}, so these are hardly kinds of groups.");
        draft.Question.IgnoredRows.AddRange(Others(best.Start));
        NameEveryone(best.Rows);
        draft.Question.AddMeaning($" to read those below '{TableDraft.Shortened(best.Text)}'");
        foreach (var other in blocks.Where(b => b.Start != best.Start).Take(MostOthers)) draft.Question.AddOther(() => $"'{draft.Question.Line(ignoredRows: Others(other.Start))}' for '{TableDraft.Shortened(other.Text)}'");
        return true;

        // The heading itself is left out, too: it is no name of groups.
        IEnumerable<string> Others(int start) => blocks.Select(b => b.Start == start ? $"{draft.LineOf(b.Start)}" : $"{draft.LineOf(b.Start)}-{draft.LineOf(b.End)}");
    }

    /// <summary>The line names the only row that is called as an area is, where none is called everyone.</summary>
    private void NameEveryone(HashSet<string> rows)
    {
        if (!draft.NeedsEveryone || draft.Guide.Rows.Total is not null || rows.Any(r => draft.KindOf(r) == LabelKind.Everyone) || rows.Where(LabelWords.IsArea).ToList() is not [var area]) return;
        draft.Question.Rows.Add($"total: {ShapeQuestion.Quoted(area)}");
    }

    private List<(int Start, int End, string Text, HashSet<string> Rows)> Blocks()
    {
        var found = new List<(int Start, int End, string Text, HashSet<string> Rows)>();
        for (var i = 0; i < draft.Headings.Count; i++)
        {
            var (start, text) = draft.Headings[i];
            var end = i + 1 < draft.Headings.Count ? draft.Headings[i + 1].Row - 1 : draft.End - 1;
            found.Add((start, end, text, new(Enumerable.Range(start + 1, end - start).Where(row => !draft.Skipped.Contains(row)).Select(names.LabelOf), StringComparer.OrdinalIgnoreCase)));
        }

        return found;
    }

    /// <summary>A single name, such as Unknown, may stand below several kinds of groups.</summary>
    private static bool AreSame(HashSet<string> first, HashSet<string> second) => first.Count(second.Contains) is var shared && shared > 0 && (shared > 1 || shared == Math.Min(first.Count, second.Count));
}
