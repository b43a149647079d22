using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>pages/**.md</c>.</summary>
public sealed class FreePageFile
{
    public PageKeys Page { get; } = new();
    public bool Menu { get; private set; }
    public bool IsForResidents { get; private set; } = true;

    public static YamlObject<FreePageFile> Format { get; } = new YamlObject<FreePageFile>("a page's keys", () => new())
        .Include(PageKeys.Format, p => p.Page)
        .Optional("menu", YamlFormats.Bool, (p, v) => p.Menu = v, "true shows the page in the list of pages at the foot of the site.")
        .Optional("audience", YamlFormats.Choice(("residents", true), ("professionals", false)), (p, v) => p.IsForResidents = v, "Who the page is for: residents, the default, or professionals, whose pages may be harder to read.");
}
