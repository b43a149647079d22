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
        json.WriteString("method", reading.Method.Name);
        json.WriteNumber("methodVersion", reading.Method.Version);
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
        json.WriteString("method", other.Method.Name);
        json.WriteString("status", ProgressNames.Of(other.Status));
        json.WriteBoolean("agrees", other.Agrees);
        json.WriteString("decidedBy", other.DecidedBy);
        Values(json, other.Values);
        if (other.Band is { } band) json.WriteString("band", ProgressNames.Of(band));
    }

    private static void Values(Utf8JsonWriter json, ProgressValues values)
    {
        foreach (var quantity in Quantity.All)
        {
            if (quantity.IsAlwaysWritten || values[quantity] is not null) json.Number(quantity.Name, values[quantity]);
        }
    }
}
