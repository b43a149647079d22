using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A list; a single item may be written without brackets or dash.</summary>
internal sealed class ListFormat<T>(YamlFormat<T> item) : YamlFormat<ImmutableArray<T>>
{
    public override string Expected => $"{item.Expected}, or a list of such items";

    public override IEnumerable<YamlKey> Keys => item.Keys;

    public override bool HoldsWords => item.HoldsWords;

    public override JsonObject Describe() => Describe(item.Describe(), item.Describe());

    public override JsonObject DescribeTranslation() => Describe(item.DescribeTranslation(), item.DescribeTranslation());

    public override YamlNode Blank(SourceSpan span) => new YamlList(span) { IsBlank = true };

    /// <summary>Items match by position, since they have no names.</summary>
    public override void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading)
    {
        var originals = Items(original);
        var translations = Items(translation);
        for (var i = 0; i < translations.Count && i < originals.Count; i++)
        {
            item.Translate(originals[i], translations[i], language, reading);
        }

        if (translations.Count > originals.Count)
        {
            reading.Report(FilesCodes.TranslatesNothing, translations[originals.Count].Span,
                $"'{reading.Key}' has {Count(translations.Count)} here but {Count(originals.Count)} in the original. Items are matched by position: translate the same ones in the same order.");
        }
    }

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out ImmutableArray<T> value)
    {
        value = [];
        if (node is YamlUnreadable) return false;
        if (node is YamlScalar { IsEmpty: true })
        {
            ReportEmpty(node, reading);
            return false;
        }

        var items = Items(node);
        var builder = ImmutableArray.CreateBuilder<T>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (item.TryRead(items[i], reading, out var read)) builder.Add(read);
        }

        value = builder.DrainToImmutable();
        return true;
    }

    private static JsonObject Describe(JsonObject single, JsonObject each) => new()
    {
        ["anyOf"] = new JsonArray(single, new JsonObject { ["type"] = "array", ["items"] = each }),
    };

    private static IReadOnlyList<YamlNode> Items(YamlNode node) => node is YamlList list ? list.Items : [node];

    private static string Count(int count) => count == 1 ? "1 item" : $"{count} items";
}
