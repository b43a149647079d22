using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>The example site built with <c>--portable</c>: opened from disk, at the root of a host and under a path.</summary>
/// <remarks>Chromium takes <c>'self'</c> in the pages' Content-Security-Policy for files on disk, too, so portable pages say the same as all others.</remarks>
public sealed class PortableTests(ExampleSite site, PortableTests.PortableSite portable) : IClassFixture<PortableTests.PortableSite>
{
    public static TheoryData<string> Places => ["disk", "/", "/any/sub/path/"];

    [Theory(Timeout = 240_000)]
    [MemberData(nameof(Places))]
    public async Task Portable_site_works_wherever_it_stands(string place)
    {
        using var server = place == "disk" ? null : new StaticServer(portable.Output, place);
        var root = server is null ? new Uri(portable.Output + "/").AbsoluteUri : server.Url + place.TrimStart('/');
        var page = await site.Open();
        var problems = Watch(page, root);

        await page.GotoAsync(root + "index.html");
        Assert.True(await page.Locator("h1").CountAsync() == 1);
        Assert.NotEqual("Times New Roman", await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily"));

        // Navigation: by links alone, from the home page to a goal, and on into the other language.
        await page.ClickAsync("main a[href^='goals/'] >> nth=0");
        await Arrived(page, root + "goals/");
        Assert.EndsWith("index.html", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        await page.ClickAsync("a[hreflang='es'] >> nth=0");
        await Arrived(page, root + "es/goals/");
        Assert.Equal("es", await page.GetAttributeAsync("html", "lang"));

        // A chart is drawn and styled.
        await page.GotoAsync(root + "indicators/child-poverty/index.html");
        var chart = page.Locator("main figure svg >> visible=true").First;
        Assert.True((await chart.BoundingBoxAsync())!.Width > 200);

        // Search finds, and what it finds opens.
        await page.GotoAsync(root + "search/index.html");
        await page.FillAsync("#s-query", "poverty");
        await page.Locator("#s-results li").First.WaitForAsync();
        await page.ClickAsync("#s-results a >> nth=0");
        await Arrived(page, root + "(?!search/)");
        await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1, new() { Timeout = ExampleSite.Timeout });
        Assert.EndsWith("index.html", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        await page.Context.CloseAsync();
        Assert.True(problems.IsEmpty, string.Join('\n', problems.Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_link_to_a_page_names_its_file()
    {
        var folders = Directory.GetFiles(portable.Output, "*.html", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "404.html")
            .SelectMany(f => Links(File.ReadAllText(f)).Where(h => h.EndsWith('/') || h is "." or "..").Select(h => $"{Path.GetRelativePath(portable.Output, f)}: {h}"))
            .Take(20);
        Assert.Empty(folders);
    }

    /// <summary>Waits until the page is at an address that starts as <paramref name="start"/> says.</summary>
    /// <remarks>Asks again until it is so: waiting for one event misses it when the page is there first.</remarks>
    private static Task Arrived(IPage page, string start) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex("^" + start), new() { Timeout = ExampleSite.Timeout });

    /// <summary>Where links of a page lead within the site, without queries and fragments.</summary>
    private static IEnumerable<string> Links(string html)
    {
        foreach (Match link in Regex.Matches(html, "<a [^>]*href=\"([^\"#?]+)"))
        {
            var target = link.Groups[1].Value;
            if (!target.Contains(':', StringComparison.Ordinal)) yield return target;
        }
    }

    private static ConcurrentBag<string> Watch(IPage page, string root)
    {
        var problems = new ConcurrentBag<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add($"{page.Url}: console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => problems.Add($"{page.Url}: script error: {error}");
        page.RequestFailed += (_, request) => problems.Add($"{page.Url}: request failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) problems.Add($"{page.Url}: asks a stranger: {request.Url}");
        };
        return problems;
    }

    /// <summary>Built once for these tests.</summary>
    public sealed class PortableSite : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-portable-").FullName;

        public PortableSite()
        {
            var root = ExampleSite.Root();
            var result = SiteBuild.Build(ProjectFolders.At(root, Output, Path.Combine(root, "themes")), new BuildOptions { AsOf = new DateOnly(2026, 11, 22), Portable = true }, TimeProvider.System);
            Assert.True(result.Published is not null, string.Join('\n', result.Diagnostics));
        }

        public string Output => Path.Combine(folder, "a folder", "site");

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }
}
