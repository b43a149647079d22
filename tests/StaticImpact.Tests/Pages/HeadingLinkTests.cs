namespace StaticImpact.Tests.Pages;

/// <summary>Links to a heading of a page that is translated, from one that is not.</summary>
public sealed class HeadingLinkTests
{
    private const string Plan = "---\ntitle: Plan\n---\n## Aims\n\nA\n\n## Results\n\nB\n";

    [Theory]
    [InlineData("## Metas\n\nA\n\n## Resultados\n\nB\n", "../plan/#resultados")]
    [InlineData("## Aims\n\nUno\n\n## Results\n\nDos\n", "../plan/#results")]
    [InlineData("## Resultados\n\nB\n", "../plan/")]
    [InlineData("## Metas\n\n### Resultados\n\nB\n", "../plan/")]
    [InlineData("## Resultados {#results}\n\nB\n", "../plan/#results")]
    [InlineData("## Results\n\nA\n\n## Efectos\n\nB\n", "../plan/#efectos")]
    [InlineData("## Metas\n\nA\n\n## Efectos {#efectos-2026}\n\nB\n", "../plan/#efectos-2026")]
    public void A_link_to_a_heading_leads_to_its_translation_or_to_the_top_of_the_page(string spanish, string expected)
    {
        using var site = InTwoLanguages("plan.md#results").Add("pages/plan.es.md", "---\ntitle: El plan\n---\n" + spanish).Published();
        Assert.Contains($"<a href=\"{expected}\">the results</a>", site.Read("es/other/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../plan/#results\">the results</a>", site.Read("other/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_may_name_the_heading_of_either_language()
    {
        using var site = InTwoLanguages("plan.md#results").Add("pages/plan.es.md", "---\ntitle: El plan\n---\n## Metas\n\nA\n\n## Resultados\n\nB\n")
            .Add("pages/other.es.md", "---\ntitle: Otra\n---\nVea [uno](plan.es.md#resultados) y [otro](plan.md#results).\n").Published();
        var page = site.Read("es/other/index.html");
        Assert.Contains("<a href=\"../plan/#resultados\">uno</a> y <a href=\"../plan/#resultados\">otro</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void So_do_addresses_in_keys()
    {
        using var site = InTwoLanguages("plan.md").Add("pages/plan.es.md", "---\ntitle: El plan\n---\n## Metas\n\nA\n\n## Resultados\n\nB\n")
            .Change("initiative.yml", "theme:", "take_part:\n- {title: Read the results, url: pages/plan.md#results}\ntheme:").Published();
        Assert.Contains("\"plan/#resultados\"", site.Read("es/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"plan/#results\"", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Metas\n\nA\n\n## Resultados\n\nB\n", "#resultados")]
    [InlineData("## Resultados\n\nB\n", "#top")]
    [InlineData("## Resultados {#results}\n\nB\n", "#results")]
    public void A_translation_may_keep_a_link_within_the_page_as_the_original_has_it(string spanish, string expected)
    {
        using var site = InTwoLanguages("plan.md").Change("pages/plan.md", "A\n", "See [below](#results).\n").Add("pages/plan.es.md", $"---\ntitle: El plan\n---\nVea [abajo](#results).\n\n{spanish}").Published();
        Assert.Contains($"<a href=\"{expected}\">abajo</a>", site.Read("es/plan/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"#results\">below</a>", site.Read("plan/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_the_author_gives_is_found_in_every_language()
    {
        using var site = InTwoLanguages("plan.md#found").Change("pages/plan.md", "## Results", "## Results {#found}").Add("pages/plan.es.md", "---\ntitle: El plan\n---\n## Resultados {#found}\n").Published();
        Assert.Contains("<h2 id=\"found\">Results</h2>", site.Read("plan/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"found\">Resultados</h2>", site.Read("es/plan/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../plan/#found\">the results</a>", site.Read("es/other/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_no_language_has_is_reported_in_each()
    {
        using var site = InTwoLanguages("plan.md#nothing").Add("pages/plan.es.md", "---\ntitle: El plan\n---\n## Metas\n");
        var found = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Contains("SI0502: The address '../plan/#nothing' (the results) on es/other/", found, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_heading_is_likely_called_is_proposed()
    {
        using var site = InTwoLanguages("plan.md#result").Add("pages/plan.es.md", "---\ntitle: El plan\n---\n## Metas\n\n## Resultados\n");
        var found = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Contains("a heading's id is its words in small letters with hyphens. Did you mean '#results'?", found, StringComparison.Ordinal);
    }

    private static SiteTest InTwoLanguages(string target) => SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es]")
        .Add("pages/plan.md", Plan).Add("pages/other.md", $"---\ntitle: Other\n---\nSee [the results]({target}).\n");
}
