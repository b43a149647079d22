using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary><c>{title, url}</c>: links that stand on every page.</summary>
internal sealed class SiteLinkKeys
{
    private const string Leads = "Where it leads: a web address, mailto:, tel:, or the path of a page or file, such as pages/about.md.";

    private LocalText? title;
    private AuthorLink? url;

    private static YamlObject<SiteLinkKeys> Titled { get; } = new YamlObject<SiteLinkKeys>("{title, url}", () => new())
        .Required("title", ContentFormats.Words, (l, v) => l.title = v, "What the link is called.")
        .Required("url", ContentFormats.Link, (l, v) => l.url = v, Leads);

    private static YamlObject<SiteLinkKeys> Profile { get; } = new YamlObject<SiteLinkKeys>("{title, url}", () => new())
        .Optional("title", ContentFormats.Words, (l, v) => l.title = v, "What the link is called. Without it, the name of the network, such as Instagram, or of the website.")
        .Required("url", ContentFormats.WebLink, (l, v) => l.url = v, "The address of the initiative's page there.");

    /// <summary>Names of pages, and links with a title.</summary>
    public static YamlFormat<ImmutableArray<MenuEntry>> Menu { get; } = YamlFormats.ListOf(YamlFormats.Either(
        YamlFormats.TextLike("the name of a page such as goals or pages/about").WithPlace.Select(name => new MenuEntry(name, null)),
        Titled.Select(link => new MenuEntry(null, link.ToLink()))));

    /// <summary>Addresses, with or without a title.</summary>
    public static YamlFormat<ImmutableArray<SiteLink>> Profiles { get; } = YamlFormats.ListOf(YamlFormats.Either(
        ContentFormats.WebLink.Select(url => new SiteLink(null, url)),
        Profile.Select(link => link.ToLink())));

    private SiteLink ToLink() => new(title, url!);
}
