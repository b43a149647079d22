using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>The links that stand on every page.</summary>
internal static class Menus
{
    private static readonly ImmutableArray<MenuEntry> Usual =
        [.. new[] { "scorecard", "goals", "partners", "activities", "stories", "updates", "how-we-work" }.Select(name => new MenuEntry(new(name, Diagnostics.SourceSpan.None), null))];

    public static IReadOnlyList<LinkView> Navigation(PageScope scope)
    {
        var chosen = scope.Initiative.Settings.Navigation;
        return Links(scope, chosen.IsEmpty ? Usual : chosen);
    }

    /// <summary>What always stands there, then what the author adds.</summary>
    public static IReadOnlyList<LinkView> Footer(PageScope scope)
    {
        var links = new List<LinkView>();
        foreach (var page in scope.Initiative.Pages)
        {
            if (page.Menu) links.Add(scope.Link(page));
        }

        foreach (var section in Sections.Named)
        {
            if (section.IsInFooter && section.HasContent(scope.Initiative)) links.Add(scope.Link(section.Address, scope.Words["nav." + section.Name]));
        }

        foreach (var link in Links(scope, scope.Initiative.Settings.Footer))
        {
            if (!links.Exists(other => other.Href == link.Href)) links.Add(link);
        }

        return links;
    }

    public static IReadOnlyList<LinkView> Social(PageScope scope) =>
        [.. scope.Initiative.Settings.Social.Select(link => new LinkView(link.Url.Target, Name(scope, link), false, scope.LangOf(link.Title)))];

    private static string Name(PageScope scope, SiteLink link) => link.Title is null ? SocialNetworks.NameOf(link.Url.Target) : scope.Text(link.Title);

    private static List<LinkView> Links(PageScope scope, ImmutableArray<MenuEntry> entries)
    {
        var links = new List<LinkView>(entries.Length);
        foreach (var entry in entries)
        {
            if (entry.Link is { } link) AddOwn(links, scope, link);
            else if (entry.Page is { Value: var name }) AddPage(links, scope, name);
        }

        return links;
    }

    /// <summary>A link to a page that is not shown goes, as it does in texts.</summary>
    private static void AddOwn(List<LinkView> links, PageScope scope, SiteLink link)
    {
        var href = scope.Href(link.Url);
        if (href.Length > 0) links.Add(new LinkView(href, scope.Text(link.Title), href == scope.Href(scope.Address), scope.LangOf(link.Title)));
    }

    private static void AddPage(List<LinkView> links, PageScope scope, string name)
    {
        if (name.StartsWith("pages/", StringComparison.Ordinal))
        {
            if (scope.Initiative.Pages.TryGet(name["pages/".Length..], out var page)) links.Add(scope.Link(page));
            return;
        }

        foreach (var section in Sections.Named)
        {
            if (section.Name != name || !section.HasContent(scope.Initiative)) continue;
            var address = section.Address;
            var inside = address != Address.Home && scope.Address.Path.StartsWith(address.Path, StringComparison.Ordinal);
            links.Add(new LinkView(scope.Href(address), scope.Words["nav." + name], inside || address == scope.Address, ""));
        }
    }
}
