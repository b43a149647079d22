using System.Security.Cryptography;
using System.Text.Json;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Views;
using StaticImpact.Tests.Specifications;

namespace StaticImpact.Tests.Pages.Data;

public sealed class CatalogueTests
{
    [Fact]
    public void The_catalogue_has_every_field_that_DCAT_US_requires()
    {
        var catalogue = IndicatorJsonTests.Full().Json("data.json");
        Assert.Equal("https://project-open-data.cio.gov/v1.1/schema", catalogue.GetProperty("conformsTo").GetString());
        var sets = catalogue.GetProperty("dataset").EnumerateArray().ToList();
        Assert.Equal(10, sets.Count);
        Assert.All(sets, set =>
        {
            foreach (var name in new[] { "title", "description", "modified", "identifier", "accessLevel" }) Assert.NotEqual("", set.GetProperty(name).GetString());
            Assert.NotEqual(0, set.GetProperty("keyword").GetArrayLength());
            Assert.Equal("Kids First", set.GetProperty("publisher").GetProperty("name").GetString());
            Assert.Equal("The office", set.GetProperty("contactPoint").GetProperty("fn").GetString());
            Assert.Equal("mailto:hello@example.org", set.GetProperty("contactPoint").GetProperty("hasEmail").GetString());
            Assert.All(set.GetProperty("distribution").EnumerateArray(), d => Assert.StartsWith("https://example.org/kids/indicators/", d.GetProperty("downloadURL").GetString()));
        });
        Assert.Equal("2026-03-04", sets[0].GetProperty("modified").GetString());
        Assert.Equal("2018-01-01/2021-12-31", sets[0].GetProperty("temporal").GetString());
        Assert.Equal("R/P1Y", sets[0].GetProperty("accrualPeriodicity").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", sets[0].GetProperty("license").GetString());
    }

    [Fact]
    public void A_measure_keeps_its_identifier_when_its_file_is_renamed()
    {
        var site = new DataSite();
        site = site with { Indicators = [site.Indicators[0] with { Page = site.Indicators[0].Page with { Aliases = [new("/indicators/old-name/", default)] } }] };
        var set = site.Json("data.json").GetProperty("dataset")[0];
        Assert.Equal("https://example.org/kids/indicators/old-name/", set.GetProperty("identifier").GetString());
        Assert.Equal("https://example.org/kids/indicators/reading/", set.GetProperty("landingPage").GetString());
    }

    [Fact]
    public void Without_an_address_to_ask_at_there_is_no_catalogue()
    {
        var site = new DataSite();
        site = site with { Settings = site.Settings with { Contact = null } };
        Assert.DoesNotContain("data.json", site.Files().Keys);
        Assert.DoesNotContain("dcat-us-3.json", site.Files().Keys);
        Assert.Contains("dcat-us-3.json", new DataSite().Files().Keys);
        Assert.Contains("data.json", new DataSite().Files().Keys);
    }

    [Fact]
    public void What_nobody_said_is_left_out_of_the_catalogue_of_DCAT_US_3()
    {
        var catalogue = new DataSite().Json("dcat-us-3.json");
        Assert.Empty(DcatSchemas.Mistakes(catalogue));
        var set = catalogue.GetProperty("dataset")[0];
        foreach (var name in new[] { "issued", "modified", "accrualPeriodicity", "provenance", "relation", "scopeNote" }) Assert.False(set.TryGetProperty(name, out _), name);
        Assert.All(set.GetProperty("distribution").EnumerateArray(), d => Assert.False(d.TryGetProperty("license", out _)));
        Assert.False(set.GetProperty("contactPoint")[0].TryGetProperty("tel", out _));
        var full = IndicatorJsonTests.Full().Json("dcat-us-3.json");
        Assert.Empty(DcatSchemas.Mistakes(full));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", full.GetProperty("dataset")[0].GetProperty("distribution")[0].GetProperty("license").GetString());
        Assert.Equal("2018-01-01", full.GetProperty("dataset")[0].GetProperty("temporal")[0].GetProperty("startDate").GetString());
    }

    /// <summary>The standard asks for one data set at least, and for codes of two letters.</summary>
    [Fact]
    public void A_site_without_measures_or_with_a_language_of_three_letters_publishes_nothing_invalid()
    {
        var empty = new DataSite() with { Indicators = [] };
        Assert.DoesNotContain("dcat-us-3.json", empty.Files().Keys);
        var site = new DataSite();
        site = site with { Languages = [new("haw")], Settings = site.Settings with { Languages = [new("haw")] } };
        var catalogue = site.Json("dcat-us-3.json");
        Assert.Empty(DcatSchemas.Mistakes(catalogue));
        Assert.False(catalogue.TryGetProperty("language", out _));
    }

    [Fact]
    public void A_data_package_describes_the_table_it_stands_beside()
    {
        var files = IndicatorJsonTests.Full().Files();
        foreach (var (path, bytes) in files.Where(f => f.Key.EndsWith("/data.csv", StringComparison.Ordinal)))
        {
            var package = JsonDocument.Parse(files[path.Replace("data.csv", "datapackage.json", StringComparison.Ordinal)]).RootElement;
            var resource = package.GetProperty("resources")[0];
            Assert.Equal("data.csv", resource.GetProperty("path").GetString());
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
            var header = StaticImpact.Tests.Specifications.CsvRows.Of(System.Text.Encoding.UTF8.GetString(bytes))[0];
            Assert.Equal(header, resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
        }
    }

    [Fact]
    public void What_blanks_and_bounds_mean_is_labelled()
    {
        var fields = IndicatorJsonTests.Full().Json("indicators/reading/datapackage.json").GetProperty("resources")[0].GetProperty("schema").GetProperty("fields");
        Assert.Equal(["", ">95"], fields[1].GetProperty("missingValues").EnumerateArray().Select(m => m.GetProperty("value").GetString()));
        var sex = fields.EnumerateArray().Single(f => f.GetProperty("name").GetString() == "sex");
        Assert.Equal("All groups together", sex.GetProperty("missingValues")[0].GetProperty("label").GetString());
        Assert.Equal(["Female", "Male"], sex.GetProperty("categories").EnumerateArray().Select(m => m.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("CC BY 4.0", "CC-BY-4.0")]
    [InlineData("Licensed under CC-BY-4.0.", "CC-BY-4.0")]
    [InlineData("CC BY-SA 4.0", "CC-BY-SA-4.0")]
    [InlineData("CC0 1.0", "CC0-1.0")]
    [InlineData("U.S. public domain", "other-pd")]
    [InlineData("North Carolina public record", "notspecified")]
    public void Known_licences_are_recognised(string written, string name) => Assert.Equal(name, Licences.Of(written)!.Name);

    [Fact]
    public void Structured_data_are_one_element_whatever_the_text()
    {
        const string Hostile = "</script><script>alert(1)</script><!-- \u2028 \"";
        var site = IndicatorJsonTests.Full();
        var indicator = site.Indicators[0] with { Page = site.Indicators[0].Page with { Title = Hostile }, Definition = Hostile, Measure = null, OtherMeasures = [] };
        site = site with { Indicators = [indicator] };
        var scope = site.Scope(SiteAddresses.Of(indicator));
        var json = Content(StructuredData.Dataset(scope, indicator));
        Assert.Equal("Dataset", json.GetProperty("@type").GetString());
        Assert.Equal(Hostile, json.GetProperty("name").GetString());
        Assert.Equal("https://example.org/kids/indicators/reading/data.csv", json.GetProperty("distribution")[0].GetProperty("contentUrl").GetString());
        Content(StructuredData.Organization(scope));
        Content(StructuredData.Article(scope, indicator.Page, new DateOnly(2026, 1, 1)));
        Assert.Equal("2026-12-03T17:30:00-05:00", Content(StructuredData.Event(scope, site.Events[0])).GetProperty("startDate").GetString());
    }

    [Fact]
    public void Without_an_address_structured_data_link_relatively()
    {
        var site = new DataSite { Url = null };
        var json = Content(StructuredData.Dataset(site.Scope(SiteAddresses.Of(site.Indicators[0])), site.Indicators[0]));
        Assert.Equal("data.csv", json.GetProperty("distribution")[0].GetProperty("contentUrl").GetString());
    }

    [Fact]
    public void Breadcrumbs_are_numbered_and_absolute()
    {
        var scope = new DataSite().Scope(Address.Page("goals/learning"), DataSite.English);
        var items = Content(StructuredData.Breadcrumbs(scope, [new LinkView("../../", "Home"), new LinkView("../", "Goals"), new LinkView("", "Reading", true, "")]))
            .GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal([1, 2, 3], items.Select(i => i.GetProperty("position").GetInt32()));
        Assert.Equal("https://example.org/kids/goals/", items[1].GetProperty("item").GetString());
        Assert.False(items[2].TryGetProperty("item", out _));
    }

    private static JsonElement Content(Html script)
    {
        const string Start = "<script type=\"application/ld+json\">";
        const string End = "</script>";
        Assert.StartsWith(Start, script.Value, StringComparison.Ordinal);
        Assert.EndsWith(End, script.Value, StringComparison.Ordinal);
        var json = script.Value[Start.Length..^End.Length];
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        return JsonDocument.Parse(json).RootElement;
    }
}
