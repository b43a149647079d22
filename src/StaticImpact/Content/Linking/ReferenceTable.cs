using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Linking;

/// <summary>The ids of one kind: those that are shown, and those that exist but are not.</summary>
internal sealed class ReferenceTable<TId>(string noun, DiagnosticCode code, Func<string, TId> make, Func<string, string?> kindOf)
    where TId : struct
{
    private readonly Dictionary<string, bool> shownById = new(StringComparer.Ordinal);

    public void Add(string id, bool isShown) => shownById[id] = isShown;

    /// <summary>Whether every reference means what it means in another table.</summary>
    public bool IsSameAs(ReferenceTable<TId> other) =>
        shownById.Count == other.shownById.Count && shownById.All(id => other.shownById.TryGetValue(id.Key, out var isShown) && isShown == id.Value);

    public bool Knows(string id) => shownById.ContainsKey(id);

    public bool IsShown(string id) => shownById.GetValueOrDefault(id);

    /// <summary>The id a reference means. Null when it is not shown; when it does not exist, that is reported.</summary>
    public TId? Resolve(Sourced<string>? reference, DiagnosticBag bag)
    {
        if (reference is not { } found) return null;
        if (shownById.TryGetValue(found.Value, out var isShown)) return isShown ? make(found.Value) : null;
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

    private static string WithArticle(string noun) => (noun[0] is 'a' or 'i' ? "an " : "a ") + noun;

    private void Report(Sourced<string> reference, DiagnosticBag bag)
    {
        // People write the path of a file, or its name with the extension.
        var bare = reference.Value;
        if (bare.EndsWith(".md", StringComparison.Ordinal)) bare = bare[..^3];
        bare = bare[(bare.LastIndexOf('/') + 1)..];
        var near = shownById.ContainsKey(bare) ? bare : Suggestion.Nearest(bare, shownById.Keys);
        var fix = near is null && kindOf(bare) is { } other ? $" '{bare}' is {other}; this key takes the id of {WithArticle(noun)}."
            : near is not null ? $" Did you mean '{near}'?"
            : shownById.Count == 0 ? $" There is no {noun} at all yet."
            : shownById.Count <= 12 ? $" Write one of {string.Join(", ", shownById.Keys.Order(StringComparer.Ordinal))}."
            : " Write the name of its file without '.md'.";
        bag.Add(code, reference.Span, $"No {noun} '{Yaml.YamlScalar.Shorten(reference.Value)}'.{fix}");
    }
}
