using System.Text;
using System.Text.Json;

namespace StaticImpact.Tests.WholeSites;

/// <summary>What a figure is counted in stands wherever the figure stands.</summary>
public sealed class UnitTests
{
    private const string Money = """
        ---
        title: What the libraries cost
        goal: reading
        unit: {kind: currency, code: CAD, in: millions}
        direction: lower
        decimals: 1
        people: false
        target: {value: 1.1, by: 2030, set: 2025-01-15, why: Agreed.}
        source: {name: Accounts, retrieved: 2026-11-01}
        lead: library
        ---
        They cost [[cost.latest]].
        """;

    private static SiteTest Site() => SiteTest.From()
        .Add("indicators/cost.md", Money)
        .Add("indicators/cost.csv", "period,value\n2021,1.5\n2022,1.4\n2023,1.3\n2024,1.25\n2025,1.2\n");

    [Fact]
    public void Money_of_another_country_is_never_called_dollars_of_the_United_States()
    {
        using var site = Site().Published();
        Assert.DoesNotContain(site.Files(), file => file.Key.Contains("cost", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Value).Contains("US dollars", StringComparison.Ordinal));
        var page = site.Read("indicators/cost/index.html");
        Assert.Contains("CA$1.2 million", page, StringComparison.Ordinal);
        Assert.Contains("Canadian dollars, in millions", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">1.2<", page, StringComparison.Ordinal);
        Assert.Matches("They cost (<[^>]+>)?CA\\$1.2 million", page);
        Assert.Contains("CA$1.2", site.Read("scorecard/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Downloads_and_data_for_programs_say_the_money_and_the_magnitude()
    {
        using var site = Site().Published();
        Assert.StartsWith("period,\"value (CAD, millions)\"\n2021,1.5\n", site.Read("indicators/cost/data.csv"), StringComparison.Ordinal);
        Assert.Contains(",currency CAD millions,", site.Read("scorecard.csv"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("indicators/cost/data.json"));
        Assert.Equal("currency", json.RootElement.GetProperty("unit").GetString());
        Assert.Equal("CAD", json.RootElement.GetProperty("currency").GetString());
        Assert.Equal(1_000_000, json.RootElement.GetProperty("multiplier").GetInt32());
        Assert.Equal("Canadian dollars, in millions", json.RootElement.GetProperty("unitLabel").GetString());
        Assert.Contains("\"name\": \"value (CAD, millions)\"", site.Read("indicators/cost/datapackage.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_download_of_money_read_as_content_gives_the_same_figures()
    {
        using var site = Site().Published();
        var csv = site.Files()["indicators/cost/data.csv"];
        using var again = Site().AddBytes("indicators/cost.csv", csv).Published();
        Assert.Equal(csv, again.Files()["indicators/cost/data.csv"]);
    }

    [Fact]
    public void A_change_of_money_or_magnitude_is_a_change_of_definition()
    {
        using var site = Site().Record(new DateOnly(2026, 11, 20));
        site.Change("indicators/cost.md", "code: CAD, in: millions", "code: CAD, in: billions").Record(new DateOnly(2026, 11, 21)).Published();
        Assert.Contains("definition-changed", site.Read("changes.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_number_has_no_empty_brackets_for_its_unit()
    {
        using var site = Site();
        site.Change("indicators/cost.md", "unit: {kind: currency, code: CAD, in: millions}", "unit: none").Published();
        var page = site.Read("indicators/cost/index.html");
        Assert.DoesNotContain("()", page, StringComparison.Ordinal);
        Assert.DoesNotContain("$", page.Split("<main")[1].Split("</main")[0], StringComparison.Ordinal);
        Assert.Contains("\"unit\": \"none\"", site.Read("indicators/cost/data.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_money_go_with_money_and_codes_are_those_of_the_standard()
    {
        using var site = Site();
        site.Change("indicators/cost.md", "kind: currency, code: CAD", "kind: percent, code: CDN");
        Assert.Equal(
            """
            content/indicators/cost.md(4,29): error SI0134: 'code' only goes with 'kind: currency'. Delete it, or write 'kind: currency' in place of the name.
            content/indicators/cost.md(4,29): error SI0135: 'CDN' is not a currency's code of ISO 4217. Write one such as USD, CAD or EUR.
            content/indicators/cost.md(4,38): error SI0134: 'in' only goes with 'kind: currency'. Delete it, or write 'kind: currency' in place of the name.

            """.ReplaceLineEndings("\n"), SiteTest.Lines(site.Build().Diagnostics));
    }
}
