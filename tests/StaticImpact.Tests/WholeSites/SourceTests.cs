using System.Text.Json;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Several sources of one measure, and what its author says under names of his own.</summary>
public sealed class SourceTests
{
    private static SiteTest Site() => SiteTest.From()
        .Change("indicators/third-grade.md", "source: {", "source:\n  - {")
        .Change("indicators/third-grade.md", "licence: public domain}", """
            licence: public domain}
              - {name: Enrollment counts, publisher: The district, url: "https://district.example/counts", retrieved: 2026-11-05}
            metadata:
              Contact at source: The <b>testing</b> office
              Geographic detail: {text: By school, url: "https://state.example/schools"}
              reach: {label: Whom it reaches, text: Every public school}
            """);

    [Fact]
    public void Each_source_is_named_with_its_own_facts()
    {
        using var site = Site().Published();
        var page = site.Read("indicators/third-grade/index.html");
        Assert.Contains("https://state.example/tests", page, StringComparison.Ordinal);
        Assert.Contains("https://district.example/counts", page, StringComparison.Ordinal);
        Assert.Contains("The state and The district", page, StringComparison.Ordinal);
        Assert.Contains("State test results; Enrollment counts", site.Read("scorecard.csv"), StringComparison.Ordinal);
        Assert.Contains("The state, State test results; The district, Enrollment counts", site.Read("data/index.html"), StringComparison.Ordinal);
        Assert.Contains("The state and The district", site.Read("indicators/third-grade/chart.svg"), StringComparison.Ordinal);
        // Only one of them is in the public domain.
        Assert.DoesNotContain("\"license\"", page, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("indicators/third-grade/data.json"));
        Assert.Equal("State test results", json.RootElement.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal("2026-11-05", json.RootElement.GetProperty("otherSources")[0].GetProperty("retrieved").GetString());
        using var package = JsonDocument.Parse(site.Read("indicators/third-grade/datapackage.json"));
        Assert.Equal(2, package.RootElement.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public void What_the_author_adds_is_text_and_links_like_any_other()
    {
        using var site = Site().Published();
        var page = site.Read("indicators/third-grade/index.html");
        var about = page[page.IndexOf("id=\"s-about\"", StringComparison.Ordinal)..];
        Assert.Contains("Contact at source", about, StringComparison.Ordinal);
        Assert.Contains("The &lt;b&gt;testing&lt;/b&gt; office", about, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://state.example/schools\"", about, StringComparison.Ordinal);
        Assert.Contains("Whom it reaches", about, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read("indicators/third-grade/data.json"));
        var own = json.RootElement.GetProperty("metadata");
        Assert.Equal("The <b>testing</b> office", own[0].GetProperty("text").GetString());
        Assert.Equal("https://state.example/schools", own[1].GetProperty("url").GetString());
        Assert.Equal("Whom it reaches", own[2].GetProperty("name").GetString());
    }

    [Fact]
    public void What_the_author_adds_is_translated_by_its_name()
    {
        using var site = Site();
        site.Change("initiative.yml", "languages: [en]", "languages: [en, es]")
            .Add("initiative.es.yml", "name: Lectores\n")
            .Add("indicators/third-grade.es.md", "---\ntitle: Los que leen bien\nmetadata:\n  Contact at source: La oficina de exámenes\n  reach: {label: A quiénes llega, text: Todas las escuelas}\nsource:\n  - {name: Resultados}\n  - {name: Inscripciones}\n---\nMás niños leen bien.\n");
        Assert.Empty(site.Build().Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error));
        var page = site.Read("es/indicators/third-grade/index.html");
        Assert.Contains("La oficina de exámenes", page, StringComparison.Ordinal);
        Assert.Contains("A quiénes llega", page, StringComparison.Ordinal);
        Assert.Contains("Inscripciones", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("url: \"javascript:alert(1)\"")]
    [InlineData("url: /nowhere/")]
    public void Links_of_the_author_are_checked(string url)
    {
        using var site = Site();
        site.Change("indicators/third-grade.md", "url: \"https://state.example/schools\"", url);
        Assert.Contains(site.Build().Diagnostics, d => d.Severity == Diagnostics.Severity.Error && d.Span.Line == 14);
    }
}
