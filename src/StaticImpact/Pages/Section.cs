using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>A part of the site: a page that the navigation can name, and the pages below it.</summary>
/// <param name="Name">What <c>navigation</c> calls it; <c>nav.…</c> among the theme's words is its title.</param>
/// <param name="Address">Its first page, in the first language.</param>
internal sealed record Section(string Name, Address Address)
{
    /// <summary>The templates of its pages, each with what it may see.</summary>
    public required ImmutableArray<(string Template, Shape Shape)> Templates { get; init; }

    /// <summary>Whether it has a page that the navigation can name.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Whether it is listed at the foot of every page.</summary>
    public bool IsInFooter { get; init; }

    /// <summary>Whether it has something to show: if not, the navigation leaves it out.</summary>
    public Func<Initiative, bool> HasContent { get; init; } = static _ => true;

    /// <summary>Its pages in the order in which they are listed.</summary>
    public required Func<Site, IEnumerable<PlannedPage>> Pages { get; init; }

    /// <summary>A page by itself.</summary>
    /// <param name="weight">See <see cref="Route.Weight"/>.</param>
    public static Section Alone(string name, Shape shape, Func<PageScope, object> make, int weight = 1)
    {
        var address = Address.Page(name);
        return new Section(name, address)
        {
            Templates = [("pages/" + name, shape)],
            Pages = _ => [new PlannedPage(address, "pages/" + name, make, weight)],
        };
    }

    /// <summary>The one page of a kind of content.</summary>
    public static Section OfOne<T>(ContentKind kind, Func<Initiative, T?> item, Shape shape, Func<PageScope, T, object> make)
        where T : class, IContentItem => new(kind.Plural, Address.Page(kind.Plural))
        {
            Templates = [("pages/" + kind.Name, shape)],
            HasContent = initiative => item(initiative) is not null,
            Pages = site => item(site.Initiative) is { } one ? [PlannedPage.Of(one, kind, make)] : [],
        };

    /// <summary>A list of all items of a kind of content, and a page for each.</summary>
    /// <param name="weight">Of the list.</param>
    /// <param name="itemWeight">Of each item's page.</param>
    public static Section OfMany<T>(
        ContentKind kind,
        Func<Initiative, IReadOnlyCollection<T>> items,
        Shape listShape,
        Func<PageScope, object> makeList,
        Shape itemShape,
        Func<PageScope, T, object> make,
        int weight = 1,
        int itemWeight = 1)
        where T : class, IContentItem
    {
        var list = Alone(kind.Plural, listShape, makeList, weight);
        return list with
        {
            Templates = [.. list.Templates, ("pages/" + kind.Name, itemShape)],
            HasContent = initiative => items(initiative).Count > 0,
            Pages = site => list.Pages(site).Concat(items(site.Initiative).Select(item => PlannedPage.Of(item, kind, make, itemWeight))),
        };
    }

    /// <summary>This section with further pages after its own.</summary>
    /// <param name="more">Templates that only those use.</param>
    public Section With(Func<Site, IEnumerable<PlannedPage>> pages, params ImmutableArray<(string Template, Shape Shape)> more)
    {
        var own = Pages;
        return this with { Templates = [.. Templates, .. more], Pages = site => own(site).Concat(pages(site)) };
    }
}
