using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace StaticImpact.Yaml;

/// <summary>A single value: text, a number, a date, one of several words.</summary>
/// <param name="expected">See <see cref="YamlFormat.Expected"/>.</param>
/// <param name="schema">Its JSON Schema.</param>
/// <param name="parse">Reads the text, trimmed and not empty, and reports what is wrong with it.</param>
public sealed class ScalarFormat<T>(string expected, Func<JsonObject> schema, ScalarFormat<T>.Parse parse) : YamlFormat<T>
{
    /// <summary>Gives the value; when it returns false it has reported why, and the value does not count.</summary>
    public delegate bool Parse(string text, YamlScalar node, YamlReading reading, out T value);

    public override string Expected => expected;

    public override bool IsName => true;

    public override JsonObject Describe() => schema();

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            ReportKind(node, reading);
            return false;
        }

        if (scalar.IsEmpty)
        {
            ReportEmpty(node, reading);
            return false;
        }

        return parse(scalar.Value.Trim(), scalar, reading, out value!);
    }
}
