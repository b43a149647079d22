using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

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

    /// <summary>Whether curly quotes may be meant.</summary>
    public bool TakesAnyText { get; init; }

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

        var text = scalar.Value.Trim();
        if (!TakesAnyText && text.Length > 2 && text[0] is '“' or '”' or '„' or '‘' or '’' or '«' && text[^1] is '“' or '”' or '‘' or '’' or '»')
        {
            reading.Report(FilesCodes.BadText, node.Span, $"'{YamlScalar.Shorten(text)}' stands in curly quotes, which belong to the text. Write straight ones: {YamlText.InQuotes(text[1..^1])}.");
            return false;
        }

        return parse(text, scalar, reading, out value!);
    }
}
