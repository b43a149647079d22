using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StaticImpact.Model;

/// <summary>All items of one kind, whatever the kind.</summary>
public abstract class Catalog
{
    public abstract int Count { get; }

    /// <summary>The pages of its items, in the order in which they are shown.</summary>
    public abstract IEnumerable<PageFacts> Pages { get; }
}

/// <summary>All items of one kind, in the order in which they are shown, each found by its id.</summary>
public sealed class Catalog<TId, T> : Catalog, IReadOnlyList<T>
    where TId : notnull
    where T : class, IContentItem
{
    private readonly ImmutableArray<T> items;
    private readonly Lazy<Dictionary<TId, T>> byId;

    public Catalog(IEnumerable<T> items, Func<T, TId> id)
    {
        this.items = [.. items];
        // Of thousands of updates nobody asks for one by its id.
        byId = new(() => this.items.ToDictionary(id));
    }

    public static Catalog<TId, T> Empty { get; } = new([], static _ => throw new InvalidOperationException("There is nothing in it."));

    public override int Count => items.Length;

    public override IEnumerable<PageFacts> Pages => items.Select(item => item.Page);

    public T this[int index] => items[index];

    /// <exception cref="KeyNotFoundException">References are linked before pages are made, so a miss is a programmer's mistake.</exception>
    public T this[TId id] => byId.Value[id];

    public bool Contains(TId id) => byId.Value.ContainsKey(id);

    public bool TryGet(TId id, [MaybeNullWhen(false)] out T item) => byId.Value.TryGetValue(id, out item);

    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();
}
