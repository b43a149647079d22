using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>Everything can be reached and used without a mouse, without a script, and with text twice as large.</summary>
public sealed class KeyboardTests(ExampleSite site)
{
    [Theory(Timeout = 120_000)]
    [InlineData("")]
    [InlineData("scorecard/")]
    [InlineData("indicators/child-poverty/")]
    [InlineData("es/activities/")]
    public async Task Every_interactive_part_takes_focus_in_order_and_shows_it(string path)
    {
        var page = await site.Open();
        await page.GotoAsync(site.Url + path);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        var expected = await page.EvaluateAsync<int>("""
            [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.getAttribute('tabindex') !== '-1').length
            """);
        var seen = 1;
        var invisible = new List<string>();
        for (var i = 0; i < expected + 5; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var state = await page.EvaluateAsync<string>("""
                () => {
                  const e = document.activeElement;
                  if (e === document.body) return 'end';
                  const shows = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
                  const ring = shows(getComputedStyle(e)) || shows(getComputedStyle(e, '::after'));
                  return (ring ? 'ring' : 'none') + ' ' + e.tagName + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 30);
                }
                """);
            if (state == "end") break;
            seen++;
            if (!state.StartsWith("ring", StringComparison.Ordinal)) invisible.Add(state);
        }

        Assert.True(invisible.Count == 0, string.Join('\n', invisible));
        Assert.InRange(seen, expected - 2, expected + 2);
        await page.Context.CloseAsync();
    }

    [Theory(Timeout = 120_000)]
    [InlineData("")]
    [InlineData("scorecard/")]
    [InlineData("indicators/graduation-rate/")]
    public async Task With_text_twice_as_large_nothing_is_cut_off(string path)
    {
        var page = await site.Open(width: 1280);
        await page.GotoAsync(site.Url + path);
        await page.DoubleText();
        var cut = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main *, header *, footer *')]
              .filter(e => e.children.length === 0 && e.textContent.trim() && !e.closest('svg, .visually-hidden, [class*=hidden], details:not([open])'))
              .filter(e => { const s = getComputedStyle(e); return s.overflow === 'hidden' && e.scrollWidth > e.clientWidth + 1; })
              .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 40))
            """);
        Assert.Empty(cut);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 1280);
        await page.Context.CloseAsync();
    }

    [Theory(Timeout = 120_000)]
    [InlineData("")]
    [InlineData("scorecard/")]
    [InlineData("indicators/child-poverty/")]
    [InlineData("updates/")]
    public async Task Without_a_script_the_same_words_are_there(string path)
    {
        async Task<string> Words(bool script)
        {
            var page = await site.Open(script: script);
            await page.GotoAsync(site.Url + path);
            var text = await page.Locator("main").InnerTextAsync();
            await page.Context.CloseAsync();
            return string.Concat(text.Where(char.IsLetterOrDigit));
        }

        var without = await Words(script: false);
        Assert.True(without.Length > 500);
        Assert.True((await Words(script: true)).Length - without.Length < 400, "A script adds buttons, never content.");
    }
}

internal static class LargeText
{
    /// <summary>Doubles the size of the root's text, as a reader's browser setting does.</summary>
    public static Task DoubleText(this IPage page) =>
        page.EvaluateAsync("() => { document.documentElement.style.setProperty('font-size', '200%'); }");
}
