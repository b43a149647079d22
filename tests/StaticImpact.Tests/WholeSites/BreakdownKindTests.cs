using System.Text;
using System.Text.Json;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Answers and items are shown, and nobody calls them people who are left behind.</summary>
public sealed class BreakdownKindTests
{
    private const string Wealth = """
        ---
        title: What the county owns
        short: Natural wealth
        goal: reading
        unit: {kind: currency, code: CAD, in: millions}
        direction: higher
        people: false
        target: {value: 200, by: 2030, set: 2025-01-15, why: Agreed.}
        source: {name: Accounts, retrieved: 2026-11-01}
        lead: library
        breakdowns:
          asset:
            kind: items
            label: Asset
            groups: {Natural: Natural wealth of all kinds, Forests: Woods}
            parents: {Forests: Natural, Fisheries: Natural}
        ---
        It owns much.
        """;

    private const string Data = """
        period,asset,value
        2021,,100
        2021,Roads,40
        2021,Forests,35
        2021,Fisheries,25
        2023,,110
        2023,Roads,45
        2023,Forests,38
        2023,Fisheries,27
        2025,,120
        2025,Roads,50
        2025,Forests,40
        2025,Fisheries,30

        """;

    private const string Survey = """
        ---
        title: Do you feel safe?
        goal: reading
        unit: percent
        direction: higher
        source: {name: Survey, retrieved: 2026-11-01}
        lead: library
        headline_series: {reply: "Yes"}
        target: {value: 70, by: 2030, set: 2025-01-15, why: Agreed.}
        breakdowns:
          reply: {kind: answers, label: Answer, whole: true, order: ["Yes", "No", Unsure]}
        ---
        We asked.
        """;

    private const string Replies = """
        period,reply,value,denominator
        2021,Yes,55,500
        2021,No,35,500
        2021,Unsure,10,500
        2025,Yes,60,500
        2025,No,32,500
        2025,Unsure,8,500

        """;

    private static SiteTest Site() => SiteTest.From()
        .Add("indicators/wealth.md", Wealth).Add("indicators/wealth.csv", Data)
        .Add("indicators/safe.md", Survey).Add("indicators/safe.csv", Replies);

    [Fact]
    public void Items_stand_with_what_they_are_a_part_of_and_not_among_who_is_left_behind()
    {
        using var site = Site().Published();
        var page = site.Read("indicators/wealth/index.html");
        var details = Section(page, "s-details");
        Assert.Contains("Natural wealth of all kinds: Woods", details, StringComparison.Ordinal);
        Assert.Contains("Natural wealth of all kinds: Fisheries", details, StringComparison.Ordinal);
        Assert.DoesNotContain("group", System.Text.RegularExpressions.Regex.Replace(details, "<[^>]*>", " "), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("These figures are not split by group", Section(page, "s-gaps"), StringComparison.Ordinal);
        // The parts of one thing stand together.
        var table = details[details.IndexOf("<table", StringComparison.Ordinal)..];
        Assert.True(table.IndexOf("Fisheries", StringComparison.Ordinal) < table.IndexOf("Roads", StringComparison.Ordinal) == table.IndexOf("Woods", StringComparison.Ordinal) < table.IndexOf("Roads", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_of_a_whole_are_stacked_and_have_no_gaps()
    {
        using var site = Site().Published();
        var page = site.Read("indicators/safe/index.html");
        Assert.Contains("the largest part is Yes (60%)", Section(page, "s-details"), StringComparison.Ordinal);
        Assert.Contains("These figures are not split by group", Section(page, "s-gaps"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("indicators/safe/data.json"));
        Assert.Equal("answers", json.RootElement.GetProperty("breakdowns")[0].GetProperty("kind").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("gaps").GetArrayLength());
        using var items = JsonDocument.Parse(site.Read("indicators/wealth/data.json"));
        var groups = items.RootElement.GetProperty("breakdowns")[0].GetProperty("groups").EnumerateArray().ToDictionary(g => g.GetProperty("value").GetString()!);
        Assert.Equal("Natural", groups["Forests"].GetProperty("parent").GetString());
        Assert.False(groups["Roads"].TryGetProperty("parent", out _));
    }

    [Fact]
    public void Groups_of_people_that_answers_are_crossed_with_still_ask_who_is_left_behind()
    {
        using var site = Site();
        site.Add("indicators/safe.csv", Replies.Replace("value,", "sex,value,", StringComparison.Ordinal).Replace("Yes,", "Yes,,", StringComparison.Ordinal).Replace("No,", "No,,", StringComparison.Ordinal).Replace("Unsure,", "Unsure,,", StringComparison.Ordinal)
            + "2025,Yes,Women,50,250\n2025,No,Women,42,250\n2025,Unsure,Women,8,250\n").Published();
        Assert.Contains("Women", Section(site.Read("indicators/safe/index.html"), "s-gaps"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_people_do_not_go_with_things_and_nothing_is_a_part_of_itself()
    {
        using var site = Site();
        site.Change("indicators/wealth.md", "kind: items", "kind: items\n    people: owners\n    reference: Roads")
            .Change("indicators/wealth.md", "{Forests: Natural, Fisheries: Natural}", "{Forests: Fisheries, Fisheries: Forests, Woods: Natural}")
            .Change("indicators/safe.md", "order:", "parents: {\"Yes\": Sure}, order:");
        Assert.Equal(
            """
            content/indicators/safe.md(11,63): error SI0134: 'parents' only goes with 'kind: items'. Add that, or delete it.
            content/indicators/wealth.md(14,13): error SI0134: 'people' only goes with groups of people, and these are items. Delete it, or write 'kind: groups'.
            content/indicators/wealth.md(15,16): error SI0134: 'reference' only goes with groups of people, and these are items. Delete it, or write 'kind: groups'.
            content/indicators/wealth.md(18,24): error SI0134: 'Forests' is a part of 'Fisheries', which is in turn a part of it. Delete one of the two lines.
            content/indicators/wealth.md(18,55): error SI0214: The column 'asset' of the data file has no group 'Woods'. Did you mean 'Roads'?

            """.ReplaceLineEndings("\n"), SiteTest.Lines(site.Build().Diagnostics));
    }

    private static string Section(string page, string id)
    {
        var from = page.IndexOf($"id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(from > 0, $"no {id}");
        var to = page.IndexOf("\n  <section class=\"section\"", from, StringComparison.Ordinal);
        if (to < 0) to = page.IndexOf("<section class=\"section\"", from, StringComparison.Ordinal);
        return page[from..to];
    }
}
