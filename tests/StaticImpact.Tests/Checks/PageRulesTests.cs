using StaticImpact.Checks;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Checks;

public sealed class PageRulesTests
{
    [Fact]
    public void A_good_page_passes() => Assert.Empty(Check(
        """
        <nav aria-label="Main"><a href="a/">A</a></nav><nav aria-label="Language"><a href="es/" lang="es">Español</a></nav>
        <main><h1>Reading</h1><h2>Now</h2><h3>Girls</h3><h2>How</h2>
        <img src="a.png" alt=""><img src="b.png" alt="Two girls read">
        <svg aria-hidden="true"><path d="M0 0"/></svg><svg role="img" aria-label="Up"><path d="M0 0"/></svg>
        <a href="a/"><svg role="img" aria-labelledby="t"><title id="t">Open</title></svg></a>
        <div class="table-scroll" tabindex="0" role="group" aria-label="a, b"><table><thead><tr><th scope="col">a</th><th>b</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody></table></div>
        <ul><li><label><input type="checkbox" disabled> Done</label></li></ul>
        <label for="q">Search</label><input id="q"><button type="submit">Go</button>
        <script type="application/ld+json">{"a": "<b>"}</script>
        <p>a<br>b</p><hr></main>
        """));

    [Theory]
    [InlineData("<main><h2>a</h2></main>", "SI0510", "there are 0 headings of the first level")]
    [InlineData("<main><h1>a</h1><h1>b</h1></main>", "SI0510", "there are 2 headings of the first level")]
    [InlineData("<main><h1>a</h1><h3>b</h3></main>", "SI0511", "the heading 'b' is of level 3 but follows one of level 1. Use level 2.")]
    [InlineData("<h1>a</h1>", "SI0513", "there are 0 main parts")]
    [InlineData("<nav></nav><nav aria-label=x></nav><main><h1>a</h1></main>", "SI0513", "<nav> has no name")]
    [InlineData("<nav aria-label=x></nav><nav aria-label=x></nav><main><h1>a</h1></main>", "SI0513", "two landmarks of the same kind are called 'x'")]
    public void Structure(string body, string code, string words) => AssertOne(body, code, words, whole: true);

    [Theory]
    [InlineData("<img src=a.png>", "SI0512", "<img src=\"a.png\"> has no alt.")]
    [InlineData("<svg></svg>", "SI0512", "has no words that stand for it")]
    [InlineData("<svg role=img></svg>", "SI0512", "has no words that stand for it")]
    [InlineData("<iframe src=a.html></iframe>", "SI0512", "has no words that stand for it")]
    [InlineData("<a href=x></a>", "SI0517", "<a href=\"x\"> has no words.")]
    [InlineData("<a href=x><img src=y alt=''></a>", "SI0517", "has no words.")]
    [InlineData("<a href=''>x</a>", "SI0517", "the link 'x' has no address.")]
    [InlineData("<button></button>", "SI0517", "has no words.")]
    [InlineData("<h2> </h2>", "SI0517", "<h2> has no words.")]
    [InlineData("<input name=q>", "SI0517", "has no label.")]
    [InlineData("<select><option>a</option></select>", "SI0517", "has no label.")]
    [InlineData("<p aria-describedby=none>a</p>", "SI0521", "aria-describedby=\"none\" names an id that is not on the page.")]
    [InlineData("<label for=none>a</label>", "SI0521", "for=\"none\" names an id that is not on the page.")]
    [InlineData("<table><tr><td>a</td></tr></table>", "SI0516", "a table has no headings.")]
    [InlineData("<table><tr><th></th><th>a</th></tr></table>", "SI0516", "a heading without words")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>", "SI0516", "a row has 1 cells where the first has 2.")]
    [InlineData("<p lang='e n'>a</p>", "SI0514", "'e n' is no language tag.")]
    [InlineData("<p align=center>a</p>", "SI0519", "HTML has no 'align' any more.")]
    [InlineData("<font>a</font>", "SI0519", "HTML has no 'font' any more.")]
    [InlineData("<p style='color:red'>a</p>", "SI0520", "carries a style")]
    [InlineData("<p onclick='x()'>a</p>", "SI0520", "carries a script in 'onclick'")]
    [InlineData("<script>x()</script>", "SI0520", "a script stands in the page.")]
    [InlineData("<style>p{}</style>", "SI0520", "a style element stands in the page.")]
    [InlineData("<div><b>a</div>", "SI0518", "not well formed near")]
    [InlineData("<p><b><i>a</b></i></p>", "SI0518", "not well formed near")]
    [InlineData("<div><p>a</div>b</p>", "SI0518", "not well formed near")]
    [InlineData("<div>a", "SI0518", "not well formed near")]
    [InlineData("<p id=a id=b>a</p>", "SI0518", "an attribute stands twice")]
    [InlineData("a & b &amp c", "SI0518", "not well formed near")]
    [InlineData("<table><p>a</p><tr><th>b</th></tr></table>", "SI0518", "not well formed near")]
    [InlineData("<ul><li>a</ul></li>", "SI0518", "not well formed near")]
    [InlineData("<p>a<div>b</div></p>", "SI0518", "not well formed near")]
    public void Content(string body, string code, string words) => AssertOne(body, code, words, whole: false);

    [Fact]
    public void Language_title_and_doctype()
    {
        var bag = new DiagnosticBag();
        PageRules.Check("index.html", "<html><body><main><h1>a</h1></main></body></html>", bag);
        Assert.Equal(["SI0514", "SI0515", "SI0518"], bag.ToSorted().Select(d => d.Code.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_is_named_with_its_line_or_with_the_authors_file()
    {
        var bag = new DiagnosticBag();
        PageRules.Check("a/index.html", Page("<main><h1>a</h1>\n<img src=b></main>"), bag);
        Assert.Equal("a/index.html(3): error SI0512: On a/ (line 3 of its HTML): <img src=\"b\"> has no alt. Say what it shows, or write alt=\"\" if it only decorates.", Assert.Single(bag.ToSorted()).ToString());
        bag = new DiagnosticBag();
        PageRules.Check("a/index.html", Page("<main><h1>a</h1>\n<img src=b></main>"), bag, new SourceSpan("content/a.md"));
        Assert.StartsWith("content/a.md: error SI0512: On a/ (line 3 of its HTML): ", Assert.Single(bag.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    private static void AssertOne(string body, string code, string words, bool whole)
    {
        var found = Check(whole ? body : $"<main><h1>a</h1>{body}</main>");
        Assert.Contains(found, d => d.Code.Id == code && d.Message.Contains(words, StringComparison.Ordinal));
        Assert.All(found, d => Assert.Equal(code, d.Code.Id));
    }

    private static Diagnostic[] Check(string body)
    {
        var bag = new DiagnosticBag();
        PageRules.Check("index.html", Page(body), bag);
        return [.. bag.ToSorted()];
    }

    private static string Page(string body) =>
        $"<!doctype html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><title>Reading</title></head>\n<body>{body}</body></html>";
}
