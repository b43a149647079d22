using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Asks which of several columns of numbers is the figure.</summary>
/// <param name="left">Numbers that are no figures; a line that says which is the figure must say so of them.</param>
internal sealed class FigureQuestion(TableDraft draft, List<GridColumn> left)
{
    private const int MostOthers = 3;

    private readonly ShapeQuestion question = draft.Question;
    private readonly UnitKind unit = draft.Options.Unit.Kind;
    private readonly NumbersBeside beside = new(draft);

    /// <summary>Asks which of several columns of numbers is the figure, or whether they are groups or measures.</summary>
    public void AskWhich(List<GridColumn> numbers, List<GridColumn> shares, List<RateColumns> rates)
    {
        var period = RawGrid.Letter(draft.Column(ColumnRole.Period)!.Index);
        LeaveOutTexts(numbers.Select(c => c.Index));
        var named = numbers.FindAll(c => LabelWords.SoundsLike(c.Name, unit));
        var possible = numbers.FindAll(c => !draft.MustBeCount(draft.Down(c)) && !(unit == UnitKind.Count && (ColumnContents.IsShare(draft, c) || ColumnContents.IsBelowZero(draft, c))));
        var candidates = (possible.Count > 0 ? possible : numbers).OrderByDescending(named.Contains).ThenByDescending(c => TitleWords.Shared(c.Name, draft.Options)).ThenByDescending(c => draft.KindOf(c.Name) == LabelKind.Name).ThenBy(c => c.Index).ToList();
        var one = candidates[0];
        question.Add(draft.HeaderCell(one), $"Several columns hold numbers. {draft.ColumnsTold()}{(shares.Count > 0 ? $" Those from {RawGrid.Letter(shares[0].Index)} to {RawGrid.Letter(shares[^1].Index)} add up to 100 in every row, as answers do." : "")}");
        foreach (var column in numbers) column.Use = ColumnUse.Figure;
        var bounds = beside.SeveralBounds();
        var (own, others) = LineFor(one);
        // Where some are called as figures of the unit are, the others are no groups.
        var counts = unit == UnitKind.Count ? numbers.FindAll(c => !ColumnContents.IsBelowZero(draft, c)) : numbers;
        var mayBeGroups = counts.Count == numbers.Count && (shares.Count > 0 || named.Count == 0 || named.Count == numbers.Count);
        var first = (shares.Count > 0 ? shares : numbers.FindAll(c => draft.KindOf(c.Name) == LabelKind.Name && c.Name.Length > 0 && !LabelWords.IsPeople(c.Name))).FirstOrDefault(one);
        var isWithout = draft.NeedsEveryone && (shares.Count > 0 || !numbers.Exists(c => draft.KindOf(c.Name) == LabelKind.Everyone));
        // The district beside its levels of school is everyone, though nobody calls it so.
        var area = isWithout && shares.Count == 0 && numbers.FindAll(c => LabelWords.IsArea(c.Name)) is [var called] && numbers.Count > 2 ? called : null;
        string ComesFirst() => area is not null ? $"{Everyone(area)}, with '{TableDraft.Shortened(area.Name)}' for everyone, if the others are groups of it" : $"{(isWithout ? $" and 'headline_series: {{{ShapeQuestion.Quoted(draft.AcrossName)}: {ShapeQuestion.Quoted(first.Name)}{(EveryoneDown.First(draft) is { } row ? ", " + row : "")}}}', the one that comes first," : "")} if each of them is {(shares.Count > 0 ? "an answer or a group" : "a group")}";
        // A breakdown that no column has is one that stands across.
        var isAcross = draft.Options.Breakdowns.Length == 1 && draft.Find(draft.Options.Breakdowns[0]) < 0 && !draft.Columns.Any(c => c.IsLabel && !numbers.Contains(c) && !question.AlwaysIgnored.Contains(c.Index));
        if (beside.WithTotal(numbers) is { } whole)
        {
            var rest = numbers.Except(whole.Groups).Where(c => c != whole.Total).Concat(left).Concat(bounds).Select(c => c.Index).ToList();
            var told = $" if {Letters(whole.Groups)} are groups, which {RawGrid.Letter(whole.Total.Index)} adds up";
            if (isAcross)
            {
                question.Across = Across.Groups;
                question.Columns.AddRange(Missing(("period", period)));
                question.Ignored.UnionWith(rest);
                question.AddMeaning(told);
                AskForOthers(Across.None, candidates);
                return;
            }

            question.AddOther(() => $"'{question.Line(Across.Groups, Missing(("period", period)), rest)}'{(TotalCheck.IsSum(draft.Down(whole.Total), whole.Groups.ConvertAll(draft.Down)) ? "" : Everyone(whole.Total))}{told}");
            mayBeGroups = false;
        }

        if (!mayBeGroups && beside.WithOverlap(numbers) is { } all && all.Groups.Count > (beside.WithTotal(numbers)?.Groups.Count ?? 0))
        {
            var rest = numbers.Where(c => c != all.Total && !all.Groups.Contains(c)).Concat(left).Concat(bounds).Select(c => c.Index).ToList();
            question.AddOther(() => $"'{question.Line(Across.Groups, Missing(("period", period)), rest)}'{Everyone(all.Total)} if {Letters(all.Groups)} are groups of {RawGrid.Letter(all.Total.Index)}");
        }

        if (mayBeGroups && isAcross)
        {
            question.Across = Across.Groups;
            question.Columns.AddRange(Missing(("period", period)));
            question.Ignored.UnionWith(bounds.Select(c => c.Index));
            question.AddMeaning(ComesFirst());
            AskForOthers(Across.None, candidates);
            return;
        }

        question.Columns.AddRange(own);
        question.Ignored.UnionWith(others);
        question.AddMeaning($" if {RawGrid.Letter(one.Index)} is the figure");
        // How many people all percentages are of is no group.
        var people = numbers.Where(c => shares.Count == 0 && unit == UnitKind.Percent && draft.MustBeCount(draft.Down(c)) && LabelWords.IsPeople(c.Name)).Concat(bounds).Select(c => c.Index).ToList();
        if (mayBeGroups) question.AddOther(() => $"'{question.Line(Across.Groups, Missing(("period", period)), people)}'{ComesFirst()}");
        if (shares.Count == 0 && ShapeQuestion.MeasuresLine(counts.Select(c => (c.Name, draft.MustBeCount(draft.Down(c))))) is { } measures) question.AddOther(() => $"'{question.Line(Across.Measures, Missing(("period", period)), numbers.Except(counts).Concat(bounds).Select(c => c.Index))}' and '{measures}'{(EveryoneDown.First(draft) is { } row ? $" and 'headline_series: {{{row}}}'" : "")} if each of them is a measure of this page");
        AskForOthers(across: null, candidates.Skip(1));

        // What is the figure, of how many it is, and which columns are left out then.
        (List<string> Columns, List<int> Ignored) LineFor(GridColumn figure)
        {
            var rate = rates.Find(r => r.Rate == figure);
            (string, string)[] said = [("period", period), ("value", RawGrid.Letter(figure.Index)), .. rate is not null ? [("n", RawGrid.Letter(rate.Part.Index)), ("denominator", RawGrid.Letter(rate.Whole.Index))] : OfPeople(figure) is { } people ? [("denominator", RawGrid.Letter(people.Index))] : Array.Empty<(string, string)>()];
            var (bounds, others) = BoundsOf(figure);
            return ([.. Missing([.. said, .. bounds])], [.. numbers.Where(c => c != figure && c != rate?.Part && c != rate?.Whole && !(rate is null && c == OfPeople(figure))).Concat(left).Concat(others).Select(c => c.Index)]);
        }

        // Where several measures have an interval each, the figure's stands right behind it.
        (List<(string, string)> Said, List<GridColumn> Others) BoundsOf(GridColumn figure)
        {
            var behind = bounds.FindAll(c => c.Index > figure.Index && c.Index <= figure.Index + 2);
            return behind.DistinctBy(c => LabelWords.RoleOf(c.Name)).Count() == 2 ? ([.. behind.Select(c => (LabelWords.RoleOf(c.Name) == ColumnRole.Lower ? "lower" : "upper", RawGrid.Letter(c.Index)))], bounds.FindAll(c => !behind.Contains(c))) : ([], bounds);
        }

        // The only column that says how many people a percentage is of.
        GridColumn? OfPeople(GridColumn figure) => unit == UnitKind.Percent && numbers.FindAll(c => c != figure && draft.MustBeCount(draft.Down(c)) && LabelWords.IsPeople(c.Name)) is [var only] ? only : null;

        void AskForOthers(Across? across, IEnumerable<GridColumn> figures)
        {
            foreach (var figure in figures.Take(MostOthers))
            {
                var (columns, ignored) = LineFor(figure);
                question.AddOther(() => $"'{question.Line(across, columns, ignored)}' if {RawGrid.Letter(figure.Index)} is");
            }
        }
    }

