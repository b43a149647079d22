using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{name, publisher, url, retrieved, vintage, licence}</c>.</summary>
internal sealed class SourceKeys
{
    private LocalText name = "";
    private LocalText? publisher;
    private AuthorLink? url;
    private DateOnly? retrieved;
    private LocalText? vintage;
    private LocalText? licence;

    /// <summary>One source, or a list of them.</summary>
    public static YamlFormat<ImmutableArray<DataSource>> Whole { get; } = YamlFormats.ListOf(new YamlObject<SourceKeys>("{name, publisher, url, retrieved, vintage, licence}", () => new())
        .Required("name", ContentFormats.Words, (s, v) => s.name = v, "What the figures are called by their publisher.")
        .Optional("publisher", ContentFormats.Words, (s, v) => s.publisher = v, "Who publishes them.")
        .Optional("url", ContentFormats.WebLink, (s, v) => s.url = v, "Where they are published.")
        .Optional("retrieved", YamlFormats.Date, (s, v) => s.retrieved = v, "The day on which they were taken from there.")
        .Optional("vintage", ContentFormats.Words, (s, v) => s.vintage = v, "Which edition they are.")
        .Optional("licence", ContentFormats.Words, (s, v) => s.licence = v, "Under which terms they may be used.")
        .Select(s => new DataSource { Name = s.name, Publisher = s.publisher, Url = s.url, Retrieved = s.retrieved, Vintage = s.vintage, Licence = s.licence }));
}
