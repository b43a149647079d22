using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>updates/&lt;date&gt;-&lt;id&gt;.md</c>.</summary>
public sealed class UpdateFile
{
    public PageKeys Page { get; } = new();
    public UpdateKind Kind { get; private set; }
    public LocalText? Changed { get; private set; }
    public ImmutableArray<Sourced<string>> Thanks { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Goals { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Indicators { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Partners { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Activities { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Teams { get; private set; } = [];

    public static YamlObject<UpdateFile> Format { get; } = new YamlObject<UpdateFile>("an update's keys", () => new())
        .Include(PageKeys.Format, u => u.Page)
        .Optional("kind", ContentFormats.Choice(PublicWords.Updates), (u, v) => u.Kind = v, "What kind of update it is; news without it.")
        .Optional("changed", ContentFormats.Words, (u, v) => u.Changed = v, "What changed because of what was heard or learned.")
        .Optional("thanks", ContentFormats.References("a partner"), (u, v) => u.Thanks = v, "Partners to thank.")
        .Optional("goals", ContentFormats.References("a goal"), (u, v) => u.Goals = v, "Goals it is about.")
        .Optional("indicators", ContentFormats.References("an indicator"), (u, v) => u.Indicators = v, "Indicators it is about.")
        .Optional("partners", ContentFormats.References("a partner"), (u, v) => u.Partners = v, "Partners it is about.")
        .Optional("activities", ContentFormats.References("an activity"), (u, v) => u.Activities = v, "Activities it is about.")
        .Optional("teams", ContentFormats.References("a team"), (u, v) => u.Teams = v, "Teams it is about.")
        .Check((u, map, reading) =>
        {
            if (u.Kind is UpdateKind.Heard or UpdateKind.Learned && !map.TryFind("changed", out _))
            {
                reading.Report(FilesCodes.MissingKey, map.Find("kind")!.Span,
                    $"'changed' is missing. Who hears '{(u.Kind == UpdateKind.Heard ? "what we heard" : "what we learned")}' wants to know what came of it: add 'changed: …', even if it is 'Nothing yet'.");
            }
        });
}
