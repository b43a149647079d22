using System.Text.Json.Nodes;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>Whether something is done: <c>true</c>, <c>false</c> or the day on which it was.</summary>
internal static class DoneFormat
{
    public static YamlFormat<(bool Done, DateOnly? On)> Instance { get; } = new ScalarFormat<(bool Done, DateOnly? On)>(
        "true, or the day on which it was done",
        () => new JsonObject { ["anyOf"] = new JsonArray(YamlFormats.Bool.Describe(), YamlFormats.Date.Describe()) },
        Read);

    private static bool Read(string text, YamlScalar node, YamlReading reading, out (bool Done, DateOnly? On) value)
    {
        value = default;
        if (char.IsAsciiDigit(text[0]))
        {
            if (!YamlFormats.Date.TryRead(node, reading, out var day)) return false;
            value = (true, day);
            return true;
        }

        if (!YamlFormats.Bool.TryRead(node, reading, out var done)) return false;
        value = (done, null);
        return true;
    }
}
