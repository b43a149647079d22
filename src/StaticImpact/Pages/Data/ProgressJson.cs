using System.Text.Json;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Data;

/// <summary>A status with everything it was worked out from.</summary>
internal static class ProgressJson
{
    public static void Write(Utf8JsonWriter json, ProgressReading reading)
    {
        json.WriteString("status", ProgressNames.Of(reading.Status));
        json.WriteString("shown", ProgressNames.Of(reading.Shown));
        json.WriteString("method", reading.MethodName);
        json.WriteNumber("methodVersion", reading.MethodVersion);
        json.WriteString("decidedBy", reading.DecidedBy);
        Values(json, reading.Values);
        json.Words("flags", ProgressNames.Of(reading.Flags));
        json.WriteNumber("count", reading.Count);
        json.WriteBoolean("onDistance", reading.IsDistance);
        if (reading.Band is { } band) json.WriteString("band", ProgressNames.Of(band));
        if (reading.Judgement is not { } judgement) return;
        json.Object("judgement", j =>
        {
            j.Text("why", judgement.Why);
            j.Text("judge", judgement.Judge);
            j.Day("date", judgement.Date);
            j.WriteBoolean("qualitative", judgement.IsQualitative);
        });
    }

    public static void Milestone(Utf8JsonWriter json, MilestoneReading milestone)
    {
        IndicatorJson.PeriodAndValue(json, milestone.Target);
        json.WriteString("outcome", ProgressNames.Of(milestone.Outcome));
        json.WriteBoolean("metLater", milestone.MetLater);
        IndicatorJson.PeriodAndValue(json, "decidedOn", milestone.Decider);
    }

    public static void Other(Utf8JsonWriter json, MethodComparison other)
    {
        json.WriteString("method", other.MethodName);
        json.WriteString("status", ProgressNames.Of(other.Status));
        json.WriteBoolean("agrees", other.Agrees);
        json.WriteString("decidedBy", other.DecidedBy);
        Values(json, other.Values);
        if (other.Band is { } band) json.WriteString("band", ProgressNames.Of(band));
    }

    private static void Values(Utf8JsonWriter json, ProgressValues v)
    {
        json.Number("share", v.Share);
        json.Number("shareAtDeadline", v.ShareAtDeadline);
        json.Number("elapsed", v.Elapsed);
        json.Number("pace", v.Pace);
        json.Number("z", v.Z);
        json.Number("projected", v.Projected);
        json.Number("neededPerYear", v.NeededPerYear);
        json.Number("pacePerYear", v.PacePerYear);
        json.Number("reachYear", v.ReachYear);
        json.Number("slope", v.Slope);
        json.Number("relativeSlope", v.RelativeSlope);
        json.Number("mannKendallS", (decimal?)v.MannKendallS);
        json.Number("mannKendallP", v.MannKendallP);
        // Only the growth method has these.
        if (v.Growth is not null) json.Number("growth", v.Growth);
        if (v.GrowthForBetter is not null) json.Number("growthForBetter", v.GrowthForBetter);
        if (v.GrowthNeeded is not null) json.Number("growthNeeded", v.GrowthNeeded);
        if (v.GrowthRatio is not null) json.Number("growthRatio", v.GrowthRatio);
        if (v.LimitFactor is not null) json.Number("limitFactor", v.LimitFactor);
    }
}
