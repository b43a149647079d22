using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>Counts to multiples of <c>round_to</c> (1 or more), halves away from zero. A rate whose count and denominator
/// are known is worked out anew from the rounded ones, and loses its interval: either would give the exact count away.</summary>
internal static class Rounding
{
    public static decimal Round(decimal count, PrivacyRules rules) =>
        rules.RoundTo is { } step and >= 1 ? Math.Round(count / step, MidpointRounding.AwayFromZero) * step : count;

    public static Observation Round(in Observation observation, Quantities quantities, PrivacyRules rules)
    {
        if (rules.RoundTo is not >= 1) return observation;
        var rounded = observation with { N = Round(observation.N, rules), Denominator = Round(observation.Denominator, rules) };
        if (quantities.IsCount)
        {
            // Bounds of a count are rounded with it: their middle would give it away.
            return rounded with
            {
                Value = Round(observation.Value, rules),
                Lower = Round(observation.Lower, rules),
                Upper = Round(observation.Upper, rules),
            };
        }

        if (quantities.Whole is not { } whole || observation.Value is not { } value) return rounded;
        if (quantities.Count(observation) is not { } count || quantities.Denominator(observation) is not { } all) return rounded;
        var of = Round(all, rules);
        var rate = of == 0 ? 0 : Math.Round(whole * Round(count, rules) / of, Math.Min((int)value.Scale, 6), MidpointRounding.AwayFromZero);
        return rounded with { Value = rate, Lower = null, Upper = null, Moe = null };
    }

    private static decimal? Round(decimal? count, PrivacyRules rules) => count is { } known ? Round(known, rules) : null;
}
