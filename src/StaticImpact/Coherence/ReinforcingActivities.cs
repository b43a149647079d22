using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Coherence;

/// <summary>Each partner does its own part of one plan.</summary>
internal static class ReinforcingActivities
{
    public static ImmutableArray<CoherenceRule> Rules { get; } =
    [
        new(Condition.ReinforcingActivities, CoherenceCodes.ActivityWithoutGoal, (initiative, _) => WithoutGoal(initiative)),
        new(Condition.ReinforcingActivities, CoherenceCodes.PartnerWithoutActivity, (initiative, _) => Idle(initiative)),
    ];

    private static IEnumerable<CoherenceFinding> WithoutGoal(Initiative initiative)
    {
        foreach (var activity in initiative.Activities)
        {
            if (activity.Goals.IsEmpty) yield return new(activity.Page.Source, $"The activity '{activity.Id}' serves no goal. Add 'goals:' with the goals that it is for.");
        }
    }

    private static IEnumerable<CoherenceFinding> Idle(Initiative initiative)
    {
        var busy = initiative.Activities.SelectMany(a => a.AllPartners).ToHashSet();
        foreach (var partner in initiative.Partners)
        {
            if (!busy.Contains(partner.Id) && initiative.Backbone?.Partner != partner.Id) yield return new(partner.Page.Source, $"The partner '{partner.Id}' has no activity. Name it under 'partners' of an activity.");
        }
    }
}
