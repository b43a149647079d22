using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>partners/&lt;id&gt;.md</c>.</summary>
public sealed class PartnerFile
{
    public PageKeys Page { get; } = new();
    public Sector? Sector { get; private set; }
    public LocalText? Role { get; private set; }
    public LocalText? Commitment { get; private set; }
    public Sourced<string>? Logo { get; private set; }
    public Sourced<string>? Website { get; private set; }
    public Contact? Contact { get; private set; }
    public ImmutableArray<Sourced<string>> Goals { get; private set; } = [];
    public DateOnly? Joined { get; private set; }

    public static YamlObject<PartnerFile> Format { get; } = new YamlObject<PartnerFile>("a partner's keys", () => new())
        .Include(PageKeys.Format, p => p.Page)
        .Optional("sector", ContentFormats.Choice(PublicWords.Sectors), (p, v) => p.Sector = v, "The partner's sector.")
        .Optional("role", ContentFormats.Words, (p, v) => p.Role = v, "What the partner does in the initiative.")
        .Optional("commitment", ContentFormats.Words, (p, v) => p.Commitment = v, "What the partner promised, so that it can be checked.")
        .Optional("logo", ContentFormats.FilePath, (p, v) => p.Logo = v, "The logo's path in the content folder.")
        .Optional("website", YamlFormats.WebAddress.WithPlace, (p, v) => p.Website = v, "The partner's web page.")
        .Optional("contact", ContactKeys.Whole, (p, v) => p.Contact = v, "Whom to ask there.")
        .Optional("goals", ContentFormats.References("a goal"), (p, v) => p.Goals = v, "Goals the partner works for.")
        .Optional("joined", YamlFormats.Date, (p, v) => p.Joined = v, "The day it joined.");
}
