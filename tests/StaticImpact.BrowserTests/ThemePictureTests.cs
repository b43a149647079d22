using Microsoft.Playwright;

namespace StaticImpact.BrowserTests;

/// <summary>The pictures of themes in the manual: the same four pages in each, two of them on a phone.</summary>
public sealed class ThemePictureTests(ExampleSite example)
{
    private static readonly (string Path, int Width, int Height)[] Pages =
        [("", 1280, 900), ("indicators/graduation-rate/", 390, 844), ("stories/keys-on-a-friday/", 390, 844), ("goals/family-income/", 1280, 900)];

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(ThemedSite.All), MemberType = typeof(ThemedSite))]
    public async Task Picture_shows_four_pages_of_the_example_in_the_theme(string theme)
    {
        using var ours = new ThemedSite(theme);
        var page = await example.Open();
        var shots = new List<string>();
        foreach (var (path, width, height) in Pages)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.GotoAsync(ours.Url + path);
            await page.EvaluateAsync("() => document.fonts.ready");
            shots.Add(Convert.ToBase64String(await page.ScreenshotAsync()));
        }

        await page.GotoAsync("about:blank");
        await page.SetContentAsync($$"""
            <style>
              body { margin: 16px; background: #B9BBC0; display: grid; grid-template-columns: 768px 250px; gap: 16px; }
              div { display: contents; }
              img { display: block; height: 540px; }
              div + div { display: grid; grid-template-columns: 250px 768px; gap: 16px; grid-column: 1 / -1; }
            </style>
            <div>{{Image(0)}}{{Image(1)}}</div><div>{{Image(2)}}{{Image(3)}}</div>
            """);
        await ManualPicture.Match(example, page, $"theme-{theme}.webp", 1066, 1128);
        await page.Context.CloseAsync();

        string Image(int i) => $"<img src=\"data:image/png;base64,{shots[i]}\" alt=\"\">";
    }
}
