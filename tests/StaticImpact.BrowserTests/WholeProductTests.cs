using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>Every kind of page in every language, theme, width and scheme; the usual run takes some of each. Runs with <c>./test --full</c>.</summary>
public sealed class WholeProductTests(ExampleSite site)
{
    private static readonly int[] Widths = [320, 390, 768, 1280];

    [Theory(Explicit = true, Timeout = 3_600_000)]
    [MemberData(nameof(ThemedSite.All), MemberType = typeof(ThemedSite))]
    public async Task Every_kind_of_page_passes_every_rule_and_fits_in_every_theme_width_and_scheme(string theme)
    {
        using var ours = new ThemedSite(theme);
        var pages = ours.OneOfEachKind();
        var problems = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await site.Open(scheme: scheme);
            await page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
            foreach (var path in pages)
            {
                await page.GotoAsync(ours.Url + path);
                foreach (var width in Widths)
                {
                    await page.SetViewportSizeAsync(width, 900);
                    var where = $"/{path} ({theme}, {width} px, {scheme}): ";
                    if (await page.EvaluateAsync<string>(EveryPageTests.Widest) is { Length: > 0 } widest) problems.Add($"{where}wider than the screen: {widest}");
                    problems.AddRange((await AccessibilityTests.Found(page, AccessibilityTests.Run)).Select(violation => where + violation));
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
