using System.Text.Json.Nodes;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>true</c>, <c>false</c> or a place among the headline tiles; true comes after all numbers.</summary>
internal static class HeadlineFormat
{
    public static YamlFormat<int?> Instance { get; } = new ScalarFormat<int?>(
        "true or a whole number",
        () => new JsonObject { ["type"] = new JsonArray("boolean", "integer") },
        Read);

    private static bool Read(string text, YamlScalar node, YamlReading reading, out int? value)
    {
        value = null;
        if (char.IsAsciiLetter(text[0]))
        {
            if (!YamlFormats.Bool.TryRead(node, reading, out var isHeadline)) return false;
            value = isHeadline ? int.MaxValue : null;
            return true;
        }

        if (!YamlFormats.Integer.TryRead(node, reading, out var place)) return false;
        value = place;
        return true;
    }
}
