using StaticImpact.Markup;

namespace StaticImpact.Tests.Markup;

public sealed class LiveValueTests
{
    [Fact]
    public void Live_values_stand_anywhere_in_words()
    {
        Assert.Equal("<p>Now <strong>{reading.latest}</strong>, {reading}; {goals/early-learning.on-track}</p>",
            Bodies.Html("Now **[[reading.latest]]**, [[reading]]; [[goals/early-learning.on-track]]"));
        var placeholders = Bodies.Read("a [[reading.latest]]\n- [[goals/a-1]]").Placeholders.Cast<LiveValuePlaceholder>().ToArray();
        Assert.Equal((null, "reading", "latest"), (placeholders[0].Kind, placeholders[0].Id, placeholders[0].Property));
        Assert.Equal(("goals", "a-1", null), (placeholders[1].Kind, placeholders[1].Id, placeholders[1].Property));
        Assert.Equal("content/x.md(1,3)", placeholders[0].Span.ToString());
        Assert.Equal(18, placeholders[0].Span.Length);
        Assert.Equal("content/x.md(2,3)", placeholders[1].Span.ToString());
    }

    [Fact]
    public void Live_values_in_tables_and_footnotes_know_their_place()
    {
        var placeholders = Bodies.Read("| a | b |\n|---|---|\n| x | [[reading.latest]] |\n\nText[^1]\n\n[^1]: As of [[reading.period]].").Placeholders;
        Assert.Equal(["content/x.md(3,7)", "content/x.md(7,13)"], placeholders.Select(h => h.Span.ToString()));
    }

    [Fact]
    public void In_code_and_behind_a_backslash_they_are_text() =>
        Assert.Equal("<p><code>[[reading.latest]]</code> [[reading.latest]]</p>\n<pre tabindex=\"0\"><code>[[a]]\n</code></pre>",
            Bodies.Html("`[[reading.latest]]` \\[[reading.latest]]\n\n    [[a]]"));

    [Fact]
    public void Inside_a_link_they_say_so() =>
        Assert.Equal("<p><a href=\"→a.md\">now {reading.latest in link}</a> {reading}</p>", Bodies.Html("[now [[reading.latest]]](a.md) [[reading]]"));

    [Fact]
    public void Only_a_chart_alone_in_its_paragraph_is_a_block() =>
        Assert.Equal("{reading.chart block}\n<p>{reading.latest}</p>\n<ul>\n<li>\n{reading.chart block}\n</li>\n</ul>",
            Bodies.Html("[[reading.chart]]\n\n[[reading.latest]]\n\n- [[reading.chart]]"));

    [Theory]
    [InlineData("See [[reading.chart]]")]
    [InlineData("| [[reading.chart]] |\n|---|\n| a |")]
    [InlineData("## [[reading.chart]]")]
    [InlineData("[[reading.chart]] [[reading.chart]]")]
    public void A_chart_among_words_is_an_error(string markdown)
    {
        var (html, reported) = Bodies.HtmlAndReports(markdown);
        Assert.Contains("[[reading.chart]]", html, StringComparison.Ordinal);
        Assert.All(reported, r => Assert.Contains("error SI0154: The chart '[[reading.chart]]' stands among words.", r, StringComparison.Ordinal));
        Assert.NotEmpty(reported);
    }

    [Theory]
    [InlineData("[[Reading]]", "<p>[[Reading]]</p>")]
    [InlineData("[[reading latest]]", "<p>[[reading latest]]</p>")]
    [InlineData("[[]]", "<p>[[]]</p>")]
    [InlineData("[[a.b.c]]", "<p>[[a.b.c]]</p>")]
    [InlineData("[[a/b/c]]", "<p>[[a/b/c]]</p>")]
    [InlineData("[[a|b]]", "<p>[[a|b]]</p>")]
    [InlineData("[[<b>]]", "<p>[[&lt;b&gt;]]</p>")]
    public void Anything_else_in_double_brackets_is_an_error(string markdown, string shown)
    {
        var (html, reported) = Bodies.HtmlAndReports(markdown);
        Assert.Equal(shown, html);
        Assert.StartsWith($"content/x.md(1,1): error SI0154: '{markdown}' is not a live value.", Assert.Single(reported), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_whose_words_are_in_brackets_stays_a_link() =>
        Assert.Equal("<p><a href=\"→a.md\">[1]</a> [a [b]</p>", Bodies.Html("[[1]](a.md) [a [b]"));

    [Fact]
    public void In_a_pictures_description_they_are_an_error() =>
        Assert.Contains("SI0154", Assert.Single(Bodies.HtmlAndReports("a ![now [[reading.latest]]](b.png)").Reported), StringComparison.Ordinal);
}
