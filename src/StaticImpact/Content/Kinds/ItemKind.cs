using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>A kind whose front matter fills the model's own record.</summary>
internal abstract class ItemKind<TId, T>(string name, string plural) : ContentKind(name, plural)
    where TId : notnull
    where T : class, IContentItem
{
    internal sealed override YamlFormat Format => Keys;

    /// <summary>The keys, each with what it fills.</summary>
    protected abstract YamlObject<ItemKeys<T>> Keys { get; }

    internal sealed override ParsedItem Read(ItemParsing reading) => reading.Read(Keys);

    internal sealed override Initiative AddTo(Initiative initiative, LinkContext linking) =>
        initiative with { Items = initiative.Items.With(new Catalog<TId, T>(Sorted(linking.Linked(this, Link)), IdOf)) };

    protected abstract TId IdOf(T item);

    /// <summary>In the order in which they are shown.</summary>
    protected abstract IEnumerable<T> Sorted(IEnumerable<T> items);

    /// <summary>Adds to what the keys say what the file's name and its page say.</summary>
    protected abstract T Complete(T item, ParsedItem file, LinkContext linking);

    /// <summary>By weight, then by title.</summary>
    protected static IEnumerable<T> ByTitle(IEnumerable<T> items) =>
        items.OrderBy(i => i.Page.Weight ?? int.MaxValue).ThenBy(i => i.Page.Title.Original, StringComparer.Ordinal);

    private T Link(ParsedItem file, LinkContext linking) => Complete(((ItemKeys<T>)file.Keys).Linked(file, linking), file, linking);
}

/// <summary>A kind of which there is one item, in a file of its own at the root of the content.</summary>
internal abstract class SingleKind<T>(string name) : ItemKind<string, T>(name, name)
    where T : class, IContentItem
{
    public sealed override string SingleFile => Name + ".md";

    protected sealed override string IdOf(T item) => Name;

    protected sealed override IEnumerable<T> Sorted(IEnumerable<T> items) => items;
}
