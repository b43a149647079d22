using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>One observation as a chart and its table show it. Kept by reference, with what is asked most beside it: an observation
/// is some 200 bytes, and copying them was a tenth of drawing a page.</summary>
/// <param name="Text">The value, bound or reason in words.</param>
public sealed record PlotPoint(Observation Observation, string Text)
{
    public Period Period { get; } = Observation.Period;
    public decimal? Value { get; } = Observation.Value;
    public bool IsProvisional { get; } = Observation.Has(ObservationFlags.Provisional);

    /// <summary>Hollow markers tell figures that may still change or were not counted.</summary>
    public bool IsHollow { get; } = Observation.Has(ObservationFlags.Provisional) || Observation.Has(ObservationFlags.Estimated);

    /// <summary>Where it is drawn: the value, or the bound of a censored one.</summary>
    public decimal? Drawn { get; } = Observation.Value ?? Observation.Censored?.Bound;
}
