using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>Keeps the place of a value.</summary>
internal sealed class PlacedFormat<T>(YamlFormat<T> inner) : YamlFormat<Sourced<T>>
{
    public override string Expected => inner.Expected;

    public override IEnumerable<YamlKey> Keys => inner.Keys;

    public override bool HoldsWords => inner.HoldsWords;

    public override bool IsName => inner.IsName;

    public override JsonObject Describe() => inner.Describe();

    public override JsonObject DescribeTranslation() => inner.DescribeTranslation();

    public override void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading) =>
        inner.Translate(original, translation, language, reading);

    public override YamlNode Blank(SourceSpan span) => inner.Blank(span);

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out Sourced<T> value)
    {
        var read = inner.TryRead(node, reading, out var plain);
        value = new(plain!, node.Span);
        return read;
    }
}
