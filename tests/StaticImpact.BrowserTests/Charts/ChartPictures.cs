using Microsoft.Playwright;

namespace StaticImpact.BrowserTests.Charts;

/// <summary>Pictures of every kind of chart, to be looked at. Made on request only; <c>CHARTS</c> names parts of cases.</summary>
public sealed class ChartPictures(ExampleSite site, ChartGallery gallery)
{
    [Theory(Explicit = true)]
    [InlineData("light", 1280)]
    [InlineData("light", 390)]
    [InlineData("dark", 1280)]
    [InlineData("dark", 390)]
    public async Task Written_to_the_temporary_folder(string scheme, int width)
    {
        var wanted = (Environment.GetEnvironmentVariable("CHARTS") ?? "").Split(',');
        var page = await site.Open(width, scheme: scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light);
        await page.GotoAsync(gallery.Url + "every/");
        var hidden = gallery.Names.Select((name, i) => (name, i)).Where(n => !wanted.Any(w => n.name.Contains(w, StringComparison.Ordinal))).Select(n => n.i).ToArray();
        await page.EvaluateAsync("hidden => { const all = [...document.querySelectorAll('figure')]; for (const i of hidden) all[i].remove(); }", hidden);
        if (wanted.Contains("tip")) await page.Locator("[tabindex='0'].chart-drawing").First.FocusAsync();
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Path.GetTempPath(), $"charts-{scheme}-{width}.png"), FullPage = true });
        await page.Context.CloseAsync();
    }
}
