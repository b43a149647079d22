using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>backbone.md</c>.</summary>
public sealed class BackboneFile
{
    public PageKeys Page { get; } = new();
    public Sourced<string>? Partner { get; private set; }
    public ImmutableArray<Person> People { get; private set; } = [];
    public ImmutableArray<Point> Roles { get; private set; } = [];
    public LocalText? Governance { get; private set; }
    public ImmutableArray<Funder> Funders { get; private set; } = [];

    public static YamlObject<BackboneFile> Format { get; } = new YamlObject<BackboneFile>("the backbone's keys", () => new())
        .Include(PageKeys.Format, b => b.Page)
        .Optional("partner", ContentFormats.Reference("a partner"), (b, v) => b.Partner = v, "The partner that is the backbone.")
        .Optional("people", YamlFormats.ListOf(PersonKeys.Format.Select(p => p.ToPerson())), (b, v) => b.People = v, "Who works there.")
        .Optional("roles", PointKeys.List, (b, v) => b.Roles = v, "What the backbone does for the partners.")
        .Optional("governance", ContentFormats.Words, (b, v) => b.Governance = v, "Who decides, and who checks on them.")
        .Optional("funders", YamlFormats.ListOf(FunderKeys.Format.Select(f => f.ToFunder())), (b, v) => b.Funders = v, "Who pays for it.");

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
        private string? url;

        public static YamlObject<FunderKeys> Format { get; } = new YamlObject<FunderKeys>("{name, url}", () => new())
            .Required("name", ContentFormats.Words, (f, v) => f.name = v, "The funder's name.")
            .Optional("url", YamlFormats.WebAddress, (f, v) => f.url = v, "The funder's web page.");

        public Funder ToFunder() => new(name, url);
    }
}
