using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

public sealed class EveryPageTests(ExampleSite site)
{
    /// <summary>What makes a page wider than the screen, or nothing when it fits.</summary>
    internal const string Widest = """
        () => {
          const screen = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= screen) return '';
          const tooWide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > screen + 1 && !e.closest('.table-scroll, svg'));
          return document.documentElement.scrollWidth + ' px by ' + tooWide.slice(0, 3).map(e => e.tagName.toLowerCase() + '.' + e.className).join(', ');
        }
        """;

    /// <summary>Every page in one of its languages, by turns, and every kind of page in each.</summary>
    [Fact(Timeout = 300_000)]
    [Holds("reflow")]
    public Task Every_page_opens_without_an_error_or_a_stranger_and_fits_320_pixels() => Opens([.. site.EachInOneLanguage().Union(site.OneOfEachKind(), StringComparer.Ordinal)]);

    [Fact(Explicit = true, Timeout = 600_000)]
    public Task Every_page_opens_in_every_language() => Opens(site.Pages);

    private async Task Opens(IReadOnlyList<string> paths)
    {
        var problems = new ConcurrentBag<string>();
        var page = await site.Open(width: 320, height: 800);
        var current = "";
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add($"{current}: console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => problems.Add($"{current}: script error: {error}");
        page.RequestFailed += (_, request) => problems.Add($"{current}: request failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Url, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) problems.Add($"{current}: asks a stranger: {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) problems.Add($"{current}: {response.Status} {response.Url}");
        };
        foreach (var path in paths)
        {
            current = "/" + path;
            await page.GotoAsync(site.Url + path, new PageGotoOptions { Timeout = ExampleSite.Timeout });
            if (await page.EvaluateAsync<string>(Widest) is { Length: > 0 } widest) problems.Add($"{current}: wider than 320 px: {widest}");
        }

        await page.Context.CloseAsync();
        Assert.True(paths.Count > 100, $"{paths.Count} pages.");
        Assert.True(problems.IsEmpty, string.Join('\n', problems.Order(StringComparer.Ordinal)));
    }
}
