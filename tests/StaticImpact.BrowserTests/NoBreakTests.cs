using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>Periods, times, and figures with their units stand on one line, however narrow the screen.</summary>
public sealed class NoBreakTests(ExampleSite site)
{
    /// <summary>Every range of years, quarter, month with its year, time, and number with the first word of its unit that the
    /// page shows outside prose, and on how many lines each stands.</summary>
    private const string Broken = """
        () => {
          const found = [];
          let count = 0;
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          const pattern = /\d{4}–\u2060?\d{2,4}|(?:Q\d|\d\.º trimestre de|(?:January|February|March|April|May|June|July|August|September|October|November|December))[ \u00a0]\d{4}(?!\d)|\d{1,2}:\d{2}[ \u00a0][ap]\.[ \u00a0]?m\.|\d(?:[\d.,]*\d)?[ \u00a0](?:percentage|days?|points?|pts?\.?|per|millions?|puntos?|días?|por)(?![a-z])/g;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (parent.closest('.prose, svg, script, pre, code')) continue;
            for (const match of node.data.matchAll(pattern)) {
              const range = document.createRange();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              const tops = [...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top));
              if (tops.length === 0) continue;
              count++;
              if (Math.max(...tops) - Math.min(...tops) > 3) found.push(JSON.stringify(match[0]).replaceAll("\u00a0", "_") + " in " + parent.className);
            }
          }
          return { count, found };
        }
        """;

    private static readonly string[] Paths =
    [
        "", "es/", "scorecard/", "es/scorecard/", "events/", "changes/",
        "indicators/graduation-rate/", "es/indicators/graduation-rate/", "indicators/third-grade-reading/", "indicators/child-poverty/", "es/indicators/child-poverty/",
    ];

    [Theory(Timeout = 120_000)]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1024)]
    [InlineData(1280)]
    public async Task Periods_and_figures_with_units_stand_on_one_line(int width)
    {
        var page = await site.Open(width, 800);
        var broken = new List<string>();
        var count = 0;
        foreach (var path in Paths)
        {
            Assert.Contains(path, site.Pages);
            await page.GotoAsync(site.Url + path);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var seen = await page.EvaluateAsync<Seen>(Broken);
            count += seen.Count;
            broken.AddRange(seen.Found.Select(f => $"/{path}: {f}"));
        }

        await page.Context.CloseAsync();
        Assert.True(count > 300, $"{count} periods and figures were found.");
        Assert.Empty(broken);
    }

    private sealed class Seen
    {
        public int Count { get; set; }
        public string[] Found { get; set; } = [];
    }
}
