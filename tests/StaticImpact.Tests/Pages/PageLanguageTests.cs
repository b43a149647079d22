namespace StaticImpact.Tests.Pages;

/// <summary>The key <c>languages</c> of a page.</summary>
public sealed class PageLanguageTests
{
    private const string Manual = "---\ntitle: Handbook\nmenu: true\nlanguages: [en]\naliases: /old-handbook/\n---\nFor volunteers.\n";

    [Fact]
    public void Page_that_leaves_a_language_out_does_not_exist_in_it()
    {
        using var site = InTwoLanguages().Add("pages/handbook.md", Manual).Published();
        Assert.True(site.Has("handbook/index.html"));
        Assert.True(site.Has("old-handbook/index.html"));
        Assert.False(site.Has("es/handbook/index.html"));
        Assert.False(site.Has("es/old-handbook/index.html"));
        Assert.DoesNotContain("es/handbook", site.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("https://read.example/handbook/", site.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("es/old-handbook", site.Read("_redirects"), StringComparison.Ordinal);
        var spanishIndex = string.Concat(site.Files().Where(f => f.Key.StartsWith("search-index/es/", StringComparison.Ordinal)).Select(f => System.Text.Encoding.UTF8.GetString(f.Value)));
        Assert.DoesNotContain("Handbook", spanishIndex, StringComparison.Ordinal);
        Assert.DoesNotContain("Handbook</a></li>", site.Read("es/search/index.html").Split("<footer")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_it_lead_to_the_language_it_has()
    {
        using var site = InTwoLanguages().Add("pages/handbook.md", Manual).Add("pages/about.md", "---\ntitle: About\n---\nSee [the handbook](handbook.md).\n").Published();
        Assert.Contains("href=\"../../handbook/\"", site.Read("es/about/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../handbook/\" lang=\"en\"", site.Read("es/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../handbook/\"", site.Read("about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_link_to_the_other_language_leads_to_the_home_page()
    {
        using var site = InTwoLanguages().Add("pages/handbook.md", Manual).Published();
        var page = site.Read("handbook/index.html");
        Assert.Contains("href=\"../es/\" lang=\"es\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang=\"es\" href=\"https:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_nobody_has_translated_is_its_originals_other_address()
    {
        using var site = InTwoLanguages().Add("pages/about.md", "---\ntitle: About\n---\nUs.\n").Published();
        var spanish = site.Read("es/about/index.html");
        Assert.Contains("<link rel=\"canonical\" href=\"https://read.example/about/\">", spanish, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:url\" content=\"https://read.example/about/\">", spanish, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang=\"es\" href=\"https:", spanish + site.Read("about/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("es/about", site.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("ld+json", spanish, StringComparison.Ordinal);
        Assert.Contains("ld+json", site.Read("about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_has_translated_carries_its_language_in_feeds()
    {
        using var site = InTwoLanguages().Add("updates/2026-11-12-news.md", "---\ntitle: News\nsummary: What is new\n---\nUs.\n")
            .Add("updates/2026-11-13-more.md", "---\ntitle: More\n---\nUs.\n").Add("updates/2026-11-13-more.es.md", "---\ntitle: Más\n---\nNos.\n").Published();
        var feed = site.Read("es/feed.xml");
        Assert.Contains("<title xml:lang=\"en\">News</title>", feed, StringComparison.Ordinal);
        Assert.Contains("<summary xml:lang=\"en\">What is new</summary>", feed, StringComparison.Ordinal);
        Assert.Contains("<content type=\"html\" xml:lang=\"en\"", feed, StringComparison.Ordinal);
        Assert.Contains("<title>Más</title>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("xml:lang=\"en\"", feed[feed.IndexOf("Más", StringComparison.Ordinal)..feed.IndexOf(">News<", StringComparison.Ordinal)].Split("</entry>")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("xml:lang=\"en\"", site.Read("feed.xml").Split("<entry>", 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void No_translation_of_it_is_missed()
    {
        using var site = InTwoLanguages().Change("initiative.yml", "time_zone", "translate: pages\ntime_zone").Add("pages/handbook.md", Manual).Add("pages/about.md", "---\ntitle: About\n---\nUs.\n");
        Assert.Equal("content/pages/about.md(2,8): warning SI0612: There is no 'es' translation of pages/about.md; add pages/about.es.md.\n", SiteTest.Lines(site.Check().Diagnostics));
    }

    [Theory]
    [InlineData("[en, fr]", "(4,17): error SI0134: The site has no language 'fr'. Write some of en, es, or add it to 'languages' in initiative.yml.")]
    [InlineData("es", "(4,12): error SI0134: 'en' is missing: this file is written in the site's first language. Add it, or delete 'languages'.")]
    public void Languages_that_the_page_cannot_have_are_reported(string languages, string expected)
    {
        using var site = InTwoLanguages().Add("pages/handbook.md", Manual.Replace("[en]", languages, StringComparison.Ordinal));
        Assert.Contains("content/pages/handbook.md" + expected, SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Translation_into_a_language_left_out_is_reported()
    {
        using var site = InTwoLanguages().Add("pages/handbook.md", Manual).Add("pages/handbook.es.md", "---\ntitle: Guía\n---\nPara voluntarios.\n");
        Assert.Contains("warning SI0132: There is a 'es' translation of this page", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    /// <summary>So that they are read aloud as what they are.</summary>
    [Fact]
    public void Words_that_nobody_has_translated_carry_their_language_wherever_they_stand_on_a_page()
    {
        using var site = InTwoLanguages()
            .Add("media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>")
            .Add("media/plan.txt", "Plan.")
            .Add("pages/about.md", """
                ---
                title: About
                notice: {heading: Mind this, text: We moved.}
                photo: {file: media/a.svg, alt: An open book, credit: Ours}
                documents: [{file: media/plan.txt, title: The plan}]
                ---
                ## One

                ## Two

                ## Three

                ## Four

                Us.
                """)
            .Add("pages/about.es.md", "---\ntitle: Acerca de\n---\n")
            .Add("stories/ours.md", "---\ntitle: Ours\ndate: 2026-11-01\ngoals: [reading]\nplace: The old mill\n---\nA story.\n")
            .Add("events/2026-12-01-talk.md", "---\ntitle: Talk\nstart: 2026-12-01 18:00\nplace: The town hall\n---\nCome.\n")
            .Add("activities/tutors.md", "---\ntitle: Tutors after school\ngoals: [reading]\nstatus: underway\nstart: 2026-01-01\nlead: library\n---\nWe tutor.\n")
            .Published();
        var page = site.Read("es/about/index.html");
        const string English = " lang=\"en\" dir=\"auto\"";
        Assert.Contains("<h1 class=\"page-title\">Acerca de</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"alt=\"An open book\"{English}", page, StringComparison.Ordinal);
        Assert.Contains($"<span{English}>The plan</span>", page, StringComparison.Ordinal);
        Assert.Contains($"{English}>Mind this</p>", page, StringComparison.Ordinal);
        Assert.Contains($"{English}>We moved.</p>", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"#three\"{English}>Three</a>", page, StringComparison.Ordinal);
        Assert.Contains($"<div class=\"prose\"{English}>", page, StringComparison.Ordinal);
        Assert.Contains($"<span{English}>The plan</span>", site.Read("es/documents/index.html"), StringComparison.Ordinal);
        Assert.Contains($"{English}>The old mill</span>", site.Read("es/stories/index.html"), StringComparison.Ordinal);
        Assert.Contains($"{English}>The old mill</span>", site.Read("es/stories/ours/index.html"), StringComparison.Ordinal);
        Assert.Contains($"{English}>The town hall</span>", site.Read("es/events/index.html"), StringComparison.Ordinal);
        Assert.Contains($"{English}>The town hall</dd>", site.Read("es/events/2026-12-01-talk/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<p class=\"hero-place\"{English}>Elm County", site.Read("es/index.html"), StringComparison.Ordinal);
        var activities = site.Read("es/activities/index.html");
        Assert.Matches("<text class=\"timeline-name\" lang=\"en\" [^>]*>Tutors after school</text>", activities);
        Assert.Contains("<title lang=\"en\">Tutors after school</title>", activities, StringComparison.Ordinal);
        Assert.Contains($"title=\"Tutors after school\"{English}>", activities, StringComparison.Ordinal);
        // In the first language nothing is marked.
        Assert.DoesNotContain(English, site.Read("about/index.html") + site.Read("index.html") + site.Read("events/index.html"), StringComparison.Ordinal);
        // What is translated is not marked either.
        site.Change("pages/about.es.md", "title: Acerca de\n", "title: Acerca de\nnotice: {heading: Atención, text: Nos mudamos.}\nphoto: {alt: Un libro abierto}\n").Published();
        Assert.Contains("alt=\"Un libro abierto\" width", site.Read("es/about/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>Nos mudamos.</p>", site.Read("es/about/index.html"), StringComparison.Ordinal);
    }

    private static SiteTest InTwoLanguages() => SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es]");
}
