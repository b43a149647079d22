using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>Which numbers of people an indicator's observations tell. Counts and denominators add up over groups, which
/// rates, medians and indexes do not.</summary>
/// <param name="IsCount">Values are whole numbers of people.</param>
/// <param name="Whole">What a rate is out of, such as 100 for percent; null when the unit is no rate.</param>
/// <param name="HasRest">The count is a part of the denominator, so that the others (denominator − count) are people as well.</param>
internal sealed record Quantities(bool IsCount, decimal? Whole, bool HasRest)
{
    /// <summary>Null when the author says that the indicator is not about people.</summary>
    public static Quantities? Of(Indicator indicator)
    {
        if ((indicator.People ?? indicator.Unit.People) == false) return null;
        var kind = indicator.Unit.Kind;
        var isCount = kind == UnitKind.Count || (kind is UnitKind.Named or UnitKind.None && (indicator.People ?? indicator.Unit.People) == true);
        decimal? whole = kind switch
        {
            UnitKind.Percent => 100,
            UnitKind.PerThousand => 1_000,
            UnitKind.PerHundredThousand => 100_000,
            UnitKind.Count or UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Grade or UnitKind.YesNo or UnitKind.Named or UnitKind.None => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var quantities = new Quantities(isCount, whole, false);
        return quantities with { HasRest = (isCount || whole is not null) && !quantities.SomeCountIsMoreThanAll(indicator) };
    }

    /// <summary>In a hundredth of a percent: shares that together are all give a hidden one away, whether or not anybody says of how many people.</summary>
    private const decimal Shares = 10_000;

    /// <summary>Only shares are known: they stand for counts out of 10,000.</summary>
    private bool AreShares { get; init; }

    /// <summary>For what adds up: shares of one whole of which no row says how many people they speak of are taken as counts themselves.</summary>
    public Quantities ThatAddUp(Indicator indicator)
    {
        if (indicator.Unit.Kind != UnitKind.Percent || !indicator.Breakdowns.Any(b => b.IsPartition)) return this;
        var (counts, all) = ComplementarySuppression.Has(indicator, this);
        return counts || all ? this : this with { AreShares = true };
    }

    /// <summary>The count: a count's value; <see cref="Observation.N"/>; or what a rate and its denominator give. Null when it cannot be told.</summary>
    public decimal? Count(in Observation observation) =>
        AreShares ? (observation.Value is { } share ? Math.Round(share * Shares / 100) : null)
        : IsCount ? observation.Value ?? observation.N
        : observation.N is { } n ? n
        : observation is { Value: { } value, Denominator: { } denominator } && Whole is { } whole ? Math.Round(value / whole * denominator)
        : null;

    /// <summary>Out of how many: the denominator, or what a rate and its count give. Null when it cannot be told.</summary>
    public decimal? Denominator(in Observation observation) =>
        AreShares ? (observation.Value is null ? null : Shares)
        : observation.Denominator is { } denominator ? denominator
        : observation is { Value: { } value, N: { } n } && value > 0 && Whole is { } whole && n < decimal.MaxValue / whole * Math.Min(value, 1)
            ? Math.Round(n * whole / value)
            : null;

    /// <summary>A rate such as visits per 1,000 can count more than it is out of.</summary>
    private bool SomeCountIsMoreThanAll(Indicator indicator)
    {
        foreach (var series in indicator.Series)
        {
            foreach (ref readonly var observation in series.Observations.AsSpan())
            {
                if (observation.Denominator is not null && Count(observation) > Denominator(observation)) return true;
            }
        }

        return false;
    }
}
