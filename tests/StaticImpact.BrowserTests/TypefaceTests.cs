using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>The typefaces of the theme: small, fetched only where a token names them, and nothing moves when they arrive.</summary>
public sealed class TypefaceTests(ExampleSite site)
{
    private const int MostBytes = 45 * 1024;

    /// <summary>A shift smaller than this share of the screen is a word that moved by a few pixels within its line.</summary>
    private const double LeastSeen = 0.001;

    private const string Watch = """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) window.shifts.push({ value: entry.value, what: entry.sources.map(s => s.node?.className || s.node?.parentElement?.className || s.node?.nodeName).join(', ') });
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    private const string Shifts = "() => shifts.reduce((sum, s) => sum + s.value, 0) + '|' + shifts.map(s => `${s.value.toFixed(5)}: ${s.what}`).join('; ')";

    public static TheoryData<string> Read => ["", "indicators/child-poverty/", "scorecard/", "stories/a-book-in-two-languages/", "goals/", "es/", "es/indicators/child-poverty/", "es/scorecard/"];

    [Fact]
    public void Typefaces_weigh_no_more_than_45_kilobytes_together()
    {
        var fonts = Directory.GetFiles(Path.Combine(site.Output, "assets"), "*.woff2", SearchOption.AllDirectories);
        Assert.Equal(2, fonts.Length);
        Assert.InRange(fonts.Sum(f => new FileInfo(f).Length), 1, MostBytes);
    }

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Read))]
    public async Task Nothing_moves_when_the_typefaces_arrive_late(string path)
    {
        foreach (var (width, height) in ((int, int)[])[(390, 844), (1280, 900)])
        {
            var page = await site.Open(width, height);
            await page.AddInitScriptAsync(Watch);
            var release = new TaskCompletionSource();
            await page.RouteAsync("**/*.woff2", async route =>
            {
                await release.Task;
                await route.ContinueAsync();
            });
            await page.GotoAsync(site.Url + path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            Assert.Equal("loading", await page.EvaluateAsync<string>("document.fonts.status"));
            release.SetResult();
            await page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(done => setTimeout(done, 200)))");
            var shifts = (await page.EvaluateAsync<string>(Shifts)).Split('|');
            Assert.True(double.Parse(shifts[0], System.Globalization.CultureInfo.InvariantCulture) < LeastSeen, $"/{path} at {width} px: {shifts[1]}");
            await page.Context.CloseAsync();
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task Text_and_headings_are_set_in_the_typefaces_of_the_theme_also_on_a_page_opened_from_disk()
    {
        var page = await site.Open();
        foreach (var root in (string[])[site.Url, new Uri(site.Output + "/").AbsoluteUri])
        {
            await page.GotoAsync(root + (root.StartsWith("file:", StringComparison.Ordinal) ? "index.html" : ""));
            var loaded = await page.EvaluateAsync<string[]>("() => document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', '')))");
            Assert.Contains("Commons Sans", loaded);
            Assert.Contains("Commons Serif", loaded);
        }

        await page.Context.CloseAsync();
    }

    [Theory(Timeout = 120_000)]
    [InlineData("theme: {name: commons, tokens: {font-text: 'system-ui, sans-serif', font-heading: 'Georgia, serif'}}", "")]
    [InlineData("theme: plain", "")]
    [InlineData("theme: {name: commons, tokens: {font-heading: 'Georgia, serif'}}", "commons-sans")]
    public async Task Only_typefaces_that_a_token_names_are_fetched(string theme, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("staticimpact-typefaces-").FullName;
        try
        {
            using var server = new StaticServer(Build(folder, theme), "/");
            var fetched = new ConcurrentBag<string>();
            var page = await site.Open();
            page.Request += (_, request) =>
            {
                if (request.Url.EndsWith(".woff2", StringComparison.Ordinal)) fetched.Add(Path.GetFileName(request.Url).Split('.')[0]);
            };
            await page.GotoAsync(server.Url);
            await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
            await page.Context.CloseAsync();
            Assert.Equal(expected, string.Join(", ", fetched.Distinct().Order(StringComparer.Ordinal)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Build(string folder, string theme)
    {
        var root = ExampleSite.Root();
        var minimal = Path.Combine(root, "tests", "StaticImpact.Tests", "Sites", "minimal");
        foreach (var file in Directory.GetFiles(minimal, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(minimal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var settings = Path.Combine(folder, "content", "initiative.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("theme: commons", theme, StringComparison.Ordinal));
        var output = Path.Combine(folder, "site");
        var result = SiteBuild.Build(ProjectFolders.At(folder, output, Path.Combine(root, "themes")), new BuildOptions { AsOf = new DateOnly(2026, 11, 22) }, TimeProvider.System);
        Assert.True(result.Published is not null, string.Join('\n', result.Diagnostics));
        return output;
    }
}
