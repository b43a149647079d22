using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Linking;

/// <summary>The ids of one kind: those that are shown, and those that exist but are not.</summary>
internal abstract class ReferenceTable
{
    protected Dictionary<string, bool> ShownById { get; } = new(StringComparer.Ordinal);

    public void Add(string id, bool isShown) => ShownById[id] = isShown;

    /// <summary>Whether every reference means what it means in another table.</summary>
    public bool IsSameAs(ReferenceTable other) =>
        ShownById.Count == other.ShownById.Count && ShownById.All(id => other.ShownById.TryGetValue(id.Key, out var isShown) && isShown == id.Value);

    public bool Knows(string id) => ShownById.ContainsKey(id);

    public bool IsShown(string id) => ShownById.GetValueOrDefault(id);
}

/// <param name="kindOf">Of which kind an id is, with its article; null when of none.</param>
internal sealed class ReferenceTable<TId>(ItemReference<TId> kind, Func<string, string?> kindOf) : ReferenceTable
    where TId : struct
{
    /// <summary>The id a reference means. Null when it is not shown; when it does not exist, that is reported.</summary>
    public TId? Resolve(Sourced<string>? reference, DiagnosticBag bag)
    {
        if (reference is not { } found) return null;
        if (ShownById.TryGetValue(found.Value, out var isShown)) return isShown ? kind.Make(found.Value) : null;
        Report(found, bag);
        return null;
    }

    /// <summary>The ids that are shown, each once, in the author's order.</summary>
    public ImmutableArray<TId> Resolve(ImmutableArray<Sourced<string>> references, DiagnosticBag bag)
    {
        if (references.IsEmpty) return [];
        var ids = ImmutableArray.CreateBuilder<TId>(references.Length);
        foreach (var reference in references)
        {
            if (Resolve(reference, bag) is { } id && !ids.Contains(id)) ids.Add(id);
        }

        return ids.DrainToImmutable();
    }

    private void Report(Sourced<string> reference, DiagnosticBag bag)
    {
        // People write the path of a file, or its name with the extension.
        var bare = reference.Value;
        if (bare.EndsWith(".md", StringComparison.Ordinal)) bare = bare[..^3];
        bare = bare[(bare.LastIndexOf('/') + 1)..];
        var near = ShownById.ContainsKey(bare) ? bare : Suggestion.Nearest(bare, ShownById.Keys);
        var fix = near is null && kindOf(bare) is { } other ? $" '{bare}' is {other}; this key takes the id of {kind.One}."
            : near is not null ? $" Did you mean '{near}'?"
            : ShownById.Count == 0 ? $" There is no {kind.Noun} at all yet."
            : ShownById.Count <= 12 ? $" Write one of {string.Join(", ", ShownById.Keys.Order(StringComparer.Ordinal))}."
            : " Write the name of its file without '.md'.";
        bag.Add(kind.Unknown, reference.Span, $"No {kind.Noun} '{Yaml.YamlScalar.Shorten(reference.Value)}'.{fix}");
    }
}
