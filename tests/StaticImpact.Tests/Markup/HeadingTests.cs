namespace StaticImpact.Tests.Markup;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("Story behind the numbers", "story-behind-the-numbers")]
    [InlineData("What's new? 2,024!", "whats-new-2024")]
    [InlineData("A & B", "a--b")]
    [InlineData("Código *de* `conducta`", "código-de-conducta")]
    [InlineData("阅读 水平", "阅读-水平")]
    [InlineData("Чтение", "чтение")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("Now [[reading.latest]]", "now")]
    [InlineData("[[reading.latest]]", "h")]
    [InlineData("🎉", "h")]
    [InlineData("S-curve", "h-s-curve")]
    [InlineData("Fn 1", "h-fn-1")]
    [InlineData("snake_case", "snake_case")]
    public void Ids_are_made_as_GitHub_makes_them(string heading, string id)
    {
        var found = Assert.Single(Bodies.Read($"## {heading}").Headings);
        Assert.Equal(id, found.Id);
        Assert.StartsWith($"<h2 id=\"{id}\">", Bodies.Html($"## {heading}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## What we found {#results}", "results", "What we found")]
    [InlineData("## What we found {#results} ##", "results", "What we found")]
    [InlineData("## What we found{#results-2026}", "results-2026", "What we found")]
    [InlineData("What we\nfound {#Résultats_1.2}\n---", "Résultats_1.2", "What we found")]
    [InlineData("## *What* [[a]] {: #results }", "results", "What …")]
    [InlineData("> ## What we found {#results}", "results", "What we found")]
    public void An_author_may_name_a_heading(string heading, string id, string text)
    {
        var (html, reported) = Bodies.HtmlAndReports(heading);
        Assert.Empty(reported);
        Assert.Contains($"<h2 id=\"{id}\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{#", html, StringComparison.Ordinal);
        var found = Assert.Single(Bodies.Read(heading).Headings);
        Assert.Equal((id, text), (found.Id, found.Text));
    }

    [Theory]
    [InlineData("## Write `{#results}`", "write-results")]
    [InlineData("## Write \\{#results}", "write-results")]
    [InlineData("## Room {1}", "room-1")]
    [InlineData("## {#results} first", "results-first")]
    public void What_only_looks_like_it_stays_text(string heading, string id) => Assert.Equal(id, Assert.Single(Bodies.Read(heading).Headings).Id);

    [Fact]
    public void A_given_id_stays_whatever_other_headings_say() =>
        Assert.Equal(["results-1", "results", "results-2"], Bodies.Read("## Results\n## What we found {#results}\n## Results").Headings.Select(h => h.Id));

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(["a", "a-1", "a-1-1", "a-2"], Bodies.Read("## A\n## A\n## A-1\n## A").Headings.Select(h => h.Id));

    [Fact]
    public void A_second_body_on_a_page_has_its_own_ids()
    {
        var body = Bodies.Read("## A\n\nb[^1]\n\n[^1]: c", idPrefix: "notes-");
        Assert.Equal("notes-a", body.Headings[0].Id);
        var html = Bodies.Filled(body);
        Assert.Contains("href=\"#notes-fn-1\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"notes-fn-1\">", html, StringComparison.Ordinal);
        Assert.Contains("id=\"notes-fnref-1\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#notes-fnref-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_carry_level_words_and_place()
    {
        var headings = Bodies.Read("## Now **at** [[reading.latest]]\n\nA\n\nB\n---\n\n> ### Quoted").Headings;
        Assert.Equal([(2, "Now at …", "content/x.md(1,1)"), (2, "B", "content/x.md(5,1)"), (3, "Quoted", "content/x.md(8,3)")],
            headings.Select(h => (h.Level, h.Text, h.Span.ToString())));
    }

    [Fact]
    public void A_heading_of_the_first_level_shifts_all_down_and_is_reported()
    {
        var (html, reported) = Bodies.HtmlAndReports("# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F");
        Assert.Equal("<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h4 id=\"c\">C</h4>\n<h5 id=\"d\">D</h5>\n<h6 id=\"e\">E</h6>\n<h6 id=\"f\">F</h6>", html);
        Assert.StartsWith("content/x.md(1,1): warning SI0152: ", Assert.Single(reported), StringComparison.Ordinal);
    }
}
