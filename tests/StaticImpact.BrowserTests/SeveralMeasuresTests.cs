namespace StaticImpact.BrowserTests;

/// <summary>An indicator with several measures tells each of them, to fingers and keyboards too.</summary>
public sealed class SeveralMeasuresTests(ExampleSite site)
{
    [Fact(Timeout = 120_000)]
    public async Task A_chart_of_another_measure_is_read_by_keys_on_the_same_page_and_leads_to_a_page_of_its_own()
    {
        var page = await site.Open(390, 844);
        await page.GotoAsync(site.Url + "indicators/sat-score/");
        var drawing = page.Locator("#s-measures .chart-drawing");
        Assert.Equal(1, await drawing.CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('[id]')].length - new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"));
        await drawing.FocusAsync();
        await page.Keyboard.PressAsync("End");
        var tip = await drawing.Locator(".chart-tip").InnerTextAsync();
        Assert.StartsWith("2018", tip, StringComparison.Ordinal);
        Assert.Contains("49.2%", tip, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Students who took the test", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/indicators/sat-score/participation/");
        Assert.Contains("fell from 62.1% in 2002 to 49.2% in 2018", SiteTest.Plain(await page.Locator("h1").InnerTextAsync()), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("nav.breadcrumbs a", new() { HasText = "SAT score" }).CountAsync());
        await page.Context.CloseAsync();
    }
}
