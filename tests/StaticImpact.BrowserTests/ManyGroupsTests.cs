using System.Globalization;
using System.Text;

namespace StaticImpact.BrowserTests;

/// <summary>A measure with hundreds of groups has a page that a phone can hold.</summary>
public sealed class ManyGroupsTests(ExampleSite site)
{
    [Fact(Timeout = 120_000)]
    public async Task A_page_of_400_groups_stays_short_and_its_table_has_them_all()
    {
        var data = new StringBuilder("period,value,ward\n");
        for (var year = 2022; year <= 2024; year++)
        {
            data.Append(CultureInfo.InvariantCulture, $"{year},50,\n");
            for (var ward = 1; ward <= 400; ward++) data.Append(CultureInfo.InvariantCulture, $"{year},{20 + (ward * 7 % 60)},Ward {ward}\n");
        }

        using var wards = SiteTest.From().Add("indicators/third-grade.csv", data.ToString())
            .Change("indicators/third-grade.md", "lead: library", "lead: library\nbreakdowns: {ward: {reference: Ward 1}}");
        Assert.True(wards.Build().Published is not null);
        var file = Path.Combine(wards.Output, "indicators", "third-grade", "index.html");
        Assert.InRange(new FileInfo(file).Length, 1, 600_000);

        using var server = new StaticServer(wards.Output, "/");
        var page = await site.Open(390, 844);
        await page.GotoAsync(server.Url + "indicators/third-grade/");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 2_000, 12_000);
        // Everyone, and each ward.
        Assert.Equal(401, await page.Locator("#s-gaps .chart-data").First.Locator("tbody tr").CountAsync());
        await page.Context.CloseAsync();
    }
}
