using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>A link, with its place. Each that is read is remembered, so that where it leads is checked once all files are known.</summary>
/// <param name="address">What it may look like.</param>
internal sealed class LinkFormat(YamlFormat<string> address) : YamlFormat<AuthorLink>
{
    public override string Expected => address.Expected;

    public override JsonObject Describe() => address.Describe();

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out AuthorLink value)
    {
        value = null;
        if (!address.TryRead(node, reading, out var target)) return false;
        value = new AuthorLink(target, node.Span);
        reading.Links.Add(new Sourced<string>(target, node.Span));
        return true;
    }
}
