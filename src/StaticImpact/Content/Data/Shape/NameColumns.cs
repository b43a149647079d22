namespace StaticImpact.Content.Data.Shape;

/// <summary>Columns of names: those that say nothing of their own are left out, names that stand once for several rows are filled down, and
/// kinds of groups become breakdowns.</summary>
internal sealed class NameColumns(TableDraft draft)
{
    public void Sort()
    {
        if (!draft.IsStrict)
        {
            FillDown();
            if (!draft.Options.IsShared) TakeMeasure();
        }

        if (draft.Across == Across.Periods)
        {
            LeaveOutConstants(Unsaid());
            LeaveOutTwins(Unsaid());
        }
        else if (!draft.IsStrict)
        {
            LeaveOutEchoes();
            if (!AskAlone()) LeaveOutConstants(Unsaid());
            LeaveOutTwins(Unsaid());
        }

        Categories();
        if (!draft.IsStrict) LeaveOutParents();
    }

    /// <summary>Columns of names that nobody has called groups.</summary>
    private List<GridColumn> Unsaid() => [.. draft.Columns.Where(c => c is { IsLabel: true, Role: ColumnRole.Breakdown } && c != draft.WithinYear && !draft.IsDeclared(c) && !(draft.Options.IsShared && LabelWords.IsMeasure(c.Name)))];

    private List<int> Figured() => [.. draft.Kept.Where(draft.HasFigures)];

    /// <summary>Where a column says of each row whether it is a number or a percentage, the rows are read that are called as figures of the unit are.</summary>
    private void TakeMeasure()
    {
        var unit = draft.Options.Unit.Kind;
        foreach (var column in Unsaid())
        {
            var words = Figured().Select(row => draft.Text(row, column)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (words.Count < 2 || !words.TrueForAll(w => w.Length > 0 && (LabelWords.RoleBeside(w, unit) is not null || UnitWords.IsUnit(w)))) continue;
            var fitting = words.FindAll(w => LabelWords.SoundsLike(w, unit) || LabelWords.RoleBeside(w, unit) == ColumnRole.Value);
            var named = draft.Guide.Rows.Only is { } only ? words.Find(w => w.Equals(only.Value, StringComparison.OrdinalIgnoreCase)) : null;
            if ((named ?? (fitting.Count == 1 ? fitting[0] : null)) is not { } taken)
            {
                draft.Question.Add(draft.HeaderCell(column), $"{column.Called} says what the figures are: {string.Join(", ", words.Take(8).Select(w => $"'{TableDraft.Shortened(w)}'"))}.");
                draft.Question.Rows.Add($"only: {ShapeQuestion.Quoted(fitting.Count > 0 ? fitting[0] : words[0])}");
                draft.Question.AddMeaning(" with the word of the rows that this page is about");
                return;
            }

            draft.IsOnlyTaken = named is not null;
            foreach (var row in Figured().Where(row => !draft.Text(row, column).Equals(taken, StringComparison.OrdinalIgnoreCase))) draft.Skipped.Add(row);
            LeaveOut(column, $"'{TableDraft.Shortened(taken)}' alone is read");
            return;
        }
    }

    /// <summary>A name that stands in every row. The last column of names stays where periods stand across: its only name may be a group.</summary>
    private void LeaveOutConstants(List<GridColumn> labels)
    {
        if (Figured().Count < 2) return;
        var least = draft.Across == Across.Periods && !draft.Columns.Any(c => c.IsLabel && draft.IsDeclared(c)) ? 1 : 0;
        foreach (var column in labels.ToList())
        {
            if (labels.Count <= least || ColumnContents.Constant(draft, column) is not { } text) continue;
            LeaveOut(column, $"'{TableDraft.Shortened(text)}' in every row");
            labels.Remove(column);
        }
    }

    /// <summary>Asks where the only column of names has one name: it may be everyone, or one group.</summary>
    private bool AskAlone()
    {
        if (!draft.NeedsEveryone || draft.Options.IsShared || draft.Across != Across.None || Figured().Count < 2 || LabelsThatAreKept() is not [var only] || !Unsaid().Contains(only) || ColumnContents.Constant(draft, only) is not { } text || LabelWords.KindOf(text) == LabelKind.Everyone) return false;
        if (draft.Question.IsAsked)
        {
            draft.Question.AlwaysIgnored.Add(only.Index);
            return true;
        }

        draft.Question.Add(draft.HeaderCell(only), $"{only.Called} says '{TableDraft.Shortened(text)}' in every row, and it is not clear whether that is everyone or one group.");
        draft.Question.Ignored.Add(only.Index);
        draft.Question.AddMeaning(" if it is everyone");
        draft.Question.AddOther($"'headline_series: {{{ShapeQuestion.Quoted(draft.Name(only))}: {ShapeQuestion.Quoted(text)}}}' if it is one group");
        return true;
    }

    private List<GridColumn> LabelsThatAreKept()
    {
        var doubtful = new DoubtfulColumns(draft).Find();
        return draft.Labels().FindAll(c => !doubtful.Contains(c));
    }

    /// <summary>Leaves out columns that repeat the period, as where a file names the first and the last year of each.</summary>
    private void LeaveOutEchoes()
    {
        if (draft.Column(ColumnRole.Period) is not { } period) return;
        foreach (var column in draft.Columns.Where(c => c != period && c != draft.WithinYear && c.Use == ColumnUse.Row && c.Role is ColumnRole.Breakdown or ColumnRole.Period && !draft.IsDeclared(c)))
        {
            if (draft.Rows.All(row => draft.Text(row, column) == draft.Text(row, period))) LeaveOut(column, "as the period says");
        }
    }

    /// <summary>Leaves out what another column says as well, such as a code beside a name.</summary>
    private void LeaveOutTwins(List<GridColumn> labels)
    {
        var rows = Figured();
        TakeNames();
        foreach (var twin in labels.Where(l => draft.Columns.Any(c => c is { IsLabel: true, Role: ColumnRole.Breakdown } && draft.IsDeclared(c) && IsSame(c, l, fewest: 2))).ToList())
        {
            twin.Use = ColumnUse.LeftOut;
            labels.Remove(twin);
        }

        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = labels.Count - 1; j > i; j--)
            {
                // Numbers beside numbers are measures, which are asked about.
                if (IsNumbers(labels[i]) && IsNumbers(labels[j]) || !IsSame(labels[i], labels[j])) continue;
                var second = Letters(labels[i]) < Letters(labels[j]) ? i : j;
                labels[second].Use = ColumnUse.LeftOut;
                labels.RemoveAt(second);
                if (second == i) j = labels.Count;
            }
        }

