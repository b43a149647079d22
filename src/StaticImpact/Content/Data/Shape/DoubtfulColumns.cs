namespace StaticImpact.Content.Data.Shape;

/// <summary>Columns that must not be taken for groups unasked: numbers only, whole sentences, no name, or what another column says as well.</summary>
internal sealed class DoubtfulColumns(TableDraft draft)
{
    private const int FewestPeriods = 3;

    public void Ask()
    {
        var question = draft.Question;
        var doubtful = Find().FindAll(c => !question.LeavesOut(c.Index));
        if (doubtful.Count == 0 || !question.HasLine) return;
        if (question.IsAsked)
        {
            question.AlwaysIgnored.UnionWith(doubtful.Select(c => c.Index));
            return;
        }

        var (one, them) = doubtful.Count == 1 ? ("a column that is", "it") : ("columns that are", "them");
        question.Add(draft.HeaderCell(doubtful[0]), $"It is not clear what {string.Join(" and ", doubtful.Select(c => c.Called))} {(doubtful.Count == 1 ? "is" : "are")} for; name {one} groups under 'breakdowns'.");
        if (doubtful.FindAll(c => c.Name.Length > 0 && c.Role == ColumnRole.Breakdown) is { Count: > 0 } names && draft.Options.Breakdowns.IsEmpty && draft.Guide.Rows.Only is null && !AreRowsTold(doubtful))
        {
            question.HasLine = false;
            question.Add(draft.HeaderCell(names[0]), $"Without {(names.Count == 1 ? "it" : "them")} rows say the same. If the rows are groups, write in the front matter 'breakdowns: {{{string.Join(", ", names.Select(c => $"{ShapeQuestion.Quoted(c.Name)}: {{label: {ShapeQuestion.Quoted(c.Name)}}}"))}}}'.");
            return;
        }

        if (doubtful is [var only] && only.Name.Length > 0 && only.Role == ColumnRole.Breakdown)
        {
            var asGroups = $"breakdowns: {{{ShapeQuestion.Quoted(only.Name)}: {{label: {ShapeQuestion.Quoted(only.Name)}}}}}";
            if (draft.Options.Breakdowns.IsEmpty && !draft.IsBehind(only.Index) && StandAgain(only)) question.AddOther(() => $"'{asGroups}'{question.Rest} if these are groups");
        }

        question.Ignored.UnionWith(doubtful.Select(c => c.Index));
        question.AddMeaning($" to leave {them} out");
    }

    /// <summary>Whether most of what a column holds stands there more than once, as groups do.</summary>
    private bool StandAgain(GridColumn column)
    {
        var texts = draft.Rows.Where(draft.HasFigures).Select(row => draft.Text(row, column)).Where(t => t.Length > 0).ToList();
        return texts.Distinct(StringComparer.Ordinal).Count() * 2 <= texts.Count;
    }

    /// <summary>Whether each row is told from the others without some columns.</summary>
    public bool AreRowsTold(List<GridColumn> without)
    {
        var telling = draft.Columns.Where(c => c.Use == ColumnUse.Row && c.Role is ColumnRole.Period or ColumnRole.Place or ColumnRole.Breakdown && !without.Contains(c)).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (period, last) = (draft.Column(ColumnRole.Period), "");
        foreach (var row in draft.Kept.Where(draft.HasFigures))
        {
            // A period stands once for the rows below it.
            if (period is not null && draft.Text(row, period) is { Length: > 0 } text) last = text;
            if (!seen.Add(string.Join('\n', telling.Select(c => c == period ? last : draft.Text(row, c))))) return false;
        }

        return true;
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
            if (isBehind || isNameless || ColumnContents.HoldsNumbers(draft, column) || ColumnContents.HoldsSentences(draft, column) || HoldsRemarks(column)) found.Add(column);
        }

        foreach (var column in draft.Columns)
        {
            if (column.Use != ColumnUse.Row || found.Contains(column) || column == draft.WithinYear) continue;
            var isExtra = draft.Across == Across.Periods && column.Role is ColumnRole.Period or (>= ColumnRole.Value and <= ColumnRole.Denominator);
            var isTwice = draft.Columns.Any(c => c.Index < column.Index && c.Use == ColumnUse.Row && c != draft.WithinYear && c.Role == column.Role && (c.Role != ColumnRole.Breakdown || string.Equals(draft.Name(c), draft.Name(column), StringComparison.OrdinalIgnoreCase)));
            if (isExtra || isTwice) found.Add(column);
        }

        AddThoseOfPeriods(found, labels);
        found.Sort((a, b) => a.Index.CompareTo(b.Index));
        return found;
    }

    /// <summary>Where each row has a period of its own, what else stands in it is hardly a group: that would stand in other periods, too.</summary>
    private void AddThoseOfPeriods(List<GridColumn> found, List<GridColumn> labels)
    {
        if (draft.IsStrict || draft.Across == Across.Periods || draft.WithinYear is not null || draft.Options.IsShared || draft.Column(ColumnRole.Period) is not { } period) return;
        var rows = draft.Kept.Where(draft.HasFigures).ToList();
        if (rows.Count < FewestPeriods || rows.Exists(row => draft.Text(row, period).Length == 0) || rows.DistinctBy(row => draft.Text(row, period), StringComparer.Ordinal).Count() < rows.Count) return;
        found.AddRange(labels.Where(c => !draft.IsDeclared(c) && !found.Contains(c) && rows.DistinctBy(row => draft.Text(row, c), StringComparer.Ordinal).Skip(1).Any()));
    }

    /// <summary>Whether a column holds contacts, days or other texts that are hardly groups. In a file whose header has the names of data files it is told when it is read.</summary>
    private bool HoldsRemarks(GridColumn column)
    {
        if (draft.IsStrict) return false;
        var period = draft.Across == Across.Periods ? null : draft.Column(ColumnRole.Period);
        return RemarkColumns.What(draft.Name(column), period is null ? [] : draft.Rows.Where(draft.HasFigures).Select(row => (draft.Text(row, column), draft.Text(row, period))), draft.Options) is not null;
    }
}
