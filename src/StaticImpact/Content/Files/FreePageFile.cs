using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>pages/**.md</c>.</summary>
public sealed class FreePageFile
{
    public PageKeys Page { get; } = new();
    public bool Menu { get; private set; }
    public bool IsForResidents { get; private set; } = true;
    public ImmutableArray<Sourced<Language>> Languages { get; private set; } = [];

    public static YamlObject<FreePageFile> Format { get; } = new YamlObject<FreePageFile>("a page's keys", () => new())
        .Include(PageKeys.Format, p => p.Page)
        .Optional("menu", YamlFormats.Bool, (p, v) => p.Menu = v, "true shows the page in the list of pages at the foot of the site.")
        .Optional("audience", YamlFormats.Choice(("residents", true), ("professionals", false)), (p, v) => p.IsForResidents = v, "Who the page is for: residents, the default, or professionals, whose pages may be harder to read.")
        .Optional("languages", YamlFormats.ListOf(ContentFormats.Language.WithPlace), (p, v) => p.Languages = v, "The languages in which the page exists, the first of the site among them; all of them without it.");
}
