using System.Collections.Concurrent;

namespace StaticImpact.Content;

/// <summary>Items already read, so that <c>serve</c> reads only what has changed. An item is taken from here while the
/// path, length and time of each of its files are the same.</summary>
public sealed class ContentCache
{
    private readonly ConcurrentDictionary<string, ReadFile> items = new(StringComparer.Ordinal);

    internal ReadFile Get(ContentGroup group, Func<ContentGroup, ReadFile> read)
    {
        if (items.TryGetValue(group.Original.Path, out var kept) && IsSame(kept.Group, group)) return kept;
        return items[group.Original.Path] = read(group);
    }

    private static bool IsSame(ContentGroup a, ContentGroup b) =>
        a.Kind == b.Kind && a.Id == b.Id && a.Date == b.Date && a.Original == b.Original && a.Data == b.Data
        && a.Translations.AsSpan().SequenceEqual(b.Translations.AsSpan());
}
