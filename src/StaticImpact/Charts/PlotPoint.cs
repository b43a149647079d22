using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>One observation as a chart and its table show it. Kept by reference, with what is asked most beside it: an observation
/// is a large value to copy.</summary>
/// <param name="Text">The value, bound or reason in words.</param>
/// <param name="Margin">The margin of error in words; empty without one.</param>
public sealed record PlotPoint(Observation Observation, string Text, string Margin)
{
    /// <summary>The same with its unit, for whoever reads it alone.</summary>
    public string Said { get; init; } = Text;

    public Period Period { get; } = Observation.Period;
    public decimal? Value { get; } = Observation.Value;
    public bool IsProvisional { get; } = Observation.Has(ObservationFlags.Provisional);

    /// <summary>Hollow markers tell figures that may still change or were not counted.</summary>
    public bool IsHollow { get; } = Observation.Has(ObservationFlags.Provisional) || Observation.Has(ObservationFlags.Estimated);

    /// <summary>Where it is drawn: the value, or the bound of a censored one.</summary>
    public decimal? Drawn { get; } = Observation.Value ?? Observation.Censored?.Bound;

    public static PlotPoint Of(Observation observation, IndicatorFormatter speech) =>
        new(
        observation, speech.Observation(observation),
        observation is { Value: not null, Interval: { } interval }
            ? speech.Words.Format("number.range-short", ("from", speech.Short(interval.Lower)), ("to", speech.Short(interval.Upper)))
            : "")
        {
            Said = speech.SaidShort(observation),
        };

    /// <summary>What tables sort by: a bound lies just beyond the value it names.</summary>
    public decimal? Rank => Value ?? RankOf(Observation);

    internal static decimal? RankOf(Observation observation) =>
        observation.Value ?? (observation.Censored is { } censored ? censored.Bound + (censored.IsAbove ? JustBeyond : -JustBeyond) : null);

    private const decimal JustBeyond = 0.000001m;
}
