using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>The files that together are one item: the original, its translations and, for an indicator, its data.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">From the file's name, corrected where the name breaks the rules; for pages the path below <c>pages/</c>.</param>
/// <param name="Date">The day in a dated file's name.</param>
/// <param name="Original">The file in the first language.</param>
/// <param name="Translations">By language, in the initiative's order of languages.</param>
/// <param name="Data">The indicator's data file.</param>
public sealed record ContentGroup(
    ContentKind Kind,
    string Id,
    DateOnly? Date,
    ContentEntry Original,
    ImmutableArray<KeyValuePair<Language, ContentEntry>> Translations,
    ContentEntry? Data)
{
    /// <summary>The files in <c>content/data</c>, which the front matter of an indicator may name.</summary>
    public ImmutableArray<ContentEntry> Tables { get; init; } = [];
}
