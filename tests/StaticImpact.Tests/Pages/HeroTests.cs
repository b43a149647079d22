using StaticImpact.Tests.Specifications;

namespace StaticImpact.Tests.Pages;

/// <summary>What stands beside the words on top of the first page and of goals.</summary>
public sealed class HeroTests
{
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"6\" height=\"4\"/>";

    [Fact]
    public void The_first_page_shows_a_picture_with_its_description_and_credit()
    {
        using var site = SiteTest.From().Add("media/river.svg", Picture)
            .Change("initiative.yml", "theme: commons", "theme: commons\nhero: {file: media/river.svg, alt: A river, credit: Ours}").Published();
        Assert.Matches("<div class=\"hero hero-split\">(?s:.*)<img src=\"media/river.svg\" alt=\"A river\" width=\"6\" height=\"4\">\n<figcaption>Picture: Ours</figcaption>", site.Read("index.html"));
        Assert.True(site.Has("media/river.svg"));
        Assert.DoesNotContain("hero-split", site.Read("goals/reading/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_shows_its_photo()
    {
        using var site = SiteTest.From().Add("media/book.svg", Picture).Change("goals/reading.md", "order: 1", "order: 1\nphoto: {file: media/book.svg, alt: A book}").Published();
        Assert.Matches("<div class=\"hero-split\">(?s:.*)alt=\"A book\"", site.Read("goals/reading/index.html"));
        Assert.DoesNotContain("hero-split", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_to_which_consent_has_ended_is_left_out()
    {
        using var site = SiteTest.From().Add("media/face.svg", Picture)
            .Change("initiative.yml", "theme: commons", "theme: commons\nhero: {file: media/face.svg, alt: A face, consent: {given: 2025-01-01, until: 2026-01-01}}");
        Assert.NotNull(site.Build().Published);
        Assert.DoesNotContain("hero-picture", site.Read("index.html"), StringComparison.Ordinal);
        Assert.False(site.Has("media/face.svg"));
        Assert.Contains(site.Check().Diagnostics, d => d.Message.StartsWith("The consent to the photo 'media/face.svg' ended", StringComparison.Ordinal));
    }

    [Fact]
    public void A_photo_of_people_on_the_first_page_asks_for_consent()
    {
        using var site = SiteTest.From().AddBytes("media/face.jpg", Content.Media.TestPictures.Plain("jpg")).Change("initiative.yml", "theme: commons", "theme: commons\nhero: {file: media/face.jpg, alt: A face}");
        Assert.Contains(site.Check().Diagnostics, d => d.Message == "The photo 'media/face.jpg' has no recorded consent of the person it shows.");
    }

    [Fact]
    public void The_lead_map_stands_on_the_first_page_and_on_the_goals_that_ask_for_it()
    {
        using var site = PublishedExample.Copy();
        Assert.NotNull(site.Build().Published);
        var home = site.Read("index.html");
        Assert.Contains("<p class=\"chart-title\"><a href=\"indicators/child-poverty/\">Child poverty: Alamance County is", home, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(home, "class=\"c-chart[^\"]*c-narrow[^\"]*\"[^>]*id=\"s-hero-map|aria-describedby=\"s-hero-map-summary\""));
        Assert.DoesNotContain("s-hero-map-wide", home, StringComparison.Ordinal);
        Assert.Contains("s-hero-map-narrow", site.Read("goals/family-income/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("s-hero-map", site.Read("goals/early-learning/index.html"), StringComparison.Ordinal);
    }
}
