using Microsoft.Playwright;
using StaticImpact.Tests;

namespace StaticImpact.BrowserTests;

/// <summary>A picture of the manual or of README.md shows what is really there: UPDATE_SNAPSHOTS=1 makes it anew, otherwise it is compared.</summary>
internal static class ManualPicture
{
    /// <summary>How far apart, in steps of a colour from 0 to 255: other fonts and other days stay below it, another page does not.</summary>
    private const double Allowed = 8;

    public static async Task Match(ExampleSite example, IPage page, string name, int width, int height)
    {
        var file = Path.Combine(Repository.Root, "content", "media", "manual", name);
        await page.SetViewportSizeAsync(width, height);
        await page.EvaluateAsync("() => document.fonts.ready");
        var seen = Convert.ToBase64String(await page.ScreenshotAsync());
        var canvas = await example.Open();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null or "")
        {
            var webp = await canvas.EvaluateAsync<string>(
                """
                async png => {
                  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
                  const c = document.createElement('canvas');
                  [c.width, c.height] = [image.width, image.height];
                  c.getContext('2d').drawImage(image, 0, 0);
                  return c.toDataURL('image/webp', 0.8).split(',')[1];
                }
                """,
                seen);
            await File.WriteAllBytesAsync(file, Convert.FromBase64String(webp));
        }

        // Both are looked at from afar.
        var apart = await canvas.EvaluateAsync<double>(
            """
            async ([a, b]) => {
              const small = async data => {
                const image = await createImageBitmap(await (await fetch(data)).blob());
                const c = document.createElement('canvas');
                [c.width, c.height] = [20, Math.round(20 * image.height / image.width)];
                const paint = c.getContext('2d');
                paint.imageSmoothingQuality = 'high';
                paint.drawImage(image, 0, 0, c.width, c.height);
                return { size: [image.width, image.height].join(), data: paint.getImageData(0, 0, c.width, c.height).data };
              };
              const [one, other] = [await small('data:image/png;base64,' + a), await small('data:image/webp;base64,' + b)];
              if (one.size !== other.size) return 1000;
              return one.data.reduce((sum, v, i) => sum + Math.abs(v - other.data[i]), 0) / one.data.length;
            }
            """,
            new[] { seen, Convert.ToBase64String(await File.ReadAllBytesAsync(file)) });
        await canvas.Context.CloseAsync();
        Assert.True(apart < Allowed, $"{name} shows something else than is there ({apart:0.0}); make it anew with UPDATE_SNAPSHOTS=1.");
    }
}