    /// <summary>The line that says which of the groups across is everyone, where its name does not.</summary>
    private string Everyone(GridColumn total) => draft.KindOf(total.Name) == LabelKind.Everyone ? "" : $" and '{EveryoneLine(total.Name)}'";

    private string EveryoneLine(string group) => $"breakdowns: {{{ShapeQuestion.Quoted(draft.AcrossName)}: {{total: {ShapeQuestion.Quoted(group)}}}}}";

    private static string Letters(List<GridColumn> columns) => columns[^1].Index - columns[0].Index == columns.Count - 1
        ? $"{RawGrid.Letter(columns[0].Index)} to {RawGrid.Letter(columns[^1].Index)}"
        : string.Join(", ", columns.Select(c => RawGrid.Letter(c.Index)));

    private IEnumerable<string> Missing(params (string Key, string Letter)[] lines) =>
        lines.Where(l => !draft.Guide.Columns.Any(c => c.Key.Value == l.Key)).Select(l => $"{l.Key}: {l.Letter}");

    /// <summary>Asks which of several measures under each heading is the figure.</summary>
    public void AskUnclear()
    {
        var unclear = draft.Header.Unclear;
        var names = unclear.Select(i => draft.Header.Names[i]).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var one = names.OrderByDescending(n => LabelWords.SoundsLike(n, unit)).ThenByDescending(n => TitleWords.Shared(n, draft.Options)).First();
        LeaveOutTexts(unclear);
        question.Add(draft.FirstCell(draft.Header.Last), $"Under each heading stand {string.Join(", ", names.Select(n => $"'{n}'"))}, and it is not clear which of them is the figure.");
        question.Ignored.UnionWith(Others(one));
        question.AddMeaning($" if it is '{one}'");
        NameEveryone(unclear);
        foreach (var other in names.Where(n => n != one).Take(MostOthers)) question.AddOther(() => $"'{question.Line(ignored: Others(other))}' if it is '{other}'");
        if (draft.Header.MayBeGroups && draft.WithinYear is null) question.AddOther(() => $"'{question.Line(ignored: [])}' and 'headline_series: {{{(FirstRow(unclear) is { } first ? first + ", " : "")}{ShapeQuestion.Quoted(draft.AcrossName)}: {ShapeQuestion.Quoted(names[0])}}}', the one that comes first, if they are groups");

        IEnumerable<int> Others(string name) => unclear.Where(i => draft.Header.Names[i] != name);
    }

