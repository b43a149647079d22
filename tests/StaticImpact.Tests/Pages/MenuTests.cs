namespace StaticImpact.Tests.Pages;

/// <summary>Links that stand on every page.</summary>
public sealed class MenuTests
{
    [Fact]
    public void The_navigation_takes_pages_and_links_side_by_side()
    {
        using var site = SiteTest.From().Add("pages/plan.md", "---\ntitle: Plan\n---\n")
            .Change("initiative.yml", "languages: [en]", "languages: [en]\nnavigation: [goals, {title: Elm County, url: \"https://elm.example/\"}, {title: Our plan, url: pages/plan.md}]").Published();
        var page = site.Read("plan/index.html");
        var menu = page[page.IndexOf("id=\"s-menu\"", StringComparison.Ordinal)..page.IndexOf("</header>", StringComparison.Ordinal)];

        Assert.Matches("<a href=\"../goals/\">Goals</a></li>\\s*<li><a href=\"https://elm.example/\" rel=\"external\">Elm County<svg[^\\n]*<span class=\"hidden\"> \\(another website\\)</span>\\s*</a></li>\\s*<li><a href=\"./\" aria-current=\"true\">Our plan</a>", menu);
    }

    [Fact]
    public void The_footer_keeps_its_pages_and_adds_what_is_not_there_yet()
    {
        using var before = SiteTest.From().Published();
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en]\nfooter: [data, goals, {title: Elm County, url: \"https://elm.example/\"}]").Published();

        Assert.Equal([.. Footer(before), "Goals", "Elm County"], Footer(site));
    }

    [Theory]
    [InlineData("https://www.facebook.com/read", "Facebook")]
    [InlineData("https://m.facebook.com/read", "Facebook")]
    [InlineData("https://instagram.com/read", "Instagram")]
    [InlineData("https://www.linkedin.com/company/read", "LinkedIn")]
    [InlineData("https://youtube.com/@read", "YouTube")]
    [InlineData("https://mastodon.example/@read", "Mastodon")]
    [InlineData("https://bsky.app/profile/read.example", "Bluesky")]
    [InlineData("https://x.com/read", "X")]
    [InlineData("https://notx.com/read", "notx.com")]
    [InlineData("https://www.elm.example/read", "elm.example")]
    public void A_network_is_called_by_its_name(string address, string name)
    {
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", $"languages: [en]\nsocial: {address}").Published();
        Assert.Contains($"<li><a href=\"{address}\" rel=\"me external\">{name}<svg", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains($"\"sameAs\":[\"{address}\"]", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_are_translated_and_pages_keep_their_places()
    {
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es]\nnavigation: [goals, {title: Elm County, url: \"https://elm.example/\"}]\nsocial: [https://x.com/read, {title: Our films, url: \"https://youtube.com/@read\"}]")
            .Add("initiative.es.yml", "navigation: [goals, {title: Condado Elm}]\nsocial: [https://x.com/read, {title: Nuestras películas}]\n");
        site.Build();

        Assert.Matches(">Condado Elm<svg[^\\n]*\\(otro sitio web\\)", site.Read("es/index.html"));
        Assert.Contains(">Nuestras películas<svg", site.Read("es/index.html"), StringComparison.Ordinal);
        Assert.Contains(">Elm County<svg", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_draft_is_left_out()
    {
        using var site = SiteTest.From().Add("pages/plan.md", "---\ntitle: Plan\ndraft: true\n---\n")
            .Change("initiative.yml", "languages: [en]", "languages: [en]\nnavigation: [goals, {title: Our plan, url: pages/plan.md}]");

        Assert.Contains("SI0234: 'pages/plan.md' leads to a draft", SiteTest.Lines(site.Build().Diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain("Our plan", site.Read("index.html"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Footer(SiteTest site)
    {
        var page = site.Read("index.html");
        var links = page[page.IndexOf("class=\"footer-links\"", StringComparison.Ordinal)..page.IndexOf("class=\"footer-follow\"", StringComparison.Ordinal)];
        return System.Text.RegularExpressions.Regex.Matches(links, "<a [^>]*>([^<]+)<").Select(m => m.Groups[1].Value);
    }
}
