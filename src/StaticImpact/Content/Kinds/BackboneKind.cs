using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>The backbone organisation.</summary>
internal sealed class BackboneKind() : SingleKind<Backbone>("backbone")
{
    protected override YamlObject<ItemKeys<Backbone>> Keys { get; } = ItemKeys.Of("the backbone's keys", new Backbone { Page = PageFacts.Unread })
        .Reference("partner", PartnerKind.Id, (b, v) => b with { Partner = v }, "The partner that is the backbone.")
        .Key("people", YamlFormats.ListOf(PersonKeys.Format.Select(p => p.ToPerson())), (b, v) => b with { People = v }, "Who works there.")
        .Key("roles", PointKeys.List, (b, v) => b with { Roles = v }, "What the backbone does for the partners.")
        .Key("governance", ContentFormats.Words, (b, v) => b with { Governance = v }, "Who decides, and who checks on them.")
        .Key("funders", YamlFormats.ListOf(FunderKeys.Format.Select(f => f.ToFunder())), (b, v) => b with { Funders = v }, "Who pays for it.");

    protected override Backbone Complete(Backbone item, ParsedItem file, LinkContext linking) => item with { Page = linking.Facts(file) };

    private sealed class PersonKeys
    {
        private string name = "";
        private LocalText? role;
        private string? email;

        public static YamlObject<PersonKeys> Format { get; } = new YamlObject<PersonKeys>("{name, role, email}", () => new())
            .Required("name", YamlFormats.Text, (p, v) => p.name = v, "The person's name.")
            .Optional("role", ContentFormats.Words, (p, v) => p.role = v, "What the person does.")
            .Optional("email", YamlFormats.Email, (p, v) => p.email = v, "The person's email address.");

        public Person ToPerson() => new(name, role, email);
    }

    private sealed class FunderKeys
    {
        private LocalText name = "";
        private AuthorLink? url;

        public static YamlObject<FunderKeys> Format { get; } = new YamlObject<FunderKeys>("{name, url}", () => new())
            .Required("name", ContentFormats.Words, (f, v) => f.name = v, "The funder's name.")
            .Optional("url", ContentFormats.WebLink, (f, v) => f.url = v, "The funder's web page.");

        public Funder ToFunder() => new(name, url);
    }
}