        // The front matter may mean 'Route', which holds numbers, where 'Route Name' has their names.
        void TakeNames()
        {
            if (draft.Options.Breakdowns.Length != 1 || draft.Options.NamesGroups) return;
            if (Array.Find(draft.Columns, c => c is { IsLabel: true, Role: ColumnRole.Breakdown, Name.Length: > 0 } && draft.IsDeclared(c)) is not { } codes || labels.Find(l => l.Name.Trim().Equals(codes.Name.Trim() + " name", StringComparison.OrdinalIgnoreCase)) is not { } named || !IsSame(codes, named, fewest: 2)) return;
            if (!draft.Options.HeadlineSeries.All(h => rows.Exists(row => draft.Text(row, named) == h.Value.Value))) return;
            draft.CalledByFrontMatter = named;
            LeaveOut(codes, $"{named.Called} has the names");
            labels.Remove(named);
        }

        bool IsSame(GridColumn a, GridColumn b, int fewest = 3)
        {
            var (there, back, both) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
            foreach (var row in rows)
            {
                // What is left over, such as other languages and the total, may have no code.
                var (first, second) = (draft.Text(row, a), draft.Text(row, b));
                if (first.Length > 0 && !there.TryAdd(first, second) && there[first] != second) return false;
                if (second.Length > 0 && !back.TryAdd(second, first) && back[second] != first) return false;
                if (first.Length > 0 && second.Length > 0) both.Add(first);
            }

            return both.Count >= fewest;
        }

