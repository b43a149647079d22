namespace StaticImpact.Content.Data.Shape;

/// <summary>Columns that must not be taken for groups unasked: numbers only, whole sentences, no name, or what another column says as well.</summary>
internal sealed class DoubtfulColumns(TableDraft draft)
{
    public void Ask()
    {
        var question = draft.Question;
        var doubtful = Find().FindAll(c => !question.Ignored.Contains(c.Index));
        if (doubtful.Count == 0 || !question.HasLine) return;
        if (question.IsAsked)
        {
            question.Ignored.UnionWith(doubtful.Select(c => c.Index));
            return;
        }

        var (one, them) = doubtful.Count == 1 ? ("a column that is", "it") : ("columns that are", "them");
        question.Add(draft.HeaderCell(doubtful[0]), $"It is not clear what {string.Join(" and ", doubtful.Select(c => c.Called))} {(doubtful.Count == 1 ? "is" : "are")} for; name {one} groups under 'breakdowns'.");
        question.Ignored.UnionWith(doubtful.Select(c => c.Index));
        question.AddMeaning($" to leave {them} out");
    }

    public List<GridColumn> Find()
    {
        var found = new List<GridColumn>();
        var hasPeriods = draft.Header.HasPeriods || draft.Header.HasParts;
        var labels = draft.Columns.Where(c => c.Use == ColumnUse.Row && c.Role == ColumnRole.Breakdown && c != draft.WithinYear).ToList();
        foreach (var column in labels)
        {
            if (draft.IsDeclared(column)) continue;
            var isOnly = labels.Count == 1 && hasPeriods && !draft.IsBehind(column.Index);
            var isBehind = hasPeriods && draft.IsBehind(column.Index);
            var isNameless = column.Name.Length == 0 && !isOnly && !(hasPeriods && column == labels[0]);
            if (isBehind || isNameless || ColumnContents.HoldsNumbers(draft, column) || ColumnContents.HoldsSentences(draft, column)) found.Add(column);
        }

        foreach (var column in draft.Columns)
        {
            if (column.Use != ColumnUse.Row || found.Contains(column) || column == draft.WithinYear) continue;
            var isExtra = draft.Across == Across.Periods && column.Role is ColumnRole.Period or (>= ColumnRole.Value and <= ColumnRole.Denominator);
            var isTwice = draft.Columns.Any(c => c.Index < column.Index && c.Use == ColumnUse.Row && c != draft.WithinYear && c.Role == column.Role && (c.Role != ColumnRole.Breakdown || string.Equals(draft.Name(c), draft.Name(column), StringComparison.OrdinalIgnoreCase)));
            if (isExtra || isTwice) found.Add(column);
        }

        found.Sort((a, b) => a.Index.CompareTo(b.Index));
        return found;
    }
}
