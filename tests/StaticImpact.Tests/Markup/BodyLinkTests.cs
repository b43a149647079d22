using StaticImpact.Markup;

namespace StaticImpact.Tests.Markup;

public sealed class BodyLinkTests
{
    [Fact]
    public void A_link_to_the_site_is_a_hole()
    {
        Assert.Equal("<p>See <a href=\"→../partners/library.md#hours\" title=\"Our &quot;home&quot;\">the <em>library</em></a>.</p>",
            Bodies.Html("See [the *library*](../partners/library.md#hours 'Our \"home\"')."));
        var placeholder = Assert.IsType<LinkPlaceholder>(Assert.Single(Bodies.Read("See\n[it](a.md)").Placeholders));
        Assert.Equal("content/x.md(2,1)", placeholder.Span.ToString());
        Assert.Equal(10, placeholder.Span.Length);
    }

    /// <summary>In a translation its heading may have another anchor.</summary>
    [Fact]
    public void A_link_within_the_page_is_filled_for_each_language() =>
        Assert.Equal("<p><a href=\"→#method\">x</a></p>", Bodies.Html("[x](#method)"));

    [Fact]
    public void A_link_filled_with_nothing_becomes_plain_text() =>
        Assert.Equal("<p>See <strong>the draft</strong>.</p>", Bodies.Html("See [**the draft**](draft.md \"title\")."));

    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2")]
    [InlineData("<https://example.org/a b>", "https://example.org/a%20b")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("tel:+15551234", "tel:+15551234")]
    public void A_link_that_needs_no_page_is_written_as_it_is(string target, string href)
    {
        Assert.Equal($"<p><a href=\"{href}\">x</a></p>", Bodies.Html($"[x]({target})"));
        Assert.Empty(Bodies.Read($"[x]({target})").Placeholders);
    }

    [Theory]
    [InlineData("//example.org/a", "leads to another website by whichever way this page was asked for. Write 'https://example.org/a'.")]
    [InlineData("/\\\\example.org", "leads to another website by whichever way this page was asked for. Write 'https://example.org'.")]
    [InlineData("\\\\\\\\example.org", "leads to another website by whichever way this page was asked for. Write 'https://example.org'.")]
    [InlineData("https:example.org", "has not the two slashes that come before a host. Write 'https://example.org'.")]
    [InlineData("HTTPS:/example.org", "has not the two slashes that come before a host. Write 'https://example.org'.")]
    [InlineData("https:///example.org", "has not the two slashes that come before a host. Write 'https://example.org'.")]
    [InlineData("http:\\\\\\\\example.org/a", "has not the two slashes that come before a host. Write 'http://example.org/a'.")]
    [InlineData("https://", "has no host. Write it like https://example.org/.")]
    [InlineData("https://user:pass@example.org/a", "holds a name or a password, which everybody could read. Write 'https://example.org/a'.")]
    [InlineData("https://bank.example@evil.example/", "holds a name or a password, which everybody could read. Write 'https://evil.example/'.")]
    [InlineData("https://example.org\\\\a", "has a backslash, which browsers take for a slash. Write 'https://example.org/a'.")]
    [InlineData("https://exa&#10;mple.org", "holds an invisible sign. Type it anew.")]
    [InlineData("https://example.org/\u202Egpj.exe", "holds an invisible sign. Type it anew.")]
    [InlineData("mailto:example.org", "is no email address. Write it like mailto:name@example.org.")]
    public void An_address_that_a_browser_reads_otherwise_than_a_person_is_an_error(string target, string why)
    {
        var (html, reported) = Bodies.HtmlAndReports($"[x]({target})");
        Assert.Equal("<p>x</p>", html);
        Assert.EndsWith(", which " + why, Assert.Single(reported), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_links_and_pointed_brackets() =>
        Assert.Equal("<p><a href=\"→a.md\">x</a> <a href=\"https://example.org\" class=\"address\">https://example.org</a> <a href=\"mailto:a@example.org\" class=\"address\">a@example.org</a></p>",
            Bodies.Html("[x][1] <https://example.org> <a@example.org>\n\n[1]: a.md"));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JavaScript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&NewLine;script:alert(1))")]
    [InlineData("[x](<\u0001javascript:alert(1)>)")]
    [InlineData("[x](< javascript:alert(1)>)")]
    [InlineData("[x](&#32;javascript&colon;alert(1))")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x](data:text/html,hi)")]
    [InlineData("[x](vbscript:hi)")]
    [InlineData("[x](view-source:https://example.org)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,hi>")]
    [InlineData("[x]\n\n[x]: javascript:alert(1)")]
    public void A_link_that_runs_something_is_an_error_and_not_carried(string markdown)
    {
        var (html, reported) = Bodies.HtmlAndReports(markdown);
        Assert.DoesNotContain("<a", html, StringComparison.Ordinal);
        Assert.Contains("error SI0151: A link cannot lead to '", Assert.Single(reported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x]()")]
    [InlineData("[x](#)")]
    [InlineData("[x](<  >)")]
    public void A_link_without_an_address_is_an_error(string markdown)
    {
        var (html, reported) = Bodies.HtmlAndReports(markdown);
        Assert.Equal("<p>x</p>", html);
        Assert.Contains("error SI0157: This link has no address.", Assert.Single(reported), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_link_within_a_link() =>
        Assert.Equal("<p><a href=\"→a.md\">see https://example.org</a></p>", Bodies.Html("[see <https://example.org>](a.md)"));

    [Fact]
    public void Pictures_are_holes()
    {
        Assert.Equal("<p>A <img src=\"media/a.jpg\" alt=\"Two girls read\" title=\"\"> b</p>", Bodies.Html("A ![Two *girls* read](media/a.jpg) b"));
        Assert.Equal("<img src=\"media/a.jpg\" alt=\"A tree\" title=\"A caption\" block>\n<p>b</p>", Bodies.Html("![A tree](media/a.jpg 'A caption')\n\nb"));
        Assert.Equal("<p><a href=\"→a.md\"><img src=\"b.png\" alt=\"c\" title=\"\"></a></p>", Bodies.Html("[![c](b.png)](a.md)"));
    }

    [Fact]
    public void Picture_without_a_description_is_reported()
    {
        var (html, reported) = Bodies.HtmlAndReports("![](media/a.jpg 'A caption')");
        Assert.Equal("<img src=\"media/a.jpg\" alt=\"\" title=\"A caption\" block>", html);
        Assert.StartsWith("content/x.md(1,1): warning SI0160: The picture 'media/a.jpg' has no description.", Assert.Single(reported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a.png")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("//example.org/a.png")]
    public void A_picture_from_elsewhere_is_an_error(string target)
    {
        var (html, reported) = Bodies.HtmlAndReports($"a ![words]({target})");
        Assert.Equal("<p>a words</p>", html);
        Assert.Contains("error SI0156: A picture must be a file of this site; found '", Assert.Single(reported), StringComparison.Ordinal);
    }
}
