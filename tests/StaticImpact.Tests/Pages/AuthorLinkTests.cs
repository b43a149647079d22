namespace StaticImpact.Tests.Pages;

/// <summary>Links in front matter, wherever they stand.</summary>
public sealed class AuthorLinkTests
{
    public static TheoryData<string, string, string> Places => new()
    {
        { "agenda.md", "  - {title: Start with families, text: Parents decide with us.}", "  - {title: Start with families, url: §}" },
        { "backbone.md", "people:", "roles:\n  - {title: Convening, url: §}\npeople:" },
        { "goals/reading.md", "title:", "residents_can:\n  - {text: Read to a child, url: §}\ntitle:" },
        { "initiative.yml", "place:", "take_part:\n  - {title: Join, url: §}\nplace:" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_link_to_nothing_is_reported_at_its_place(string file, string before, string after)
    {
        using var site = SiteTest.From().Change(file, before, after.Replace("§", "pages/gone.md", StringComparison.Ordinal));
        var messages = SiteTest.Lines(site.Check().Diagnostics);

        var line = File.ReadAllLines(site.ContentPath(file)).ToList().FindIndex(l => l.Contains("gone.md", StringComparison.Ordinal)) + 1;
        Assert.Contains($"content/{file}({line},", messages, StringComparison.Ordinal);
        Assert.Contains("SI0231: 'pages/gone.md' means content/", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../pages/plan.md")]
    [InlineData("pages/plan.md")]
    [InlineData("/pages/plan.md")]
    public void A_link_starts_from_its_file_then_from_the_root_of_the_content(string link)
    {
        using var site = SiteTest.From().Add("pages/plan.md", "---\ntitle: Plan\n---\n")
            .Change("goals/reading.md", "title:", $"residents_can:\n  - {{text: Read the plan, url: {link}}}\ntitle:").Published();

        Assert.Contains("<a href=\"../../plan/\"", site.Read("goals/reading/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_same_folder_is_found_first()
    {
        using var site = SiteTest.From().Change("goals/reading.md", "title:", "residents_can:\n  - {text: Read the goal, url: reading.md}\ntitle:").Published();

        Assert.Contains("<a href=\"./\"", site.Read("goals/reading/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_draft_is_said_and_shown_as_plain_text()
    {
        using var site = SiteTest.From().Add("pages/plan.md", "---\ntitle: Plan\ndraft: true\n---\n")
            .Change("agenda.md", "  - {title: Start with families, text: Parents decide with us.}", "  - {title: Start with families, url: pages/plan.md}");
        var messages = SiteTest.Lines(site.Build().Diagnostics);

        Assert.Contains("SI0234: 'pages/plan.md' leads to a draft", messages, StringComparison.Ordinal);
        Assert.Contains("Start with families", site.Read("agenda/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("plan/", site.Read("agenda/index.html"), StringComparison.Ordinal);
    }
}
