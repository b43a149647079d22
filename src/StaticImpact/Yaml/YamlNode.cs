using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A piece of a YAML file with its place. Everything is text until a <see cref="YamlFormat{T}"/> reads it.</summary>
public abstract class YamlNode(SourceSpan span)
{
    private List<KeyValuePair<string, YamlNode>>? translations;

    public SourceSpan Span { get; } = span;

    /// <summary>True when the original is silent here and a translation speaks (see <see cref="YamlFormat.Translate"/>).</summary>
    public bool IsBlank { get; init; }

    /// <summary>What translations say in this node's place, by language.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlNode>> Translations => translations is null ? [] : translations;

    /// <summary>What it is, in an author's words, e.g. "a list".</summary>
    public abstract string KindInWords { get; }

    public void AddTranslation(string language, YamlNode node) => (translations ??= []).Add(new(language, node));
}
