using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>A working group.</summary>
internal sealed class TeamKind() : ItemKind<TeamId, Team>("team", "teams")
{
    public static ItemReference<TeamId> Id { get; } = new("team", ReferencesCodes.UnknownTeam, id => new TeamId(id));

    public override NewItem New { get; } = new("Say what the team does, and who may come.")
    {
        Asked = [AskedKey.Goals],
        Later = ["summary", "chair", "partners", "meets"],
    };

    internal override ItemReference Reference => Id;

    protected override YamlObject<ItemKeys<Team>> Keys { get; } = ItemKeys.Of("a team's keys", new Team { Id = default, Page = PageFacts.Unread })
        .References("goals", GoalKind.Id, (t, v) => t with { Goals = v }, "Goals the team works for.")
        .Reference("chair", PartnerKind.Id, (t, v) => t with { Chair = v }, "The partner that chairs it.")
        .References("partners", PartnerKind.Id, (t, v) => t with { Partners = v }, "The partners in it.")
        .Key("meets", ContentFormats.Frequency, (t, v) => t with { Meets = v }, "How often it meets, such as month or '6 weeks'.");

    protected override TeamId IdOf(Team item) => item.Id;

    protected override IEnumerable<Team> Sorted(IEnumerable<Team> items) => ByTitle(items);

    protected override Team Complete(Team item, ParsedItem file, LinkContext linking) => item with { Id = new TeamId(file.Id), Page = linking.Facts(file) };
}
