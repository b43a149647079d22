using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>One observation as a chart and its table show it.</summary>
/// <param name="Text">The value, bound or reason in words.</param>
public readonly record struct PlotPoint(Observation Observation, string Text)
{
    public Period Period => Observation.Period;
    public decimal? Value => Observation.Value;
    public bool IsProvisional => Observation.Has(ObservationFlags.Provisional);

    /// <summary>Hollow markers tell figures that may still change or were not counted.</summary>
    public bool IsHollow => Observation.Has(ObservationFlags.Provisional) || Observation.Has(ObservationFlags.Estimated);

    /// <summary>Where it is drawn: the value, or the bound of a censored one.</summary>
    public decimal? Drawn => Observation.Value ?? Observation.Censored?.Bound;
}
