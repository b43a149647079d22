using System.Collections.Immutable;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>The front matter of an item while it is read: the item itself, filled key by key, and what waits until all files are known.</summary>
internal class ItemKeys<T>(T item) : IPageKeys
    where T : class
{
    private List<Func<T, ParsedItem, LinkContext, T>>? waiting;
    private List<Sourced<string>>? files;

    public T Item { get; set; } = item;

    public PageKeys Page { get; } = new();

    public IEnumerable<Sourced<string>> Files => files ?? [];

    /// <summary>Does something with the item once it is known what can be referred to.</summary>
    public void WhenLinked(Func<T, ParsedItem, LinkContext, T> step) => (waiting ??= []).Add(step);

    /// <summary>Remembers a file that the item names.</summary>
    public void Name(Sourced<string> file) => (files ??= []).Add(file);

    /// <summary>The item with what its references mean.</summary>
    public T Linked(ParsedItem file, LinkContext linking)
    {
        var linked = Item;
        foreach (var step in waiting ?? []) linked = step(linked, file, linking);
        return linked;
    }
}

/// <summary>Declares the keys of an item: each fills a property of the model's own record.</summary>
internal static class ItemKeys
{
    /// <param name="what">What the keys are, for messages: <c>a story's keys</c>.</param>
    /// <param name="unread">The item before any key has been read.</param>
    public static YamlObject<ItemKeys<T>> Of<T>(string what, T unread)
        where T : class, IContentItem => new YamlObject<ItemKeys<T>>(what, () => new(unread)).Include(PageKeys.Format, k => k.Page);

    /// <summary>A value that the item takes as it is.</summary>
    public static YamlObject<ItemKeys<T>> Key<T, TValue>(this YamlObject<ItemKeys<T>> keys, string name, YamlFormat<TValue> format, Func<T, TValue, T> set, string doc)
        where T : class => keys.Optional(name, format, (k, v) => k.Item = set(k.Item, v), doc);

    /// <summary>A reference to one item. What is not shown is left out; what does not exist is reported.</summary>
    public static YamlObject<ItemKeys<T>> Reference<T, TId>(this YamlObject<ItemKeys<T>> keys, string name, ItemReference<TId> to, Func<T, TId, T> set, string doc)
        where T : class
        where TId : struct =>
        keys.Optional(name, ContentFormats.Reference(to.One), (k, v) => k.WhenLinked((item, _, linking) => linking.Resolve(to, v) is { } id ? set(item, id) : item), doc);

    /// <summary>References to several items.</summary>
    public static YamlObject<ItemKeys<T>> References<T, TId>(this YamlObject<ItemKeys<T>> keys, string name, ItemReference<TId> to, Func<T, ImmutableArray<TId>, T> set, string doc)
        where T : class
        where TId : struct =>
        keys.Optional(name, ContentFormats.References(to.One), (k, v) => k.WhenLinked((item, _, linking) => set(item, linking.Resolve(to, v))), doc);

    /// <summary>A file of the content folder that goes out with the item.</summary>
    public static YamlObject<ItemKeys<T>> File<T>(this YamlObject<ItemKeys<T>> keys, string name, Func<T, Sourced<string>?, T> set, string doc)
        where T : class =>
        keys.Optional(name, ContentFormats.FilePath, (k, v) =>
        {
            k.Name(v);
            k.WhenLinked((item, _, linking) => set(item, linking.Files.Shown(v)));
        }, doc);
}
