namespace StaticImpact.Tests.Pages;

/// <summary>Films of one's own, and cards that lead elsewhere.</summary>
public sealed class FilmTests
{
    private const string Block = "::: video ../media/bus film.webm The book & bus\nposter: ../media/bus.svg\ncaptions: ../media/bus.vtt\ncaptions: ../media/bus.es.vtt\n\nForty *books*.\n:::\n";

    [Fact]
    public void A_film_plays_from_the_site_once_a_reader_asks()
    {
        using var site = Site(Block).Published();
        var page = site.Read("bus/index.html");

        Assert.Contains("<figure class=\"film\">\n<video controls preload=\"none\" poster=\"../media/bus.svg\" width=\"160\" height=\"90\" aria-label=\"The book &amp; bus\"><source src=\"../media/bus%20film.webm\" type=\"video/webm\">"
            + "<track kind=\"captions\" src=\"../media/bus.vtt\" srclang=\"en\" label=\"English\" default><track kind=\"captions\" src=\"../media/bus.es.vtt\" srclang=\"es\" label=\"es\"></video>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../media/bus%20film.webm\" download>Download the film (WEBM)", page, StringComparison.Ordinal);
        Assert.Contains("https://read.example/media/bus%20film.webm", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>\n<p>Forty <em>books</em>.</p>\n</figcaption>", page, StringComparison.Ordinal);
        foreach (var file in (string[])["bus film.webm", "bus.svg", "bus.vtt", "bus.es.vtt"]) Assert.True(site.Has("media/" + file), file);
    }

    [Fact]
    public void Files_may_be_named_from_the_root_of_the_content_as_in_links()
    {
        using var site = Site(Block.Replace("../media/", "media/", StringComparison.Ordinal)).Published();
        using var other = Site(Block).Published();
        Assert.Equal(other.Read("bus/index.html"), site.Read("bus/index.html"));
    }

    [Fact]
    public void Only_a_page_with_a_film_may_play_one()
    {
        using var site = Site(Block).Add("pages/card.md", "---\ntitle: Card\n---\n::: video https://vimeo.com/1 Film\n:::\n").Published();
        var allowed = site.Files().Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && site.Read(path).Contains("media-src 'self'", StringComparison.Ordinal));
        Assert.Equal(["bus/index.html"], allowed);
    }

    [Fact]
    public void Notes_of_a_meeting_may_hold_a_film()
    {
        using var site = Site("Text.\n").Add("events/2026-11-03-evening.md", "---\ntitle: Evening\nstart: 2026-11-03\nnotes: |\n  ::: video ../media/bus film.webm The bus\n  poster: ../media/bus.svg\n  captions: ../media/bus.vtt\n  :::\n---\n");
        var built = site.Build();
        Assert.True(built.Published is not null, SiteTest.Lines(built.Diagnostics));
        Assert.Contains("media-src 'self'", site.Read("events/2026-11-03-evening/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Captions_start_in_the_language_of_the_page()
    {
        using var site = Site(Block).Change("initiative.yml", "languages: [en]", "languages: [en, es]").Add("pages/bus.es.md", $"---\ntitle: Autobús\n---\n{Block}");
        site.Build();
        Assert.Contains("label=\"English\"><track kind=\"captions\" src=\"../../media/bus.es.vtt\" srclang=\"es\" label=\"Español\" default>", site.Read("es/bus/index.html"), StringComparison.Ordinal);
        Assert.Contains(">Descargar el video (WEBM)", site.Read("es/bus/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: video https://www.youtube.com/watch?v=a&b=c Why <we> read\nposter: ../media/bus.svg\n:::", "<a class=\"film-card\" href=\"https://www.youtube.com/watch?v=a&amp;b=c\" rel=\"external\"><img src=\"../media/bus.svg\" alt=\"\" width=\"160\" height=\"90\" loading=\"lazy\"><span class=\"film-title\">Why &lt;we&gt; read</span> <span class=\"film-where\">Watch on YouTube</span></a>")]
    [InlineData("::: video https://vimeo.com/1\n:::", "<a class=\"film-card\" href=\"https://vimeo.com/1\" rel=\"external\"><span class=\"film-where\">Watch on Vimeo</span></a>")]
    [InlineData("::: link https://www.maps.example/x The stops\n:::", "<span class=\"film-title\">The stops</span> <span class=\"film-where\">Go to maps.example</span></a>")]
    [InlineData("- A list:\n\n  ::: link https://maps.example/x\n  :::", "<span class=\"film-where\">Go to maps.example</span></a>")]
    public void What_stands_elsewhere_becomes_a_card(string block, string expected)
    {
        using var site = Site(block + "\n").Published();
        var page = site.Read("bus/index.html");
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<video", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_are_followed_when_links_are_checked() =>
        Assert.Equal(["https://vimeo.com/1", "https://maps.example/"], Markup.Bodies.Read("::: video https://vimeo.com/1\n:::\n\n::: link https://maps.example/\n:::").Outward.Select(link => link.Address));

    [Fact]
    public void Feeds_have_a_link_in_place_of_the_player()
    {
        using var site = Site("Text.\n").Add("updates/2026-11-05-bus.md", $"---\ntitle: Bus\nkind: news\n---\n{Block}").Published();
        var feed = site.Read("feed.xml");
        Assert.DoesNotContain("&lt;video", feed, StringComparison.Ordinal);
        Assert.Contains("media/bus%20film.webm", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_finds_the_title_of_a_film() =>
        Assert.Equal("The book & bus\nForty books.", Markup.Bodies.Read(Block).PlainText);

    /// <summary>Each file of a film that is not there is told at its line.</summary>
    [Fact]
    public void Files_that_are_not_there_are_told_at_their_lines()
    {
        using var site = SiteTest.From().Add("pages/bus.md", "---\ntitle: Bus\n---\n" + Block);
        var told = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Contains("content/pages/bus.md(4,1): error SI0231: '../media/bus film.webm' means content/media/bus film.webm", told, StringComparison.Ordinal);
        Assert.Contains("content/pages/bus.md(5,1): error SI0232: '../media/bus.svg'", told, StringComparison.Ordinal);
        Assert.Contains("content/pages/bus.md(7,1): error SI0231: '../media/bus.es.vtt'", told, StringComparison.Ordinal);
    }

    private static SiteTest Site(string body)
    {
        var site = SiteTest.From().Add("pages/bus.md", "---\ntitle: Bus\n---\n" + body);
        if (body.Contains("webm", StringComparison.Ordinal) || body.Contains("Text.", StringComparison.Ordinal)) site.AddBytes("media/bus film.webm", TestFilm.WebM).AddBytes("media/bus.vtt", TestFilm.Captions).AddBytes("media/bus.es.vtt", TestFilm.Captions);
        return body.Contains("svg", StringComparison.Ordinal) || body.Contains("Text.", StringComparison.Ordinal) ? site.AddBytes("media/bus.svg", TestFilm.Poster) : site;
    }
}
