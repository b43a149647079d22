using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Pages;

/// <summary>Figures that cross groups with each other and with places, on the page of their measure.</summary>
public sealed class CrossedGroupsTests
{
    [Fact]
    public void Charts_of_groups_that_are_crossed_in_several_ways_have_ids_of_their_own()
    {
        using var site = SiteTest.From();
        var path = Path.Combine(site.Folder, "content", "indicators", "third-grade.md");
        site.Add("places.yml", "places:\n  oak: {name: Oak, kind: part}\n  elm: {name: Elm, kind: part}\n")
            .Add("indicators/third-grade.md", File.ReadAllText(path).Replace("headline: 1\n", "headline: 1\nbreakdowns: {sex: {}, age: {}}\n", StringComparison.Ordinal))
            .Add("indicators/third-grade.csv", Data());
        var result = site.Build();
        Assert.NotNull(result.Published);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        var page = File.ReadAllText(Path.Combine(site.Output, "indicators", "third-grade", "index.html"));
        foreach (var number in (int[])[3, 4, 5, 6]) Assert.Contains($" id=\"s-chart-bars-by-group-{number}\"", page, StringComparison.Ordinal);
    }

    /// <summary>By sex and age, by place and each of the two, and by all three.</summary>
    private static string Data()
    {
        var rows = new List<string> { "period,place,sex,age,value" };
        var value = 40;
        foreach (var place in (string[])["", "oak", "elm"])
        {
            foreach (var sex in (string[])["", "Women", "Men"])
            {
                foreach (var age in (string[])["", "Under 9", "9 and over"]) rows.Add($"2025,{place},{sex},{age},{value++}");
            }
        }

        return string.Join('\n', rows) + "\n";
    }
}
