using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>Any other page.</summary>
internal sealed class PageKind() : ItemKind<string, FreePage>("page", "pages")
{
    public override bool HasFolders => true;

    public override NewItem New { get; } = new("Write what the page is for in its first sentence.") { Later = ["summary", "menu", "weight"] };

    protected override YamlObject<ItemKeys<FreePage>> Keys { get; } = ItemKeys.Of("a page's keys", new FreePage { Path = "", Page = PageFacts.Unread })
        .Key("menu", YamlFormats.Bool, (p, v) => p with { Menu = v }, "true shows the page in the list of pages at the foot of the site.")
        .Key("audience", YamlFormats.Choice(("residents", true), ("professionals", false)), (p, v) => p with { IsForResidents = v }, "Who the page is for: residents, the default, or professionals, whose pages may be harder to read.")
        .Key("languages", YamlFormats.ListOf(ContentFormats.Language.WithPlace), (p, v) => p with { Page = p.Page with { OnlyIn = v } }, "The languages in which the page exists, the first of the site among them; all of them without it.")
        .Key("search", YamlFormats.Bool, (p, v) => p with { Page = p.Page with { IsSearched = v } }, "false keeps the page out of the site's search, and of the list of all pages there.");

    protected override string IdOf(FreePage item) => item.Path;

    protected override IEnumerable<FreePage> Sorted(IEnumerable<FreePage> items) => ByTitle(items);

    protected override FreePage Complete(FreePage item, ParsedItem file, LinkContext linking)
    {
        var page = linking.Facts(file) with { OnlyIn = item.Page.OnlyIn, IsSearched = item.Page.IsSearched };
        PageLanguages.Check(page, linking.Languages, linking.Bag);
        return item with { Path = file.Id, Page = page };
    }
}
