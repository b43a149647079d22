using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticImpact.Pages.Search;

namespace StaticImpact.BrowserTests;

public sealed partial class SearchTests(ExampleSite site)
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

    /// <summary>A query finds a word when both are cut and folded alike: every sign of the basic plane that both know.</summary>
    [Fact(Timeout = 240_000)]
    public async Task The_script_cuts_and_folds_every_sign_as_the_index_does()
    {
        var script = File.ReadAllText(Directory.GetFiles(Path.Combine(site.Output, "assets"), "search.*.js", SearchOption.AllDirectories).Single());
        var rules = string.Join('\n', Rule().Matches(script).Select(m => m.Value));
        var page = await site.Open();
        var cut = await page.EvaluateAsync<string[]>($$"""
            () => {
              {{rules}}
              const words = [];
              for (let c = 1; c < 0xd800; c++) words.push(/\p{Cn}/u.test(String.fromCharCode(c)) ? null : wordsOf('a' + String.fromCharCode(c) + 'bc').join(' '));
              words.push(wordsOf('x😀y 𝒜bc 𠀀de').join(' '));
              return words;
            }
            """);
        await page.Context.CloseAsync();
        var differences = cut.SkipLast(1).Select((found, i) => (Sign: (char)(i + 1), found))
            .Where(c => c.found is not null && char.GetUnicodeCategory(c.Sign) != System.Globalization.UnicodeCategory.OtherNotAssigned)
            .Where(c => c.found != string.Join(' ', SearchWords.Of($"a{c.Sign}bc")))
            .Select(c => $"U+{(int)c.Sign:X4} {c.found} {string.Join(' ', SearchWords.Of($"a{c.Sign}bc"))}").ToList();
        Assert.Empty(differences);
        Assert.True(cut.Count(c => c is not null) > 50_000);
        Assert.Equal(string.Join(' ', SearchWords.Of("x😀y 𝒜bc 𠀀de")), cut[^1]);
    }

    [GeneratedRegex("^ *const (?:fold|wordsOf) = .*$", RegexOptions.Multiline)]
    private static partial Regex Rule();

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
