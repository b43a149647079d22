using StaticImpact.Pages.Search;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>Search; without a script, everything from A to Z.</summary>
/// <param name="Letters">Every page from A to Z.</param>
/// <param name="Index">The way to the folder of this language's index.</param>
/// <param name="Root">The way to the site's root, to which the addresses in the index are relative.</param>
/// <param name="Files">How many files hold the words.</param>
/// <param name="Portable">The folder is made to be opened from disk, where scripts cannot fetch files.</param>
/// <param name="Endings">What the search takes off words in this language, so that a plural finds its singular; nothing for most languages.</param>
[Shape("search page")]
public sealed partial record SearchPage([Include] PageFrame Frame, IReadOnlyList<GroupView<LinkView>> Letters, string Index, [Address] string Root, int Files, bool Portable, string Endings)
{
    /// <summary>How many pages one file of the index describes.</summary>
    public int EntriesInFile => SearchIndex.EntriesInFile;

    /// <summary>The drawings that a status may have, by name.</summary>
    public IReadOnlyList<string> StatusIconNames => StatusIcons.All;

    public static SearchPage Of(PageScope scope)
    {
        var alphabet = scope.Words.Alphabetical;
        var all = alphabet.Sorted(scope.Site.Addresses.Pages.Where(p => p.Page.IsSearched && p.Page.IsIn(scope.Language)).Select(p => scope.Link(p.Address, p.Page.Title)), l => l.Text)
            .GroupBy(l => alphabet.InitialOf(l.Text));
        return new SearchPage(
            PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.search"], Summary = scope.Words["page.search.summary"], HideFromSearchEngines = true }),
            [.. all.Select((g, i) => new GroupView<LinkView>("s-letter-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), g.Key, [.. g]))],
            scope.Here.ToRoot + SearchRoutes.Folder(scope.Language),
            scope.Here.ToRoot,
            SearchRoutes.Files(scope.Site),
            scope.Site.Options.Portable,
            WordEndings.Of(scope.Language));
    }
}
