using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>What columns of numbers that stand beside each other may be together: groups and their total, groups that overlap, intervals.</summary>
internal sealed class NumbersBeside(TableDraft draft)
{
    /// <summary>Nobody keeps more groups beside each other, and all runs of them are looked at.</summary>
    private const int MostColumns = 40;

    private readonly UnitKind unit = draft.Options.Unit.Kind;

    /// <summary>Columns beside each other whose sum another one is, among numbers of other things; where several kinds of groups have the same
    /// total, all of them. Null where there are none, or several such totals.</summary>
    public (GridColumn Total, List<GridColumn> Groups)? WithTotal(List<GridColumn> numbers)
    {
        if (unit is not (UnitKind.Count or UnitKind.Currency or UnitKind.Named) || numbers.Count > MostColumns) return null;
        var inOrder = numbers.Where(c => !ColumnContents.IsBelowZero(draft, c)).OrderBy(c => c.Index).ToList();
        var figures = inOrder.ConvertAll(draft.Down);
        var found = new List<(int Total, int First, int Last)>();
        for (var first = 0; first < inOrder.Count; first++)
        {
            for (var last = first + 1; last < inOrder.Count; last++)
            {
                for (var total = 0; total < inOrder.Count; total++)
                {
                    if ((total < first || total > last) && TotalCheck.IsSum(figures[total], figures[first..(last + 1)])) found.Add((total, first, last));
                }
            }
        }

        if (found.DistinctBy(f => f.Total).Count() != 1) return null;
        return (inOrder[found[0].Total], [.. found.SelectMany(f => Enumerable.Range(f.First, f.Last + 1 - f.First)).Distinct().Order().Select(i => inOrder[i])]);
    }

    /// <summary>The ends of intervals, where more than one figure has some.</summary>
    public List<GridColumn> SeveralBounds()
    {
        var found = draft.Columns.Where(c => c.Use == ColumnUse.Row && c.Role is ColumnRole.Breakdown or ColumnRole.Lower or ColumnRole.Upper && LabelWords.RoleOf(c.Name) is ColumnRole.Lower or ColumnRole.Upper && !draft.IsDeclared(c)).ToList();
        return found.Count > 2 ? found : [];
    }

    /// <summary>Counts none of which is greater than the only one that is called a total, where people can be in several: who they are may overlap.</summary>
    public (GridColumn Total, List<GridColumn> Groups)? WithOverlap(List<GridColumn> numbers)
    {
        if (unit != UnitKind.Count || numbers.FindAll(c => draft.KindOf(c.Name) is LabelKind.Everyone or LabelKind.Part) is not [var total]) return null;
        var groups = numbers.FindAll(c => c != total && !UnitWords.IsUnit(draft.Grid.Text(draft.Header.Last, c.Index)) && !ColumnContents.IsShare(draft, c) && !TotalCheck.IsExceeded(draft.Down(total), [draft.Down(c)]));
        return groups.Count > 1 ? (total, groups) : null;
    }
}
