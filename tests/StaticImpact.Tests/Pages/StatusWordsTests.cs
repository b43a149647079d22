namespace StaticImpact.Tests.Pages;

/// <summary>What pages say of a status: no target that is not set, the time of old figures, and who is counted.</summary>
public sealed class StatusWordsTests
{
    private const string Page = "indicators/third-grade/index.html";
    private const string Target = "target: {value: 70, by: 2030, set: 2025-01-15, why: The partners agreed it.}\n";
    private const string Figures = "2021,52.0\n2022,54.5\n2023,55.0\n2024,58.0\n2025,61.0\n";

    [Fact]
    public void Growth_without_a_target_says_its_rate_and_no_target()
    {
        using var site = SiteTest.From().Change("indicators/third-grade.md", Target, "progress: {method: cagr}\n");
        site.Build();
        var page = site.Read(Page);

        Assert.Contains("This is getting better quickly (4.1% a year).", page, StringComparison.Ordinal);
        Assert.Contains("chip-improving-quickly", page, StringComparison.Ordinal);
        Assert.DoesNotContain("meet the target", page + site.Read("scorecard/index.html") + site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("Of 1 measure, 1 is getting better.", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("\"shown\": \"improving_quickly\"", site.Read("indicators/third-grade/data.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Better_but_too_slowly_is_not_counted_as_better()
    {
        using var site = SiteTest.From().Change("indicators/third-grade.md", "value: 70", "value: 95").Published();

        Assert.Contains("Of 1 measure, 1 is getting better too slowly for its target.", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("chip-improving-too-slowly", site.Read("scorecard/status/improving-too-slowly/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_change_that_may_be_chance_is_not_said_to_be_little()
    {
        using var site = SiteTest.From()
            .Change("indicators/third-grade.md", Target, "")
            .Change("indicators/third-grade.csv", Figures, "2022,50\n2023,60\n2024,55\n2025,100\n");
        site.Build();
        var page = site.Read(Page);

        Assert.Contains("<h1>Third graders who read well: the figure went from 50.0% in 2022 to 100.0% in 2025, with no clear direction</h1>", page, StringComparison.Ordinal);
        Assert.Contains("The figures go up and down, so no clear direction can be told.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("changed little", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Little change</span></span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_status_says_of_when_it_is_and_is_counted_apart()
    {
        using var site = SiteTest.From()
            .Change("indicators/third-grade.md", "by: 2030, set: 2025-01-15", "by: 2020, set: 2012-01-15")
            .Change("indicators/third-grade.csv", Figures, "2012,52.0\n2016,61.0\n").Published();

        Assert.Matches("<span class=\"chip chip-on-track chip-old\">.*?<span>On track in 2016</span>", site.Read(Page));
        Assert.Contains("This is on track to meet the target. That was in 2016; there are no newer figures here.", site.Read(Page), StringComparison.Ordinal);
        Assert.Contains(
            "We cannot tell for most measures yet. Of 1 measure, 1 is getting better (on figures from 2016 or before).",
            site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("\"statusesOnOldFigures\": {\n    \"on_track\": 1\n  }", site.Read("indicators.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Made_up_measures_alone_give_no_answer()
    {
        using var site = SiteTest.From().Change("indicators/third-grade.md", "headline: 1\n", "headline: 1\nillustrative: true\n").Published();

        Assert.Contains("The measure here is made up, so there is no answer.", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_is_neither_better_nor_worse_anywhere()
    {
        using var site = SiteTest.From()
            .Change("indicators/third-grade.md", Target, "")
            .Change("indicators/third-grade.md", "direction: higher", "direction: none").Published();

        foreach (var page in (string[])[Page, "index.html", "scorecard/index.html", "goals/reading/index.html"])
        {
            var text = site.Read(page);
            foreach (var word in (string[])["tone-better", "tone-worse", "is getting better", "Getting better", "is better."]) Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("class=\"chip", site.Read(Page), StringComparison.Ordinal);
        Assert.Contains("No measure here has a status yet.", site.Read("scorecard/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"direction\": \"none\"", site.Read("indicators/third-grade/data.json"), StringComparison.Ordinal);
    }
}
