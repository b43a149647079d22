namespace StaticImpact.BrowserTests.Charts;

/// <summary>Where texts really stand, measured by a browser with its own fonts.</summary>
public sealed class ChartLabelTests(ExampleSite site, ChartGallery gallery)
{
    /// <summary>Letters fill about three quarters of a line; the rest of two lines may touch.</summary>
    private const string Measure = """
        () => {
          const problems = [];
          for (const svg of document.querySelectorAll('svg.c-chart')) {
            if (svg.getClientRects().length === 0) continue;
            const area = svg.viewBox.baseVal;
            const chart = svg.closest('figure')?.id;
            const texts = [...svg.querySelectorAll('text')].map(t => {
              const b = t.getBBox();
              const panel = t.closest('.c-panel')?.transform.baseVal[0].matrix;
              b.x += panel?.e ?? 0;
              b.y += panel?.f ?? 0;
              return { text: t.textContent, left: b.x, right: b.x + b.width, top: b.y + b.height * 0.16, bottom: b.y + b.height * 0.84 };
            });
            for (const [i, a] of texts.entries()) {
              if (a.left < -1.5 || a.right > area.width + 1.5 || a.top < -1 || a.bottom > area.height + 1)
                problems.push(`${chart} (${area.width} wide): '${a.text}' leaves the drawing: ${a.left.toFixed(1)} to ${a.right.toFixed(1)}`);
              for (const b of texts.slice(i + 1)) {
                if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
                  problems.push(`${chart} (${area.width} wide): '${a.text}' and '${b.text}' overlap`);
              }
              const size = parseFloat(getComputedStyle(svg.querySelector('text')).fontSize) * svg.getBoundingClientRect().width / area.width;
              if (size < 11.99) problems.push(`${chart} (${area.width} wide): text of ${size.toFixed(1)} px`);
            }
          }
          return [...new Set(problems)];
        }
        """;

    public static TheoryData<string, int> Pages => new()
    {
        { "every/", 1280 }, { "every/", 700 }, { "every/", 390 }, { "every/", 320 }, { "random/", 1280 }, { "random/", 320 },
    };

    [Theory(Timeout = 240_000)]
    [MemberData(nameof(Pages))]
    public async Task Labels_stay_apart_inside_the_drawing_and_large_enough(string address, int width)
    {
        var page = await site.Open(width);
        await page.GotoAsync(gallery.Url + address);
        Assert.True(await page.EvaluateAsync<int>("[...document.querySelectorAll('svg.c-chart')].filter(s => s.getClientRects().length).length") >= 50);
        var problems = await page.EvaluateAsync<string[]>(Measure);
        await page.Context.CloseAsync();
        Assert.True(problems.Length == 0, string.Join('\n', problems.Take(40)));
    }

    [Fact(Timeout = 240_000)]
    public async Task Ids_are_unique_and_nothing_breaks_the_policy()
    {
        var page = await site.Open();
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        foreach (var address in new[] { "every/", "random/" })
        {
            await page.GotoAsync(gallery.Url + address);
            var twice = await page.EvaluateAsync<string[]>("(ids => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))])([...document.querySelectorAll('[id]')].map(e => e.id))");
            Assert.Empty(twice);
            Assert.Equal(0, await page.Locator("[style]:not(.chart-tip), svg style").CountAsync());
        }

        await page.Context.CloseAsync();
        Assert.Empty(said);
    }
}
