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
            reading.Report(FilesCodes.ListsDiffer, translations[originals.Count].Span,
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

        var items = node is YamlScalar scalar && item.IsName ? Parts(scalar, reading) : Items(node);
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

    /// <summary>What stands between commas, where somebody left out the brackets: so that each is still read and checked.</summary>
    private static List<YamlNode> Parts(YamlScalar scalar, YamlReading reading)
    {
        var text = scalar.Value;
        // A file or an address may hold a comma.
        var parts = text.Split(text.Contains('/', StringComparison.Ordinal) ? ", " : ",");
        // Whoever puts several words in quotes means them as one text.
        if (scalar.Style == YamlScalarStyle.Quoted && Array.Exists(parts, p => p.Trim().Contains(' ', StringComparison.Ordinal))) return [scalar];
        if (parts.Length == 1 || Array.Exists(parts, string.IsNullOrWhiteSpace) || (parts[0].Contains('/', StringComparison.Ordinal) && !Array.TrueForAll(parts, p => p.Contains('/', StringComparison.Ordinal)))) return [scalar];
        reading.Report(FilesCodes.ListWithoutBrackets, scalar.Span,
            $"'{reading.Key}' is one value here. Several stand in brackets: write '{reading.Key}: [{string.Join(", ", parts.Select(p => YamlText.InBrackets(p.Trim())))}]'.");
        var items = new List<YamlNode>(parts.Length);
        var at = scalar.Style == YamlScalarStyle.Quoted ? 1 : 0;
        foreach (var part in parts)
        {
            var name = part.Trim();
            var column = scalar.Span.Column + at + part.IndexOf(name, StringComparison.Ordinal);
            items.Add(new YamlScalar(name, scalar.Style, scalar.Span.Length == 0 ? scalar.Span : scalar.Span with { Column = column, Length = name.Length }));
            at += part.Length + (text.Contains('/', StringComparison.Ordinal) ? 2 : 1);
        }

        return items;
    }

    private static string Count(int count) => count == 1 ? "1 item" : $"{count} items";
}
