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

    public static TheoryData<int, string> Screens => new() { { 320, "light" }, { 320, "dark" }, { 1280, "light" }, { 1280, "dark" } };

    [Theory(Timeout = 400_000)]
    [MemberData(nameof(Screens))]
    [Holds("axe")]
    public async Task Every_kind_of_page_passes_every_rule(int width, string scheme)
    {
        var problems = new List<string>();
        var page = await site.Open(width, scheme: scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light);
        await page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var path in site.OneOfEachKind())
        {
            await page.GotoAsync(site.Url + path);
            problems.AddRange((await Found(page, Run)).Select(violation => $"/{path} ({width} px, {scheme}): {violation}"));
        }

        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    internal static async Task<string[]> Found(IPage page, string run) => JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(run))!;
}
