using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>How many decimals values are shown with: one precision for an indicator, and none for its small series.</summary>
public static class Precision
{
    private const int Most = 2;

    /// <summary>A decimal claims more than so few people can tell.</summary>
    private const int SmallDenominator = 100;

    /// <summary>The author's choice; else as many as the data have, at most two, or enough to tell tiny values apart.</summary>
    public static int Of(Indicator indicator)
    {
        if (indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo) return 0;
        if (indicator.Decimals is { } chosen) return chosen;
        var most = 0;
        var largest = 0m;
        foreach (var series in indicator.Series)
        {
            foreach (ref readonly var observation in series.Observations.AsSpan())
            {
                if (observation.Value is not { } value) continue;
                // Written with no more decimals than that, it cannot have more.
                if (value.Scale > most) most = Math.Max(most, DecimalsOf(value));
                largest = Math.Max(largest, Math.Abs(value));
            }
        }

        var decimals = Math.Min(most, Needed(largest));
        // Amounts of money have all the decimals that it has, or none.
        return indicator.Unit is { Currency: { } money, In: Magnitude.Ones } && decimals > 0 && Needed(largest) <= Most ? Currencies.DecimalsOf(money) : decimals;
    }

    /// <summary>Rests on fewer than a hundred in some period. Other series keep their decimals.</summary>
    public static bool IsSmall(Series series)
    {
        foreach (ref readonly var observation in series.Observations.AsSpan())
        {
            if (observation.Denominator is > 0 and < SmallDenominator) return true;
        }

        return false;
    }

    /// <summary>Two, and for a largest value under 0.1 as many as show two digits of it.</summary>
    private static int Needed(decimal largest)
    {
        if (largest == 0) return Most;
        var decimals = Most;
        for (var size = largest; size < 0.1m && decimals < 12; size *= 10) decimals++;
        return decimals;
    }

    internal static int DecimalsOf(decimal value)
    {
        var decimals = 0;
        while (value != decimal.Truncate(value) && decimals < 12)
        {
            value *= 10;
            decimals++;
        }

        return decimals;
    }
}
