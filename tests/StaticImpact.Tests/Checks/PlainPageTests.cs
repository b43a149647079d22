using System.Text;
using StaticImpact.Checks;

namespace StaticImpact.Tests.Checks;

/// <summary>The quick look at a page says yes only to what the rules over its tree pass.</summary>
public sealed class PlainPageTests
{
    private static readonly Lazy<string[]> Pages = new(() =>
    {
        using var site = SiteTest.From("minimal");
        using var hostile = SiteTest.From("hostile");
        site.Build();
        hostile.Build();
        return [.. new[] { site, hostile }.Where(s => Directory.Exists(s.Output)).SelectMany(s => s.Files()).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Value))];
    });

    [Fact]
    public void Pages_of_the_theme_need_no_tree()
    {
        var plain = Pages.Value.Count(IsInOrder);
        Assert.True(plain >= Pages.Value.Length * 9 / 10, $"{plain} of {Pages.Value.Length}");
    }

    /// <summary>Pages of all kinds, each damaged in a hundred ways that people and templates know.</summary>
    [Fact]
    public void Whatever_is_damaged_is_never_passed_when_the_tree_finds_a_mistake()
    {
        var random = new Random(7);
        string[] splinters = ["<p>", "</p>", "<div>", "</div>", "<h2></h2>", "<h4>x</h4>", "<a href=\"x\"></a>", "<a href=\"\">x</a>", "<b>", "</b>", " id=\"a\"", " style=\"x\"", " onclick=\"x\"", " align=\"x\"", "<img src=\"a\">",
            "<svg></svg>", "<table><tr><td>x</td></tr></table>", "<th></th>", "<nav></nav>", "<main></main>", "<li>x</li>", "&", "&copy", "&x;", "<", ">", "\"", "'", "<!-- x -->", "<style></style>", "<script></script>", "<font>", " lang=\"english language\"",
            "<input>", "<label for=\"q\"></label>", " aria-labelledby=\"none\"", " aria-hidden=\"true\"", " role=\"region\"", "<button></button>", "<ul><p></ul>", "<h1>x</h1>", "<title></title>", "<body>", "</html>", "<td>", "<tr>", "<summary></summary>", " hidden", " colspan=\"2\"", "/", "<br>", "<hr>", "</br>", "<iframe></iframe>", "<details>x</details>"];
        foreach (var page in Pages.Value.Where((_, i) => i % 3 == 0))
        {
            for (var n = 0; n < 60; n++)
            {
                var damaged = new StringBuilder(page);
                for (var k = 0; k <= n % 2; k++)
                {
                    // Half of it at the ends of tags, where it reads as one more of them.
                    var at = random.Next(damaged.Length);
                    if (random.Next(2) == 0 && page.IndexOf('>', Math.Min(at, page.Length - 1)) is >= 0 and var end && end < damaged.Length) at = end + random.Next(2);
                    if (random.Next(3) == 0) damaged.Remove(at, Math.Min(damaged.Length - at, 1 + random.Next(12)));
                    else damaged.Insert(Math.Min(at, damaged.Length), splinters[random.Next(splinters.Length)]);
                }

                var html = damaged.ToString();
                if (!IsInOrder(html)) continue;
                var problems = new List<string>();
                PageRules.Check("x.html", html, p => problems.Add(p.Message));
                Assert.True(problems.Count == 0, $"{problems.FirstOrDefault()}\n{html}");
            }
        }
    }

    [Theory]
    [InlineData("<h2> </h2>")]
    [InlineData("<h2>\u00A0</h2>")]
    [InlineData("<h2><span aria-hidden=\"true\">x</span></h2>")]
    [InlineData("<h3>x</h3>")]
    [InlineData("<h1>x</h1>")]
    [InlineData("<main>x</main>")]
    [InlineData("<nav>x</nav><nav aria-label=\"a\">x</nav>")]
    [InlineData("<nav aria-label=\"a\">x</nav><nav aria-label=\"a\">x</nav>")]
    [InlineData("<div role=\"region\">x</div>")]
    [InlineData("<img src=\"a\">")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<div role=\"img\">x</div>")]
    [InlineData("<svg role=\"img\" aria-labelledby=\"t\" viewBox=\"0 0 1 1\"><title id=\"t\"> </title><path d=\"M0 0\"/></svg>")]
    [InlineData("<p id=\"t\"></p><svg role=\"img\" aria-labelledby=\"t\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<table role=\"presentation\"><tr><td>x</td></tr></table><h4>x</h4>")]
    [InlineData("<a href=\"x\"><img src=\"a\" alt=\"\"></a>")]
    [InlineData("<button><a href=\"x\">x</a></button>")]
    [InlineData("<button></button>")]
    [InlineData("<input type=\"text\">")]
    [InlineData("<input type=\"text\" id=\"i\"><label for=\"i\"> </label>")]
    [InlineData("<p aria-describedby=\"none\">x</p>")]
    [InlineData("<table><tbody><tr><td>x</td></tr></tbody></table>")]
    [InlineData("<table><tbody><tr><th></th></tr></tbody></table>")]
    [InlineData("<table><tbody><tr><th>x</th></tr><tr><td>x</td><td>x</td></tr></tbody></table>")]
    [InlineData("<table><tr><th>x</th></tr></table>")]
    [InlineData("<p><div>x</div></p>")]
    [InlineData("<p>x")]
    [InlineData("<b><i>x</b></i>")]
    [InlineData("<p lang=\"english\">x</p>")]
    [InlineData("<font>x</font>")]
    [InlineData("<p align=\"left\">x</p>")]
    [InlineData("<p style=\"a\">x</p>")]
    [InlineData("<p onclick=\"a\">x</p>")]
    [InlineData("<p id=\"a\" id=\"b\">x</p>")]
    [InlineData("<script>x</script>")]
    [InlineData("<style>x</style>")]
    [InlineData("<iframe src=\"x\"></iframe>")]
    [InlineData("<div/>")]
    [InlineData("<p>a & b</p>")]
    [InlineData("<p>&copy</p>")]
    [InlineData("<li>x</li><dd>x</dd>")]
    [InlineData("</body></html>x")]
    public void Each_mistake_is_left_to_the_tree(string inside) => Assert.False(IsInOrder(Page(inside)));

    [Theory]
    [InlineData("<h2>A</h2><h3>B</h3><p>x &amp; y <a href=\"x\">z</a></p>")]
    [InlineData("<ul><li>x <ul><li>y</li></ul></li></ul><dl><dt>a</dt><dd>b</dd></dl>")]
    [InlineData("<table><caption>c</caption><thead><tr><th scope=\"col\">a</th><td></td></tr></thead><tbody><tr><td colspan=\"2\">b</td></tr></tbody></table>")]
    [InlineData("<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><g><path d=\"M0 0\"/></g></svg><svg role=\"img\" aria-label=\"x\"><title>t</title><text>y</text></svg>")]
    [InlineData("<label for=\"i\">Name</label><input id=\"i\" type=\"text\"><nav aria-label=\"a\"><a href=\"x\" aria-label=\"y\"></a></nav>")]
    [InlineData("<script src=\"a.js\" defer></script><script type=\"application/ld+json\">{\"a\": \"<b>\"}</script>")]
    public void What_pages_are_made_of_needs_no_tree(string inside)
    {
        Assert.True(IsInOrder(Page(inside)));
        var problems = new List<string>();
        PageRules.Check("x.html", Page(inside), p => problems.Add(p.Message));
        Assert.Empty(problems);
    }

    private static bool IsInOrder(string html) => PlainPage.IsInOrder(Encoding.UTF8.GetBytes(html));

    private static string Page(string inside) =>
        $"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>T</title>\n</head>\n<body>\n<main>\n<h1>T</h1>\n{inside}\n</main>\n</body>\n</html>\n";
}
