using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages.Search;

/// <summary>How many entries the search index has, which says how many files it takes: one for each page and each of its sections.
/// Pages that are as they were are not counted again after a save.</summary>
internal sealed class EntryCounts
{
    private readonly ImmutableArray<(PageFacts Page, Address Address)> pages;
    private readonly ImmutableArray<Language> languages;
    private readonly bool allowsHtml;

    /// <summary>By language, each in the order of the pages.</summary>
    private readonly int[][] counts;

    private EntryCounts(Site site, EntryCounts? before)
    {
        pages = site.Addresses.Pages;
        languages = site.Initiative.Settings.Languages;
        allowsHtml = site.Initiative.Settings.AllowHtml;
        if (before is not null && (before.allowsHtml != allowsHtml || !before.languages.AsSpan().SequenceEqual(languages.AsSpan()))) before = null;
        counts = new int[languages.Length][];
        for (var l = 0; l < counts.Length; l++)
        {
            var own = counts[l] = new int[pages.Length];
            for (var i = 0; i < own.Length; i++)
            {
                var page = pages[i].Page;
                var isSame = before is not null && i < before.pages.Length && ReferenceEquals(before.pages[i].Page, page);
                own[i] = isSame ? before!.counts[l][i] : !page.IsSearched || !page.IsIn(languages[l]) ? 0 : 1 + site.Bodies[page.Body.In(languages[l])].Sections.Length;
            }
        }
    }

    /// <param name="before">Those of an earlier plan; null counts all.</param>
    public static EntryCounts Of(Site site, EntryCounts? before) => new(site, before);

    public int In(Language language) => counts[languages.IndexOf(language)].Sum();
}
