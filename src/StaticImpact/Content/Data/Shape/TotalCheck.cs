namespace StaticImpact.Content.Data.Shape;

/// <summary>Holds figures that are called a total, a sum or an average against the others.</summary>
internal static class TotalCheck
{
    /// <summary>Whether the figures are the sums of the others wherever that can be told.</summary>
    public static bool IsSum(decimal?[] total, IReadOnlyList<decimal?[]> others) => Holds(total, others, sum: true);

    /// <summary>Whether they are the plain means of the others.</summary>
    public static bool IsMean(decimal?[] total, IReadOnlyList<decimal?[]> others) => Holds(total, others, sum: false);

    /// <summary>Whether one of the others is greater somewhere.</summary>
    public static bool IsExceeded(decimal?[] total, IReadOnlyList<decimal?[]> others)
    {
        for (var i = 0; i < total.Length; i++)
        {
            foreach (var other in others)
            {
                if (other[i] > total[i]) return true;
            }
        }

        return false;
    }

    /// <summary>Whether they lie between the smallest and the greatest of the others wherever there are at least two.</summary>
    public static bool IsBetween(decimal?[] total, IReadOnlyList<decimal?[]> others)
    {
        var any = false;
        for (var i = 0; i < total.Length; i++)
        {
            var there = others.Select(o => o[i]).Where(o => o is not null).ToList();
            if (total[i] is not { } figure || there.Count < 2) continue;
            if (figure < there.Min() || figure > there.Max()) return false;
            any = true;
        }

        return any;
    }

    private static bool Holds(decimal?[] total, IReadOnlyList<decimal?[]> others, bool sum)
    {
        if (others.Count < 2) return false;
        var any = false;
        for (var i = 0; i < total.Length; i++)
        {
            if (total[i] is not { } figure) continue;
            var (worked, count, scale) = (0m, 0, (int)figure.Scale);
            foreach (var other in others)
            {
                if (other[i] is not { } part) continue;
                worked += part;
                scale = Math.Max(scale, part.Scale);
                count++;
            }

            // A sum cannot be told where a part of it is missing.
            if (count < 2 || (sum && count < others.Count)) continue;
            // Each part may have been rounded by half of its last digit, and so may the total.
            var rounding = 0.5m * (decimal)Math.Pow(10, -Math.Min(scale, 20));
            var own = 0.5m * (decimal)Math.Pow(10, -Math.Min((int)figure.Scale, 20));
            if (scale == 0 && sum) rounding = own = 0;
            if (Math.Abs((sum ? worked : worked / count) - figure) > (sum ? rounding * count : rounding) + own) return false;
            any = true;
        }

        return any;
    }
}
