namespace StaticImpact.Tests.Markup;

/// <summary>HTML by hand that the security policy of every page would keep from working, and what the messages say to write.</summary>
public sealed class AuthorsHtmlTests
{
    private static readonly string[] Dead = ["SI0240", "SI0241", "SI0242", "SI0292", "SI0293", "SI0151"];

    [Theory]
    [InlineData("<iframe src=\"https://www.youtube.com/embed/abc\" title=\"Our film\"></iframe>", "::: video https://www.youtube.com/watch?v=abc Our film")]
    [InlineData("<iframe src='//www.youtube-nocookie.com/embed/abc?rel=0'></iframe>", "::: video https://www.youtube.com/watch?v=abc")]
    [InlineData("<IFRAME SRC=https://player.vimeo.com/video/12></IFRAME>", "::: video https://vimeo.com/12")]
    [InlineData("<iframe\nsrc=\"https://maps.example/?a=1&amp;b=2\"\n></iframe>", "::: link https://maps.example/?a=1&b=2")]
    [InlineData("A <embed src=\"https://vimeo.com/12\">", "::: video https://vimeo.com/12")]
    [InlineData("<form action=\"https://forms.example/1\"></form>", "::: link https://forms.example/1")]
    public void What_a_frame_would_show_gets_a_card_that_leads_there(string html, string written)
    {
        var (_, reported) = Bodies.HtmlAndReports(html, allowHtml: true);
        Assert.Contains($"Write '{written}' and ':::' on the next line", Assert.Single(reported), StringComparison.Ordinal);
        Assert.Contains(" error SI024", reported[0], StringComparison.Ordinal);

        // Typed as it is said, it works.
        Assert.Contains("<figure class=\"card-link\">", Bodies.Html(written + "\n:::"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p onclick='x()'>a</p>")]
    [InlineData("a <b OnMouseOver=x>b</b>")]
    [InlineData("<script>x()</script>")]
    [InlineData("<script type=module src=a.js></script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<p style='a:b'>a</p>")]
    [InlineData("<link rel='preload stylesheet' href=a.css>")]
    [InlineData("<img src=https://a.example/b.png alt=c>")]
    [InlineData("<img src='//a.example/b.png' alt=c>")]
    [InlineData("<img src='data:image/png;base64,AA' alt=c>")]
    [InlineData("<picture><source srcset='a.png 1x, https://a.example/b.png 2x'><img src=a.png alt=c></picture>")]
    [InlineData("<table background='https://a.example/b.png'></table>")]
    [InlineData("<svg><use href='https://a.example/b.svg#c'/></svg>")]
    [InlineData("<video src=a.mp4></video>")]
    [InlineData("<audio><source src=a.mp3></audio>")]
    [InlineData("<object data=a.pdf></object>")]
    [InlineData("<form><input></form>")]
    [InlineData("<form action=/thanks method=POST></form>")]
    [InlineData("<a href='java&#x73;cript:x()'>a</a>")]
    [InlineData("<iframe srcdoc='a'></iframe>")]
    public void What_the_policy_forbids_is_an_error_once(string html)
    {
        var (_, reported) = Bodies.HtmlAndReports(html, allowHtml: true);
        Assert.Contains(Dead, code => Assert.Single(reported).Contains(" error " + code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<details><summary>a</summary>b</details>")]
    [InlineData("<div class=\"wide\" id=\"one\">a</div>")]
    [InlineData("<img src=\"../media/a.png\" srcset=\"../media/a.png 1x\" alt=\"a\">")]
    [InlineData("<form action=\"../search/\"><input name=\"q\"></form>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"<iframe>\"}</script>")]
    [InlineData("<a href=\"https://a.example/\">a</a>")]
    [InlineData("<!-- <iframe src=\"https://a.example/\"></iframe> -->")]
    [InlineData("<abbr title=\"<iframe src=x> onclick=y\">a</abbr>")]
    [InlineData("`<iframe src=\"https://a.example/\">`")]
    public void What_works_stays(string html) => Bodies.Html(html, allowHtml: true);

    [Theory]
    [InlineData("Text <b>x</b> <i onclick=x>y</i>", "(1,18)")]
    [InlineData("- one\n- <div>\n  <p\n    style='a:b'>z</p></div>", "(4,5)")]
    [InlineData("> <!-- a\n> b -->\n> <div style='a:b'>c</div>", "(3,8)")]
    public void Each_is_told_where_it_stands(string markdown, string place) =>
        Assert.StartsWith("content/x.md" + place + ": error SI0", Assert.Single(Bodies.HtmlAndReports(markdown, allowHtml: true).Reported), StringComparison.Ordinal);

    [Fact]
    public void Without_HTML_the_way_that_works_is_told_at_once()
    {
        var told = Assert.Single(Bodies.HtmlAndReports("<iframe src=\"https://maps.example/\"></iframe>").Reported);
        Assert.StartsWith("content/x.md(1,1): warning SI0150", told, StringComparison.Ordinal);
        Assert.Contains("Write '::: link https://maps.example/'", told, StringComparison.Ordinal);
        Assert.DoesNotContain("html: allow", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_by_hand_are_followed_when_links_are_checked() =>
        Assert.Equal(["https://a.example/?b&c", "https://d.example/"], Bodies.Read("<a href=\"https://a.example/?b&amp;c\">a</a>\n\n<div><a class='x' href='https://d.example/'>d</a></div>", allowHtml: true).Outward.Select(link => link.Address));

    [Theory]
    [InlineData("<video>")]
    [InlineData("<a b=\"")]
    [InlineData("<!-- ")]
    [InlineData("<div a b c ")]
    [InlineData("<p style='x'>")]
    public void Long_runs_are_read_soon(string piece) =>
        HangGuard.Watch(() => Bodies.Read("<div>\n" + string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length)) + "\n", allowHtml: true));
}
