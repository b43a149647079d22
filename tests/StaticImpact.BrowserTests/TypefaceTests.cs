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
        Assert.Equal(4, fonts.Length);
        Assert.InRange(fonts.Sum(f => new FileInfo(f).Length), 1, MostBytes);
    }

    /// <summary>What few pages hold comes in files of its own.</summary>
    [Theory(Timeout = 60_000)]
    [InlineData("indicators/graduation-rate/", "", "commons-sans, commons-serif")]
    [InlineData("es/indicators/graduation-rate/", "", "commons-sans, commons-serif")]
    [InlineData("agenda/", "Où l’été brûle, ça coûte 1 %", "commons-sans, commons-serif")]
    [InlineData("agenda/", "Møller & Ægir", "commons-sans, commons-sans-rare, commons-serif")]
    public async Task A_page_in_English_Spanish_or_French_fetches_one_file_for_text_and_one_for_headings(string path, string more, string expected)
    {
        var page = await site.Open();
        await page.GotoAsync(site.Url + path);
        await page.EvaluateAsync("text => document.querySelector('main p').append(text)", more);
        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        var fetched = await page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').map(e => e.name).filter(name => name.endsWith('.woff2'))");
        await page.Context.CloseAsync();
        Assert.Equal(expected, string.Join(", ", fetched.Select(f => f.Split('/')[^1].Split('.')[0]).Order(StringComparer.Ordinal)));
    }

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Read))]
    public Task Nothing_moves_when_the_typefaces_arrive_late(string path) => NothingMoves(site.Url, path);

    [Theory(Timeout = 200_000)]
    [MemberData(nameof(ThemesTests.Others), MemberType = typeof(ThemesTests))]
    public async Task Nothing_moves_in_other_themes_either(string theme)
    {
        using var ours = new ThemedSite(theme);
        foreach (var path in Read) await NothingMoves(ours.Url, path);
    }

    private async Task NothingMoves(string root, string path)
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
            await page.GotoAsync(root + path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            var loads = await page.EvaluateAsync<bool>("() => [...document.fonts].some(f => f.status === 'loading')");
            Assert.Equal(loads ? "loading" : "loaded", await page.EvaluateAsync<string>("document.fonts.status"));
            if (root == site.Url) Assert.True(loads);
            release.SetResult();
            await page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(done => setTimeout(done, 200)))");
            var shifts = (await page.EvaluateAsync<string>(Shifts)).Split('|');
            Assert.True(double.Parse(shifts[0], System.Globalization.CultureInfo.InvariantCulture) < LeastSeen, $"{root}{path} at {width} px: {shifts[1]}");
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
