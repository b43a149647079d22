using System.Xml.Linq;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests.Charts;

/// <summary>Charts as files of their own, opened with nothing around them.</summary>
public sealed class ChartFileTests(ExampleSite site, ChartGallery gallery)
{
    /// <summary>What is wrong with a file that a browser shows as a document: nothing drawn, texts outside or over each other.</summary>
    private const string Measure = """
        () => {
          const svg = document.documentElement;
          if (svg.tagName !== 'svg') return ['is no drawing'];
          const problems = [];
          const area = svg.viewBox.baseVal;
          const texts = [...svg.querySelectorAll('text')].map(t => {
            const b = t.getBBox();
            const m = t.getScreenCTM();
            const base = svg.getScreenCTM();
            const at = (v, move, origin) => (v * m.a + move - origin) / base.a;
            return { text: t.textContent, left: at(b.x, m.e, base.e), right: at(b.x + b.width, m.e, base.e), top: at(b.y + b.height * 0.16, m.f, base.f), bottom: at(b.y + b.height * 0.84, m.f, base.f) };
          });
          for (const [i, a] of texts.entries()) {
            if (a.left < -1 || a.right > area.width + 1 || a.top < -1 || a.bottom > area.height + 1) problems.push(`'${a.text}' leaves the drawing`);
            for (const b of texts.slice(i + 1)) if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) problems.push(`'${a.text}' and '${b.text}' overlap`);
          }
          const paper = getComputedStyle(svg.querySelector('.c-paper')).fill;
          const seen = [...svg.querySelectorAll('path, rect, circle, line')].filter(e => !e.matches('.c-paper, .c-hit, pattern *') && [getComputedStyle(e).fill, getComputedStyle(e).stroke].some(p => p !== 'none' && p !== paper));
          if (texts.length < 4 || seen.length < 1) problems.push('is blank');
          for (const e of svg.querySelectorAll('path, rect, circle, line')) {
            const style = getComputedStyle(e);
            if (!e.matches('pattern *') && style.fill === 'rgb(0, 0, 0)' && e.tagName !== 'line') problems.push(`${e.getAttribute('class')} has no colour of its own`);
            if (e.tagName === 'line' && style.stroke === 'none') problems.push(`${e.getAttribute('class')} is not seen`);
          }
          return [...new Set(problems)];
        }
        """;

    [Theory(Timeout = 240_000)]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Every_chart_stands_alone_as_a_file(string scheme)
    {
        var page = await site.Open(scheme: scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        var problems = new List<string>();
        foreach (var name in gallery.Names)
        {
            var address = $"files/{name}.svg";
            XDocument.Load(gallery.FileOf(address));
            await page.GotoAsync(gallery.Url + address);
            problems.AddRange((await page.EvaluateAsync<string[]>(Measure)).Select(p => $"{name}: {p}"));
        }

        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(40)));
        Assert.DoesNotContain(asked, a => !a.EndsWith(".svg", StringComparison.Ordinal) && !a.EndsWith("favicon.ico", StringComparison.Ordinal));
    }

    [Fact(Timeout = 240_000)]
    public async Task In_a_frame_of_another_site_the_whole_drawing_shows_at_once()
    {
        var page = await site.Open(width: 720, height: 700);
        await page.GotoAsync(site.Url + "indicators/graduation-rate/embed/");
        var box = (await page.Locator(".chart-drawing").BoundingBoxAsync())!;
        Assert.InRange(box.Y, 0, 300);
        Assert.InRange(box.Y + box.Height, 300, 700);
        var summary = (await page.Locator(".chart-summary").BoundingBoxAsync())!;
        Assert.True(summary.Y >= box.Y + box.Height, "The sentences follow the drawing.");
        await page.Context.CloseAsync();
    }

    [Theory(Timeout = 240_000)]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task A_file_as_a_picture_in_another_page_shows_the_whole_chart(string scheme)
    {
        var page = await site.Open(width: 800, scheme: scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light);
        await page.GotoAsync(gallery.Url + "files/" + gallery.Names[0] + ".svg");
        var whole = await page.ScreenshotAsync(new PageScreenshotOptions { Clip = new Clip { X = 0, Y = 0, Width = 700, Height = 400 } });
        Assert.True(whole.Length > 10_000, $"A picture of {whole.Length} bytes is blank.");
        await page.Context.CloseAsync();
    }
}
