using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>The items of every kind, each kind in a catalog of its own, in the order in which the kinds were linked.</summary>
public sealed class ItemCatalogs
{
    private readonly ImmutableArray<(Type Item, Catalog Items)> all;

    private ItemCatalogs(ImmutableArray<(Type Item, Catalog Items)> all) => this.all = all;

    public static ItemCatalogs Empty { get; } = new([]);

    public IEnumerable<Catalog> All => all.Select(c => c.Items);

    /// <summary>The items of a kind; an empty catalog where nothing was linked.</summary>
    public Catalog<TId, T> Of<TId, T>()
        where TId : notnull
        where T : class, IContentItem
    {
        foreach (var (item, items) in all)
        {
            if (item == typeof(T)) return (Catalog<TId, T>)items;
        }

        return Catalog<TId, T>.Empty;
    }

    /// <summary>These catalogs with one more, or with another in the place of the one that holds items of the same type.</summary>
    public ItemCatalogs With<TId, T>(Catalog<TId, T> items)
        where TId : notnull
        where T : class, IContentItem
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Item == typeof(T)) return new(all.SetItem(i, (typeof(T), items)));
        }

        return new(all.Add((typeof(T), items)));
    }
}
