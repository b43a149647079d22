using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Coherence;

/// <summary>Few measures, that all partners track, with sources, targets and fresh figures.</summary>
internal static class SharedMeasurement
{
    public static ImmutableArray<CoherenceRule> Rules { get; } =
    [
        new(Condition.SharedMeasurement, CoherenceCodes.IndicatorWithoutTarget, (initiative, _) => WithoutTarget(initiative)),
        new(Condition.SharedMeasurement, CoherenceCodes.IndicatorWithoutSource, (initiative, _) => WithoutSource(initiative)),
        new(Condition.SharedMeasurement, CoherenceCodes.IndicatorWithoutPartner, (initiative, _) => WithoutPartner(initiative)),
        new(Condition.SharedMeasurement, CoherenceCodes.DataOverdue, (initiative, _) => Overdue(initiative)),
    ];

    private static IEnumerable<CoherenceFinding> WithoutTarget(Initiative initiative)
    {
        foreach (var indicator in initiative.Indicators)
        {
            if (indicator.Target is null && indicator.IsJudged && indicator.Judgement is null
                && (indicator.Progress?.Method is not { } method || ProgressMethods.Of(method.Value).By == JudgedBy.Figures))
            {
                yield return new(indicator.Page.Source, $"The indicator '{indicator.Id}' has no target, so only its direction is judged. Add 'target: {{value: …, by: …}}', or 'progress: {{method: none, why: …}}' if it is there for context.");
            }
        }
    }

    private static IEnumerable<CoherenceFinding> WithoutSource(Initiative initiative)
    {
        foreach (var indicator in initiative.Indicators)
        {
            if (indicator.Source is null && (!indicator.Series.IsEmpty || (!indicator.NonStatistical && indicator.Reporting is null or ReportingState.Complete))) yield return new(indicator.Page.Source, $"The indicator '{indicator.Id}' names no source. Add 'source: {{name: …, publisher: …, url: …, retrieved: …}}'.");
        }
    }

    private static IEnumerable<CoherenceFinding> WithoutPartner(Initiative initiative)
    {
        var worked = initiative.Activities.SelectMany(a => a.Indicators).ToHashSet();
        foreach (var indicator in initiative.Indicators)
        {
            if (indicator.Lead is null && indicator.Partner is null && indicator.Partners.IsEmpty && !worked.Contains(indicator.Id))
            {
                yield return new(indicator.Page.Source, $"No partner and no activity names the indicator '{indicator.Id}'. Give it a 'lead', or list it in an activity.");
            }
        }
    }

    private static IEnumerable<CoherenceFinding> Overdue(Initiative initiative)
    {
        foreach (var indicator in initiative.Indicators)
        {
            if (indicator.Update?.Next is { } next && next < initiative.Today && indicator.Reporting != ReportingState.NotApplicable)
            {
                yield return new(indicator.Page.Source, $"New figures for '{indicator.Id}' were due on {next.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. Add them, or move 'next' under 'update'.");
            }
        }
    }
}
