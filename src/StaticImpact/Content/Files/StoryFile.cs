using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>stories/&lt;id&gt;.md</c>.</summary>
public sealed class StoryFile
{
    public PageKeys Page { get; } = new();
    public LocalText? Place { get; private set; }
    public LocalText? Quote { get; private set; }
    public LocalText? Speaker { get; private set; }
    public ImmutableArray<Sourced<string>> Goals { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Indicators { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Partners { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Activities { get; private set; } = [];

    public static YamlObject<StoryFile> Format { get; } = new YamlObject<StoryFile>("a story's keys", () => new())
        .Include(PageKeys.Format, s => s.Page)
        .Optional("place", ContentFormats.Words, (s, v) => s.Place = v, "Where it happened.")
        .Optional("quote", ContentFormats.Words, (s, v) => s.Quote = v, "A sentence in the speaker's own words.")
        .Optional("speaker", ContentFormats.Words, (s, v) => s.Speaker = v, "Who said it.")
        .Optional("goals", ContentFormats.References("a goal"), (s, v) => s.Goals = v, "Goals the story is about.")
        .Optional("indicators", ContentFormats.References("an indicator"), (s, v) => s.Indicators = v, "Indicators it gives a face to.")
        .Optional("partners", ContentFormats.References("a partner"), (s, v) => s.Partners = v, "Partners in it.")
        .Optional("activities", ContentFormats.References("an activity"), (s, v) => s.Activities = v, "Activities it comes from.");
}
