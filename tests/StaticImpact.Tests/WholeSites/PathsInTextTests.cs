namespace StaticImpact.Tests.WholeSites;

/// <summary>A path means in a text what it means in the keys: seen from its file or, where nothing is there, from the root of the content.</summary>
public sealed class PathsInTextTests
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public void A_picture_or_file_is_found_from_the_root_of_the_content_in_text_as_in_keys()
    {
        using var site = SiteTest.From().AddBytes("media/photo.png", Picture).AddBytes("media/plan.csv", "a,b\n1,2\n"u8.ToArray())
            .Add("pages/about.md", "---\ntitle: About us\nphoto: {file: media/photo.png, alt: A shelf}\n---\n![A shelf](media/photo.png) [The plan](media/plan.csv), [our goal](goals/reading.md)\n")
            .Published();
        var page = site.Read("about/index.html");
        Assert.Contains("src=\"../media/photo.png\" alt=\"A shelf\" width=\"1\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../media/plan.csv\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../goals/reading/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_seen_from_the_text_goes_before_one_at_the_root()
    {
        using var site = SiteTest.From().AddBytes("media/plan.csv", "a,b\n1,2\n"u8.ToArray()).AddBytes("pages/media/plan.csv", "a,b\n3,4\n"u8.ToArray())
            .Add("pages/about.md", "---\ntitle: About us\n---\n[That plan](media/plan.csv), [our plan](/media/plan.csv)\n").Published();
        var page = site.Read("about/index.html");
        Assert.Contains("<a href=\"../media/plan.csv\">our plan</a>", page, StringComparison.Ordinal);
        Assert.Matches("<a href=\"[^\"]*pages/[^\"]*plan.csv\">That plan", page);
    }

    [Theory]
    [InlineData("[x](media/Plan.csv)", "media/plan.csv")]
    [InlineData("[x](../media/Plan.csv)", "../media/plan.csv")]
    [InlineData("[x](/media/Plan.csv)", "/media/plan.csv")]
    [InlineData("[x](content/media/plan.csv)", "../media/plan.csv")]
    [InlineData("[x](plan.csv)", "../media/plan.csv")]
    [InlineData("[x](media/our-plan.csv)", "media/our%20plan%20%281%29.csv")]
    public void What_is_proposed_for_a_link_works_when_it_is_typed(string link, string proposed)
    {
        var name = proposed.Contains("our", StringComparison.Ordinal) ? "media/our plan (1).csv" : "media/plan.csv";
        using var site = SiteTest.From().AddBytes(name, "a,b\n1,2\n"u8.ToArray()).Add("pages/about.md", $"---\ntitle: About us\n---\n{link}\n");
        var found = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Contains($"Did you mean '{proposed}'?", found, StringComparison.Ordinal);
        site.Add("pages/about.md", $"---\ntitle: About us\n---\n[x]({proposed})\n");
        Assert.DoesNotContain("SI0231", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    /// <summary>Taken for a picture it used to become a broken one.</summary>
    [Fact]
    public void A_page_shown_as_a_picture_is_reported()
    {
        using var site = SiteTest.From().Add("pages/about.md", "---\ntitle: About us\n---\n![Our goal](../goals/reading.md)\n");
        Assert.Equal("content/pages/about.md(4,1): error SI0232: '../goals/reading.md' is a page, not a picture. Take the exclamation mark away to link to it.\n", SiteTest.Lines(site.Check().Diagnostics));
    }
}
