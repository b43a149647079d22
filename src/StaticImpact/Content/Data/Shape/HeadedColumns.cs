using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>A column under a heading of several.</summary>
/// <param name="Beside">Its own name below the heading; empty for none.</param>
internal readonly record struct Headed(int Column, string Heading, string Beside, string Flags);

/// <summary>Finds out what columns hold that stand under headings of periods or groups: figures of groups, a number and its rate, or measures of which one must be named.</summary>
internal sealed class HeadedColumns(RawGrid grid, int width, IndicatorDataOptions options)
{
    /// <summary>Null where two columns would say the same.</summary>
    public TableHeader? Made(int first, int last, List<Headed> found)
    {
        string? day = null;
        if (found.TrueForAll(f => PeriodDates.IsDate(f.Heading)))
        {
            if (PeriodDates.Periods([.. found.Select(f => f.Heading)], options.Periods) is not { } periods) return null;
            if (periods[0].Length == 4 && options.Periods is null) day = found[0].Heading;
            for (var i = 0; i < found.Count; i++) found[i] = found[i] with { Heading = periods[i] };
        }

        var names = NamesOf(first, last);
        var margins = MarginsOfOthers(found);
        found = found.FindAll(f => !margins.Contains(f.Column));
        var isOneMeasure = found.DistinctBy(f => f.Beside, StringComparer.OrdinalIgnoreCase).Count() == 1;
        var left = found.Where(f => !isOneMeasure && LabelWords.RoleBeside(f.Beside, options.Unit.Kind) is null && LabelWords.KindOf(f.Beside) is LabelKind.WorkedOut or LabelKind.Goal or LabelKind.Remark or LabelKind.Average).Select(f => f.Column).ToImmutableArray();
        found = found.FindAll(f => !left.Contains(f.Column));
        if (found.Count == 0) return null;
        foreach (var f in found.Where(f => f.Beside.Length > 0)) names[f.Column] = f.Beside;
        var header = new TableHeader(first, last, names, []) { LeftOut = [.. left, .. margins], Day = day };
        var besides = found.Select(f => f.Beside).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (besides.Count == 1)
        {
            var slots = found.Select(f => new Slot(f.Heading, "", f.Flags, [(ColumnRole.Value, f.Column)])).ToImmutableArray();
            return slots.DistinctBy(s => s.Period).Count() == slots.Length ? header with { Slots = slots } : null;
        }

        var byHeading = found.GroupBy(f => f.Heading, StringComparer.Ordinal).ToList();
        var roles = RolesOf(besides);
        if (!(roles.TrueForAll(r => r is not null) && roles.Contains(ColumnRole.Value)) && RatesUnder(last, byHeading, besides) is { } rates)
        {
            roles = rates;
            besides = besides.FindAll(b => roles[besides.IndexOf(b)] is not null);
            header = header with { LeftOut = [.. header.LeftOut, .. found.Where(f => !besides.Contains(f.Beside, StringComparer.OrdinalIgnoreCase)).Select(f => f.Column)] };
            found = found.FindAll(f => besides.Contains(f.Beside, StringComparer.OrdinalIgnoreCase));
            roles.RemoveAll(r => r is null);
        }

        // 'Estimate' beside a margin of error is the name of the figure, and no word about how sure it is.
        if (roles.Exists(r => r is ColumnRole.Moe or ColumnRole.Lower or ColumnRole.Upper)) found = found.ConvertAll(f => f.Flags == "estimated" ? f with { Flags = "" } : f);
        if (roles.TrueForAll(r => r is null))
        {
            // Without one for everyone these are measures, or groups of which one must be named.
            if (options is { NeedsHeadline: true, HeadlineSeries.IsEmpty: true } && !besides.Exists(b => LabelWords.KindOf(b) == LabelKind.Everyone)) return header with { Unclear = [.. found.Select(f => f.Column)], MayBeGroups = true };
            var slots = found.Select(f => new Slot(f.Heading, GroupOf(f.Beside), f.Flags, [(ColumnRole.Value, f.Column)])).ToImmutableArray();
            return slots.DistinctBy(s => (s.Period, s.Group)).Count() == slots.Length ? header with { Slots = slots } : null;
        }

        byHeading = found.GroupBy(f => f.Heading, StringComparer.Ordinal).ToList();
        if (roles.TrueForAll(r => r is not null) && roles.Distinct().Count() == roles.Count && roles.Contains(ColumnRole.Value) && byHeading.TrueForAll(g => g.DistinctBy(f => f.Beside, StringComparer.OrdinalIgnoreCase).Count() == g.Count()))
        {
            var slots = byHeading.ConvertAll(g => new Slot(g.Key, "", g.First().Flags, [.. g.Select(f => (roles[besides.FindIndex(b => b.Equals(f.Beside, StringComparison.OrdinalIgnoreCase))]!.Value, f.Column))]));
            return header with { Slots = [.. slots.Where(s => s.Columns.Any(c => c.Role == ColumnRole.Value))] };
        }

        return header with { Unclear = [.. found.Select(f => f.Column)] };
    }

