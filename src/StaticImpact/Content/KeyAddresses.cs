using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>Addresses of other websites in the keys of a content file: a partner's website, a source, a place to join online.</summary>
public static class KeyAddresses
{
    /// <param name="path">Inside the content folder; a file without keys has none.</param>
    public static ImmutableArray<Sourced<string>> In(ContentFolder folder, string path)
    {
        var unheard = new DiagnosticBag();
        if (folder.Find(path) is not { } entry || folder.ReadBytes(entry, ContentFolder.MaxText, unheard) is not { } bytes) return [];
        var file = folder.NameOf(path);
        if (ContentText.Clean(file, bytes, unheard) is not { } text) return [];
        var parts = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(file, text, unheard) : FrontMatter.KeysOnly(text);
        if (parts is not { } split || YamlDocument.Read(file, split.Keys, split.KeysLine, unheard) is not { } keys) return [];
        var found = ImmutableArray.CreateBuilder<Sourced<string>>();
        Collect(keys, found);
        return found.DrainToImmutable();
    }

    private static void Collect(YamlNode node, ImmutableArray<Sourced<string>>.Builder found)
    {
        switch (node)
        {
            case YamlMap map:
                foreach (var (_, value) in map.Entries) Collect(value, found);
                break;
            case YamlList list:
                foreach (var item in list.Items) Collect(item, found);
                break;
            case YamlScalar { Value: var value } when IsAddress(value):
                found.Add(new Sourced<string>(value.Trim(), node.Span));
                break;
        }
    }

    private static bool IsAddress(string value) =>
        (value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) && !value.AsSpan().Trim().ContainsAny(" \t\n");
}
