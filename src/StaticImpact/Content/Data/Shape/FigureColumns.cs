using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds the figures of a table with a column of periods: one column, or one for each group; asks where several can be meant.</summary>
internal sealed class FigureColumns(TableDraft draft)
{
    private readonly UnitKind unit = draft.Options.Unit.Kind;

    /// <summary>Numbers that are no figures; a line that says which is the figure must say so of them.</summary>
    private readonly List<GridColumn> left = [];

    /// <summary>False where there are none.</summary>
    public bool Find()
    {
        var asked = draft.Guide.Across is Across.Groups or Across.Measures;
        var numbers = draft.Columns.Where(c => c is { Use: ColumnUse.Row, Role: ColumnRole.Breakdown } && c != draft.WithinYear && !draft.IsDeclared(c) && ColumnContents.HoldsFigures(draft, c)).ToList();
        LeaveOutOtherCounts();
        if (!asked && CalledRate(numbers) is { } called && TakeRate(called, [.. numbers, called.Rate])) return true;
        if (asked)
        {
            if (draft.Column(ColumnRole.Value) is { } named) numbers.Add(named);
        }
        else if (draft.Column(ColumnRole.Value) is not null || (draft.Guide.Across == Across.None && numbers.Count == 0))
        {
            return draft.Column(ColumnRole.Value) is not null;
        }

        numbers.RemoveAll(c => ColumnContents.Constant(draft, c) is { } same && draft.Column(ColumnRole.Period) is { } period && same == draft.Text(draft.Rows.First(), period));
        if (numbers.Count == 0) return false;
        if (draft.AreMeasures) return TakeAll(numbers, everyone: null);
        LeaveOutMeans(numbers);
        var rates = RateColumns.Among(numbers, draft);
        if (!asked && rates.Count == 1 && TakeRate(rates[0], numbers)) return true;
        LeaveOutShares(numbers);
        if (numbers.Count == 1 && !asked)
        {
            numbers[0].Role = ColumnRole.Value;
            return true;
        }

        var people = unit == UnitKind.Count ? [] : numbers.FindAll(c => LabelWords.IsPeople(c.Name));
        var totals = numbers.FindAll(c => draft.KindOf(c.Name) == LabelKind.Everyone);
        if (LeaveOutSubtotals(numbers) is { } all && (totals.Count == 0 || totals.Contains(all))) totals = [all];
        var groups = numbers.FindAll(c => draft.KindOf(c.Name) == LabelKind.Name && c.Name.Length > 0 && !people.Contains(c) && !totals.Contains(c));
        var areShares = AreShares(groups);
        var isWhole = totals.Count == 1 && groups.Count >= 2 && !areShares && totals.Count + groups.Count + people.Count == numbers.Count && Fits(draft.Down(totals[0]), groups.ConvertAll(draft.Down));
        if (areShares && (asked || !draft.NeedsEveryone))
        {
            // A sum of all answers is 100 percent, whatever people answered.
            foreach (var total in totals) total.Use = ColumnUse.LeftOut;
            numbers.RemoveAll(totals.Contains);
            TakePeople(people, numbers);
        }
        else if (!asked && (draft.Guide.Across == Across.None || !isWhole))
        {
            new FigureQuestion(draft, left).AskWhich(numbers, areShares ? groups : [], rates);
            return true;
        }
        else if (!asked)
        {
            foreach (var column in people) column.Use = ColumnUse.LeftOut;
            numbers.RemoveAll(people.Contains);
        }

        return TakeAll(numbers, totals.Count == 1 && !draft.Options.IsTotal(totals[0].Name) ? totals[0] : null);
    }

    /// <param name="everyone">The column whose figures are of everyone; null for none.</param>
    private bool TakeAll(List<GridColumn> numbers, GridColumn? everyone)
    {
        draft.Across = Across.Groups;
        draft.Slots = [.. numbers.OrderBy(c => c.Index).Select(c => new Slot("", c == everyone ? "" : c.Name, "", [(ColumnRole.Value, c.Index)]))];
        foreach (var column in numbers) column.Use = ColumnUse.Figure;
        return true;
    }

    /// <summary>A plain mean of the groups is none of them.</summary>
    private void LeaveOutMeans(List<GridColumn> numbers)
    {
        foreach (var average in numbers.Where(c => draft.KindOf(c.Name) == LabelKind.Average).ToList())
        {
            var others = numbers.FindAll(c => draft.KindOf(c.Name) == LabelKind.Name);
            if (!TotalCheck.IsMean(draft.Down(average), others.ConvertAll(draft.Down))) continue;
            LeaveOut(average, "");
            numbers.Remove(average);
        }
    }

