using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>A column of rates that are worked out from two others: so many of so many.</summary>
/// <param name="Part">How many.</param>
/// <param name="Whole">Of how many.</param>
internal sealed record RateColumns(GridColumn Rate, GridColumn Part, GridColumn Whole)
{
    private const int FewestRows = 3;

    /// <summary>Those of which exactly one pair of the others gives the rate in every row.</summary>
    public static List<RateColumns> Among(List<GridColumn> numbers, TableDraft draft)
    {
        var figures = numbers.ConvertAll(draft.Down);
        var found = new List<RateColumns>();
        for (var rate = 0; rate < numbers.Count; rate++)
        {
            var pairs = new List<RateColumns>();
            for (var part = 0; part < numbers.Count; part++)
            {
                for (var whole = 0; whole < numbers.Count; whole++)
                {
                    if (part == rate || whole == rate || part == whole) continue;
                    if (Scales(draft.Options.Unit.Kind).Any(scale => AreRates(figures[rate], figures[part], figures[whole], scale))) pairs.Add(new RateColumns(numbers[rate], numbers[part], numbers[whole]));
                }
            }

            if (pairs.Count == 1) found.Add(pairs[0]);
        }

        return found;
    }

    /// <summary>Whether these numbers of these give the rates; adjusted rates are not what their counts give.</summary>
    public static bool Fit(GridColumn rate, GridColumn part, GridColumn whole, TableDraft draft) =>
        Scales(draft.Options.Unit.Kind).Any(scale => AreRates(draft.Down(rate), draft.Down(part), draft.Down(whole), scale));

    /// <summary>Of how many a rate of the unit is; where something is counted, any rate may stand beside the counts.</summary>
    private static decimal[] Scales(UnitKind unit) => unit switch
    {
        UnitKind.Percent => [100m],
        UnitKind.PerThousand => [1000m],
        UnitKind.PerHundredThousand => [100_000m],
        UnitKind.Count => [1m, 100m, 1000m, 10_000m, 100_000m],
        UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Named or UnitKind.None or UnitKind.Grade or UnitKind.YesNo => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Which of several names under each heading is the rate, which is how many, and which of how many; null where no three of them are so.</summary>
    /// <param name="under">The figures below each name, under one heading after the other.</param>
    public static (string Rate, string Part, string Whole)? Under(IReadOnlyDictionary<string, decimal?[]> under, UnitKind unit)
    {
        if (unit == UnitKind.Count) return null;
        var found = new List<(string, string, string)>();
        foreach (var rate in under)
        {
            foreach (var part in under)
            {
                foreach (var whole in under)
                {
                    if (rate.Key != part.Key && rate.Key != whole.Key && part.Key != whole.Key && Scales(unit).Any(scale => AreRates(rate.Value, part.Value, whole.Value, scale))) found.Add((rate.Key, part.Key, whole.Key));
                }
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static bool AreRates(decimal?[] rates, decimal?[] parts, decimal?[] wholes, decimal scale)
    {
        var decimals = rates.Max(r => r is { } rate ? (int)rate.Scale : 0);
        // A rate has been rounded by half of its last digit.
        var rounding = 0.51m * (decimal)Math.Pow(10, -Math.Min(decimals, 12));
        var (rows, differ) = (0, new HashSet<decimal>());
        for (var i = 0; i < rates.Length; i++)
        {
            if (rates[i] is not { } rate || parts[i] is not { } part || wholes[i] is not { } whole) continue;
            if (whole <= 0 || part < 0 || part > whole || decimal.Truncate(part) != part || decimal.Truncate(whole) != whole || Math.Abs((scale * part / whole) - rate) > rounding) return false;
            rows++;
            differ.Add(rate);
        }

        return differ.Count > 1 && rows >= (decimals > 0 ? 2 : FewestRows);
    }
}
