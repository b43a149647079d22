using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StaticImpact.Model;

/// <summary>All items of one kind, in the order in which they are shown, each found by its id.</summary>
public sealed class Catalog<TId, T> : IReadOnlyList<T>
    where TId : notnull
{
    private readonly ImmutableArray<T> items;
    private readonly Lazy<Dictionary<TId, T>> byId;

    public Catalog(IEnumerable<T> items, Func<T, TId> id)
    {
        this.items = [.. items];
        // Of thousands of updates nobody asks for one by its id.
        byId = new(() => this.items.ToDictionary(id));
    }

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <exception cref="KeyNotFoundException">References are linked before pages are made, so a miss is a programmer's mistake.</exception>
    public T this[TId id] => byId.Value[id];

    public bool Contains(TId id) => byId.Value.ContainsKey(id);

    public bool TryGet(TId id, [MaybeNullWhen(false)] out T item) => byId.Value.TryGetValue(id, out item);

    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();
}
