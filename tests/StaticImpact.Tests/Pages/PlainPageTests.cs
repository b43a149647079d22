using System.Text.RegularExpressions;

namespace StaticImpact.Tests.Pages;

/// <summary>Pages that authors write below <c>pages/</c>.</summary>
public sealed partial class PlainPageTests
{
    [Fact]
    public void Pages_of_a_folder_are_read_one_after_another_from_its_own_page_to_the_last_leaf()
    {
        using var site = SiteTest.From()
            .Add("pages/book.md", Page("Book", 1)).Add("pages/book/one.md", Page("One", 1)).Add("pages/book/one/deep.md", Page("Deep", 1))
            .Add("pages/book/two.md", Page("Two", 2)).Add("pages/alone.md", Page("Alone", 2)).Published();
        Assert.Equal(["", "One"], Neighbours(site, "book"));
        Assert.Equal(["Book", "Deep"], Neighbours(site, "book/one"));
        Assert.Equal(["One", "Two"], Neighbours(site, "book/one/deep"));
        Assert.Equal(["Deep", ""], Neighbours(site, "book/two"));
        Assert.Equal(["", ""], Neighbours(site, "alone"));
    }

    [Fact]
    public void Pages_of_a_folder_without_a_page_of_its_own_are_read_in_order()
    {
        using var site = SiteTest.From().Add("pages/book/part/b.md", Page("B", 2)).Add("pages/book/part/a.md", Page("A", 1)).Published();
        Assert.Equal(["", "B"], Neighbours(site, "book/part/a"));
        Assert.Equal(["A", ""], Neighbours(site, "book/part/b"));
    }

    [Fact]
    public void Page_of_a_folder_lists_the_pages_below_it_with_what_they_are_about()
    {
        using var site = SiteTest.From().Add("pages/book.md", Page("Book", 1)).Add("pages/book/one.md", Page("One", 1)).Published();
        Assert.Contains("<a href=\"one/\">One</a><p class=\"quiet\">About One.</p>", site.Read("book/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_no_file_makes_are_linked_by_their_address()
    {
        using var site = SiteTest.From().Add("pages/about.md", "---\ntitle: About\n---\nSee [how status is decided](/method/) and [the figures](/scorecard/#s-main), or go [home](/).\n").Published();
        var page = site.Read("about/index.html");
        Assert.Contains("<a href=\"../method/\">how", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../scorecard/#s-main\">the", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../\">home", page, StringComparison.Ordinal);
    }

    private static string Page(string title, int weight) => $"---\ntitle: {title}\nsummary: About {title}.\nweight: {weight}\n---\nText.\n";

    private static string[] Neighbours(SiteTest site, string path)
    {
        var page = site.Read(path + "/index.html");
        return [Title("prev"), Title("next")];

        string Title(string rel) => Neighbour().Matches(page).Where(m => m.Groups["rel"].Value == rel).Select(m => m.Groups["title"].Value).FirstOrDefault("");
    }

    [GeneratedRegex("<a class=\"neighbour [^>]*rel=\"(?<rel>prev|next)\".*?neighbour-title\"[^>]*>(?<title>[^<]*)<", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Neighbour();
}