        int Letters(GridColumn column) => rows.Sum(row => draft.Text(row, column).Length);
    }

    /// <summary>A column that says what kind of group stands beside it makes a breakdown of each kind.</summary>
    private void Categories()
    {
        var labels = draft.Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && c != draft.WithinYear).ToList();
        if (labels.Count != 2 || draft.IsDeclared(labels[0]) || draft.IsDeclared(labels[1]) || !LabelWords.IsCategory(labels[0].Name) || labels[1].Name.Length == 0) return;
        foreach (var row in draft.Rows)
        {
            var category = draft.Text(row, labels[0]);
            if (category.Length > 0 && LabelWords.KindOf(category) != LabelKind.Everyone && LabelWords.KindOf(draft.Text(row, labels[1])) != LabelKind.Everyone) draft.Sections[row] = category;
        }

        if (draft.Sections.Count > 0) labels[0].Use = ColumnUse.Nothing;
    }

    /// <summary>Fills down names that stand in the first of their rows only: a district once, and its towns below each other.</summary>
    private void FillDown()
    {
        var labels = draft.Columns.Where(c => c.IsLabel && c != draft.WithinYear).ToList();
        var period = draft.Across == Across.Periods ? null : draft.Column(ColumnRole.Period);
        for (var i = 0; i + 1 < labels.Count; i++)
        {
            if (IsSparse(labels[i], labels[i + 1], period)) FillDown(labels[i], labels[i + 1], period);
        }
    }

    /// <summary>Whether each name of a column stands in one row of its period, and rows with names in the next column follow it.</summary>
    private bool IsSparse(GridColumn column, GridColumn next, GridColumn? period)
    {
        var (seen, blanks, isFirst) = (new HashSet<string>(StringComparer.Ordinal), 0, true);
        var rows = Figured();
        // The only blank in the last row is beside a total.
        if (rows.FindAll(row => draft.Text(row, column).Length == 0) is [var lone] && lone == rows[^1]) return false;
        foreach (var row in rows)
        {
            if (period is not null && draft.Text(row, period).Length > 0 && draft.Text(row, column).Length > 0 && IsNewPeriod(row, period)) (isFirst, seen) = (true, new(StringComparer.Ordinal));
            var (text, beside) = (draft.Text(row, column), draft.Text(row, next));
            // A total below the last name is none of its parts.
            if (text.Length == 0 && LabelWords.KindOf(beside) != LabelKind.Name) continue;
            if (text.Length == 0)
            {
                if (isFirst || beside.Length == 0) return false;
                blanks++;
                continue;
            }

            if (!StartsRun(text, beside)) continue;
            if (beside.Length == 0 || !seen.Add(text)) return false;
            isFirst = false;
        }

        return blanks > 0;
    }

    private void FillDown(GridColumn column, GridColumn next, GridColumn? period)
    {
        var last = "";
        foreach (var row in Figured())
        {
            var text = draft.Text(row, column);
            if (period is not null && IsNewPeriod(row, period)) last = "";
            if (text.Length > 0) last = StartsRun(text, draft.Text(row, next)) ? text : "";
            else if (last.Length > 0 && draft.Text(row, next) is { Length: > 0 } beside && LabelWords.KindOf(beside) == LabelKind.Name) draft.Grid.Rows[row][column.Index] = draft.Grid.Rows[row][column.Index] with { Text = last };
        }
    }

    /// <summary>Whether a name may stand for the rows below it, too; a total stands for its own row unless the next column names a part of it.</summary>
    private static bool StartsRun(string text, string beside) => LabelWords.KindOf(text) is var kind && (kind == LabelKind.Name || (kind == LabelKind.Everyone && beside.Length > 0));

    private bool IsNewPeriod(int row, GridColumn period) =>
        draft.Text(row, period) is { Length: > 0 } text && (row == draft.Header.Last + 1 || draft.Text(row - 1, period) != text);

    /// <summary>Leaves out a column of names that another one splits, such as the region of each town, unless rows stand for a region as a whole.</summary>
    private void LeaveOutParents()
    {
        foreach (var column in Unsaid())
        {
            foreach (var below in draft.Columns.Where(c => c is { IsLabel: true } && c != column && c != draft.WithinYear && (!LabelWords.IsCategory(column.Name) || draft.IsDeclared(c)) && (draft.IsDeclared(c) || !IsNumbers(c))))
            {
                var isTold = IsTold(column, below);
                if (!isTold && !IsSplit(column, below)) continue;
                LeaveOut(column, $"each of {below.Called} has one");
                column.IsParent = !isTold;
                break;
            }
        }
    }

    private bool IsNumbers(GridColumn column) => !LabelWords.IsCode(column.Name) && ColumnContents.HoldsNumbers(draft, column);

    /// <summary>Whether another column, its totals included, says what stands in this one of every row, such as the level of a district and its schools.</summary>
    private bool IsTold(GridColumn column, GridColumn by)
    {
        var of = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Figured())
        {
            var (text, from) = (draft.Text(row, column), draft.Text(row, by));
            if (text.Length == 0 || from.Length == 0 || LabelWords.KindOf(text) != LabelKind.Name || (!of.TryAdd(from, text) && of[from] != text)) return false;
        }

        return of.Keys.Any(name => draft.KindOf(name) == LabelKind.Everyone) && of.Values.Distinct(StringComparer.Ordinal).Count() is var told && told > 1 && of.Count > told;
    }

    private bool IsSplit(GridColumn column, GridColumn below)
    {
        var of = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Figured())
        {
            var (text, part) = (draft.Text(row, column), draft.Text(row, below));
            if (LabelWords.KindOf(text) != LabelKind.Name || LabelWords.KindOf(part) != LabelKind.Name) continue;
            if (text.Length > 0 != part.Length > 0) return false;
            if (part.Length > 0 && !of.TryAdd(part, text) && of[part] != text) return false;
        }

        var parents = of.Values.Distinct(StringComparer.Ordinal).Count();
        return parents > 1 && of.Count > parents;
    }

    private static void LeaveOut(GridColumn column, string why) => (column.Use, column.Why) = (ColumnUse.LeftOut, why);
}
