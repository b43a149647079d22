using StaticImpact.Model;

namespace StaticImpact.Privacy;

/// <summary>Which values speak of so few people that someone could be recognised.</summary>
internal static class SmallNumbers
{
    /// <summary>Hidden are:
    /// <list type="bullet">
    /// <item>a count <c>0 &lt; n &lt; min_count</c>: the value of an indicator whose unit is <c>count</c>, the <c>n</c> of any other,
    /// and the count that a rate and its denominator give. A unit that the author names (<c>{name: clinic}</c>) is not taken
    /// to count people, so a site can say that there are four clinics;</item>
    /// <item>any value out of fewer than <c>min_denominator</c>, a median or mean of few as well as a rate;</item>
    /// <item>with <c>hide_zeros</c>, a count of zero and a rate of zero.</item>
    /// </list>
    /// Rounded counts are judged too, so that rounding cannot bring forth a small one or make a zero of one that is not.</summary>
    public static bool MustHide(in Observation observation, UnitKind unit, PrivacyRules rules)
    {
        if (observation.Value is null && observation.Censored is null) return false;
        if (IsSmall(observation, unit, rules)) return true;
        var rounded = Rounding.Round(observation, unit, rules);
        return rounded != observation && (IsSmall(rounded, unit, rules) || HasBecomeZero(observation, rounded));
    }

    private static bool IsSmall(in Observation observation, UnitKind unit, PrivacyRules rules)
    {
        if (IsSmall(Numbers.Count(observation, unit), rules) || IsSmall(observation.N, rules)) return true;
        if (rules.HideZeros && observation.Value == 0 && unit is UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand) return true;
        return Numbers.Denominator(observation, unit) < rules.MinDenominator;
    }

    private static bool IsSmall(decimal? count, PrivacyRules rules) => count == 0 ? rules.HideZeros : count < rules.MinCount;

    private static bool HasBecomeZero(in Observation observation, in Observation rounded) =>
        (rounded.Value == 0 && observation.Value != 0) || (rounded.N == 0 && observation.N != 0);
}