    /// <summary>Where each of several measures has its margin right behind it, the columns of the margins that are not the figure's.</summary>
    private List<int> MarginsOfOthers(List<Headed> found)
    {
        var kind = options.Unit.Kind;
        var others = new List<int>();
        foreach (var group in found.GroupBy(f => f.Heading, StringComparer.Ordinal))
        {
            var inOrder = group.OrderBy(f => f.Column).ToList();
            if (inOrder.Count(IsMargin) < 2 || inOrder.FindAll(f => !IsMargin(f) && (LabelWords.SoundsLike(f.Beside, kind) || f.Beside.Equals("estimate", StringComparison.OrdinalIgnoreCase))) is not [var figure]) return [];
            others.AddRange(inOrder.Where((f, i) => IsMargin(f) && (i == 0 || inOrder[i - 1] != figure)).Select(f => f.Column));
        }

        return others;

        bool IsMargin(Headed f) => LabelWords.RoleBeside(f.Beside, kind) == ColumnRole.Moe;
    }

    /// <summary>What the columns under each heading hold, where one is worked out from two others; null where none is.</summary>
    private List<ColumnRole?>? RatesUnder(int last, List<IGrouping<string, Headed>> byHeading, List<string> besides)
    {
        if (besides.Count < 3 || byHeading.Exists(g => g.Count() != besides.Count || g.DistinctBy(f => f.Beside, StringComparer.OrdinalIgnoreCase).Count() != besides.Count)) return null;
        var under = besides.ToDictionary(b => b, b => byHeading.SelectMany(g => Enumerable.Range(last + 1, grid.Rows.Count - last - 1).Select(row => FigureText.Number(grid.Text(row, g.First(f => f.Beside.Equals(b, StringComparison.OrdinalIgnoreCase)).Column)))).ToArray());
        if (RateColumns.Under(under, options.Unit.Kind) is not var (rate, part, whole)) return null;
        return besides.ConvertAll(b => b == rate ? ColumnRole.Value : b == part ? ColumnRole.N : b == whole ? ColumnRole.Denominator : (ColumnRole?)null);
    }

    /// <summary>What the columns under each heading hold. The only one without a role of its own is the figure, if it is called what figures of the unit are.</summary>
    private List<ColumnRole?> RolesOf(List<string> besides)
    {
        var kind = options.Unit.Kind;
        var roles = besides.ConvertAll(b => LabelWords.RoleBeside(b, kind));
        // Beside percentages n is how many were asked.
        if (kind == UnitKind.Percent && !roles.Contains(ColumnRole.Denominator) && besides.FindIndex(LabelWords.IsBase) is >= 0 and var asked) roles[asked] = ColumnRole.Denominator;
        if (kind == UnitKind.Percent && !roles.Contains(ColumnRole.Denominator) && Enumerable.Range(0, besides.Count).Where(i => roles[i] is null && LabelWords.IsPeople(besides[i])).ToList() is [var people]) roles[people] = ColumnRole.Denominator;
        if (roles.Contains(ColumnRole.Value) || roles.Count(r => r is null) != 1) return roles;
        var only = roles.IndexOf(null);
        var isNamed = besides[only].Length == 0 || kind is not (UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Count) || LabelWords.SoundsLike(besides[only], kind);
        if (isNamed) roles[only] = ColumnRole.Value;
        return roles;
    }

    public string GroupOf(string name) => LabelWords.KindOf(name) == LabelKind.Everyone && !options.IsTotal(name) ? "" : name;

    public string[] NamesOf(int first, int last)
    {
        var names = new string[width];
        for (var i = 0; i < width; i++) names[i] = grid.Text(last, i) is { Length: > 0 } name ? name : grid.Text(first, i);
        return names;
    }
}
