using System.Collections.Concurrent;
using System.Collections.Immutable;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Items already read, so that <c>serve</c> reads only what has changed. An item is taken from here while the
/// path, length and time of each of its files are the same.</summary>
/// <param name="isForOneLoad">That nothing will be read again, so that nothing need be kept for it.</param>
public sealed class ContentCache(bool isForOneLoad = false)
{
    private readonly ConcurrentDictionary<string, ParsedItem> items = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentEntry Entry, PictureSize? Size)> pictures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentEntry Entry, ImmutableArray<Diagnostic> Problems)> drawings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ContentEntry Entry, string Text)> texts = new(StringComparer.Ordinal);

    private (ContentFolder Folder, ImmutableArray<Language> Languages, ContentLayout Layout, ImmutableArray<Diagnostic> Found)? laidOut;

    private (ImmutableArray<ContentGroup> Groups, ParsedItem[] Files) lastRead = ([], []);

    internal LinkedItems Linked { get; } = new(isForOneLoad);

    /// <summary>The layout of a folder; the last one holds as long as no file comes or goes.</summary>
    internal ContentLayout Layout(ContentFolder folder, ImmutableArray<Language> languages, DiagnosticBag bag)
    {
        if (laidOut is { } last && last.Languages.AsSpan().SequenceEqual(languages.AsSpan()) && last.Layout.Over(last.Folder, folder) is { } same)
        {
            laidOut = last with { Folder = folder, Layout = same };
        }
        else
        {
            var found = new DiagnosticBag();
            laidOut = (folder, languages, ContentLayout.Of(folder, languages, found), found.ToSorted());
        }

        bag.AddRange(laidOut.Value.Found);
        return laidOut.Value.Layout;
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

    /// <summary>The files of a layout, in its order; read where they were not before.</summary>
    internal ParsedItem[] Read(ImmutableArray<ContentGroup> groups, Func<ContentGroup, ParsedItem> read)
    {
        var (before, known) = lastRead;
        var files = new ParsedItem[groups.Length];
        if (before.Length == groups.Length)
        {
            for (var i = 0; i < files.Length; i++)
            {
                if (ReferenceEquals(before[i], groups[i]) && IsWhole(known[i])) files[i] = known[i];
            }
        }

        Parallel.For(0, files.Length, i => files[i] ??= Get(groups[i], read));
        if (!isForOneLoad) lastRead = (groups, files);
        return files;
    }

    private ParsedItem Get(ContentGroup group, Func<ContentGroup, ParsedItem> read)
    {
        if (items.TryGetValue(group.Original.Path, out var kept) && IsSame(kept.Group, group)) return kept;
        var file = read(group);
        if (isForOneLoad) return file;

        if (IsWhole(file)) items[group.Original.Path] = file;
        else items.TryRemove(group.Original.Path, out _);
        return file;
    }

    /// <summary>What could not be read may be readable the next time without its length or time having changed.</summary>
    private static bool IsWhole(ParsedItem file) => file.Diagnostics.IsEmpty || !file.Diagnostics.Any(d => d.Code == FilesCodes.CannotRead);

    private static bool IsSame(ContentGroup a, ContentGroup b) =>
        a.Kind == b.Kind && a.Id == b.Id && a.Date == b.Date && a.Original == b.Original && a.Data == b.Data
        && a.Translations.AsSpan().SequenceEqual(b.Translations.AsSpan()) && a.Tables.AsSpan().SequenceEqual(b.Tables.AsSpan());
}
