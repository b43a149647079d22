using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StaticImpact.Content.Files;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>What may stand in one kind of file, for editors and the manual; from the same declarations that read it.</summary>
public sealed class ContentSchema
{
    private readonly Func<JsonObject> original;
    private readonly Func<JsonObject> translation;

    private ContentSchema(ContentKind kind, string files, YamlFormat format, IEnumerable<YamlKey> keys)
    {
        Kind = kind;
        Files = files;
        Keys = [.. keys];
        original = format.Describe;
        translation = format.DescribeTranslation;
    }

    public static ImmutableArray<ContentSchema> All { get; } =
    [
        Of(ContentKind.Initiative, "initiative.yml", InitiativeFile.Format),
        Of(ContentKind.Places, "places.yml", PlacesFile.Format),
        Of(ContentKind.Agenda, "agenda.md", AgendaFile.Format),
        Of(ContentKind.Backbone, "backbone.md", BackboneFile.Format),
        Of(ContentKind.Goal, "goals/*.md", GoalFile.Format),
        Of(ContentKind.Indicator, "indicators/*.md", IndicatorFile.Format),
        Of(ContentKind.Partner, "partners/*.md", PartnerFile.Format),
        Of(ContentKind.Team, "teams/*.md", TeamFile.Format),
        Of(ContentKind.Activity, "activities/*.md", ActivityFile.Format),
        Of(ContentKind.Story, "stories/*.md", StoryFile.Format),
        Of(ContentKind.Update, "updates/*.md", UpdateFile.Format),
        Of(ContentKind.Event, "events/*.md", EventFile.Format),
        Of(ContentKind.Page, "pages/**.md", FreePageFile.Format),
    ];

    /// <summary>What the files of schemas are called.</summary>
    public static WordTable<ContentKind> Words { get; } = new(
        ("initiative", ContentKind.Initiative), ("places", ContentKind.Places), ("agenda", ContentKind.Agenda), ("backbone", ContentKind.Backbone),
        ("goal", ContentKind.Goal), ("indicator", ContentKind.Indicator), ("partner", ContentKind.Partner), ("team", ContentKind.Team),
        ("activity", ContentKind.Activity), ("story", ContentKind.Story), ("update", ContentKind.Update), ("event", ContentKind.Event), ("page", ContentKind.Page));

    public ContentKind Kind { get; }

    /// <summary>Which files it is about, inside the content folder.</summary>
    public string Files { get; }

    /// <summary>The keys in the order in which they are declared.</summary>
    public ImmutableArray<YamlKey> Keys { get; }

    /// <summary>The name of the schema's file, such as <c>goal.json</c>.</summary>
    public string FileName => $"{Words[Kind]}.json";

    /// <summary>The name of the schema's file for translations, such as <c>goal-translation.json</c>.</summary>
    public string TranslationFileName => $"{Words[Kind]}-translation.json";

    /// <summary>The schema of a file by its path in the content folder, be it an original or a translation; null for other files.</summary>
    public static ContentSchema? For(string path)
    {
        var slash = path.IndexOf('/');
        if (slash >= 0) return path.EndsWith(".md", StringComparison.Ordinal) ? All.FirstOrDefault(s => s.Files.StartsWith(path[..(slash + 1)], StringComparison.Ordinal)) : null;
        var first = path.IndexOf('.');
        return first < 0 ? null : All.FirstOrDefault(s => s.Files == path[..first] + path[path.LastIndexOf('.')..]);
    }

    /// <summary>A JSON Schema of an original, new at each call.</summary>
    public JsonObject Describe() => Head($"content/{Files}", original());

    /// <summary>A JSON Schema of a translation, which holds words only.</summary>
    public JsonObject DescribeTranslation()
    {
        var schema = translation();
        var hash = YamlFormats.Text.Describe();
        hash["description"] = "The state of the original that this was translated from, written by 'staticimpact translate'.";
        schema["properties"]![FileReader.TranslatedFromKey] = hash;
        return Head($"A translation of content/{Files}", schema);
    }

    private static ContentSchema Of<T>(ContentKind kind, string files, YamlObject<T> format)
        where T : class => new(kind, files, format, format.Keys);

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
