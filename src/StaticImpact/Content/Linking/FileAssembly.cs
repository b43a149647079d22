using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Tells the files that may go out from those that must not.</summary>
internal static class FileAssembly
{
    /// <summary>Pictures to which somebody's consent has ended, with its last day. A consent counts wherever it is recorded, be it in a draft;
    /// of several the first that ended.</summary>
    /// <param name="hero">The picture on top of the first page; null without one.</param>
    public static ImmutableSortedDictionary<string, DateOnly> Withdrawn(IEnumerable<ParsedItem> files, Photo? hero, DateOnly today)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, DateOnly>(StringComparer.Ordinal);
        foreach (var photo in files.Select(file => file.PageFrontMatter?.Page.Facts.Photo).Prepend(hero))
        {
            if (photo is not { Consent.Until: { } until, File.Value: { } path } || until >= today) continue;
            if (!found.TryGetValue(path, out var other) || until < other) found[path] = until;
        }

        return found.ToImmutable();
    }

    /// <summary>Why a file is never published as it is; null for one that may be.</summary>
    public static Func<string, string?> Kept(ContentLayout layout)
    {
        Lazy<Dictionary<string, string>> data = new(() => layout.Groups.Where(g => g.Data is not null).ToDictionary(g => g.Data!.Path, g => g.Id, StringComparer.Ordinal));
        return path =>
            data.Value.TryGetValue(path, out var indicator)
                ? $"holds the figures of '{indicator}' as they were before small numbers were hidden. Take this line out: the indicator's page offers the figures that may be shown."
            : path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)
                ? "is a text that the site is made from, with what is meant for colleagues only. Link to the page it becomes."
            : path.StartsWith(ContentLayout.History + "/", StringComparison.Ordinal)
                ? "is a record of what was published. Link to the page about changes, /data/changes/."
            : null;
    }

    public static SiteFileList Of(ContentLayout layout, FileReferences references, IEnumerable<ParsedItem> hidden, ImmutableSortedDictionary<string, DateOnly> withdrawn, Func<string, string?> kept)
    {
        var named = references.Used.ToImmutableHashSet(StringComparer.Ordinal);
        return new SiteFileList
        {
            AtHand = [.. layout.Media.Union(named.Where(path => kept(path) is null), StringComparer.Ordinal).Where(path => !withdrawn.ContainsKey(path)).Order(StringComparer.Ordinal)],
            Others = [.. layout.Others],
            Named = named,
            NamedByHidden = [.. hidden.SelectMany(NamedBy)],
            Checked = [.. references.Confirmed],
            Withdrawn = withdrawn,
            WithdrawnAt = references.WithdrawnAt,
        };
    }

    private static IEnumerable<string> NamedBy(ParsedItem file)
    {
        if (file.PageFrontMatter is not { } keys) yield break;
        if (keys.Page.Facts.Photo is { } photo) yield return photo.File.Value;
        foreach (var document in keys.Page.Facts.Documents) yield return document.File.Value;
        foreach (var named in keys.Files) yield return named.Value;
    }
}
