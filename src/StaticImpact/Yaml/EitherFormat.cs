using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A single value in the simple case, a group of keys in the full one.</summary>
internal sealed class EitherFormat<T>(YamlFormat<T> simple, YamlFormat<T> full) : YamlFormat<T>
{
    public override string Expected => $"{simple.Expected}, or {full.Expected}";

    public override IEnumerable<YamlKey> Keys => full.Keys;

    public override bool HoldsWords => simple.HoldsWords || full.HoldsWords;

    public override bool IsName => simple.IsName;

    public override JsonObject Describe() => new() { ["anyOf"] = new JsonArray(simple.Describe(), full.Describe()) };

    /// <summary>A value without words stays as it is in a translation, where it keeps its place in a list.</summary>
    public override JsonObject DescribeTranslation() => full.HoldsWords == simple.HoldsWords
        ? (full.HoldsWords ? full : simple).DescribeTranslation()
        : new() { ["anyOf"] = new JsonArray(Part(simple), Part(full)) };

    public override YamlNode Blank(SourceSpan span) => For(null).Blank(span);

    public override void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading)
    {
        var format = For(original);
        if (format.HoldsWords)
        {
            format.Translate(original, translation, language, reading);
        }
        else if (original is not YamlScalar { Value: var value })
        {
            reading.Report(FilesCodes.NotWords, translation.Span,
                $"'{reading.Key}' comes from the original, where it holds no words. Delete it here.");
        }
        else if (translation is not YamlScalar { Value: var repeated } || repeated != value)
        {
            reading.Report(FilesCodes.NotWords, translation.Span,
                $"'{reading.Key}' has '{YamlScalar.Shorten(value)}' here in the original, which is not translated. Write '{YamlScalar.Shorten(value)}' in this place.");
        }
    }

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlMap) return full.TryRead(node, reading, out value);
        if (node is YamlScalar) return simple.TryRead(node, reading, out value);
        ReportKind(node, reading);
        value = default;
        return false;
    }

    private static JsonObject Part(YamlFormat<T> format) => format.HoldsWords ? format.DescribeTranslation() : format.Describe();

    private YamlFormat<T> For(YamlNode? original) =>
        original is YamlMap || (original is null && full.HoldsWords) ? full : simple;
}
