using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>Which values speak of so few people that someone could be recognised.</summary>
internal static class SmallNumbers
{
    /// <summary>Hidden are:
    /// <list type="bullet">
    /// <item>a count <c>0 &lt; n &lt; min_count</c>: the value where people are counted, the <c>n</c> of any other unit, and the
    /// count that a rate and its denominator give;</item>
    /// <item>any value out of fewer than <c>min_denominator</c>, a median or mean of few as well as a rate;</item>
    /// <item>a value that is no rate, where the others (denominator − n) are so few;</item>
    /// <item>with <c>hide_zeros</c>, a count of zero and a rate of zero.</item>
    /// </list>
    /// Rounded counts are judged too, so that rounding cannot bring forth a small one, or make none or all of some.</summary>
    public static bool MustHide(in Observation observation, Quantities quantities, PrivacyRules rules)
    {
        if (observation.Value is null && observation.Censored is null) return false;
        if (IsSmall(observation, quantities, rules)) return true;
        if (quantities.Whole is null && HasSmallRest(observation, quantities, rules)) return true;
        var rounded = Rounding.Round(observation, quantities, rules);
        return rounded != observation && (IsSmall(rounded, quantities, rules) || HasBecomeNoneOrAll(observation, rounded, quantities));
    }

    /// <summary>A rate that all but a few reach tells of those few. What is shown in its place: the bound that it exceeds,
    /// which depends on the denominator alone. Null when the rate may be shown.</summary>
    public static CensoredValue? OtherSide(in Observation observation, Quantities quantities, PrivacyRules rules)
    {
        if (quantities.Whole is not { } whole || observation.Value is null || !HasSmallRest(observation, quantities, rules)) return null;
        var denominator = quantities.Denominator(Rounding.Round(observation, quantities, rules))!.Value;
        return denominator <= rules.MinCount ? new CensoredValue(true, 0) : new CensoredValue(true, Math.Floor(whole * (1 - (rules.MinCount / denominator))));
    }

    private static bool HasSmallRest(in Observation observation, Quantities quantities, PrivacyRules rules)
    {
        if (!quantities.HasRest || quantities.Count(observation) is not { } count || quantities.Denominator(observation) is not { } all) return false;
        return count < all && all - count < rules.MinCount;
    }

    private static bool IsSmall(in Observation observation, Quantities quantities, PrivacyRules rules)
    {
        if (IsSmall(quantities.Count(observation), rules) || IsSmall(observation.N, rules)) return true;
        if (rules.HideZeros && observation.Value == 0 && quantities.Whole is not null) return true;
        return quantities.Denominator(observation) < rules.MinDenominator;
    }

    private static bool IsSmall(decimal? count, PrivacyRules rules) => count == 0 ? rules.HideZeros : count < rules.MinCount;

    private static bool HasBecomeNoneOrAll(in Observation observation, in Observation rounded, Quantities quantities) =>
        (rounded.Value == 0 && observation.Value != 0) || (rounded.N == 0 && observation.N != 0)
        || (rounded.Value == quantities.Whole && observation.Value != quantities.Whole && rounded.Value is not null);
}
