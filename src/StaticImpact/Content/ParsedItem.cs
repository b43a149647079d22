using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>An item as its files say it, before references are linked.</summary>
/// <param name="Group">Its files.</param>
/// <param name="Name">The original's path as messages name it.</param>
/// <param name="Keys">The typed front matter, as the kind reads it. What could not be read is not set.</param>
public sealed record ParsedItem(ContentGroup Group, string Name, object Keys)
{
    /// <summary>Null for <c>.yml</c> files.</summary>
    public LocalProse? Body { get; init; }

    /// <summary>Hash of the original's text, the same whatever its line ends.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The languages whose translation could be read.</summary>
    public ImmutableArray<Language> Translations { get; init; } = [];

    /// <summary>The hash of the original that a translation says it was made from.</summary>
    public ImmutableDictionary<Language, string> TranslatedFrom { get; init; } = ImmutableDictionary<Language, string>.Empty;

    /// <summary>The languages whose translation still holds the words of the original, as it was begun.</summary>
    public ImmutableArray<Language> Untouched { get; init; } = [];

    /// <summary>An indicator's data; null when it has no data file or the file cannot be read.</summary>
    public IndicatorData? Data { get; init; }

    /// <summary>Every link in the front matter.</summary>
    public ImmutableArray<AuthorLink> Links { get; init; } = [];

    /// <summary>What is wrong with its files taken by themselves.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public string Id => Group.Id;

    /// <summary>The keys that every Markdown file has.</summary>
    /// <exception cref="InvalidOperationException">The file becomes no page.</exception>
    public PageKeys Page => PageFrontMatter?.Page ?? throw new InvalidOperationException($"'{Group.Kind}' has no page.");

    /// <summary>Null for a file that becomes no page.</summary>
    internal IPageKeys? PageFrontMatter => Keys as IPageKeys;
}
