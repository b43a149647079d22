using System.Collections.Immutable;
using StaticImpact.Content.Kinds;

namespace StaticImpact.Content.Linking;

/// <summary>Every id that front matter may refer to.</summary>
internal sealed class References
{
    private readonly ImmutableArray<(ItemReference Kind, ReferenceTable Table)> tables;

    public References() => tables = [.. ContentKinds.All.Select(kind => kind.Reference).OfType<ItemReference>().Select(kind => (kind, kind.NewTable(KindOf)))];

    /// <summary>The ids of a kind.</summary>
    /// <exception cref="InvalidOperationException">No kind is referred to so.</exception>
    public ReferenceTable<TId> Of<TId>(ItemReference<TId> kind)
        where TId : struct => (ReferenceTable<TId>)Of((ItemReference)kind);

    public ReferenceTable Of(ItemReference kind)
    {
        foreach (var (known, table) in tables)
        {
            if (ReferenceEquals(known, kind)) return table;
        }

        throw new InvalidOperationException($"No kind of content is referred to as {kind.One}.");
    }

    /// <summary>Whether every reference means what it means in others.</summary>
    public bool IsSameAs(References other) => tables.All(t => t.Table.IsSameAs(other.Of(t.Kind)));

    /// <summary>Of which kind an id is, e.g. "a partner", for whoever wrote it in the wrong place; null when of none.</summary>
    private string? KindOf(string id)
    {
        // Places come last, as what is least often meant.
        foreach (var (kind, table) in tables.OrderBy(t => ReferenceEquals(t.Kind, PlacesKind.Id)))
        {
            if (table.Knows(id)) return kind.One;
        }

        return null;
    }
}
