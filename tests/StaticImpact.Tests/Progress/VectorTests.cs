using System.Text.Json;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Tests.Progress;

public sealed class VectorTests
{
    public static TheoryData<string> Ids => [.. Vectors.Value.Keys];

    /// <summary>Those that publish more than a status and one number say all there is.</summary>
    public static TheoryData<string> WholeIds => [.. Vectors.Value.Where(v => v.Value.GetProperty("expect").EnumerateObject().Count() >= 3).Select(v => v.Key)];

    private static Lazy<Dictionary<string, JsonElement>> Vectors { get; } = new(() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Progress", "vectors", "progress.json")))
            .RootElement.EnumerateArray().ToDictionary(vector => vector.GetProperty("id").GetString()!));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_worked_example_comes_out_as_published(string id)
    {
        var vector = Vectors.Value[id];
        var reading = Read(vector).Read();

        foreach (var expected in vector.GetProperty("expect").EnumerateObject())
        {
            switch (expected.Name)
            {
                case "status": Assert.Equal(expected.Value.GetString(), ProgressNames.Of(reading.Status)); break;
                case "late": Assert.Equal(expected.Value.GetBoolean(), reading.Has(ProgressFlags.Late)); break;
                case "slipped": Assert.Equal(expected.Value.GetBoolean(), reading.Has(ProgressFlags.Slipped)); break;
                default: Assert.Equal(expected.Value.GetDouble(), Value(reading.Values, expected.Name) ?? double.NaN, 1e-6); break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(WholeIds))]
    public void A_worked_example_has_no_value_where_none_is_published(string id)
    {
        var vector = Vectors.Value[id];
        var expect = vector.GetProperty("expect");
        var reading = Read(vector).Read();

        foreach (var name in (string[])["z", "reachYear", "slope", "relativeSlope", "mannKendallS", "mannKendallP", "shareAtDeadline"])
        {
            if (!expect.TryGetProperty(name, out _)) Assert.Null(Value(reading.Values, name));
        }
    }

    private static double? Value(ProgressValues values, string name) => values[Quantity.All.Single(quantity => quantity.Name == name)];

    private static Indicator Read(JsonElement vector)
    {
        var indicator = Measure.Of(
            vector.GetProperty("direction").GetString() == "higher" ? Direction.Higher : Direction.Lower,
            [.. vector.GetProperty("observations").EnumerateArray().Select(o => Measure.At(
                o.GetProperty("year").GetInt32(),
                o.GetProperty("value").GetDecimal(),
                o.TryGetProperty("moe90", out var moe) ? moe.GetDecimal() : null))]);
        if (vector.GetProperty("baselineYear") is { ValueKind: JsonValueKind.Number } baseline) indicator = indicator.WithBaseline(baseline.GetInt32());
        if (vector.GetProperty("target") is { ValueKind: JsonValueKind.Object } target)
        {
            indicator = indicator.WithTarget(target.GetProperty("year").GetInt32(), target.GetProperty("value").GetDecimal());
        }

        return vector.GetProperty("breaks").EnumerateArray().Aggregate(indicator, (all, year) => all.WithBreak(year.GetInt32()));
    }
}
