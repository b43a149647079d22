using StaticImpact.Tests.WholeSites;

namespace StaticImpact.BrowserTests;

/// <summary>A word that is wider than its place, such as a long mail address, breaks there; no other word does.</summary>
public sealed class LongWordTests(ExampleSite site)
{
    /// <summary>Words of a usual length that stand on two lines, and how many there are in all. Addresses may break anywhere.</summary>
    private const string Broken = """
        () => {
          const screenReadersOnly = new Map();
          const isHidden = e => {
            if (!e || e === document.body) return false;
            if (!screenReadersOnly.has(e)) screenReadersOnly.set(e, (e.clientWidth <= 1 && getComputedStyle(e).overflow !== 'visible') || isHidden(e.parentElement));
            return screenReadersOnly.get(e);
          };
          const found = [];
          let count = 0;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (parent.closest('svg, script, pre, code, .listing figcaption, .copy-text, .fields th, a[href^="http"], a[href^="mailto"]') || isHidden(parent)) continue;
            for (const match of node.data.matchAll(/[\p{L}\p{N}]{2,24}/gu)) {
              const range = document.createRange();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              const tops = [...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top));
              if (tops.length === 0) continue;
              count++;
              if (Math.max(...tops) - Math.min(...tops) > 3) found.push(match[0] + ' in ' + parent.tagName + '.' + parent.className);
            }
          }
          return { count, found };
        }
        """;

    public static TheoryData<string, string> Kinds => new()
    {
        { "commons", "mail" },
        { "commons", "word" },
        { "commons", "address" },
        { "plain", "word" },
        { "plain", "address" },
        { "bold", "word" },
        { "large", "word" },
    };

    /// <summary>Every field of words holds one that nobody can break: <c>HostileFieldsTests</c> holds the site against the list of all keys.</summary>
    [Theory(Timeout = 240_000)]
    [MemberData(nameof(Kinds))]
    public async Task A_site_of_long_words_fits_every_screen(string theme, string kind)
    {
        using var words = HostileSite.Published(n => LongWord(kind, n), source => source
            .Replace("theme: {name: commons", $"theme: {{name: {theme}", StringComparison.Ordinal)
            .Replace("@hostile.example", $"@{new string('m', 60)}.hostile.example", StringComparison.Ordinal));
        using var server = new StaticServer(words.Site.Output, "/");
        var page = await site.Open();
        var problems = new List<string>();
        var pages = words.Site.Files().Where(f => f.Key.EndsWith("index.html", StringComparison.Ordinal) && !f.Key.StartsWith("es/", StringComparison.Ordinal)).Select(f => f.Key[..^"index.html".Length]).ToList();
        foreach (var path in pages)
        {
            await page.GotoAsync(server.Url + path);
            foreach (var width in kind == "mail" ? [320, 768, 1280] : new[] { 320 })
            {
                await page.SetViewportSizeAsync(width, 900);
                if (await page.EvaluateAsync<string>(EveryPageTests.Widest) is { Length: > 0 } widest) problems.Add($"/{path} ({width} px): {widest}");
            }
        }

        await page.Context.CloseAsync();
        Assert.True(pages.Count > 40, $"{pages.Count} pages.");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>80 letters of a word, 90 of an address, each with a number of its own.</summary>
    private static string LongWord(string kind, int number) => kind switch
    {
        "mail" => $"maria.gutierrez{number}-hernandez@communityfoundation.example.org",
        "word" => $"W{number:000}{new string('w', 76)}",
        "address" => $"https://example.org/{number:000}/{new string('a', 66)}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Every kind of page on one of two screens, by turns.</summary>
    [Fact(Timeout = 240_000)]
    public Task No_word_of_usual_length_is_broken() => BreaksNoWord(site.OneOfEachKind().Index().Select(p => (p.Item, p.Index % 2 == 0 ? 320 : 1280)));

    [Theory(Explicit = true, Timeout = 600_000)]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public Task No_word_of_usual_length_is_broken_on_any_screen(int width) => BreaksNoWord(site.OneOfEachKind().Select(path => (path, width)));

    private async Task BreaksNoWord(IEnumerable<(string Path, int Width)> views)
    {
        var page = await site.Open();
        var problems = new List<string>();
        var count = 0;
        foreach (var (path, width) in views)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(site.Url + path);
            var seen = await page.EvaluateAsync<Seen>(Broken);
            count += seen.Count;
            problems.AddRange(seen.Found.Select(f => $"/{path} ({width} px): {f}"));
        }

        await page.Context.CloseAsync();
        Assert.True(count > 20_000, $"{count} words.");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private sealed class Seen
    {
        public int Count { get; set; }
        public string[] Found { get; set; } = [];
    }
}
