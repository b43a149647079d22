using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StaticImpact.BrowserTests.Charts;

/// <summary>Whether every mark and text of a chart stands out from its ground, as a browser computes colours: light, dark,
/// with the system's own colours, and on paper.</summary>
public sealed class ChartColourTests(ExampleSite site, ChartGallery gallery)
{
    /// <summary>Marks reach 3:1 by their fill or their outline; texts 4.5:1 against their halo or the mark they stand in. A
    /// mark that stands on another has a halo in the ground's colour.</summary>
    private const string Measure = """
        () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
          const rgb = (colour, ground = [255, 255, 255]) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = `rgb(${ground.join(' ')})`;
            canvas.fillRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
          };
          const luminance = c => c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
          const ground = rgb(getComputedStyle(document.body).backgroundColor, matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255]);
          const problems = [];
          const say = (e, what, found) => problems.push(`${e.closest('figure').id}: ${e.getAttribute('class')} ${what} ${found.toFixed(2)}`);
          const quiet = '.c-grid, .c-tick, .c-band, .c-track, .c-hit, .c-halo, .c-plate, .c-ground, .c-hatch, pattern *';
          for (const svg of document.querySelectorAll('svg.c-chart')) {
            if (svg.getClientRects().length === 0) continue;
            for (const mark of svg.querySelectorAll('path, line, rect, circle')) {
              if (mark.matches(quiet)) continue;
              const style = getComputedStyle(mark);
              const of = (paint, opacity) => paint === 'none' || paint.startsWith('url') ? 1 : contrast(rgb(paint, ground), ground);
              const found = Math.max(style.fillOpacity === '1' && mark.tagName !== 'line' ? of(style.fill) : 1, parseFloat(style.strokeWidth) > 0 ? of(style.stroke) : 1);
              if (found < 3) say(mark, 'mark', found);
            }
            for (const text of svg.querySelectorAll('text')) {
              const style = getComputedStyle(text);
              let behind = style.stroke;
              if (behind === 'none') {
                const b = text.getBoundingClientRect();
                const under = [...svg.querySelectorAll('rect')].filter(r => !r.closest('pattern')).findLast(r => {
                  const c = r.getBoundingClientRect();
                  return c.left <= b.left && c.right >= b.right && c.top <= b.top + b.height / 2 && c.bottom >= b.top + b.height / 2;
                });
                if (!under) { say(text, 'stands on nothing', 0); continue; }
                behind = getComputedStyle(under).fill;
              } else if (contrast(rgb(behind), ground) > 1.1) {
                say(text, 'halo unlike the ground', contrast(rgb(behind), ground));
              }
              const found = contrast(rgb(style.fill, ground), rgb(behind, ground));
              if (found < 4.5) say(text, `text '${text.textContent}'`, found);
            }
            for (const above of svg.querySelectorAll('.c-whisker, .c-rule, .c-baseline')) {
              if (!above.previousElementSibling?.matches('.c-halo')) say(above, 'without a halo', 0);
            }
          }
          return [...new Set(problems)];
        }
        """;

    public static TheoryData<string, int> Schemes => new() { { "light", 1280 }, { "light", 360 }, { "dark", 1280 }, { "dark", 360 }, { "forced", 1280 }, { "forced dark", 1280 }, { "print", 1280 } };

    [Theory(Timeout = 240_000)]
    [MemberData(nameof(Schemes))]
    public async Task Every_mark_and_text_stands_out_from_its_ground(string scheme, int width)
    {
        var page = await Open(scheme, width);
        var problems = await page.EvaluateAsync<string[]>(Measure);
        await page.Context.CloseAsync();
        Assert.True(problems.Length == 0, string.Join('\n', problems.Take(60)));
    }

    [Fact(Timeout = 240_000)]
    public async Task On_paper_lines_keep_their_colours_and_differ_without_them()
    {
        var page = await Open("print", 1280);
        var lines = await page.EvaluateAsync<string[]>("""
            () => [...new Set([...document.querySelectorAll('svg.c-wide path.c-line.c-s1:not(.c-dashed), svg.c-wide path.c-line.c-s2:not(.c-dashed), svg.c-wide path.c-line.c-s3:not(.c-dashed)')].map(l => l.classList[1] + ' ' + getComputedStyle(l).stroke))].sort()
            """);
        var alike = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('svg.c-wide')].filter(s => !s.querySelector('.c-panel')).flatMap(svg => {
              const looks = [...svg.querySelectorAll('g[data-s] > path.c-line:not(.c-context, .c-dashed)')].map(l => [l.parentElement.dataset.s, getComputedStyle(l).strokeDasharray]);
              return looks.some(([s, look], i) => looks.slice(0, i).some(([t, other]) => s !== t && other === look)) ? [svg.closest('figure').id] : [];
            })
            """);
        await page.Context.CloseAsync();
        Assert.Equal(["c-s1 rgb(18, 67, 109)", "c-s2 rgb(23, 122, 114)", "c-s3 rgb(128, 22, 80)"], lines);
        Assert.Empty(alike);
    }

    [Theory(Timeout = 240_000)]
    [InlineData("light", 1280)]
    [InlineData("dark", 320)]
    public async Task A_page_with_all_kinds_passes_every_rule_of_axe(string scheme, int width)
    {
        var page = await Open(scheme, width);
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        var found = await AccessibilityTests.Found(page, AccessibilityTests.Run);
        await page.Context.CloseAsync();
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private async Task<IPage> Open(string scheme, int width)
    {
        var page = await site.Open(width, scheme: scheme is "dark" or "forced dark" ? ColorScheme.Dark : ColorScheme.Light);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions
        {
            Media = scheme == "print" ? Media.Print : Media.Screen,
            ForcedColors = scheme.StartsWith("forced", StringComparison.Ordinal) ? ForcedColors.Active : ForcedColors.None,
            ColorScheme = scheme is "dark" or "forced dark" ? ColorScheme.Dark : ColorScheme.Light,
        });
        await page.GotoAsync(gallery.Url + "every/");
        return page;
    }
}
