namespace StaticImpact.Tests.Pages;

public sealed class LanguageOfPartsTests
{
    [Fact]
    public void A_text_that_nobody_has_translated_says_its_language()
    {
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es]");
        site.Add("goals/reading.es.md", "---\ntitle: Los niños leen bien\n---\nVea lo que hace la biblioteca.\n");
        site.Build();

        var goal = site.Read("es/goals/reading/index.html");
        Assert.Contains("<h1 class=\"page-title\">Los niños leen bien</h1>", goal, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../stories/maria-reads/\" lang=\"en\" dir=\"auto\">Maria reads to her brother</a>", goal, StringComparison.Ordinal);

        var story = site.Read("es/stories/maria-reads/index.html");
        Assert.Contains("<h1 class=\"page-title\" lang=\"en\" dir=\"auto\">Maria reads to her brother</h1>", story, StringComparison.Ordinal);
        Assert.Contains("<div class=\"prose\" lang=\"en\" dir=\"auto\"><p>Maria came every week.</p>", story, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"en\" dir=\"auto\"", site.Read("stories/maria-reads/index.html"), StringComparison.Ordinal);
    }
}
