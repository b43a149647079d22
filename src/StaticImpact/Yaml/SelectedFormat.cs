using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>Makes something else of a value once it is read.</summary>
internal sealed class SelectedFormat<T, TOther>(YamlFormat<T> inner, Func<T, TOther> make) : YamlFormat<TOther>
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

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out TOther value)
    {
        var read = inner.TryRead(node, reading, out var plain);
        value = read ? make(plain!) : default;
        return read;
    }
}
