namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds sums among figures that stand beside or below each other, whatever they are called: of those right before them, or right after them.</summary>
internal static class Subtotals
{
    /// <summary>As many figures must agree, so that no sum is one by chance.</summary>
    private const int FewestFigures = 3;

    /// <param name="figures">Of each row or column in turn.</param>
    /// <returns>The positions of the sums, and that of the sum of all that are none; null where there is no such one.</returns>
    public static (HashSet<int> Sums, int? Whole) Find(IReadOnlyList<decimal?[]> figures)
    {
        var inOrder = Enumerable.Range(0, figures.Count).ToList();
        var behind = Find(figures, inOrder);
        inOrder.Reverse();
        var before = Find(figures, inOrder);
        return (behind.Whole is not null, behind.Sums.Count).CompareTo((before.Whole is not null, before.Sums.Count)) >= 0 ? behind : before;
    }

    /// <summary>Those that are the sums of what comes before them in this order, then those of the rest in the other one: a sum may stand above its parts, and the sum of all below them.</summary>
    private static (HashSet<int> Sums, int? Whole) Find(IReadOnlyList<decimal?[]> figures, List<int> order)
    {
        var sums = new HashSet<int>();
        var parts = Parts(figures, order, sums);
        parts.Reverse();
        parts = Parts(figures, parts, sums);
        return (sums, order.Where(at => sums.Contains(at) && IsSum(figures, at, parts)).Select(at => (int?)at).LastOrDefault());
    }

    private static List<int> Parts(IReadOnlyList<decimal?[]> figures, List<int> order, HashSet<int> sums)
    {
        var parts = new List<int>();
        foreach (var at in order)
        {
            if (Enumerable.Range(2, Math.Max(0, parts.Count - 1)).Any(count => IsSum(figures, at, parts[^count..]))) sums.Add(at);
            else parts.Add(at);
        }

        return parts;
    }

    private static bool IsSum(IReadOnlyList<decimal?[]> figures, int sum, List<int> parts)
    {
        if (parts.Count < 2) return false;
        var others = parts.ConvertAll(part => figures[part]);
        // Where a part has no figure, it may have none to add.
        var compared = Enumerable.Range(0, figures[sum].Length).Count(i => figures[sum][i] is > 0 and var figure && (others.TrueForAll(o => o[i] is not null) || others.Sum(o => o[i] ?? 0) == figure));
        return compared >= FewestFigures && TotalCheck.IsSum(figures[sum], others);
    }
}
