using System.Text.RegularExpressions;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(StaticImpact.BrowserTests.ExampleSite))]

namespace StaticImpact.BrowserTests;

/// <summary>The example site, built once on a fixed day, served on loopback under a sub-path, and a real browser to look at it.
/// A missing browser fails every test; nothing is skipped.</summary>
public sealed partial class ExampleSite : IAsyncLifetime
{
    /// <summary>Every wait in these tests ends after this many milliseconds.</summary>
    public const int Timeout = 60_000;

    private const string SubPath = "/any/sub/path/";

    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-browser-").FullName;
    private IPlaywright? playwright;
    private StaticServer? server;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Ends in a slash.</summary>
    public string Url => server!.Url + SubPath.TrimStart('/');

    public string Output => Path.Combine(folder, "site");

    /// <summary>Every page that stays where it is, by path below <see cref="Url"/>, e.g. <c>goals/early-learning/</c>.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var root = Root();
        var folders = ProjectFolders.At(root, Output, Path.Combine(root, "themes"));
        var result = SiteBuild.Build(folders, new BuildOptions { AsOf = new DateOnly(2026, 11, 22) }, TimeProvider.System);
        Assert.True(result.Published is not null, string.Join('\n', result.Diagnostics));
        Pages = PagesOf(Output);
        server = new StaticServer(Output, SubPath);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = FindBrowser(),
            Timeout = Timeout,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new page of a new context.</summary>
    public async Task<IPage> Open(int width = 1280, int height = 900, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Timeout);
        return await context.NewPageAsync();
    }

    /// <summary>Free pages in which authors use what Markdown has: lists of chapters, listings, pictures, tables, definitions.</summary>
    private static readonly string[] RichPages = ["manual/", "manual/getting-started/", "manual/figures/", "manual/keys/indicator/", "manual/messages/files/"];

    /// <summary>Every page of a site that stays where it is, by its path.</summary>
    public static IReadOnlyList<string> PagesOf(string output) =>
        [.. Directory.GetFiles(output, "index.html", SearchOption.AllDirectories)
            .Where(f => !File.ReadAllText(f).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(output, f).Replace('\\', '/'))
            .Select(f => f[..^"index.html".Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>Every page in the first of its languages or in the other, by turns; what is in one language only in that.</summary>
    public IReadOnlySet<string> EachInOneLanguage() =>
        Pages.GroupBy(p => p.StartsWith("es/", StringComparison.Ordinal) ? p["es/".Length..] : p)
            .Select((languages, i) => languages.ElementAt(i % languages.Count())).ToHashSet(StringComparer.Ordinal);

    /// <summary>The first page of each kind in each language, and some whose authors use much.</summary>
    public IReadOnlyList<string> OneOfEachKind() => OneOfEachKind(Output, Pages);

    /// <param name="output">The example, published with any theme.</param>
    /// <param name="all">Its pages.</param>
    public static IReadOnlyList<string> OneOfEachKind(string output, IReadOnlyList<string> all)
    {
        var seen = new HashSet<(string Kind, string Language)>();
        var pages = new List<string>();
        foreach (var path in all)
        {
            if (seen.Add((KindOf(output, path), path.StartsWith("es/", StringComparison.Ordinal) ? "es" : "en"))) pages.Add(path);
        }

        Assert.Empty(RichPages.Except(all, StringComparer.Ordinal));
        pages.AddRange(RichPages);
        Assert.True(pages.Count >= 50, $"{pages.Count} kinds of pages and languages.");
        return pages;
    }

    /// <summary>The kind of a page, as its own HTML names it.</summary>
    public static string KindOf(string output, string path)
    {
        var kind = Kind().Match(File.ReadAllText(Path.Combine(output, path, "index.html")));
        Assert.True(kind.Success, $"/{path} names its kind.");
        return kind.Groups[1].Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public static string Root()
    {
        for (var here = new DirectoryInfo(AppContext.BaseDirectory); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, "StaticImpact.sln"))) return here.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }

    /// <summary>The machine's own Chromium, or null for the one that Playwright installed.</summary>
    private static string? FindBrowser()
    {
        if (Environment.GetEnvironmentVariable("STATICIMPACT_BROWSER") is { Length: > 0 } named) return named;
        string[] names = ["chromium", "chromium-browser", "google-chrome"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return names.SelectMany(n => folders.Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }

    [GeneratedRegex("<body class=\"(?:[a-z-]+ )*page-([a-z-]+)")]
    private static partial Regex Kind();
}
