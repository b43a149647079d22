using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Tests.Markup;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Paragraphs_emphasis_and_code() =>
        Assert.Equal("<p>One <em>two</em> <strong>three</strong> <code>a &lt; b</code><br>\nfour</p>\n<p>five &amp; six</p>",
            Bodies.Html("One *two* **three** `a < b`  \nfour\n\nfive & six"));

    [Fact]
    public void Lists_tight_and_loose()
    {
        Assert.Equal("<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>", Bodies.Html("- a\n- b\n  1. c"));
        Assert.Equal("<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>", Bodies.Html("1. a\n\n2. b"));
        Assert.StartsWith("<ol start=\"3\">", Bodies.Html("3. a"), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_shown_under_the_name_of_its_file()
    {
        Assert.Equal("<pre tabindex=\"0\"><code class=\"language-csv\">period,value\n</code></pre>", Bodies.Html("```csv\nperiod,value\n```"));
        Assert.Equal(
            "<figure class=\"listing\">\n<figcaption>content/a &amp; b.csv</figcaption>\n<pre tabindex=\"0\"><code class=\"language-csv\">period,value\n</code></pre>\n</figure>",
            Bodies.Html("```csv content/a & b.csv\nperiod,value\n```"));
    }

    [Fact]
    public void Tables_scroll_by_keyboard_and_align_by_class() =>
        Assert.Equal(
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Group, 2019, 2023\"><table>\n<thead>\n" +
            "<tr><th scope=\"col\" class=\"align-left\">Group</th><th scope=\"col\" class=\"align-right\">2019</th><th scope=\"col\" class=\"align-center\">2023</th></tr>\n" +
            "</thead>\n<tbody>\n<tr><td class=\"align-left\">Girls</td><td class=\"align-right\">41</td><td class=\"align-center\"><strong>44</strong></td></tr>\n</tbody>\n</table></div>",
            Bodies.Html("| Group | 2019 | 2023 |\n|:--|--:|:-:|\n| Girls | 41 | **44** |"));

    [Fact]
    public void An_empty_column_heading_is_a_plain_cell() =>
        Assert.Contains("<tr><td></td><th scope=\"col\">b</th></tr>", Bodies.Html("| | b |\n|--|--|\n| c | d |"), StringComparison.Ordinal);

    [Fact]
    public void Task_lists_label_their_boxes_with_their_own_words() =>
        Assert.Equal(
            "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled checked> Done</label></li>\n<li class=\"task\"><label><input type=\"checkbox\" disabled> Not yet</label></li>\n</ul>",
            Bodies.Html("- [x] Done\n- [ ] Not yet"));

    [Fact]
    public void Struck_words_are_struck_and_stay_words()
    {
        const string Text = "The ~~old *plan*~~ is ~5 years ~old~, see `~~x~~`.";
        Assert.Equal("<p>The <del>old <em>plan</em></del> is ~5 years ~old~, see <code>~~x~~</code>.</p>", Bodies.Html(Text));
        Assert.Equal("The old plan is ~5 years ~old~, see ~~x~~.", Bodies.Read(Text).PlainText);
    }

    [Fact]
    public void A_footnotes_number_without_a_note_and_a_note_without_a_number_are_reported_where_they_stand()
    {
        var (html, reported) = Bodies.HtmlAndReports("A[^1] and **b[^2]** and \\[^3] and `[^4]` and [^not one].\n\n- c[^5]\n\n[^1]: One\n[^6]: Six\n[^1]: Again");
        Assert.Equal(
        [
            "content/x.md(1,14): warning SI0178: There is no note for '[^2]'",
            "content/x.md(3,4): warning SI0178: There is no note for '[^5]'",
            "content/x.md(6,1): warning SI0178: Nothing in the text leads to this note",
            "content/x.md(7,1): warning SI0178: There is a note '[^1]' above",
        ], reported.Select(r => r.Split(',', 3) is var parts ? $"{parts[0]},{parts[1]}".Split(", so")[0] : ""));
        Assert.Contains("b[^2]", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_lead_there_and_back() =>
        Assert.Equal(
            "<p>Reading<sup><a class=\"fn\" role=\"doc-noteref\" id=\"fnref-1\" href=\"#fn-1\">1</a></sup>.</p>\n" +
            "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-1\">\n<p>The test. <a class=\"fn-back\" role=\"doc-backlink\" href=\"#fnref-1\">↩1</a></p>\n</li>\n</ol>\n</section>",
            Bodies.Html("Reading[^a].\n\n[^a]: The test."));

    [Theory]
    [InlineData("[x ![ y[^a] z](](https://example.org).\n\n[^a]: The test.")]
    [InlineData("[x ![ - `\n[^a] ~~~ y](](https://example.org)# ```.\n\n[^a]: The test.")]
    public void Footnote_in_the_words_of_a_link_is_no_link_of_its_own(string markdown)
    {
        var html = Bodies.Html(markdown);
        Assert.Contains("<a href=\"https://example.org\">", html, StringComparison.Ordinal);
        Assert.Contains("<sup id=\"fnref-1\">1</sup>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Definition_lists() =>
        Assert.Equal("<dl>\n<dt>Cohort</dt>\n<dd>All who start together.</dd>\n<dt>Rate</dt>\n<dd>A share.</dd>\n</dl>",
            Bodies.Html("Cohort\n:   All who start together.\n\nRate\n:   A share."));

    [Fact]
    public void Notes_are_asides()
    {
        Assert.Equal("<aside class=\"note\" role=\"note\">\n<p>Mind this.</p>\n</aside>", Bodies.Html("::: note\nMind this.\n:::"));
        Assert.Equal("<aside class=\"note note-warning\" role=\"note\">\n<p class=\"note-title\">New test in 2022</p>\n<p>Mind this.</p>\n</aside>",
            Bodies.Html("::: warning New test in 2022\nMind this.\n:::"));
        var labelled = Bodies.Read("::: tip\nMind this.\n:::").Fill(placeholder => Html.FromText(((NotePlaceholder)placeholder).Kind)).Value;
        Assert.StartsWith("<aside class=\"note note-tip\" role=\"note\">\n<p class=\"note-title\">tip</p>\n", labelled, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_of_an_unknown_kind_or_never_closed_is_reported()
    {
        Assert.Equal(["content/x.md(1,1): warning SI0153: '::: warnung' is not a kind of note; write 'note', 'tip' or 'warning', or 'video' or 'link' with an address. Did you mean 'warning'?"],
            Bodies.HtmlAndReports("::: warnung\na\n:::").Reported);
        Assert.Equal(["content/x.md(3,1): warning SI0153: This note is never closed, so it runs to the end of its text. Write ':::' on a line of its own after it."],
            Bodies.HtmlAndReports("a\n\n::: note\nb").Reported);
    }

    [Fact]
    public void Two_colons_in_a_line_are_just_colons() => Assert.Equal("<p>a ::b:: c</p>", Bodies.Html("a ::b:: c"));

    [Fact]
    public void Html_is_shown_as_text_with_a_warning_at_its_line()
    {
        var (html, reported) = Bodies.HtmlAndReports("One <b>bold</b>\n\n<div onclick=\"x()\">\nhi\n</div>\n\n<!-- for colleagues -->\nTwo<!-- too -->");
        Assert.Equal("<p>One &lt;b&gt;bold&lt;/b&gt;</p>\n<p>&lt;div onclick=&quot;x()&quot;&gt;\nhi\n&lt;/div&gt;\n</p>\n<p>Two</p>", html);
        Assert.Equal(
            ["content/x.md(1,5): warning SI0150: '<b>' is HTML and is shown as text. Write it as Markdown, or set 'html: allow' in initiative.yml.",
            "content/x.md(3,1): warning SI0150: '<div onclick=\"x()\">' is HTML and is shown as text. Write it as Markdown; scripts and styles would not work in any text."],
            reported);
    }

    [Fact]
    public void A_comment_with_something_behind_it_is_html() =>
        Assert.Equal("<p>&lt;!-- a --&gt; &lt;script&gt;x()&lt;/script&gt;\n</p>", Bodies.HtmlAndReports("<!-- a --> <script>x()</script>").Html);

    [Fact]
    public void Html_is_carried_when_allowed() =>
        Assert.Equal("<p>H<sub>2</sub>O</p>\n<div class=\"wide\">\nhi\n</div>", Bodies.Html("H<sub>2</sub>O\n\n<div class=\"wide\">\nhi\n</div>", allowHtml: true));

    [Fact]
    public void Characters_that_html_forbids_are_dropped() => Assert.Equal("<p>ab\uFFFDc</p>", Bodies.Html("a\u0001b\0c\u001B"));

    [Fact]
    public void Plain_text_has_a_line_for_each_paragraph_and_no_code_blocks()
    {
        var body = Bodies.Read("## Reading & `more`\n\nIt is **up** to\n[[reading.latest]] &amp; [rising](a.md).\n\n```\ncode\n```\n\n- one\n- two\n\n| a | b |\n|--|--|\n| c | d |\n\nLast[^1].\n\n[^1]: Source.");
        Assert.Equal("Reading & more\nIt is up to … & rising.\none\ntwo\na b\nc d\nLast.\nSource. ↩1".Replace(" ↩1", "", StringComparison.Ordinal), body.PlainText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t\n")]
    public void Nothing_is_empty(string markdown)
    {
        var body = Bodies.Read(markdown);
        Assert.True(body.IsEmpty);
        Assert.Equal("", body.Fill(_ => throw new InvalidOperationException()).Value);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a _")]
    [InlineData("[[")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("::: note\n")]
    [InlineData("[^a]: ")]
    [InlineData("|a")]
    public void A_run_of_any_mark_ends(string mark)
    {
        var body = Bodies.Read(string.Concat(Enumerable.Repeat(mark, 5_000)));
        Assert.NotNull(body.Fill(_ => Html.Empty).Value);
    }

    [Fact]
    public void Text_nested_too_deeply_is_reported()
    {
        var (_, reported) = Bodies.HtmlAndReports(new string('>', 400) + " deep");
        Assert.Equal(["content/x.md(1,1): error SI0155: This text nests lists, quotes or brackets more than 100 deep. Look for a run of '>', '[' or '*' that does not belong there."], reported);
        Assert.Contains("SI0155", Assert.Single(Bodies.HtmlAndReports(string.Concat(Enumerable.Repeat("*a **b ", 200)) + string.Concat(Enumerable.Repeat("b** a*", 200))).Reported), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_count_from_where_the_body_starts_in_its_file()
    {
        var bag = new DiagnosticBag();
        MarkdownReader.Read(new Prose("a\r\nbc [x]()\r\n", new SourceSpan("content/goals/a.md", 7, 1)), new BodyStyle(AllowHtml: false), bag);
        var found = Assert.Single(bag.ToSorted());
        Assert.Equal(new SourceSpan("content/goals/a.md", 8, 4, 5), found.Span);
    }

    [Fact]
    public async Task A_body_can_be_filled_from_many_threads()
    {
        var body = Bodies.Read("[a](b.md) and [[c.latest]] ![d](e.png)");
        var filled = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Bodies.Filled(body))));
        Assert.Single(filled.Distinct());
    }
}
