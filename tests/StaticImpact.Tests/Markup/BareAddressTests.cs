namespace StaticImpact.Tests.Markup;

/// <summary>Addresses that stand among words.</summary>
public sealed class BareAddressTests
{
    [Theory]
    [InlineData("See https://example.org/plan for it.", "See [https://example.org/plan] for it.")]
    [InlineData("See https://example.org/plan.", "See [https://example.org/plan].")]
    [InlineData("(See https://example.org/a_(b).)", "(See [https://example.org/a_(b)].)")]
    [InlineData("http://example.org, and HTTPS://EXAMPLE.ORG!", "[http://example.org], and [HTTPS://EXAMPLE.ORG]!")]
    [InlineData("“https://example.org/a”; «https://example.org/b»", "“[https://example.org/a]”; «[https://example.org/b]»")]
    [InlineData("https://example.org:8080/a_b_c/*d?e=1&f=2#g...", "[https://example.org:8080/a_b_c/*d?e=1&amp;f=2#g]...")]
    [InlineData("https://example.org/?a=1&amp;b=2", "[https://example.org/?a=1&amp;b=2]")]
    [InlineData("**https://example.org/a** and *https://example.org/b*", "<strong>[https://example.org/a]</strong> and <em>[https://example.org/b]</em>")]
    [InlineData("https://niños.example/año", "[https://niños.example/año]")]
    [InlineData("- [ ] https://example.org/a", "[https://example.org/a]")]
    [InlineData("a | b\n-|-\nhttps://example.org/a | 2", "[https://example.org/a]</td>")]
    public void A_web_address_becomes_a_link_without_the_punctuation_around_it(string markdown, string expected) =>
        Assert.Contains(Expected(expected, ""), Bodies.Html(markdown), StringComparison.Ordinal);

    [Fact]
    public void An_address_without_a_scheme_is_asked_for_safely() =>
        Assert.Equal("<p><a href=\"https://www.example.org/a\" class=\"address\">www.example.org/a</a>.</p>", Bodies.Html("www.example.org/a."));

    [Theory]
    [InlineData("Write to hello@example.org.", "Write to [hello@example.org].")]
    [InlineData("first_last.name+news@mail.example.org, or call", "[first_last.name+news@mail.example.org], or call")]
    [InlineData("Mail:hello@example.org", "Mail:[hello@example.org]")]
    [InlineData("_a_b@example.org_", "<em>[a_b@example.org]</em>")]
    public void So_does_a_mail_address(string markdown, string expected) =>
        Assert.Equal($"<p>{Expected(expected, "mailto:")}</p>", Bodies.Html(markdown));

    [Fact]
    public void The_scheme_of_a_mail_address_may_be_written() =>
        Assert.Equal("<p><a href=\"mailto:a@example.org\" class=\"address\">mailto:a@example.org</a></p>", Bodies.Html("mailto:a@example.org"));

    [Theory]
    [InlineData("`https://example.org/a` and `hello@example.org`")]
    [InlineData("```\nhttps://example.org/a\n```")]
    [InlineData("http://localhost:8080/ and https://… and www.… and www.example")]
    [InlineData("3@4 and a@b and @name and me@@example.org and @a@example.org and x/a@example.org")]
    [InlineData("https\\://example.org and www\\.example.org and hello\\@example.org")]
    [InlineData("xhttps://example.org and awww.example.org")]
    public void What_is_no_address_and_what_stands_in_code_stays(string markdown) =>
        Assert.DoesNotContain("<a ", Bodies.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("[see https://example.org/a](b.md)", "<a href=\"→b.md\">see https://example.org/a</a>")]
    [InlineData("[*www.example.org*](https://example.org)", "<a href=\"https://example.org\"><em>www.example.org</em></a>")]
    public void Words_of_a_link_stay_as_they_are(string markdown, string expected) => Assert.Equal($"<p>{expected}</p>", Bodies.Html(markdown));

    [Fact]
    public void So_do_words_of_a_link_that_the_author_wrote_as_HTML() =>
        Assert.Equal(
            "<p><a href=\"https://example.org\">https://example.org</a> <abbr>www</abbr> <a href=\"https://www.example.org\" class=\"address\">www.example.org</a></p>",
            Bodies.Html("<a href=\"https://example.org\">https://example.org</a> <abbr>www</abbr> www.example.org", allowHtml: true));

    [Theory]
    [InlineData("As https://user:pass@example.org/a says", 4, 31, "holds a name or a password, which everybody could read. Write 'https://example.org/a'.")]
    [InlineData("**At** \\* http://bank.example@evil.example, now", 11, 32, "holds a name or a password, which everybody could read. Write 'http://evil.example'.")]
    [InlineData("https://example.org/\u202Egpj.exe", 1, 28, "holds an invisible sign. Type it anew.")]
    public void The_rules_of_links_hold(string markdown, int column, int length, string why)
    {
        var bag = new Diagnostics.DiagnosticBag();
        var html = Bodies.Filled(Bodies.Read(markdown, bag: bag));
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        var found = Assert.Single(bag.ToSorted());
        Assert.Equal((column, length), (found.Span.Column, found.Span.Length));
        Assert.EndsWith(", which " + why, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_leave_the_site_are_followed_when_links_are_checked()
    {
        var link = Assert.Single(Bodies.Read("One\ntwo https://example.org/a and hello@example.org").Outward);
        Assert.Equal(("https://example.org/a", "content/x.md(2,5)"), (link.Address, link.Span.ToString()));
    }

    [Theory]
    [InlineData("https://")]
    [InlineData("www.")]
    [InlineData("www.a(")]
    [InlineData("a@")]
    [InlineData("a@b.")]
    [InlineData("https://a@")]
    [InlineData("https://a.bc/)")]
    [InlineData("https://a.bc ")]
    [InlineData("_a@b.cd")]
    [InlineData("*www.a")]
    public void Long_runs_of_beginnings_are_read_soon(string piece) =>
        HangGuard.Watch(() => Bodies.Read("x " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))));

    /// <summary>Square brackets stand for a link whose address is its words.</summary>
    private static string Expected(string text, string scheme) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\[([^\]]+)\]", $"<a href=\"{scheme}$1\" class=\"address\">$1</a>");
}
