using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A list of nodes.</summary>
public sealed class YamlList(SourceSpan span) : YamlNode(span)
{
    private readonly List<YamlNode> items = [];

    public IReadOnlyList<YamlNode> Items => items;

    public override string KindInWords => "a list";

    internal void Add(YamlNode node) => items.Add(node);
}
