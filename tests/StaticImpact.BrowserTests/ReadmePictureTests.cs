namespace StaticImpact.BrowserTests;

/// <summary>The two pictures with which README.md and the manual begin.</summary>
public sealed class ReadmePictureTests(ExampleSite example)
{
    [Theory(Timeout = 60_000)]
    [InlineData("scorecard/", "scorecard.webp", 1280, 800)]
    [InlineData("indicators/graduation-rate/", "measure.webp", 390, 800)]
    public async Task Picture_shows_the_example_site_as_it_is(string path, string name, int width, int height)
    {
        var page = await example.Open(width, height);
        await page.GotoAsync(example.Url + path);
        await ManualPicture.Match(example, page, name, width, height);
        await page.Context.CloseAsync();
    }
}
