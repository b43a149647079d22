using System.Globalization;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests.Charts;

/// <summary>What the script adds to charts and their tables, by keyboard and by pointer, and that nothing needs it.</summary>
public sealed class ChartScriptTests(ExampleSite site, ChartGallery gallery)
{
    private const string Trend = "#c-child-poverty-with-state-and-nation";

    [Fact(Timeout = 240_000)]
    public async Task One_tab_stop_per_chart_arrow_keys_move_and_escape_closes()
    {
        var page = await Open();
        var drawing = page.Locator(Trend + " .chart-drawing");
        var tip = drawing.Locator(".chart-tip");
        await page.Locator(Trend + " .chart-switches button").First.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("group", await page.EvaluateAsync<string>("document.activeElement.getAttribute('role')"));
        Assert.StartsWith("2023", await tip.InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.StartsWith("2022", await tip.InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Home");
        var first = await tip.InnerTextAsync();
        Assert.StartsWith("2012", first, StringComparison.Ordinal);
        Assert.Contains("Alamance County", first, StringComparison.Ordinal);
        Assert.Contains("29.2%", first, StringComparison.Ordinal);
        Assert.Contains("North Carolina", first, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(first, await tip.InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await tip.InnerTextAsync());
        await page.Keyboard.PressAsync("End");
        Assert.StartsWith("2023", await tip.InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("", await tip.InnerTextAsync());
        Assert.Equal("BUTTON", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        Assert.Equal("status", await tip.GetAttributeAsync("role"));
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task A_tooltip_can_be_hovered_stays_and_is_dismissed_by_escape()
    {
        var page = await Open();
        var tip = page.Locator(Trend + " .chart-tip");
        var point = page.Locator(Trend + " .c-wide [data-series='Alamance County'] .c-point").Nth(4);
        await point.ScrollIntoViewIfNeededAsync();
        var at = (await point.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(at.X + (at.Width / 2), at.Y + (at.Height / 2));
        var shown = await tip.InnerTextAsync();
        Assert.StartsWith("2016", shown, StringComparison.Ordinal);

        // Onto the tooltip, in small steps.
        var box = (await tip.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new MouseMoveOptions { Steps = 20 });
        Assert.Equal(shown, await tip.InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await tip.InnerTextAsync());
        await page.Mouse.MoveAsync(10, 10);
        await page.Mouse.MoveAsync(at.X + (at.Width / 2), at.Y + (at.Height / 2), new MouseMoveOptions { Steps = 5 });
        Assert.Equal(shown, await tip.InnerTextAsync());
        await page.Mouse.MoveAsync(10, 10);
        Assert.Equal("", await tip.InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task A_tap_reads_a_chart_margins_included_and_stays_until_the_next()
    {
        var page = await OpenPhone();
        var drawing = page.Locator(Trend + " .chart-drawing");
        var tip = drawing.Locator(".chart-tip");
        var point = page.Locator(Trend + " .c-narrow [data-series='Alamance County'] .c-point").Nth(4);
        await point.ScrollIntoViewIfNeededAsync();
        var at = (await point.BoundingBoxAsync())!;

        // A finger is not exact.
        await page.Touchscreen.TapAsync(at.X + (at.Width / 2) + 3, at.Y + 25);
        var shown = await tip.InnerTextAsync();
        Assert.StartsWith("2016", shown, StringComparison.Ordinal);
        Assert.Matches(@"\(\d+\.\d%–\d+\.\d%\)", shown);
        await page.WaitForTimeoutAsync(200);
        Assert.Equal(shown, await tip.InnerTextAsync());
        var other = (await page.Locator(Trend + " .c-narrow [data-series='Alamance County'] .c-point").Nth(9).BoundingBoxAsync())!;
        await page.Touchscreen.TapAsync(other.X, other.Y);
        Assert.StartsWith("2021", await tip.InnerTextAsync(), StringComparison.Ordinal);
        var title = (await page.Locator(Trend + " .chart-title").BoundingBoxAsync())!;
        await page.Touchscreen.TapAsync(title.X + 5, title.Y + 5);
        Assert.Equal("", await tip.InnerTextAsync());
        Assert.Equal("pan-y pinch-zoom", await drawing.EvaluateAsync<string>("d => getComputedStyle(d).touchAction"));
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task A_tap_on_an_area_of_a_map_names_it_and_a_finger_that_drags_sideways_reads_on()
    {
        var page = await OpenPhone();
        var map = page.Locator("#c-map .chart-drawing");
        await map.ScrollIntoViewIfNeededAsync();
        var area = await map.Locator(".c-narrow .c-own").EvaluateAsync<float[]>("area => (b => [b.x + b.width / 2, b.y + b.height / 2])(area.getBoundingClientRect())");
        await page.Touchscreen.TapAsync(area[0], area[1]);
        Assert.StartsWith("Alamance County", await map.Locator(".chart-tip").InnerTextAsync(), StringComparison.Ordinal);

        var read = await page.Locator(Trend + " .chart-drawing").EvaluateAsync<string[]>("""
            d => {
              const box = d.getBoundingClientRect(), said = [];
              const send = (type, x) => d.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX: x, clientY: box.y + box.height / 2 }));
              send('pointerenter', box.x + 80);
              send('pointerdown', box.x + 80);
              for (const x of [80, 120, 160]) { send('pointermove', box.x + x); said.push(d.querySelector('.chart-tip b')?.textContent ?? ''); }
              send('pointercancel', box.x + 160);
              return said;
            }
            """);
        Assert.Equal(3, read.Distinct().Count());
        Assert.DoesNotContain("", read);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenPhone()
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 390, Height = 844 },
            HasTouch = true,
            IsMobile = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(ExampleSite.Timeout);
        var page = await context.NewPageAsync();
        await page.GotoAsync(gallery.Url + "every/");
        return page;
    }

    [Theory(Timeout = 240_000)]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Every_point_of_every_chart_can_be_read_by_keyboard_and_is_in_the_table(int width)
    {
        var page = await Open(width);
        var problems = await page.EvaluateAsync<string[]>("""
            () => {
              const problems = [];
              for (const figure of document.querySelectorAll('figure.chart')) {
                const drawing = figure.querySelector('.chart-drawing');
                const svg = [...drawing.querySelectorAll('svg')].find(s => s.getClientRects().length);
                const areas = [...svg.querySelectorAll('.c-map title')];
                const points = areas.length ? areas : [...svg.querySelectorAll('.c-point')];
                if (points.length === 0) { if (drawing.hasAttribute('tabindex')) problems.push(figure.id + ': a tab stop for nothing'); continue; }
                const press = key => drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                const tip = drawing.querySelector('.chart-tip');
                const values = [];
                press('Home');
                for (let last = null; tip.textContent !== last && values.length < 2000; press('ArrowRight')) {
                  last = tip.textContent;
                  values.push(...[...tip.querySelectorAll('i')].map(i => i.textContent));
                  const [t, d] = [tip.getBoundingClientRect(), drawing.getBoundingClientRect()];
                  if (t.left < d.left - 1 || t.right > d.right + 1) problems.push(`${figure.id}: '${tip.textContent}' leaves the drawing by the side`);
                  if (last === '') { problems.push(figure.id + ': a stop without words'); break; }
                }
                press('Escape');
                if (values.length < points.length) problems.push(`${figure.id}: ${values.length} of ${points.length} points are read`);
                const cells = [...new Set([...figure.querySelectorAll('.c-table tbody :is(td, th)')].map(c => c.textContent))].filter(c => c);
                // In the table the unit stands in the caption.
                for (const value of values) if (!cells.some(c => value === c || value.startsWith(c + ' '))) problems.push(`${figure.id}: '${value}' is not in the table`);
              }
              return [...new Set(problems)];
            }
            """);
        await page.Context.CloseAsync();
        Assert.True(problems.Length == 0, string.Join('\n', problems.Take(30)));
    }

    [Fact(Timeout = 240_000)]
    public async Task Series_are_switched_off_and_on_by_buttons_that_say_so()
    {
        var page = await Open();
        var figure = page.Locator(Trend);
        var buttons = figure.Locator(".chart-switches button");
        Assert.Equal(3, await buttons.CountAsync());
        var button = figure.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "North Carolina" });
        var parts = figure.Locator($".c-wide [data-s='{await PartOf("North Carolina")}']");
        Assert.Equal("true", await button.GetAttributeAsync("aria-pressed"));
        Assert.True(await parts.CountAsync() >= 3, "A line, its points and its label.");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("false", await button.GetAttributeAsync("aria-pressed"));
        Assert.All(await parts.AllAsync(), p => Assert.False(p.IsVisibleAsync().Result));
        await page.Keyboard.PressAsync("Tab");
        while (await page.EvaluateAsync<string>("document.activeElement.tagName") == "BUTTON") await page.Keyboard.PressAsync("Tab");
        Assert.DoesNotContain("North Carolina", await figure.Locator(".chart-tip").InnerTextAsync(), StringComparison.Ordinal);
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await button.GetAttributeAsync("aria-pressed"));
        Assert.All(await parts.AllAsync(), p => Assert.True(p.IsVisibleAsync().Result));
        await page.Context.CloseAsync();

        Task<string?> PartOf(string name) => figure.Locator($".c-wide .c-points[data-series='{name}']").GetAttributeAsync("data-s");
    }

    [Fact(Timeout = 240_000)]
    public async Task Tables_are_sorted_by_keyboard_and_say_how()
    {
        var page = await Open();
        var figure = page.Locator(Trend);
        await figure.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var head = figure.Locator("th[data-sort='number']").First;
        await head.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        var up = await Values(figure);
        Assert.Equal(up.Order(), up);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        Assert.Equal(up.AsEnumerable().Reverse(), await Values(figure));
        Assert.Equal(1, await figure.Locator("th[aria-sort]").CountAsync());
        await page.Context.CloseAsync();

        static async Task<List<decimal>> Values(ILocator figure) =>
            [.. (await figure.Locator("tbody tr td:nth-child(2)").EvaluateAllAsync<string[]>("cells => cells.map(c => c.dataset.value).filter(v => v)")).Select(v => decimal.Parse(v, CultureInfo.InvariantCulture))];
    }

    [Fact(Timeout = 240_000)]
    public async Task Rows_without_a_figure_stay_together_at_the_end_and_bounds_stand_where_they_belong()
    {
        var page = await Open();
        var figure = page.Locator("#c-states");
        await figure.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await figure.Locator("th[data-sort='number'] button").First.FocusAsync();
        foreach (var isRising in new[] { true, false })
        {
            await page.Keyboard.PressAsync("Enter");
            var cells = await figure.Locator("tbody tr td:nth-child(2)").EvaluateAllAsync<string[]>("cells => cells.map(c => c.dataset.value ? c.textContent + '|' + c.dataset.value : '')");
            var figures = cells.TakeWhile(c => c.Length > 0).ToList();
            Assert.All(cells.Skip(figures.Count), c => Assert.Equal("", c));
            Assert.True(figures.Count < cells.Length);
            var values = figures.Select(f => decimal.Parse(f.Split('|')[1], CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(isRising ? values.Order() : values.OrderDescending(), values);
            Assert.Contains(figures, f => f.StartsWith("<5%", StringComparison.Ordinal));
        }

        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task Citation_and_embed_code_are_copied_by_keyboard_and_the_page_says_so()
    {
        var page = await site.Open();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(site.Url + "indicators/child-poverty/");
        foreach (var id in new[] { "s-citation", "s-embed-code" })
        {
            var button = page.Locator($"button[data-copy='{id}']");
            await button.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            var status = page.Locator($"button[data-copy='{id}'] + [role='status']");
            await status.GetByText("Copied").WaitForAsync();
            var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
            Assert.Equal((await page.Locator("#" + id).TextContentAsync())!.Trim(), copied.Trim());
            if (id == "s-embed-code") Assert.Matches("^<iframe src=\"https://[^\"]+/indicators/child-poverty/embed/\" title=\"[^\"]+\"", copied);
        }

        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task Without_a_script_no_control_is_there_and_every_table_opens()
    {
        var page = await site.Open(script: false);
        await page.GotoAsync(gallery.Url + "every/");
        Assert.Equal(0, await page.Locator(".chart-switches, .chart-tip, .chart-drawing[tabindex], button:visible").CountAsync());
        var figure = page.Locator(Trend);
        await figure.Locator("summary").ClickAsync();
        Assert.True(await figure.Locator("tbody tr").First.IsVisibleAsync());
        Assert.True(await figure.Locator("svg.c-wide").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(int width = 1280)
    {
        var page = await site.Open(width);
        await page.GotoAsync(gallery.Url + "every/");
        return page;
    }
}
