using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>Every rule of axe on every kind of page, in every language, light and dark, on a phone and on a wide screen.</summary>
public sealed class AccessibilityTests(ExampleSite site)
{
    internal const string Run = """
        async () => {
          const result = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
          return JSON.stringify(result.violations.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')));
        }
        """;

    private const string RunColours = """
        async () => {
          const result = await axe.run(document, { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] });
          return JSON.stringify(result.violations.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')));
        }
        """;

    /// <summary>Which parts show, and where: when it is the same in the dark, only rules about colours can have another outcome.</summary>
    private const string Layout = """
        [...document.body.querySelectorAll('*')].map(e => { const box = e.getBoundingClientRect(); return [e.checkVisibility({ visibilityProperty: true }), box.x, box.y, box.width, box.height].join(); }).join('\n')
        """;

    [Theory(Timeout = 400_000)]
    [InlineData(320)]
    [InlineData(1280)]
    [Holds("axe")]
    public async Task Every_kind_of_page_passes_every_rule(int width)
    {
        var problems = new List<string>();
        var page = await site.Open(width);
        await page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var path in site.OneOfEachKind())
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            await page.GotoAsync(site.Url + path);
            problems.AddRange((await Found(page, Run)).Select(violation => $"/{path} ({width} px, light): {violation}"));
            var light = await page.EvaluateAsync<string>(Layout);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            problems.AddRange((await Found(page, RunColours)).Select(violation => $"/{path} ({width} px, dark): {violation}"));
            if (await page.EvaluateAsync<string>(Layout) != light) problems.Add($"/{path} ({width} px): shows other parts in the dark");
        }

        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    internal static async Task<string[]> Found(IPage page, string run) => JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(run))!;
}