    /// <summary>A rate that is worked out from two other columns is the figure where rates are, and those say of how many it is; where
    /// something is counted, the rate and those of whom it is are no figures. False where it is not clear what the other columns are.</summary>
    private bool TakeRate(RateColumns found, List<GridColumn> numbers)
    {
        var others = numbers.FindAll(c => c != found.Rate && c != found.Part && c != found.Whole);
        if (unit != UnitKind.Count)
        {
            if (others.Exists(c => LabelWords.SoundsLike(c.Name, unit) || draft.KindOf(c.Name) == LabelKind.Everyone)) return false;
            (found.Rate.Role, found.Part.Role, found.Whole.Role) = (ColumnRole.Value, ColumnRole.N, ColumnRole.Denominator);
            foreach (var other in others) LeaveOut(other, $"'{TableDraft.Shortened(found.Rate.Name)}' is the figure");
            return true;
        }

        if (TitleWords.Shared(found.Whole.Name, draft.Options.Title) > TitleWords.Shared(found.Part.Name, draft.Options.Title)) return false;
        var isAlone = others.Count == 0;
        if (!isAlone && !(others.Count > 1 && TotalCheck.IsSum(draft.Down(found.Part), others.ConvertAll(draft.Down)))) return false;
        foreach (var beside in (GridColumn[])[found.Rate, found.Whole]) LeaveOut(beside, $"'{TableDraft.Shortened(found.Part.Name)}' is the figure");
        if (isAlone) found.Part.Role = ColumnRole.Value;
        else TakeAll([found.Part, .. others], found.Part);
        return true;
    }

    /// <summary>A numerator that does not give the figure is of something else.</summary>
    private void LeaveOutOtherCounts()
    {
        if (draft.IsStrict || draft.Column(ColumnRole.N) is not { } part || draft.Column(ColumnRole.Denominator) is not { } whole || draft.Column(ColumnRole.Value) is not { } value) return;
        if (unit is UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand && !draft.Guide.Columns.Any(c => c.Key.Value == "n") && !RateColumns.Fit(value, part, whole, draft)) LeaveOut(part, "the figures are not worked out from it");
    }

    /// <summary>The rate that is the figure by its name alone; null where it is worked out from no two others, or where the front matter says what is.</summary>
    private RateColumns? CalledRate(List<GridColumn> numbers) =>
        draft.Column(ColumnRole.Value) is { } value && draft.Guide.Columns.IsEmpty ? RateColumns.Among([.. numbers, value], draft).Find(r => r.Rate == value) : null;

    private void LeaveOut(GridColumn column, string why)
    {
        (column.Use, column.Why) = (ColumnUse.LeftOut, why);
        left.Add(column);
    }

    /// <summary>The column that counts what all others count together; null for none. Others that are sums of some are no groups.</summary>
    private GridColumn? LeaveOutSubtotals(List<GridColumn> numbers)
    {
        if (unit is not (UnitKind.Count or UnitKind.Currency or UnitKind.Named) || numbers.Count < 3) return null;
        var inOrder = numbers.OrderBy(c => c.Index).ToList();
        // What falls below zero is the difference of two others.
        if (inOrder.Exists(c => ColumnContents.IsBelowZero(draft, c))) return null;
        var (sums, whole) = Subtotals.Find(inOrder.ConvertAll(draft.Down));
        if (whole is not { } at) return null;
        foreach (var sum in sums.Where(i => i != at).Select(i => inOrder[i]))
        {
            LeaveOut(sum, "a sum of others");
            numbers.Remove(sum);
        }

        return inOrder[at];
    }

    /// <summary>Where something is counted, a percentage is no figure of it.</summary>
    private void LeaveOutShares(List<GridColumn> numbers)
    {
        if (unit != UnitKind.Count || numbers.TrueForAll(c => ColumnContents.IsShare(draft, c))) return;
        foreach (var share in numbers.FindAll(c => ColumnContents.IsShare(draft, c)))
        {
            LeaveOut(share, "no number of them");
            numbers.Remove(share);
        }
    }

    private bool Fits(decimal?[] total, List<decimal?[]> groups) =>
        TotalCheck.IsSum(total, groups) ? !groups.Exists(g => Array.Exists(g, f => f < 0)) && unit is UnitKind.Count or UnitKind.Currency or UnitKind.Index or UnitKind.Named : unit != UnitKind.Count && TotalCheck.IsBetween(total, groups);

    /// <summary>Whether percents add up to 100 in every row, as those of answers do.</summary>
    private bool AreShares(List<GridColumn> groups)
    {
        if (unit != UnitKind.Percent || groups.Count < 2) return false;
        var any = false;
        foreach (var row in draft.Rows)
        {
            var figures = groups.ConvertAll(c => FigureText.Number(draft.Text(row, c)));
            if (figures.Contains(null)) continue;
            // Each may have been rounded.
            if (Math.Abs(figures.Sum()!.Value - 100) > 0.5m * groups.Count) return false;
            any = true;
        }

        return any;
    }

    /// <summary>How many people answered is the denominator of every answer.</summary>
    private static void TakePeople(List<GridColumn> people, List<GridColumn> numbers)
    {
        foreach (var column in people)
        {
            if (column == people[0]) column.Role = ColumnRole.Denominator;
            else column.Use = ColumnUse.LeftOut;
        }

        numbers.RemoveAll(people.Contains);
    }
}
