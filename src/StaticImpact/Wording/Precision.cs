using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>How many decimals an indicator's values are shown with: one precision for all of them.</summary>
public static class Precision
{
    private const int Most = 2;

    /// <summary>None when any denominator is under 100 (a decimal would claim more than so few people can tell); else the
    /// author's choice; else as many as the data have, at most two, or enough to tell tiny values apart.</summary>
    public static int Of(Indicator indicator)
    {
        if (indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo) return 0;
        var isChosen = indicator.Decimals is not null;
        var most = 0;
        var largest = 0m;
        foreach (var series in indicator.Series)
        {
            foreach (ref readonly var observation in series.Observations.AsSpan())
            {
                if (observation.Denominator is > 0 and < 100) return 0;
                if (isChosen || observation.Value is not { } value) continue;
                // Written with no more decimals than that, it cannot have more.
                if (value.Scale > most) most = Math.Max(most, DecimalsOf(value));
                largest = Math.Max(largest, Math.Abs(value));
            }
        }

        return indicator.Decimals ?? Math.Min(most, Needed(largest));
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