    /// <summary>Where the headings are groups of which none is called everyone, each line says which of them is, or comes first.</summary>
    private void NameEveryone(IReadOnlyList<int> unclear)
    {
        var header = draft.Header;
        if (header.PeriodColumn < 0 && FirstRow(unclear) is { } first) question.Also = $"headline_series: {{{first}}}";
        if (header.PeriodColumn < 0 || !draft.NeedsEveryone || draft.Options.IsShared) return;
        var groups = unclear.Select(i => draft.Grid.TextOver(header.First, i, draft.Width - 1)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (groups.Count < 2 || groups.Exists(g => draft.KindOf(g) == LabelKind.Everyone)) return;
        if (groups.FindAll(LabelWords.IsArea) is [var area]) (question.Also, question.AlsoMeans) = (EveryoneLine(area), $"with '{area}' for everyone,");
        else question.Also = $"headline_series: {{{ShapeQuestion.Quoted(draft.AcrossName)}: {ShapeQuestion.Quoted(groups[0])}}}";
    }

    /// <summary>The group of the first row as <c>Age: Young</c>, where periods stand across, one column names the rows and none of them is everyone; null elsewhere.</summary>
    private string? FirstRow(IReadOnlyList<int> unclear)
    {
        if (draft.Header.PeriodColumn >= 0 || !draft.NeedsEveryone || draft.Options.IsShared || draft.WithinYear is not null || draft.Guide.Rows.SaysAnything) return null;
        if (draft.Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && !unclear.Contains(c.Index) && !question.LeavesOut(c.Index)).ToList() is not [var label]) return null;
        var rows = draft.Rows.Where(row => unclear.Any(i => FigureText.IsNumber(draft.Grid.Text(row, i)))).Select(row => draft.Text(row, label)).ToList();
        return rows.Count > 1 && rows.TrueForAll(r => r.Length > 0 && draft.KindOf(r) == LabelKind.Name && !LabelWords.IsArea(r)) ? $"{ShapeQuestion.Quoted(draft.Name(label))}: {ShapeQuestion.Quoted(rows[0])}" : null;
    }

    /// <summary>What would be asked about once the figures are known stands in every line.</summary>
    private void LeaveOutTexts(IEnumerable<int> figures)
    {
        var doubtful = new DoubtfulColumns(draft);
        var texts = doubtful.Find().FindAll(c => !figures.Contains(c.Index));
        if (doubtful.AreRowsTold([.. texts, .. draft.Columns.Where(c => figures.Contains(c.Index))])) question.AlwaysIgnored.UnionWith(texts.Select(c => c.Index));
    }
}
