using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Search; without a script, everything from A to Z.</summary>
public sealed record SearchPage(Chrome Chrome, IReadOnlyList<GroupView<LinkView>> Letters)
{
    public static Shape<SearchPage> Shape { get; } = Pages.Shape.Of<SearchPage>("search page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("letters", p => p.Letters, () => Groups.Links);

    public static SearchPage Of(PageScope scope)
    {
        var alphabet = scope.Words.Alphabetical;
        var all = AllPages.Of(scope.Initiative)
            .Select(p => scope.Link(p.Address, p.Page.Title))
            .OrderBy(l => l.Text, alphabet)
            .GroupBy(l => alphabet.InitialOf(l.Text));
        return new SearchPage(
            ChromeOf.Page(scope, new PageHead { Kind = "search", Title = scope.Words["nav.search"], Summary = scope.Words["page.search.summary"], HideFromSearchEngines = true }),
            [.. all.Select((g, i) => new GroupView<LinkView>("s-letter-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), g.Key, [.. g]))]);
    }
}
