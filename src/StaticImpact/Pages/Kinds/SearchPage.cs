using StaticImpact.Pages.Search;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Search; without a script, everything from A to Z.</summary>
/// <param name="Index">The way to the folder of this language's index.</param>
/// <param name="Root">The way to the site's root, to which the addresses in the index are relative.</param>
/// <param name="Files">How many files hold the words.</param>
public sealed record SearchPage(Chrome Chrome, IReadOnlyList<GroupView<LinkView>> Letters, string Index, string Root, int Files, bool Portable)
{
    public static Shape<SearchPage> Shape { get; } = Pages.Shape.Of<SearchPage>("search page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("index", p => p.Index)
        .Address("root", p => p.Root)
        .Number("files", p => p.Files)
        .Number("entries_in_file", _ => SearchIndex.EntriesInFile)
        .Flag("portable", p => p.Portable)
        .List("letters", p => p.Letters, () => Groups.Links);

    public static SearchPage Of(PageScope scope)
    {
        var alphabet = scope.Words.Alphabetical;
        var all = alphabet.Sorted(scope.Site.Addresses.Pages.Where(p => p.Page.IsIn(scope.Language)).Select(p => scope.Link(p.Address, p.Page.Title)), l => l.Text)
            .GroupBy(l => alphabet.InitialOf(l.Text));
        return new SearchPage(
            ChromeOf.Page(scope, new PageHead { Kind = "search", Title = scope.Words["nav.search"], Summary = scope.Words["page.search.summary"], HideFromSearchEngines = true }),
            [.. all.Select((g, i) => new GroupView<LinkView>("s-letter-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), g.Key, [.. g]))],
            scope.Here.ToRoot + SearchRoutes.Folder(scope.Language),
            scope.Here.ToRoot,
            SearchRoutes.Files(scope.Site),
            scope.Site.Options.Portable);
    }
}
