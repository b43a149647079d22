using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>An organisation with a part in the plan.</summary>
internal sealed class PartnerKind() : ItemKind<PartnerId, Partner>("partner", "partners")
{
    public static ItemReference<PartnerId> Id { get; } = new("partner", ReferencesCodes.UnknownPartner, id => new PartnerId(id));

    public override NewItem New { get; } = new("Say in two or three sentences who they are.")
    {
        Asked = [new("sector", "sector"), AskedKey.Goals],
        Later = ["summary", "role", "commitment", "website", "logo", "contact"],
    };

    internal override ItemReference Reference => Id;

    protected override YamlObject<ItemKeys<Partner>> Keys { get; } = ItemKeys.Of("a partner's keys", new Partner { Id = default, Page = PageFacts.Unread })
        .Key("sector", ContentFormats.Choice(PublicWords.Sectors), (p, v) => p with { Sector = v }, "The partner's sector.")
        .Key("role", ContentFormats.Words, (p, v) => p with { Role = v }, "What the partner does in the initiative.")
        .Key("commitment", ContentFormats.Words, (p, v) => p with { Commitment = v }, "What the partner promised, so that it can be checked.")
        .File("logo", (p, v) => p with { Logo = v }, "The logo's path in the content folder.")
        .Key("website", ContentFormats.WebLink, (p, v) => p with { Website = v }, "The partner's web page.")
        .Key("contact", ContactKeys.Whole, (p, v) => p with { Contact = v }, "Whom to ask there.")
        .References("goals", GoalKind.Id, (p, v) => p with { Goals = v }, "Goals the partner works for.")
        .Key("joined", YamlFormats.Date, (p, v) => p with { Joined = v }, "The day it joined.");

    protected override PartnerId IdOf(Partner item) => item.Id;

    protected override IEnumerable<Partner> Sorted(IEnumerable<Partner> items) => ByTitle(items);

    protected override Partner Complete(Partner item, ParsedItem file, LinkContext linking) => item with { Id = new PartnerId(file.Id), Page = linking.Facts(file) };
}
