using System.Text.RegularExpressions;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.BrowserTests;

/// <summary>An indicator's page shows its chart on a phone's first screen, under its headline and its figure, and says nothing twice before it.</summary>
public sealed partial class FirstScreenTests(ExampleSite site)
{
    [Fact(Timeout = 300_000)]
    public async Task Every_indicators_chart_begins_on_the_first_screen_of_a_phone()
    {
        var page = await site.Open(390, 844);
        var tooLow = new List<string>();
        var count = 0;
        foreach (var path in site.Pages.Where(p => IndicatorPage().IsMatch(p)))
        {
            await page.GotoAsync(site.Url + path);
            if (await page.Locator("main > .chart").CountAsync() == 0) continue;
            count++;
            var top = await page.EvaluateAsync<double>("document.querySelector('main > .chart .chart-drawing').getBoundingClientRect().top + scrollY");
            if (top > 640) tooLow.Add($"{path}: {top:0}");
        }

        await page.Context.CloseAsync();
        Assert.True(count >= 38, $"{count} indicators have a chart.");
        Assert.Empty(tooLow);
    }

    [GeneratedRegex("^(?:es/)?indicators/[^/]+/(?:(?!embed/)[^/]+/)?$", RegexOptions.None, 1000)]
    private static partial Regex IndicatorPage();
}
