using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticImpact.Pages.Search;

namespace StaticImpact.BrowserTests;

public sealed partial class SearchTests(ExampleSite site)
{
    [Theory(Timeout = 240_000)]
    [InlineData("", "poverty", "Children living in poverty")]
    [InlineData("es/", "lectura", "lectura")]
    public async Task Search_finds_a_measure_by_the_keyboard_alone(string prefix, string query, string expected)
    {
        var page = await site.Open(width: 390);
        var scripts = new List<string>();
        page.Request += (_, request) => scripts.Add(request.Url);
        await page.GotoAsync(site.Url + prefix + "search/");
        Assert.DoesNotContain(scripts, s => s.Contains("/search-index/", StringComparison.Ordinal) || s.Contains("/search.", StringComparison.Ordinal));
        await page.FocusAsync("#s-query");
        await page.Keyboard.TypeAsync(query);
        await page.Locator("#s-results li").First.WaitForAsync(new LocatorWaitForOptions { Timeout = ExampleSite.Timeout });
        var results = await page.TextContentAsync("#s-results");
        Assert.Contains(expected, results, StringComparison.OrdinalIgnoreCase);
        await page.ClickAsync("#s-results a >> nth=0");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/search/"), new() { Timeout = ExampleSite.Timeout });
        await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1, new() { Timeout = ExampleSite.Timeout });
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task A_measure_comes_first_with_its_figure_its_status_and_the_match_marked()
    {
        var page = await site.Open(width: 390);
        await page.GotoAsync(site.Url + "search/?q=graduation");
        var first = page.Locator("#s-results li").First;
        await first.WaitForAsync(new LocatorWaitForOptions { Timeout = ExampleSite.Timeout });
        Assert.Equal("Measure", await first.Locator(".kind").TextContentAsync());
        Assert.Contains("indicators/", await first.Locator("a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Matches("[0-9]", await first.Locator("strong").TextContentAsync());
        Assert.Matches("20[0-9]{2}", await first.Locator(".search-period").TextContentAsync());
        Assert.NotEqual("", (await first.Locator(".chip > span").TextContentAsync())!);
        Assert.Equal(1, await first.Locator(".chip svg").CountAsync());
        await page.GotoAsync(site.Url + "search/?q=volunteer+hours");
        await Assertions.Expect(first.Locator(".flag")).ToBeVisibleAsync(new() { Timeout = ExampleSite.Timeout });
        await page.GotoAsync(site.Url + "search/?q=graduation");
        await first.WaitForAsync(new LocatorWaitForOptions { Timeout = ExampleSite.Timeout });
        var marked = await page.Locator("#s-results mark").AllTextContentsAsync();
        Assert.NotEmpty(marked);
        Assert.All(marked, m => Assert.StartsWith("gradua", m, StringComparison.OrdinalIgnoreCase));
        Assert.True(await page.Locator("#s-results a mark").CountAsync() > 0);
        Assert.DoesNotContain(await page.Locator("#s-results a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))"), h => h.Contains("manual", StringComparison.Ordinal));
        Assert.Equal("", await page.EvaluateAsync<string>(EveryPageTests.Widest));
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task Other_forms_of_a_word_are_found_and_itself_first_and_common_words_keep_no_page_out()
    {
        using var words = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es]");
        foreach (var (i, title) in Titles.Index()) words.Add($"pages/word-{i}.md", $"---\ntitle: {title}\n---\n");
        for (var i = 0; i < 130; i++) words.Add($"pages/note-{i}.md", $"---\ntitle: Note {i}\n---\nThe harbour.\n");
        words.Published();
        using var server = new StaticServer(words.Output, "/");
        var page = await site.Open();
        var found = new List<string>();
        foreach (var (query, _) in Found)
        {
            await page.GotoAsync(server.Url + (query.StartsWith("es ", StringComparison.Ordinal) ? "es/" : "") + "search/?q=" + Uri.EscapeDataString(query.Split(' ')[^1]));
            await page.Locator("#s-results li").First.WaitForAsync(new LocatorWaitForOptions { Timeout = ExampleSite.Timeout });
            found.Add($"{query}: {string.Join(", ", await page.Locator("#s-results a").AllTextContentsAsync())}");
        }

        // A word that almost every page has is found in some, and keeps no page out that has the others.
        await page.GotoAsync(server.Url + "search/?q=harbour");
        await Assertions.Expect(page.Locator("#s-search-status")).ToHaveTextAsync("Results: 100+", new() { Timeout = ExampleSite.Timeout });
        Assert.Equal(20, await page.Locator("#s-results mark").CountAsync());
        await page.GotoAsync(server.Url + "search/?q=harbour+women");
        await Assertions.Expect(page.Locator("#s-results a")).ToHaveTextAsync(["women"], new() { Timeout = ExampleSite.Timeout });
        await page.Context.CloseAsync();
        Assert.Equal(Found.Select(f => $"{f.Query}: {f.Titles}"), found);
    }

    private static readonly (string Query, string Titles)[] Found =
    [
        ("clinics", "clinics, clinic"), ("clinic", "clinic, clinics"), ("diaries", "diary"), ("planned", "planning"), ("woman", "women"), ("classes", "class"), ("es escuelas", "escuela"), ("es voz", "voces"), ("es ingleses", "ingles"), ("l'ecole", "l’école"), ("École", "l’école"),
        ("Nẵng", "Đà Nẵng"), ("水", "飲み水"), ("물", "물을"), ("क़लम", "कलम"),
    ];

    private static readonly string[] Titles = ["clinic", "clinics", "diary", "planning", "planet", "women", "class", "clasp", "escuela", "voces", "ingles", "ingreso", "l’école", "Đà Nẵng", "飲み水", "물을", "कलम"];

    /// <summary>A query finds a word when both are cut and folded alike: every sign that both know.</summary>
    [Fact(Timeout = 240_000)]
    public async Task The_script_cuts_and_folds_every_sign_as_the_index_does()
    {
        var page = await site.Open();
        var cut = await page.EvaluateAsync<string?[]>($$"""
            () => {
              {{Rules()}}
              const words = [];
              for (let c = 1; c < 0xe0200; c++) words.push(c >= 0xd800 && c < 0xf900 || /\p{Cn}/u.test(String.fromCodePoint(c)) ? null : wordsOf('a' + String.fromCodePoint(c) + 'bc').flat().join(' '));
              return words;
            }
            """);
        await page.Context.CloseAsync();
        var compared = 0;
        var differences = new List<string>();
        for (var c = 1; c <= cut.Length; c++)
        {
            if (cut[c - 1] is null || Rune.GetUnicodeCategory(new Rune(c)) == System.Globalization.UnicodeCategory.OtherNotAssigned) continue;
            compared++;
            var found = string.Join(' ', SearchWords.Of($"a{new Rune(c)}bc"));
            if (found != cut[c - 1]) differences.Add($"U+{c:X4} script: {cut[c - 1]} index: {found}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(50)));
        Assert.True(compared > 140_000);
    }

    /// <summary>The rules stand once, in the script; the index reads the table made from them.</summary>
    [Fact(Timeout = 240_000)]
    public async Task The_table_of_the_index_is_made_from_the_rules_of_the_script()
    {
        var page = await site.Open();
        var table = await page.EvaluateAsync<string>("() => {\n" + Rules() + TableOfRules + "}");
        await page.Context.CloseAsync();
        var file = Path.Combine(ExampleSite.Root(), "src/StaticImpact/Pages/Search/folding.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, table);
        Assert.Equal(Known(File.ReadAllText(file)), Known(table));
    }

    /// <summary>Without the signs that a newer browser knows and this program does not yet, or the other way round.</summary>
    private static string Known(string table) => string.Concat(table.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.OtherNotAssigned));

    private const string TableOfRules = """
        const signs = [];
        for (let code = 0x80; code < 0xe0200; code++) {
          if (code >= 0xac00 && code < 0xf900) continue;   // Hangul syllables are themselves; halves of signs, private use
          const sign = String.fromCodePoint(code);
          if (!/\p{Cn}/u.test(sign)) signs.push(sign);
        }
        const hex = sign => sign.codePointAt().toString(16).toUpperCase().padStart(4, '0');
        const silentRuns = [];
        const groups = new Map();
        const made = [];
        for (const sign of signs) {
          const folded = fold(sign);
          if (folded === '') {
            const code = sign.codePointAt();
            const last = silentRuns.at(-1);
            if (last && last[1] === code - 1) last[1] = code; else silentRuns.push([code, code]);
          } else if (folded !== sign && /[\p{L}\p{Nd}\p{M}']/u.test(folded + sign)) {
            const key = folded.replace(/[^\p{L}\p{Nd}\p{M}']+/gu, '_');
            groups.set(key, (groups.get(key) ?? '') + sign);
          }
          const parts = [...sign.normalize('NFD')];
          const two = [parts.slice(0, -1).join('').normalize('NFC'), parts.at(-1)];
          if (folded === sign && [...two[0]].length === 1 && fold(two[0] + two[1]) === sign) made.push(sign + two.join(''));
        }
        return '# Written from the rules in search.js by a test: UPDATE_SNAPSHOTS=1. What each sign is searched as; then the signs that are\n# not searched for; then the signs that two make.\n'
          + [...groups].map(([to, from]) => `${to} ${from}\n`).join('')
          + silentRuns.map(([from, to]) => `- ${hex(String.fromCodePoint(from))} ${hex(String.fromCodePoint(to))}\n`).join('')
          + made.map(signs => `+ ${signs}\n`).join('');

        """;

    private string Rules()
    {
        var script = File.ReadAllText(Directory.GetFiles(Path.Combine(site.Output, "assets"), "search.*.js", SearchOption.AllDirectories).Single());
        return string.Join('\n', Rule().Matches(script).Select(m => m.Value));
    }

    [GeneratedRegex("^ *const (?:dense|plain|digit|silent|fold|isWord|short|cut|pairs|pieces|wordsOf) = .*$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [Fact(Timeout = 240_000)]
    public async Task Without_a_script_the_search_page_lists_everything()
    {
        var page = await site.Open(script: false);
        await page.GotoAsync(site.Url + "search/");
        Assert.False(await page.IsVisibleAsync("#s-search"));
        Assert.True(await page.Locator("#s-all li a").CountAsync() > 80);
        await page.Context.CloseAsync();
    }
}
