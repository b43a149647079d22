using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

public sealed class SearchTests(ExampleSite site)
{
    [Theory(Timeout = 240_000)]
    [InlineData("", "poverty", "Children living in poverty")]
    [InlineData("es/", "lectura", "lectura")]
    public async Task Search_finds_a_measure_by_the_keyboard_alone(string prefix, string query, string expected)
    {
        var page = await site.Open(width: 390);
        var scripts = new List<string>();
        page.Request += (_, request) => scripts.Add(request.Url);
        await page.GotoAsync(site.Url + prefix + "search/");
        Assert.DoesNotContain(scripts, s => s.Contains("/search-index/", StringComparison.Ordinal) || s.Contains("/search.", StringComparison.Ordinal));
        await page.FocusAsync("#s-query");
        await page.Keyboard.TypeAsync(query);
        await page.Locator("#s-results li").First.WaitForAsync(new LocatorWaitForOptions { Timeout = ExampleSite.Timeout });
        var results = await page.TextContentAsync("#s-results");
        Assert.Contains(expected, results, StringComparison.OrdinalIgnoreCase);
        await page.ClickAsync("#s-results a >> nth=0");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/search/"), new() { Timeout = ExampleSite.Timeout });
        await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1, new() { Timeout = ExampleSite.Timeout });
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task Without_a_script_the_search_page_lists_everything()
    {
        var page = await site.Open(script: false);
        await page.GotoAsync(site.Url + "search/");
        Assert.False(await page.IsVisibleAsync("#s-search"));
        Assert.True(await page.Locator("#s-all li a").CountAsync() > 80);
        await page.Context.CloseAsync();
    }
}
