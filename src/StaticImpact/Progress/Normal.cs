namespace StaticImpact.Progress;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>The probability of a value at least as far from 0 as z, in either direction.</summary>
    public static double TwoSided(double z) => Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>The z within which a share of all values lies, as statistical offices print it: 1.645 for 90 %,
    /// 1.96 for 95 %; others are worked out.</summary>
    /// <param name="level">In percent, above 0 and below 100.</param>
    public static double Within(decimal level)
    {
        if (level == 90) return 1.645;
        if (level == 95) return 1.96;
        if (level is <= 0 or >= 100) throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 100.");
        var outside = 1 - ((double)level / 100);
        double low = 0, high = 40;
        for (var i = 0; i < 200 && high - low > 1e-14; i++)
        {
            var middle = (low + high) / 2;
            if (TwoSided(middle) > outside) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>The complementary error function for x ≥ 0: its power series where that converges fast,
    /// its continued fraction (Abramowitz and Stegun 7.1.5, 7.1.14) beyond.</summary>
    private static double Erfc(double x)
    {
        if (x < 2.5)
        {
            var term = x;
            var sum = x;
            for (var k = 1; Math.Abs(term) > 1e-17 * Math.Abs(sum); k++)
            {
                term *= -x * x / k;
                sum += term / ((2 * k) + 1);
                if (k > 200) break;
            }

            return 1 - (2 / Math.Sqrt(Math.PI) * sum);
        }

        var fraction = 0.0;
        for (var k = 120; k >= 1; k--) fraction = k / 2.0 / (x + fraction);
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * (x + fraction));
    }
}
