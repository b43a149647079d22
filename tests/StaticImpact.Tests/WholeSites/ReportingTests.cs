using System.Text.Json;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Measures without figures of their own: said, counted by goal, and never judged.</summary>
public sealed class ReportingTests
{
    private static string Measure(string title, string keys) => $"---\ntitle: {title}\ngoal: reading\nlead: library\n{keys}---\nWords about it.\n";

    private const string Usual = "unit: percent\ndirection: higher\n";

    private static SiteTest Site() => SiteTest.From()
        .Add("indicators/plans.md", Measure("Plans for schools", "non_statistical: true\n"))
        .Add("indicators/harbor.md", Measure("Ships in the harbor", Usual + "reporting: not-applicable\n"))
        .Add("indicators/books.md", Measure("Books at home", Usual + "reporting: not-started\n"))
        .Add("indicators/tutors.md", Measure("Tutors", Usual + "reporting: in-progress\n"));

    [Fact]
    public void Measures_without_figures_are_counted_by_goal_on_a_page_of_their_own()
    {
        using var site = Site().Published();
        var page = site.Read("reporting/index.html");
        var row = page[page.IndexOf("<tbody", StringComparison.Ordinal)..];
        Assert.Equal(["1", "1", "1", "1", "1", "5"], System.Text.RegularExpressions.Regex.Matches(row[..row.IndexOf("</tr>", StringComparison.Ordinal)], "<td[^>]*>([0-9]+)</td>").Select(m => m.Groups[1].Value));
        foreach (var id in (string[])["s-in-progress", "s-not-started", "s-not-applicable", "s-in-words"]) Assert.Contains($"id=\"{id}\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../reporting/\"", site.Read("scorecard/index.html"), StringComparison.Ordinal);
        Assert.Contains("/reporting/", site.Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_neither_judged_nor_counted_among_what_is()
    {
        using var site = Site().Published();
        using var json = JsonDocument.Parse(site.Read("indicators.json"));
        Assert.Equal(1, json.RootElement.GetProperty("statuses").EnumerateObject().Sum(s => s.Value.GetInt32()));
        foreach (var id in (string[])["plans", "harbor", "books", "tutors"])
        {
            var page = site.Read($"indicators/{id}/index.html");
            Assert.DoesNotContain("class=\"chip", page[page.IndexOf("<h1", StringComparison.Ordinal)..page.IndexOf("id=\"s-about\"", StringComparison.Ordinal)], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_told_in_words_has_no_empty_sections_and_no_unit()
    {
        using var site = Site().Published();
        var page = site.Read("indicators/plans/index.html");
        Assert.Contains("This measure is told in words instead of figures.", page, StringComparison.Ordinal);
        foreach (var id in (string[])["s-gaps", "s-working"]) Assert.DoesNotContain($"id=\"{id}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no figures", page[page.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Words about it.", page, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("indicators/plans/data.json"));
        Assert.True(json.RootElement.GetProperty("nonStatistical").GetBoolean());
        Assert.Equal("none", json.RootElement.GetProperty("unit").GetString());
        Assert.Contains("\"reporting\": \"not-applicable\"", site.Read("indicators/harbor/data.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_apply_is_not_judged_even_with_figures()
    {
        using var site = Site().Add("indicators/harbor.csv", "period,value\n2021,10\n2025,50\n").Change("indicators/harbor.md", "lead: library", "lead: library\nsource: {name: Port}").Published();
        Assert.Contains("\"status\": \"not_assessed\"", site.Read("indicators/harbor/data.json"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("indicators.json"));
        Assert.Equal(1, json.RootElement.GetProperty("statuses").EnumerateObject().Sum(s => s.Value.GetInt32()));
    }

    [Fact]
    public void Measure_of_places_only_compares_them_and_has_no_status()
    {
        using var site = SiteTest.From()
            .Add("places.yml", "places:\n  ash: {name: Ash County, kind: comparison}\n  oak: {name: Oak County, kind: comparison}\n")
            .Add("indicators/parks.md", Measure("Parks", "unit: {name: park, plural: parks, people: false}\ndirection: higher\nsource: {name: Atlas, retrieved: 2026-11-01}\ntarget: {value: 9, by: 2030, set: 2025-01-15, why: Agreed.}\n"))
            .Add("indicators/parks.csv", "period,place,value\n2021,ash,3\n2025,ash,4\n2021,oak,6\n2025,oak,8\n");
        Assert.Equal("", SiteTest.Lines(site.Build().Diagnostics));
        Assert.Contains(site.Build().Diagnostics, d => d.Code.Id == "SI0470");
        var page = site.Read("indicators/parks/index.html");
        Assert.Contains("figures by place", page, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("indicators.json"));
        Assert.Equal(1, json.RootElement.GetProperty("statuses").EnumerateObject().Sum(s => s.Value.GetInt32()));
        Assert.False(site.Has("reporting/index.html"));
    }

    [Fact]
    public void A_site_of_which_nobody_says_anything_has_no_such_page()
    {
        using var site = SiteTest.From().Published();
        Assert.False(site.Has("reporting/index.html"));
        Assert.DoesNotContain("reporting/", site.Read("scorecard/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_every_language_are_there()
    {
        using var site = Site();
        site.Change("initiative.yml", "languages: [en]", "languages: [en, es, fr]").Build();
        Assert.Contains("En palabras", site.Read("es/reporting/index.html"), StringComparison.Ordinal);
        Assert.Contains("En mots", site.Read("fr/reporting/index.html"), StringComparison.Ordinal);
        Assert.Contains("contado en palabras", site.Read("es/indicators/plans/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_and_figures_at_once_are_refused()
    {
        using var site = Site().Add("indicators/plans.csv", "period,value\n2021,10\n");
        Assert.Equal(
            "content/indicators/plans.md: error SI0134: 'non_statistical: true' says that there are words instead of figures, but there is 'content/indicators/plans.csv'. Delete one of the two.\n",
            SiteTest.Lines(site.Build().Diagnostics));
    }

    [Fact]
    public void A_judgement_of_words_is_a_status()
    {
        using var site = Site();
        site.Change("indicators/plans.md", "non_statistical: true\n", "non_statistical: true\ndirection: higher\nevidence: {judgement: improving, judge: The team, date: 2026-10-01, reason: They say so.}\n").Published();
        using var json = JsonDocument.Parse(site.Read("indicators.json"));
        Assert.Equal(2, json.RootElement.GetProperty("statuses").EnumerateObject().Sum(s => s.Value.GetInt32()));
    }
}
