using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Pages;

public sealed class SitePlanTests
{
    [Fact]
    public void Without_an_address_a_note_says_what_is_left_out()
    {
        using var site = SiteTest.From().Change("initiative.yml", "url: https://read.example/\n", "");
        var note = Assert.Single(site.Check().Diagnostics);
        Assert.Equal("content/initiative.yml: note SI0542: Without 'url' feeds, the sitemap, the data catalogues and links for social media are left out. Add 'url: https://…' where the site will stand.", note.ToString());
        Assert.Equal(Severity.Note, note.Severity);
    }

    [Fact]
    public void Without_an_email_address_a_note_says_that_portals_cannot_take_the_catalogue()
    {
        using var site = SiteTest.From().Change("initiative.yml", ", email: office@read.example", "").Published();
        var note = Assert.Single(site.Check().Diagnostics);
        Assert.Equal("content/initiative.yml: note SI0543: Without an e-mail address the data catalogues for open-data portals, data.json and dcat-us-3.json, are left out. Add 'contact: {email: …}'.", note.ToString());
        Assert.False(site.Has("data.json"));
        Assert.False(site.Has("dcat-us-3.json"));
        Assert.DoesNotContain("\"../data.json\"", site.Read("data/index.html"), StringComparison.Ordinal);
        site.Add("backbone.md", "---\ntitle: Backbone\npeople: [{name: Ana, email: ana@read.example}]\n---\n").Published();
        Assert.Contains("mailto:ana@read.example", site.Read("data.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_given_for_one_build_takes_the_note_away()
    {
        using var site = SiteTest.From().Change("initiative.yml", "url: https://read.example/\n", "");
        Assert.Empty(site.Check(new BuildOptions { BaseUrl = "https://preview.example/x" }).Diagnostics);
    }
}
