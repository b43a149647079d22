using System.Text;
using StaticImpact.Checks;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Checks;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("../../partners/library/")]
    [InlineData("../../partners/library/index.html")]
    [InlineData("../../partners/library/?page=2#hours")]
    [InlineData("../../partners/library/#hours")]
    [InlineData("../.././partners//library/")]
    [InlineData("../..")]
    [InlineData("../../")]
    [InlineData("./")]
    [InlineData("?sort=x")]
    [InlineData("#top")]
    [InlineData("#")]
    [InlineData("#own")]
    [InlineData("#c%C3%B3digo")]
    [InlineData("#código")]
    [InlineData("../../partners/library/#:~:text=hello")]
    [InlineData("../../media/a%20b.pdf")]
    [InlineData("../../media/a b.pdf")]
    [InlineData("../../media/r&amp;d.pdf")]
    [InlineData("https://example.org/x")]
    [InlineData("//example.org/x")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://reading.example/sub/partners/library/#hours")]
    public void A_good_link_passes(string href) => Assert.Empty(Check($"<a href=\"{href}\">x</a>"));

    [Theory]
    [InlineData("../../partners/libary/", "'../../partners/libary/' (the library) on goals/reading/ means 'partners/libary/', which is no page or file of this site. Did you mean '../../partners/library/'?")]
    [InlineData("../../partners/library", "'../../partners/library' (the library) on goals/reading/ means 'partners/library', which is no page or file of this site. End it with '/'.")]
    [InlineData("../../Media/r%26d.pdf", "'../../Media/r%26d.pdf' (the library) on goals/reading/ means 'Media/r&d.pdf', which is no page or file of this site. Small and capital letters differ. Did you mean '../../media/r%26d.pdf'?")]
    [InlineData("../../../partners/", "'../../../partners/' (the library) on goals/reading/ leads out of the site.")]
    [Holds("links")]
    public void A_broken_link_is_an_error(string href, string message) =>
        Assert.Equal([$"goals/reading/index.html: error SI0501: The address {message}"], Check($"<a class=x href='{href}'>the library</a>"));

    [Theory]
    [InlineData("#nothing", "SI0502: The address '#nothing' (x) on goals/reading/ means 'nothing', which is nowhere on that page; a heading's id is its words in small letters with hyphens.")]
    [InlineData("../../partners/library/#our", "SI0502: The address '../../partners/library/#our' (x) on goals/reading/ means 'our', which is nowhere on partners/library/; a heading's id is its words in small letters with hyphens.")]
    [InlineData("/partners/library/", "SI0504: The address '/partners/library/' (x) on goals/reading/ only works where the site has a host to itself; write it relative to the page.")]
    [InlineData("javascript:x()", "SI0505: The address 'javascript:x()' (x) on goals/reading/ can run a program in the reader's browser; take it out.")]
    [InlineData("&#106;AVAscript:x()", "SI0505: The address 'jAVAscript:x()' (x) on goals/reading/ can run a program in the reader's browser; take it out.")]
    [InlineData("https://reading.example/sub/nowhere/", "SI0501: The address 'https://reading.example/sub/nowhere/' (x) on goals/reading/ means 'nowhere/', which is no page or file of this site.")]
    public void Other_mistakes_are_errors(string href, string message) =>
        Assert.Equal([$"goals/reading/index.html: error {message}"], Check($"<a href=\"{href}\">x</a>"));

    [Theory]
    [InlineData("<img src=../../media/none.png alt='>'>")]
    [InlineData("<img srcset=\"../../media/b.png 1x, ../../media/none.png 2x\">")]
    [InlineData("<source srcset=\"../../media/none.png, ../../media/b.png 2x\">")]
    [InlineData("<video poster='../../media/none.png'></video>")]
    [InlineData("<form action=\"../../media/none.png\"></form>")]
    [InlineData("<object data='../../media/none.png'></object>")]
    [InlineData("<svg><use xlink:href='../../media/none.png#x'/></svg>")]
    [InlineData("<script src=\"../../media/none.png\"></script>")]
    [InlineData("<LINK REL=stylesheet HREF=../../media/none.png>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=../../media/none.png\">")]
    [InlineData("<meta property=og:image content=\"https://reading.example/sub/media/none.png\">")]
    [InlineData("<div data-src=\"../../media/none.png\"></div>")]
    [InlineData("<p title='a < b'>< a <a\nhref = '../../media/none.png'")]
    [InlineData("<!-- <a href='x'> --><title><a href='x'></title><script>\"<a href='x'>\"</script><textarea><a href='x'></textarea><img src='../../media/none.png'>")]
    public void Every_kind_of_address_is_checked(string html) =>
        Assert.Contains("means 'media/none.png', which is no page or file", Assert.Single(Check(html)), StringComparison.Ordinal);

    [Fact]
    public void A_file_from_another_website_is_an_error_but_a_link_is_not()
    {
        Assert.Contains("SI0506", Assert.Single(Check("<img src=\"https://example.org/a.png\">")), StringComparison.Ordinal);
        Assert.Contains("SI0506", Assert.Single(Check("<img srcset=\"//example.org/a.png 2x\">")), StringComparison.Ordinal);
        Assert.Empty(Check("<img src=\"data:image/png;base64,AA\">"));
        Assert.Contains("SI0505", Assert.Single(Check("<iframe src=\"data:text/html,hi\"></iframe>")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_id_is_an_error() =>
        Assert.Equal(["goals/reading/index.html: error SI0503: The id 'a' stands twice on goals/reading/; a link to it finds only the first."],
            Check("<p id=a></p><p id='a'></p><p id=\"b\"></p>"));

    [Fact]
    public void Links_of_a_page_with_a_base_start_at_the_sites_root()
    {
        var check = new LinkCheck(["404.html", "index.html", "goals/index.html"]);
        check.Read("404.html", "<base href=\"/sub/\"><a href=\"goals/\">x</a><a href='#main'>Skip</a>"u8);
        Assert.Equal(["404.html: error SI0501: The address '#main' (Skip) on 404.html leads to the home page, because the page has a 'base'; write '404.html#main'."], Reports(check));
    }

    [Fact]
    public void A_mistake_on_many_pages_is_told_once()
    {
        var pages = Enumerable.Range(0, 9).Select(n => $"p{n}/index.html").ToArray();
        var check = new LinkCheck(pages);
        foreach (var page in pages) check.Read(page, "<a href='../gone/'>x</a>"u8);
        Assert.Equal(["p0/index.html: error SI0501: The address '../gone/' (x) on p0/ means 'gone/', which is no page or file of this site. The same stands on 8 more pages, so it probably comes from the theme."], Reports(check));
    }

    [Fact]
    public void The_authors_file_is_named_when_it_is_known()
    {
        var check = new LinkCheck(["a/index.html"]);
        check.Read("a/index.html", "<a href='../gone/'>x</a>"u8);
        Assert.StartsWith("content/a.md: error SI0501: ", Assert.Single(Reports(check, _ => new SourceSpan("content/a.md"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_an_icon_file_are_checked_when_it_was_read()
    {
        var check = new LinkCheck(["index.html", "icons.svg", "unread.svg"]);
        check.Read("index.html", "<use href='icons.svg#book'/><use href='icons.svg#cap'/><use href='unread.svg#cap'/>"u8);
        check.Read("icons.svg", "<svg><symbol id='book'><title/></symbol><symbol id='home'/></svg>"u8);
        Assert.Contains("'icons.svg#cap'", Assert.Single(Reports(check)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nonsense_is_survived()
    {
        var random = new Random(7);
        var pieces = new[] { "<", ">", "a", " href", "=", "'", "\"", "/", "<!--", "-->", "<a", "&", "%", "%4", "#", "..", "/..", "?", "<base ", "<script", "</", "é", "\0", "srcset=", "," };
        for (var n = 0; n < 5_000; n++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var check = new LinkCheck(["index.html"], "https://a.example");
            check.Read("index.html", Encoding.UTF8.GetBytes(html));
            Reports(check);
        }
    }

    private static string[] Check(string html)
    {
        var check = new LinkCheck(
            ["index.html", "goals/reading/index.html", "partners/library/index.html", "media/a b.pdf", "media/r&d.pdf", "media/b.png"],
            "https://reading.example/sub");
        check.Read("partners/library/index.html", "<h2 id=hours>Hours</h2>"u8);
        check.Read("goals/reading/index.html", Encoding.UTF8.GetBytes($"<!doctype html><html><body><h2 id=\"own\">a</h2><h2 id=\"código\">b</h2>{html}"));
        return Reports(check);
    }

    private static string[] Reports(LinkCheck check, Func<string, SourceSpan?>? sourceOf = null)
    {
        var bag = new DiagnosticBag();
        check.Report(bag, sourceOf);
        return [.. bag.ToSorted().Select(d => d.ToString())];
    }
}
