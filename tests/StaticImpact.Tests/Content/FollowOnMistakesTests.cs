namespace StaticImpact.Tests.Content;

/// <summary>One mistake is one message: what merely refers to a file with mistakes is not wrong itself.</summary>
public sealed class FollowOnMistakesTests
{
    [Fact]
    public void Links_and_live_values_of_a_measure_with_a_misspelt_goal_are_not_reported()
    {
        using var site = SiteTest.From()
            .Change("indicators/third-grade.md", "goal: reading", "goal: readng")
            .Add("pages/about.md", "---\ntitle: About us\n---\nSee [reading](../indicators/third-grade.md), now [[third-grade.latest]].\n");
        Assert.Equal(
            "content/indicators/third-grade.md(3,7): error SI0201: No goal 'readng'. Did you mean 'reading'?\n",
            SiteTest.Lines(site.Check().Diagnostics));
    }

    [Fact]
    public void A_measure_that_is_not_there_is_still_reported_wherever_it_is_named()
    {
        using var site = SiteTest.From().Add("pages/about.md", "---\ntitle: About us\n---\nNow [[third-grad.latest]], see [here too](../indicators/third-grad.md).\n");
        Assert.Equal(["SI0231", "SI0233"], site.Check().Diagnostics.Where(d => d.Severity == StaticImpact.Diagnostics.Severity.Error).Select(d => d.Code.Id).Order(StringComparer.Ordinal));
    }
}
