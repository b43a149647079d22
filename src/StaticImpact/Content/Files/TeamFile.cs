using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>teams/&lt;id&gt;.md</c>.</summary>
public sealed class TeamFile
{
    public PageKeys Page { get; } = new();
    public ImmutableArray<Sourced<string>> Goals { get; private set; } = [];
    public Sourced<string>? Chair { get; private set; }
    public ImmutableArray<Sourced<string>> Partners { get; private set; } = [];
    public Frequency? Meets { get; private set; }

    public static YamlObject<TeamFile> Format { get; } = new YamlObject<TeamFile>("a team's keys", () => new())
        .Include(PageKeys.Format, t => t.Page)
        .Optional("goals", ContentFormats.References("a goal"), (t, v) => t.Goals = v, "Goals the team works for.")
        .Optional("chair", ContentFormats.Reference("a partner"), (t, v) => t.Chair = v, "The partner that chairs it.")
        .Optional("partners", ContentFormats.References("a partner"), (t, v) => t.Partners = v, "The partners in it.")
        .Optional("meets", ContentFormats.Frequency, (t, v) => t.Meets = v, "How often it meets, such as month or '6 weeks'.");
}
