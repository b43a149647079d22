using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>Metadata of the author's own: by name a text, or <c>{text, label, url}</c> for one that leads somewhere or whose name is translated.</summary>
internal sealed class OwnFactKeys
{
    private LocalText text = "";
    private LocalText? label;
    private AuthorLink? url;

    private static YamlFormat<OwnFactKeys> Either { get; } = YamlFormats.Either(
        ContentFormats.Words.Select(words => new OwnFactKeys { text = words }),
        new YamlObject<OwnFactKeys>("{text, label, url}", () => new())
            .Required("text", ContentFormats.Words, (f, v) => f.text = v, "What is said.")
            .Optional("label", ContentFormats.Words, (f, v) => f.label = v, "What it is called, where that is translated.")
            .Optional("url", ContentFormats.Link, (f, v) => f.url = v, "Where the text leads: an address, or a page of this site."));

    public static YamlFormat<ImmutableArray<OwnFact>> Whole { get; } =
        YamlFormats.MapOf("a name of your own", Either).Select(ImmutableArray<OwnFact> (all) => [.. all.Select(fact => fact.Value.Named(fact.Key))]);

    private OwnFact Named(Sourced<string> name) => new(label ?? name.Value, text, url);
}
