namespace StaticImpact.Progress;

/// <summary>The test for a steady trend in either direction (Mann 1945, Kendall 1975).</summary>
/// <param name="S">Pairs in which the later value is higher, less pairs in which it is lower.</param>
/// <param name="P">Two-sided: how often values in random order give an S at least as far from 0.</param>
public readonly record struct MannKendall(int S, double P)
{
    /// <summary>Up to so many values without ties, P is exact.</summary>
    public const int ExactUpTo = 10;

    /// <param name="values">In order of time.</param>
    public static MannKendall Of(ReadOnlySpan<double> values)
    {
        var n = values.Length;
        var s = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++) s += values[j].CompareTo(values[i]);
        }

        var (ties, tieTerm) = Ties(values);
        return new MannKendall(s, n <= ExactUpTo && !ties ? ExactP(n, s) : NormalP(n, s, tieTerm));
    }

    /// <summary>From the number of orders of n values with each number of inversions. S is n(n−1)/2 less twice the inversions.</summary>
    public static double ExactP(int n, int s)
    {
        var most = n * (n - 1) / 2;
        var orders = new double[most + 1];
        orders[0] = 1;
        var reached = 0;
        for (var size = 2; size <= n; size++)
        {
            // The size-th value can stand before 0 … size − 1 of the others.
            reached += size - 1;
            var next = new double[most + 1];
            for (var k = 0; k <= reached; k++)
            {
                for (var added = 0; added < size && added <= k; added++) next[k] += orders[k - added];
            }

            orders = next;
        }

        var all = 0.0;
        var asFar = 0.0;
        for (var k = 0; k <= most; k++)
        {
            all += orders[k];
            if (Math.Abs(most - (2 * k)) >= Math.Abs(s)) asFar += orders[k];
        }

        return asFar / all;
    }

    /// <summary>Normal approximation, with a correction for ties and for S being a whole number.</summary>
    /// <param name="tieTerm">Σ t(t−1)(2t+5) over groups of t equal values.</param>
    public static double NormalP(int n, int s, double tieTerm)
    {
        var variance = (((double)n * (n - 1) * ((2 * n) + 5)) - tieTerm) / 18;
        if (s == 0 || variance <= 0) return 1;
        return Normal.TwoSided((Math.Abs(s) - 1) / Math.Sqrt(variance));
    }

    private static (bool Any, double Term) Ties(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var term = 0.0;
        var any = false;
        for (var i = 0; i < sorted.Length;)
        {
            var end = i + 1;
            while (end < sorted.Length && sorted[end] == sorted[i]) end++;
            var t = end - i;
            if (t > 1)
            {
                any = true;
                term += (double)t * (t - 1) * ((2 * t) + 5);
            }

            i = end;
        }

        return (any, term);
    }
}
