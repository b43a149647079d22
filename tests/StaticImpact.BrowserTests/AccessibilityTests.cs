using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>Every rule of axe on every kind of page in every language, light and dark, on a phone and on a wide screen: each page in two
/// of these four, so that each has had both widths and both schemes. <see cref="WholeProductTests"/> takes all of them.</summary>
public sealed class AccessibilityTests(ExampleSite site)
{
    internal const string Run = """
        async () => {
          const result = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } });
          return JSON.stringify(result.violations.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')));
        }
        """;

    [Theory(Timeout = 400_000)]
    [InlineData("light")]
    [InlineData("dark")]
    [Holds("axe")]
    public async Task Every_kind_of_page_passes_every_rule(string scheme)
    {
        var problems = new List<string>();
        var page = await site.Open(scheme: scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light);
        await page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var (i, path) in site.OneOfEachKind().Index())
        {
            var width = (i % 2 == 0) == (scheme == "light") ? 320 : 1280;
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(site.Url + path);
            problems.AddRange((await Found(page, Run)).Select(violation => $"/{path} ({width} px, {scheme}): {violation}"));
        }

        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    internal static async Task<string[]> Found(IPage page, string run) => JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(run))!;
}
