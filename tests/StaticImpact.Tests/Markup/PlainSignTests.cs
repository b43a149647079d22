using System.Globalization;

namespace StaticImpact.Tests.Markup;

/// <summary>Signs as a Mac's Option-Space or a word processor writes them.</summary>
public sealed class PlainSignTests
{
    [Theory]
    [InlineData("00A0")]
    [InlineData("202F")]
    [InlineData("3000")]
    [InlineData("2003")]
    [InlineData("200B")]
    [InlineData("FEFF")]
    public void A_space_that_does_not_break_or_cannot_be_seen_is_a_space_behind_a_sign(string code)
    {
        var space = (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        Assert.Equal("<h2 id=\"a\">A</h2>", Bodies.Html($"##{space}A"));
        Assert.Equal("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", Bodies.Html($"-{space}a\n-{space}b"));
        Assert.Equal("<ul>\n<li>a</li>\n</ul>", Bodies.Html($"*{space}a"));
        Assert.Equal("<ul>\n<li>a</li>\n</ul>", Bodies.Html($"+{space}a"));
        Assert.Equal("<ol>\n<li>a</li>\n<li>b</li>\n</ol>", Bodies.Html($"1.{space}a\n2.{space}b"));
        Assert.Equal("<ol start=\"3\">\n<li>a</li>\n</ol>", Bodies.Html($"3){space}a"));
        Assert.Equal("<blockquote>\n<ul>\n<li>a</li>\n</ul>\n</blockquote>", Bodies.Html($">{space}-{space}a"));
        Assert.Equal("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>", Bodies.Html($"- a\n{space}{space}-{space}b"));
    }

    [Fact]
    public void Bullets_of_a_word_processor_make_a_list() =>
        Assert.Equal("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", Bodies.Html("•\tone\n•\u00A0two"));

    [Fact]
    public void Everywhere_else_they_stay()
    {
        Assert.Equal("<p>30\u00A0% and\n#\u00A0•</p>".Replace("\n#\u00A0•", " #\u00A0•", StringComparison.Ordinal), Bodies.Html("30\u00A0% and #\u00A0•"));
        Assert.Equal("<pre tabindex=\"0\"><code>-\u00A0a\n</code></pre>", Bodies.Html("```\n-\u00A0a\n```"));
        Assert.Equal("<p>\u00A0\u00A0a line set in</p>", Bodies.Html("\u00A0\u00A0a line set in"));
    }

    [Fact]
    public void Places_behind_them_are_what_they_are() =>
        Assert.Equal("content/x.md(1,5): error SI0157: ", Assert.Single(Bodies.HtmlAndReports("-\u00A0A [b]()").Reported)[..33]);
}
