using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>Keys that the author chooses, each with a value of one format, in the file's order.</summary>
/// <param name="what">What a key is, e.g. <c>a column of the data file</c>.</param>
/// <param name="item">The values' format.</param>
/// <param name="translationMayAdd">Whether a translation may name keys about which the original is silent.</param>
internal sealed class MapFormat<T>(string what, YamlFormat<T> item, bool translationMayAdd) : YamlFormat<ImmutableArray<KeyValuePair<Sourced<string>, T>>>
{
    public override string Expected => $"keys, each {what}, with {item.Expected}";

    public override IEnumerable<YamlKey> Keys => item.Keys;

    public override bool HoldsWords => item.HoldsWords;

    public override JsonObject Describe() => new() { ["type"] = "object", ["additionalProperties"] = item.Describe() };

    public override JsonObject DescribeTranslation() => new() { ["type"] = "object", ["additionalProperties"] = item.DescribeTranslation() };

    public override YamlNode Blank(SourceSpan span) => new YamlMap(span) { IsBlank = true };

    public override void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading)
    {
        if (original is not YamlMap map) return;
        if (translation is not YamlMap words)
        {
            ReportKind(translation, reading);
            return;
        }

        foreach (var (key, value) in words.Entries)
        {
            if (map.TryFind(key.Value, out var entry))
            {
                item.Translate(entry.Value, value, language, reading);
            }
            else if (translationMayAdd)
            {
                var blank = item.Blank(key.Span);
                map.Add(key, blank);
                item.Translate(blank, value, language, reading);
            }
            else
            {
                reading.Report(FilesCodes.TranslatesNothing, key.Span,
                    $"The original has no '{YamlScalar.Shorten(key.Value)}' under '{reading.Key}', so this is not shown.{Suggestion.DidYouMean(key.Value, NamesIn(map).Where(n => !words.TryFind(n, out _)))}");
            }
        }
    }

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out ImmutableArray<KeyValuePair<Sourced<string>, T>> value)
    {
        value = [];
        if (node is not YamlMap map)
        {
            if (node is YamlScalar { IsEmpty: true }) ReportEmpty(node, reading);
            else ReportKind(node, reading);
            return false;
        }

        var around = reading.Key;
        var builder = ImmutableArray.CreateBuilder<KeyValuePair<Sourced<string>, T>>(map.Entries.Count);
        foreach (var (key, child) in map.Entries)
        {
            reading.Key = key.Value;
            if (item.TryRead(child, reading, out var read)) builder.Add(new(new(key.Value, key.Span), read));
        }

        reading.Key = around;
        value = builder.DrainToImmutable();
        return true;
    }

    private static IEnumerable<string> NamesIn(YamlMap map) => map.Entries.Select(e => e.Key.Value);
}
