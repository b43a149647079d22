using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Coherence;

/// <summary>All rules, by condition.</summary>
public static class CoherenceRules
{
    public static ImmutableArray<CoherenceRule> All { get; } =
    [
        .. CommonAgenda.Rules, .. SharedMeasurement.Rules, .. ReinforcingActivities.Rules, .. ContinuousCommunication.Rules, .. BackboneSupport.Rules,
    ];

    /// <summary>What <c>check --report --format json</c> calls the conditions.</summary>
    public static WordTable<Condition> Words { get; } = new(
        ("common-agenda", Condition.CommonAgenda), ("shared-measurement", Condition.SharedMeasurement),
        ("reinforcing-activities", Condition.ReinforcingActivities), ("continuous-communication", Condition.ContinuousCommunication),
        ("backbone", Condition.Backbone));

    /// <summary>Conditions of which an initiative shows nothing yet: no rule is broken there, and nothing is in order either.</summary>
    public static ImmutableArray<Condition> WithoutSubject(Initiative initiative)
    {
        var empty = ImmutableArray.CreateBuilder<Condition>();
        if (initiative.Goals.Count == 0) empty.Add(Condition.CommonAgenda);
        if (initiative.Indicators.Count == 0) empty.Add(Condition.SharedMeasurement);
        if (initiative.Activities.Count == 0) empty.Add(Condition.ReinforcingActivities);
        return empty.ToImmutable();
    }

    /// <summary>Reports every place where an initiative does not hang together.</summary>
    public static void Check(Initiative initiative, SiteProgress progress, DiagnosticBag bag)
    {
        foreach (var rule in All)
        {
            foreach (var finding in rule.Find(initiative, progress)) bag.Add(rule.Code, finding.Span, finding.Message);
        }
    }
}
