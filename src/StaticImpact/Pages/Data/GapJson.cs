using System.Text.Json;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Data;

/// <summary>How far a group is from the one it is compared with.</summary>
internal static class GapJson
{
    public static void Write(Utf8JsonWriter json, GapReading gap)
    {
        json.WriteString("breakdown", gap.Column);
        json.WriteString("group", gap.Group.Value);
        json.WriteString("reference", gap.Reference.Value);
        json.WriteString("period", gap.Latest.Period.ToString());
        json.Number("value", gap.Latest.Value);
        json.Number("referenceValue", gap.ReferenceLatest.Value);
        json.Number("gap", gap.Difference);
        json.Number("ratio", gap.Ratio);
        json.Text("earlierPeriod", gap.Earlier?.Period.ToString());
        json.Number("earlierGap", gap.DifferenceBefore);
        json.Number("closed", gap.Closed);
        json.Number("margin", gap.Margin);
        json.Text("verdict", gap.Verdict is { } verdict ? ProgressNames.Of(verdict) : null);
        json.WriteBoolean("levelledDown", gap.IsLevelledDown);
        if (gap.IsBehind is { } behind) json.WriteBoolean("behind", behind);
        else json.WriteNull("behind");
    }
}
