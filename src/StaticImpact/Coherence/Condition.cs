namespace StaticImpact.Coherence;

/// <summary>The five conditions of collective impact.</summary>
public enum Condition
{
    CommonAgenda,
    SharedMeasurement,
    ReinforcingActivities,
    ContinuousCommunication,
    Backbone,
}
