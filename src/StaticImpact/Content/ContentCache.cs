using System.Collections.Concurrent;
using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Items already read, so that <c>serve</c> reads only what has changed. An item is taken from here while the
/// path, length and time of each of its files are the same.</summary>
public sealed class ContentCache
{
    private readonly ConcurrentDictionary<string, ReadFile> items = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentEntry Entry, PictureSize? Size)> pictures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentEntry Entry, ImmutableArray<Diagnostic> Problems)> drawings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentEntry Entry, string Text)> texts = new(StringComparer.Ordinal);

    /// <summary>Reads files again even if their length and time are the same: file systems count time in steps of some
    /// milliseconds, and a permission changes neither.</summary>
    public void Forget(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
        {
            pictures.TryRemove(path, out _);
            drawings.TryRemove(path, out _);
            texts.TryRemove(path, out _);
        }

        foreach (var (key, item) in items)
        {
            var group = item.Group;
            if (paths.Contains(key) || (group.Data is { } data && paths.Contains(data.Path)) || group.Translations.Any(t => paths.Contains(t.Value.Path))) items.TryRemove(key, out _);
        }
    }

    /// <summary>A picture's size; null is kept too, for pictures whose size cannot be read.</summary>
    internal PictureSize? Size(ContentEntry entry, Func<ContentEntry, PictureSize?> read)
    {
        if (pictures.TryGetValue(entry.Path, out var kept) && kept.Entry == entry) return kept.Size;
        return (pictures[entry.Path] = (entry, read(entry))).Size;
    }

    /// <summary>What is wrong with a drawing.</summary>
    internal ImmutableArray<Diagnostic> Problems(ContentEntry entry, Func<ContentEntry, ImmutableArray<Diagnostic>> find)
    {
        if (drawings.TryGetValue(entry.Path, out var kept) && kept.Entry == entry) return kept.Problems;
        var problems = find(entry);
        if (problems.All(d => d.Code != FilesCodes.CannotRead)) drawings[entry.Path] = (entry, problems);
        return problems;
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
        var file = read(group);

        // What could not be read may be readable the next time without its length or time having changed.
        if (file.Diagnostics.Any(d => d.Code == FilesCodes.CannotRead)) items.TryRemove(group.Original.Path, out _);
        else items[group.Original.Path] = file;
        return file;
    }

    private static bool IsSame(ContentGroup a, ContentGroup b) =>
        a.Kind == b.Kind && a.Id == b.Id && a.Date == b.Date && a.Original == b.Original && a.Data == b.Data
        && a.Translations.AsSpan().SequenceEqual(b.Translations.AsSpan());
}
