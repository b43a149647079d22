using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Coherence;

/// <summary>A shared vision with goals that can be measured.</summary>
internal static class CommonAgenda
{
    public static ImmutableArray<CoherenceRule> Rules { get; } =
    [
        new(Condition.CommonAgenda, CoherenceCodes.NoAgenda, (initiative, _) => NoAgenda(initiative)),
        new(Condition.CommonAgenda, CoherenceCodes.GoalWithoutIndicator, (initiative, _) => GoalsWithoutIndicator(initiative)),
    ];

    private static IEnumerable<CoherenceFinding> NoAgenda(Initiative initiative)
    {
        if (initiative.Agenda is null) yield return new(initiative.Settings.Source, "There is no agenda.md: the site cannot say what the partners want together. Add one with 'vision', 'problem' and 'scope'.");
    }

    private static IEnumerable<CoherenceFinding> GoalsWithoutIndicator(Initiative initiative)
    {
        var measured = initiative.Indicators.Where(i => i.Level == IndicatorLevel.Population).Select(i => i.Goal).ToHashSet();
        foreach (var goal in initiative.Goals)
        {
            if (!measured.Contains(goal.Id)) yield return new(goal.Page.Source, $"The goal '{goal.Id}' has no indicator. Add one with 'goal: {goal.Id}', or merge this goal into another.");
        }
    }
}
