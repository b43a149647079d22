using StaticImpact.Content.Media;
using StaticImpact.Tests.Content.Media;

namespace StaticImpact.BrowserTests;

/// <summary>A real browser shows pictures as before once what cameras wrote is taken out, and as they were held.</summary>
public sealed class CleanPictureTests(ExampleSite site)
{
    [Theory(Timeout = 120_000)]
    [InlineData("jpg", "image/jpeg", 8, 16)]
    [InlineData("png", "image/png", 1, 2)]
    [InlineData("gif", "image/gif", 2, 1)]
    [InlineData("webp", "image/webp", 1, 1)]
    [InlineData("avif", "image/avif", 2, 2)]
    public async Task A_cleaned_picture_is_shown_and_stands_as_it_was_held(string kind, string type, int width, int height)
    {
        var page = await site.Open();
        var full = TestPictures.Full(kind);
        foreach (var bytes in new[] { full, Picture.Clean(full)!.Bytes }) Assert.Equal([width, height], await Shown(bytes));

        // A picture that nobody turned lies as its pixels do.
        Assert.Equal([Math.Max(width, height), Math.Min(width, height)], await Shown(TestPictures.Plain(kind)));
        await page.Context.CloseAsync();

        async Task<int[]> Shown(byte[] bytes)
        {
            await page.SetContentAsync($"<img alt='' src='data:{type};base64,{Convert.ToBase64String(bytes)}'>");
            await page.EvaluateAsync("document.images[0].decode()");
            return await page.EvaluateAsync<int[]>("[document.images[0].naturalWidth, document.images[0].naturalHeight]");
        }
    }
}
