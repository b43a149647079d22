using StaticImpact.Model;

namespace StaticImpact.Privacy;

/// <summary>The numbers of people that a reader can find or work out from one observation. Both add up over groups,
/// which rates, medians and indexes do not.</summary>
internal static class Numbers
{
    /// <summary>The count: a count's value; <see cref="Observation.N"/>; or what a rate and its denominator give. Null when it cannot be told.</summary>
    public static decimal? Count(in Observation observation, UnitKind unit) =>
        unit == UnitKind.Count ? observation.Value ?? observation.N
        : observation.N is { } n ? n
        : observation is { Value: { } value, Denominator: { } denominator } && PerWhole(unit) is { } whole ? Math.Round(value / whole * denominator)
        : null;

    /// <summary>Out of how many: the denominator, or what a rate and its count give. Null when it cannot be told.</summary>
    public static decimal? Denominator(in Observation observation, UnitKind unit) =>
        observation.Denominator is { } denominator ? denominator
        : observation is { Value: { } value, N: { } n } && value > 0 && PerWhole(unit) is { } whole && n < decimal.MaxValue / whole * Math.Min(value, 1)
            ? Math.Round(n * whole / value)
            : null;

    private static decimal? PerWhole(UnitKind unit) => unit switch
    {
        UnitKind.Percent => 100,
        UnitKind.PerThousand => 1_000,
        UnitKind.PerHundredThousand => 100_000,
        _ => null,
    };
}
