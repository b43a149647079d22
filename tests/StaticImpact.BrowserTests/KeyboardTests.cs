using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>Every kind of page can be used without a mouse, without a script, and with text twice as large.</summary>
public sealed class KeyboardTests(ExampleSite site)
{
    private const string Focusable = """
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.getAttribute('tabindex') !== '-1').length
        """;

    /// <summary>Writes down what takes the focus, and whether it shows it.</summary>
    private const string WriteDown = """
        () => {
          const shows = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
          window.stops = [];
          document.addEventListener('focusin', event => {
            const e = event.target;
            const ring = shows(getComputedStyle(e)) || shows(getComputedStyle(e, '::after'));
            stops.push(e.className === 'skip' ? 'skip' : (ring ? 'ring' : 'none') + ' ' + e.tagName + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 30));
          });
        }
        """;

    [Fact(Timeout = 400_000)]
    [Holds("keyboard")]
    public async Task Every_interactive_part_takes_focus_in_order_and_shows_it()
    {
        var problems = new List<string>();
        var page = await site.Open();
        foreach (var path in site.OneOfEachKind().Where(p => !p.EndsWith("embed/", StringComparison.Ordinal)))
        {
            await page.GotoAsync(site.Url + path);
            await page.EvaluateAsync(WriteDown);
            await page.Keyboard.PressAsync("Tab");
            var expected = await page.EvaluateAsync<int>(Focusable);
            await PressTab(page, expected + 5);
            var stops = await page.EvaluateAsync<string[]>("stops");
            if (stops is not ["skip", ..]) problems.Add($"/{path}: the first stop is not the skip link");

            // After the last part the focus leaves the page and comes back to the first.
            var round = stops.Skip(1).TakeWhile(s => s != "skip").ToList();
            problems.AddRange(round.Where(s => !s.StartsWith("ring", StringComparison.Ordinal)).Select(s => $"/{path}: no visible focus: {s}"));
            if (Math.Abs(round.Count + 1 - expected) > 2) problems.Add($"/{path}: {expected} parts, {round.Count + 1} stops");
        }

        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact(Timeout = 300_000)]
    [Holds("zoom")]
    public async Task With_text_twice_as_large_nothing_is_cut_off()
    {
        var problems = new List<string>();
        var page = await site.Open(width: 1280);
        foreach (var path in site.OneOfEachKind())
        {
            await page.GotoAsync(site.Url + path);
            await page.EvaluateAsync("() => { document.documentElement.style.setProperty('font-size', '200%'); }");
            var cut = await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(e => e.children.length === 0 && e.textContent.trim() && !e.closest('svg, .visually-hidden, [class*=hidden], details:not([open])'))
                  .filter(e => { const s = getComputedStyle(e); return s.overflow === 'hidden' && s.clipPath === 'none' && e.scrollWidth > e.clientWidth + 1; })
                  .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 40))
                """);
            problems.AddRange(cut.Select(c => $"/{path}: {c}"));
            if (await page.EvaluateAsync<string>(EveryPageTests.Widest) is { Length: > 0 } widest) problems.Add($"/{path}: wider than the screen: {widest}");
        }

        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact(Timeout = 300_000)]
    [Holds("script")]
    public async Task Without_a_script_the_same_words_are_there()
    {
        var problems = new List<string>();
        var plain = await site.Open(script: false);
        var scripted = await site.Open();
        foreach (var path in site.OneOfEachKind())
        {
            string[] words = await Task.WhenAll(Words(plain, path), Words(scripted, path));
            var (without, with) = (words[0], words[1]);
            if (without.Length == 0 || with.Length - without.Length > 400) problems.Add($"/{path}: {without.Length} letters without a script, {with.Length} with it");
        }

        await plain.Context.CloseAsync();
        await scripted.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact(Timeout = 240_000)]
    [Holds("motion")]
    public async Task Nothing_moves_or_plays_by_itself()
    {
        var problems = new List<string>();
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.NoPreference });
        var page = await context.NewPageAsync();
        foreach (var path in site.OneOfEachKind())
        {
            await page.GotoAsync(site.Url + path);
            var moving = await page.EvaluateAsync<int>("document.getAnimations().length + document.querySelectorAll('marquee, blink, [autoplay], animate, animateTransform, set').length");
            if (moving > 0) problems.Add($"/{path}: {moving} things move");
        }

        await context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>Presses the key as often as said, without waiting in between for an answer: the browser takes the keys in their order.</summary>
    private static async Task PressTab(IPage page, int times)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var answers = new List<Task>();
        for (var i = 0; i < times; i++)
        {
            foreach (var type in new[] { "rawKeyDown", "keyUp" })
            {
                answers.Add(session.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["key"] = "Tab", ["code"] = "Tab", ["windowsVirtualKeyCode"] = 9 }));
            }
        }

        await Task.WhenAll(answers);
        await session.DetachAsync();
    }

    private async Task<string> Words(IPage page, string path)
    {
        await page.GotoAsync(site.Url + path);
        var text = await page.Locator("main").InnerTextAsync();
        return string.Concat(text.Where(char.IsLetterOrDigit));
    }
}
