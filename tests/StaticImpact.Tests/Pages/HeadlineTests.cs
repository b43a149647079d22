namespace StaticImpact.Tests.Pages;

/// <summary>The sentence above an indicator's chart.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData("2024,58.0\n2025,61.0\n", "<h1>Third graders who read well: the figure rose from 52.0% in 2021 to 61.0% in 2025</h1>")]
    [InlineData("2024,52.1\n2025,52.1\n", "<h1>Third graders who read well: the figure rose from 52.0% in 2021 to 52.1% in 2025</h1>")]
    [InlineData("2024,52.0\n2025,52.0\n", "<h1>Third graders who read well: 52.0% in 2021 and 52.0% in 2025</h1>")]
    [InlineData("2024,50.0\n2025,44.0\n", "<h1>Third graders who read well: the figure fell from 52.0% in 2021 to 44.0% in 2025</h1>")]
    public void Headline_says_what_the_figures_did(string last, string expected)
    {
        using var site = SiteTest.From().Change("indicators/third-grade.csv", "2024,58.0\n2025,61.0\n", last);
        site.Build();
        Assert.Contains(expected, site.Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_a_question_leaves_the_sentence_to_the_short_title()
    {
        using var site = SiteTest.From().Change("indicators/third-grade.md", "title: Third graders who read well\n", "title: How many third graders read well?\nshort: Reading\n").Published();
        Assert.Contains("<h1>Reading rose from 52.0% in 2021 to 61.0% in 2025</h1>", site.Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_without_a_source_is_cited_without_one()
    {
        using var site = SiteTest.From().Change("indicators/third-grade.md", "source: {", "definition2: {");
        File.WriteAllText(site.ContentPath("indicators/third-grade.md"), string.Concat(File.ReadAllLines(site.ContentPath("indicators/third-grade.md")).Where(l => !l.StartsWith("definition2", StringComparison.Ordinal)).Select(l => l + "\n")));
        site.Build();
        var page = site.Read("indicators/third-grade/index.html");
        Assert.Contains("Third graders who read well. As of ", page, StringComparison.Ordinal);
    }
}
