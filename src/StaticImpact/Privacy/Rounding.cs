using StaticImpact.Model;

namespace StaticImpact.Privacy;

/// <summary>Counts to multiples of <c>round_to</c> (1 or more), halves away from zero. Rates stay as published.</summary>
internal static class Rounding
{
    public static decimal Round(decimal count, PrivacyRules rules) =>
        rules.RoundTo is { } step and >= 1 ? Math.Round(count / step, MidpointRounding.AwayFromZero) * step : count;

    /// <summary>Rounds the counts of an observation, and a count's bounds, whose middle would give it away.</summary>
    public static Observation Round(in Observation observation, UnitKind unit, PrivacyRules rules)
    {
        if (rules.RoundTo is not >= 1) return observation;
        var rounded = observation with { N = Round(observation.N, rules), Denominator = Round(observation.Denominator, rules) };
        return unit != UnitKind.Count ? rounded : rounded with
        {
            Value = Round(observation.Value, rules),
            Lower = Round(observation.Lower, rules),
            Upper = Round(observation.Upper, rules),
        };
    }

    private static decimal? Round(decimal? count, PrivacyRules rules) => count is { } known ? Round(known, rules) : null;
}
