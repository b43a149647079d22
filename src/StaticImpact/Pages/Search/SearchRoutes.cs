using System.Globalization;
using StaticImpact.Content.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Pages.Search;

/// <summary>The files of the search index, for each language. The index is made when the first of them is asked for.</summary>
public static class SearchRoutes
{
    internal static IEnumerable<Route> Of(Site site, EntryCounts counts)
    {
        foreach (var language in site.Initiative.Settings.Languages)
        {
            var index = new Lazy<SearchIndex>(() => SearchIndex.Of(Entries(site, language), Files(site)));
            var files = Files(site);
            for (var i = 0; i < files; i++)
            {
                var file = i;
                // The first makes the index, which takes as long as hundreds of pages.
                yield return new FileRoute(File(language, "w", i), () => index.Value.WordsFile(file)) { Weight = i == 0 ? 1000 : 0 };
            }

            var entries = counts.In(language);
            for (var i = 0; i * SearchIndex.EntriesInFile < entries; i++)
            {
                var file = i;
                yield return new FileRoute(File(language, "e", i), () => index.Value.EntriesFile(file));
            }
        }
    }

    /// <summary>How many files hold the words.</summary>
    public static int Files(Site site) => SearchIndex.FilesOfWords(site.Addresses.Pages.Length);

    /// <summary>The folder of a language's index, with a slash at its end.</summary>
    public static string Folder(Language language) => $"search-index/{language.Tag}/";

    private static Address File(Language language, string kind, int number) =>
        new(Folder(language) + kind + number.ToString(CultureInfo.InvariantCulture) + ".js");

    private static List<SearchEntry> Entries(Site site, Language language)
    {
        var measures = site.Initiative.Indicators.ToDictionary(i => i.Page.Path, StringComparer.Ordinal);
        var (first, others) = (new List<SearchEntry>(), new List<SearchEntry>());
        var words = site.Words[language];
        foreach (var (page, address) in site.Addresses.Pages)
        {
            if (!page.IsSearched || !page.IsIn(language)) continue;
            var measure = measures.GetValueOrDefault(page.Path);
            // Of entries that match equally, the first is shown first.
            var entries = measure is null ? others : first;
            var entry = new PageSearchEntry(new PageScope(site, language, address), page, words["search.kind." + ContentKinds.Named(page.Kind).SearchWord], measure);
            entries.Add(entry);
            foreach (var heading in site.Bodies[page.Body.In(language)].Sections) entries.Add(new HeadingSearchEntry(entry, heading));
        }

        return [.. first, .. others];
    }
}
