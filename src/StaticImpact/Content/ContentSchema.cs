using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StaticImpact.Content.Kinds;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>What may stand in one kind of file, for editors and the manual; from the same declarations that read it.</summary>
public sealed class ContentSchema
{
    private ContentSchema(ContentKind kind) => Kind = kind;

    public static ImmutableArray<ContentSchema> All { get; } = [.. ContentKinds.All.Select(kind => new ContentSchema(kind))];

    public ContentKind Kind { get; }

    /// <summary>Which files it is about, inside the content folder.</summary>
    public string Files => Kind.Files;

    /// <summary>The keys in the order in which they are declared.</summary>
    public ImmutableArray<YamlKey> Keys => [.. Kind.Format.Keys];

    /// <summary>The name of the schema's file, such as <c>goal.json</c>.</summary>
    public string FileName => $"{Kind.Name}.json";

    /// <summary>The name of the schema's file for translations, such as <c>goal-translation.json</c>.</summary>
    public string TranslationFileName => $"{Kind.Name}-translation.json";

    /// <summary>The schema of a kind.</summary>
    public static ContentSchema Of(ContentKind kind) => All[ContentKinds.All.IndexOf(kind)];

    /// <summary>The schema of a file by its path in the content folder, be it an original or a translation; null for other files.</summary>
    public static ContentSchema? For(string path)
    {
        var slash = path.IndexOf('/');
        var first = path.IndexOf('.');
        var kind = slash >= 0 ? (path.EndsWith(".md", StringComparison.Ordinal) ? ContentKinds.InFolder(path[..slash]) : null)
            : first < 0 ? null : ContentKinds.InFile(path[..first] + path[path.LastIndexOf('.')..]);
        return kind is null ? null : Of(kind);
    }

    /// <summary>A JSON Schema of an original, new at each call.</summary>
    public JsonObject Describe() => Head($"content/{Files}", Kind.Format.Describe());

    /// <summary>A JSON Schema of a translation, which holds words only.</summary>
    public JsonObject DescribeTranslation()
    {
        var schema = Kind.Format.DescribeTranslation();
        var hash = YamlFormats.Text.Describe();
        hash["description"] = "The state of the original that this was translated from, written by 'staticimpact translate'.";
        schema["properties"]![ItemParsing.TranslatedFromKey] = hash;
        return Head($"A translation of content/{Files}", schema);
    }

    private static JsonObject Head(string title, JsonObject body)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (name, node) in body.ToList())
        {
            body.Remove(name);
            schema[name] = node;
        }

        return schema;
    }
}
