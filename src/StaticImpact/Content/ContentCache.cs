using System.Collections.Concurrent;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Items already read, so that <c>serve</c> reads only what has changed. An item is taken from here while the
/// path, length and time of each of its files are the same.</summary>
public sealed class ContentCache
{
    private readonly ConcurrentDictionary<string, ReadFile> items = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, (ContentEntry Entry, PictureSize? Size)> pictures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentEntry Entry, string Text)> texts = new(StringComparer.Ordinal);

    /// <summary>A picture's size; null is kept too, for pictures whose size cannot be read.</summary>
    internal PictureSize? Size(ContentEntry entry, Func<ContentEntry, PictureSize?> read)
    {
        if (pictures.TryGetValue(entry.Path, out var kept) && kept.Entry == entry) return kept.Size;
        return (pictures[entry.Path] = (entry, read(entry))).Size;
    }

    /// <summary>A map's text; what cannot be read is read, and reported, again.</summary>
    internal string? Text(ContentEntry entry, Func<ContentEntry, string?> read)
    {
        if (texts.TryGetValue(entry.Path, out var kept) && kept.Entry == entry) return kept.Text;
        var text = read(entry);
        if (text is not null) texts[entry.Path] = (entry, text);
        return text;
    }

    internal ReadFile Get(ContentGroup group, Func<ContentGroup, ReadFile> read)
    {
        if (items.TryGetValue(group.Original.Path, out var kept) && IsSame(kept.Group, group)) return kept;
        return items[group.Original.Path] = read(group);
    }

    private static bool IsSame(ContentGroup a, ContentGroup b) =>
        a.Kind == b.Kind && a.Id == b.Id && a.Date == b.Date && a.Original == b.Original && a.Data == b.Data
        && a.Translations.AsSpan().SequenceEqual(b.Translations.AsSpan());
}
