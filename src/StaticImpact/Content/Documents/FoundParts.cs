using System.Collections.Immutable;

namespace StaticImpact.Content.Documents;

/// <summary>Collects what a document holds, each once and names shortened, so that a message stays a message.</summary>
internal sealed class FoundParts
{
    private const int MostNames = 5;
    private const int LongestName = 60;

    private readonly SortedSet<string> things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> names = new(StringComparer.Ordinal);

    public bool IsEmpty => things.Count == 0 && names.Count == 0;

    public void Add(string thing) => things.Add(thing);

    /// <summary>Something with names of its own: "the hidden sheet" with the sheet's.</summary>
    public void Add(string thing, string? name)
    {
        var shown = string.Concat((name ?? "").Where(c => !char.IsControl(c))).Trim();
        if (shown.Length == 0) return;
        if (!names.TryGetValue(thing, out var all)) names[thing] = all = new(StringComparer.Ordinal);
        all.Add(shown.Length <= LongestName ? shown : shown[..LongestName] + "…");
    }

    public ImmutableArray<string> ToList() =>
    [
        .. names.OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => $"{n.Key} {string.Join(", ", n.Value.Take(MostNames).Select(name => $"'{name}'"))}{(n.Value.Count > MostNames ? " and more" : "")}"),
        .. things,
    ];
}
