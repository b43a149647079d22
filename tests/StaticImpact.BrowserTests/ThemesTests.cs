using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>The themes beside commons. <see cref="AccessibilityTests"/> and others look at commons; <see cref="WholeProductTests"/> at all of everything.</summary>
public sealed class ThemesTests(ExampleSite site)
{
    /// <summary>What can be touched and is not 48 pixels high, but for links within a sentence, on points of a chart, and headings whose card is the link.</summary>
    private const string Small = """
        () => [...document.querySelectorAll('a[href], button, summary, input')]
          .filter(e => e.checkVisibility() && !e.closest('svg, .skip, .card-title, .tile-title'))
          .filter(e => !e.closest('p, li, dd, td, th, figcaption, h1, h2, h3, h4') || e.closest('p, li, dd, td, th, figcaption, h1, h2, h3, h4').textContent.trim() === e.textContent.trim())
          .map(e => [e, e.getBoundingClientRect()])
          .filter(([, r]) => r.height > 0 && r.height < 47.5)
          .map(([e, r]) => e.tagName + '.' + e.className + ' in ' + e.parentElement.tagName + '.' + e.parentElement.className + ' in ' + e.parentElement.parentElement.className + ' ' + Math.round(r.height))
        """;

    /// <summary>Texts under 20 pixels, but for those of drawings.</summary>
    private const string Fine = """
        () => {
          const found = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const e = node.parentElement;
            if (!node.data.trim() || e.closest('svg, script') || !e.checkVisibility()) continue;
            const size = parseFloat(getComputedStyle(e).fontSize);
            if (size < 19.9) found.add(e.tagName + '.' + e.className + ' in ' + e.parentElement.className + ' ' + size);
          }
          return [...found];
        }
        """;

    public static TheoryData<string> Others => [.. ThemedSite.All.Where(t => t.Data != "commons")];

    /// <summary>Every kind of page in each theme, by turns in one of its languages, on one of four screens, light or dark: each kind and each theme
    /// has had both languages and both schemes, each theme all screens.</summary>
    [Theory(Timeout = 200_000)]
    [MemberData(nameof(Others))]
    [Holds("axe")]
    public async Task Every_kind_of_page_passes_every_rule_and_fits_in_every_theme(string theme)
    {
        int[] widths = [320, 1280, 390, 768];
        using var ours = new ThemedSite(theme);
        var problems = new List<string>();
        var turn = Others.Index().First(t => t.Item.Data == theme).Index;
        var pages = ours.OneOfEachKindByTurns(turn).Index().ToList();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await site.Open(scheme: scheme);
            await page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
            foreach (var (i, path) in pages.Where(p => ((p.Index / 2) + turn) % 2 == (scheme == ColorScheme.Light ? 0 : 1)))
            {
                var width = widths[(i + turn) % widths.Length];
                await page.SetViewportSizeAsync(width, 900);
                await page.GotoAsync(ours.Url + path);
                problems.AddRange((await AccessibilityTests.Found(page, AccessibilityTests.Run)).Select(violation => $"/{path} ({theme}, {width} px, {scheme}): {violation}"));
                foreach (var narrow in (int[])[width, 390, 320])
                {
                    await page.SetViewportSizeAsync(narrow, 900);
                    if (await page.EvaluateAsync<string>(EveryPageTests.Widest) is { Length: > 0 } widest) problems.Add($"/{path} ({theme}, {narrow} px): wider than the screen: {widest}");
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>At 200 % a screen of 1280 pixels has 640.</summary>
    [Fact(Timeout = 120_000)]
    public async Task Large_print_is_large_and_has_room_for_fingers()
    {
        using var ours = new ThemedSite("large");
        var page = await site.Open();
        var problems = new List<string>();
        foreach (var path in (string[])["", "scorecard/", "goals/early-learning/", "indicators/graduation-rate/", "search/", "es/events/", "data/"])
        {
            await page.GotoAsync(ours.Url + path);
            foreach (var width in (int[])[320, 640, 1280])
            {
                await page.SetViewportSizeAsync(width, 900);
                foreach (var script in (string[])[Small, Fine]) problems.AddRange((await page.EvaluateAsync<string[]>(script)).Select(found => $"/{path} ({width} px): {found}"));
                if (await page.EvaluateAsync<string>(EveryPageTests.Widest) is { Length: > 0 } widest) problems.Add($"/{path} ({width} px): {widest}");
            }
        }

        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems.Distinct(StringComparer.Ordinal)));
    }

    [Fact(Timeout = 60_000)]
    public async Task Bold_has_its_menu_at_the_side_and_the_figure_is_the_largest_thing()
    {
        using var ours = new ThemedSite("bold");
        var page = await site.Open(1280, 900);
        await page.GotoAsync(ours.Url + "indicators/graduation-rate/");
        var seen = JsonSerializer.Deserialize<JsonElement>(await page.EvaluateAsync<string>("""
            () => {
              const nav = document.querySelector('.site-nav').getBoundingClientRect(), main = document.querySelector('main').getBoundingClientRect();
              const size = e => parseFloat(getComputedStyle(e).fontSize);
              const figure = document.querySelector('.indicator-latest .figure');
              return JSON.stringify({ side: nav.right <= main.left && nav.height > 200, header: document.querySelector('.site-header').getBoundingClientRect().height >= innerHeight,
                largest: [...document.querySelectorAll('main *')].every(e => e === figure || size(e) < size(figure) / 2), menu: document.querySelector('.menu-button').checkVisibility() });
            }
            """));
        Assert.True(seen.GetProperty("side").GetBoolean());
        Assert.True(seen.GetProperty("header").GetBoolean());
        Assert.True(seen.GetProperty("largest").GetBoolean());
        Assert.False(seen.GetProperty("menu").GetBoolean());
        await page.SetViewportSizeAsync(390, 800);
        Assert.True(await page.Locator(".menu-button").IsVisibleAsync());
        Assert.False(await page.Locator("#s-menu").IsVisibleAsync());
        await page.Locator(".menu-button").ClickAsync();
        Assert.True(await page.Locator("#s-menu a").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
