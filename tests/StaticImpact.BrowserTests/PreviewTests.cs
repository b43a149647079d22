using Microsoft.Playwright;
using StaticImpact.Tests;

namespace StaticImpact.BrowserTests;

/// <summary>The preview is the site: what <c>serve</c> adds to a page changes nothing else on it.</summary>
public sealed class PreviewTests(ExampleSite example)
{
    /// <summary>How everything on the page looks, except the marks of drafts and the panel.</summary>
    private const string Looks = """
        () => {
          for (const mark of document.querySelectorAll('.staticimpact-draft')) mark.remove();
          return [...document.querySelectorAll('body *')].filter(e => !e.closest('staticimpact-live') && e.localName !== 'script').map(e => {
            const s = getComputedStyle(e);
            const b = e.getBoundingClientRect();
            return [e.localName, e.className, s.margin, s.padding, s.font, s.color, s.backgroundColor, s.border, s.maxWidth, Math.round(b.x), Math.round(b.width)].join('|');
          });
        }
        """;

    private static readonly IReadOnlyList<string> Command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "StaticImpact.Cli.dll")];

    [Theory(Timeout = 120_000)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Page_with_a_link_to_a_draft_looks_as_the_built_one(int width)
    {
        using var site = SiteTest.From();
        site.Add("updates/2026-11-20-soon.md", "---\ntitle: Soon\ndraft: true\nsummary: Not yet.\n---\nText.\n\n## Part\n\n- one\n- two\n");
        await using var served = await ServedProject.Start(Command, site.Folder, "--port", "0", "--as-of", "2026-11-22");
        Assert.NotNull(site.Build(new BuildOptions { Drafts = true, BaseUrl = served.Url }).Published);
        using var built = new StaticServer(site.Output, "/");
        var page = await example.Open(width);
        foreach (var path in new[] { "", "updates/", "updates/soon/", "goals/reading/" })
        {
            await page.GotoAsync(built.Url + path);
            var expected = await page.EvaluateAsync<string[]>(Looks);
            await page.GotoAsync(served.Url + path);
            if (path is "" or "updates/")
            {
                await page.Locator(".staticimpact-draft").First.WaitForAsync();
                await page.WaitForFunctionAsync("() => [...document.styleSheets].some(s => s.href?.includes('/.staticimpact/'))");
            }

            Assert.Equal(expected, await page.EvaluateAsync<string[]>(Looks));
        }

        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 120_000)]
    public async Task Former_address_breaks_no_policy()
    {
        using var site = SiteTest.From();
        site.Change("goals/reading.md", "---\ntitle:", "---\naliases: [/old/]\ntitle:");
        await using var served = await ServedProject.Start(Command, site.Folder, "--port", "0", "--as-of", "2026-11-22");
        var page = await example.Open();
        var said = new List<string>();
        page.Console += (_, message) => { lock (said) said.Add(message.Text); };
        await page.GotoAsync(served.Url + "old/");
        await page.WaitForURLAsync(served.Url + "goals/reading/");
        await page.Context.CloseAsync();
        Assert.DoesNotContain(said, s => s.Contains("Policy", StringComparison.Ordinal));
    }
}
