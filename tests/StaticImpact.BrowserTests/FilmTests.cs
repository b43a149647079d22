using System.Collections.Concurrent;
using Microsoft.Playwright;
using StaticImpact.Tests;
using StaticImpact.Tests.Pages;

namespace StaticImpact.BrowserTests;

/// <summary>Films of one's own play in the page; other websites learn nothing until a reader follows a card.</summary>
public sealed class FilmTests(ExampleSite site)
{
    private const string Text = """
        ---
        title: Films
        ---
        ::: video ../media/bus.webm The book bus
        poster: ../media/bus.svg
        captions: ../media/bus.vtt

        Forty books.
        :::

        ::: video https://www.youtube.com/watch?v=abc Why we read
        poster: ../media/bus.svg
        :::

        ::: link https://maps.example/a-very-long-address-without-any-place-to-break-it-which-is-as-long-as-a-line
        :::
        """;

    [Fact(Timeout = 120_000)]
    public async Task A_film_plays_with_captions_and_asks_nobody_else()
    {
        using var films = Films();
        using var server = new StaticServer(films.Output, "/");
        var page = await site.Open();
        var requests = new ConcurrentQueue<string>();
        var complaints = new ConcurrentQueue<string>();
        page.Request += (_, request) => requests.Enqueue(request.Url);
        page.Console += (_, message) => complaints.Enqueue(message.Text);
        page.PageError += (_, error) => complaints.Enqueue(error);

        await page.GotoAsync(server.Url + "films/");
        var video = page.Locator("video");
        Assert.Equal("The book bus", await video.GetAttributeAsync("aria-label"));
        Assert.DoesNotContain(requests, url => url.EndsWith(".webm", StringComparison.Ordinal));

        // By keyboard: the player is reached, and its own button plays it.
        for (var i = 0; i < 60 && await page.EvaluateAsync<string>("document.activeElement.tagName") != "VIDEO"; i++) await page.Keyboard.PressAsync("Tab");
        Assert.Equal("VIDEO", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await page.Keyboard.PressAsync("Space");
        // Nothing is waited for with a function of Playwright's, which the page's policy forbids.
        for (var i = 0; i < 100 && await page.EvaluateAsync<double>("document.querySelector('video').currentTime") < 0.3; i++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(await page.EvaluateAsync<double>("document.querySelector('video').currentTime") >= 0.3);
        Assert.Equal("This is the bus that brings the books.", await page.EvaluateAsync<string>("document.querySelector('video').textTracks[0].cues[0].text"));
        Assert.Equal("showing", await page.EvaluateAsync<string>("document.querySelector('video').textTracks[0].mode"));

        await page.Context.CloseAsync();
        Assert.Empty(complaints);
        Assert.All(requests, url => Assert.StartsWith(server.Url, url, StringComparison.Ordinal));
        Assert.Contains(requests, url => url.EndsWith(".webm", StringComparison.Ordinal));
    }

    [Fact(Timeout = 120_000)]
    public async Task Films_and_cards_fit_every_screen_and_stand_on_paper_with_their_address()
    {
        using var films = Films();
        using var server = new StaticServer(films.Output, "/");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await site.Open(script: false, scheme: scheme);
            foreach (var width in new[] { 320, 390, 1280 })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.GotoAsync(server.Url + "films/");
                Assert.Equal("", await page.EvaluateAsync<string>(EveryPageTests.Widest) ?? "");
                var box = await page.Locator("video").BoundingBoxAsync();
                Assert.True(box!.Width > 250 && box.Height > 100, $"{box.Width} × {box.Height}");
                Assert.False(await page.Locator(".film-address").IsVisibleAsync());
            }

            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            Assert.True(await page.Locator(".film-address").IsVisibleAsync());
            Assert.EndsWith("media/bus.webm)", (await page.Locator(".film-address").TextContentAsync())!.Trim(), StringComparison.Ordinal);
            await page.Context.CloseAsync();
        }
    }

    private static SiteTest Films() => SiteTest.From().Add("pages/films.md", Text)
        .AddBytes("media/bus.webm", TestFilm.WebM).AddBytes("media/bus.vtt", TestFilm.Captions).AddBytes("media/bus.svg", TestFilm.Poster).Published();
}
