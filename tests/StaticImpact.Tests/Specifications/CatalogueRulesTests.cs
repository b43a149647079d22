using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.Specifications;

/// <summary><c>data.json</c> by the JSON schema of DCAT-US 1.1 for publishers outside the federal government, and JSON-LD by what search engines require.</summary>
[Collection(PublishedExample.Shared)]
public sealed partial class CatalogueRulesTests(PublishedExample example)
{
    [Fact]
    public void The_catalogue_keeps_the_rules_of_DCAT_US()
    {
        var catalogue = example.Json("data.json");
        Assert.Equal("dcat:Catalog", catalogue.GetProperty("@type").GetString());
        Assert.Equal("https://project-open-data.cio.gov/v1.1/schema", catalogue.GetProperty("conformsTo").GetString());
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        var members = catalogue.GetProperty("dataset").EnumerateArray().SelectMany(s => s.EnumerateObject()).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "temporal", "accrualPeriodicity", "license", "references" }, members);
        foreach (var set in catalogue.GetProperty("dataset").EnumerateArray())
        {
            Assert.Equal("dcat:Dataset", set.GetProperty("@type").GetString());
            foreach (var name in (string[])["title", "description", "identifier", "modified", "accessLevel"]) Assert.NotEqual("", set.GetProperty(name).GetString());
            Assert.True(identifiers.Add(set.GetProperty("identifier").GetString()!), "Each data set has an identifier of its own.");
            Assert.True(set.GetProperty("accessLevel").GetString() is "public" or "restricted public" or "non-public");
            Assert.Matches(Date(), set.GetProperty("modified").GetString()!);
            Assert.All(set.GetProperty("keyword").EnumerateArray(), k => Assert.NotEqual("", k.GetString()));
            Assert.Equal("org:Organization", set.GetProperty("publisher").GetProperty("@type").GetString());
            Assert.NotEqual("", set.GetProperty("publisher").GetProperty("name").GetString());
            Assert.Equal("vcard:Contact", set.GetProperty("contactPoint").GetProperty("@type").GetString());
            Assert.NotEqual("", set.GetProperty("contactPoint").GetProperty("fn").GetString());
            Assert.Matches(Mail(), set.GetProperty("contactPoint").GetProperty("hasEmail").GetString()!);
            Assert.True(example.Has(set.GetProperty("landingPage").GetString()!));
            Assert.Matches(Tag(), set.GetProperty("language")[0].GetString()!);
            if (set.TryGetProperty("temporal", out var temporal)) Assert.Matches("^[0-9-]{10}/[0-9-]{10}$", temporal.GetString()!);
            if (set.TryGetProperty("accrualPeriodicity", out var every)) Assert.Matches("^(R/P([0-9]+[YMWD])+|irregular)$", every.GetString()!);
            foreach (var name in (string[])["license", "landingPage"])
            {
                if (set.TryGetProperty(name, out var link)) AssertWeb(link);
            }

            if (set.TryGetProperty("references", out var references)) Assert.All(references.EnumerateArray(), AssertWeb);
            foreach (var file in set.GetProperty("distribution").EnumerateArray())
            {
                Assert.Equal("dcat:Distribution", file.GetProperty("@type").GetString());
                Assert.True(example.Has(file.GetProperty("downloadURL").GetString()!), file.ToString());
                Assert.Matches("^[a-z]+/[a-z+.-]+$", file.GetProperty("mediaType").GetString()!);
                if (file.TryGetProperty("describedBy", out var described)) Assert.True(example.Has(described.GetString()!));
            }
        }

        Assert.Equal(example.Paths("/datapackage.json").Count(), identifiers.Count);
    }

    [Fact]
    public void The_catalogue_of_DCAT_US_3_is_valid_by_the_schema_that_portals_use() => Assert.Empty(DcatSchemas.Mistakes(example.Json("dcat-us-3.json")));

    [Fact]
    public void The_catalogue_of_DCAT_US_3_lists_what_is_published()
    {
        var sets = example.Json("dcat-us-3.json").GetProperty("dataset").EnumerateArray().ToList();
        var former = example.Json("data.json").GetProperty("dataset").EnumerateArray().ToDictionary(s => s.GetProperty("identifier").GetString()!);
        Assert.Equal(former.Count, sets.Count);
        var members = sets.SelectMany(s => s.EnumerateObject()).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "temporal", "accrualPeriodicity", "relation", "provenance", "modified", "spatial", "language", "theme", "keyword" }, members);
        foreach (var set in sets)
        {
            var old = former[set.GetProperty("identifier").GetString()!];
            foreach (var name in (string[])["title", "description"]) Assert.Equal(old.GetProperty(name).GetString(), set.GetProperty(name).GetString());
            Assert.True(example.Has(set.GetProperty("landingPage").GetProperty("accessURL").GetString()!));
            Assert.True(example.Has(set.GetProperty("describedBy").GetProperty("downloadURL").GetString()!));
            var csv = Assert.Single(set.GetProperty("distribution").EnumerateArray(), d => d.GetProperty("mediaType").GetString() == "text/csv");
            var bytes = example.Files[csv.GetProperty("downloadURL").GetString()![PublishedExample.Url.Length..]];
            Assert.Equal(bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), csv.GetProperty("byteSize").GetString());
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), csv.GetProperty("checksum").GetProperty("checksumValue").GetString());
            Assert.All(set.GetProperty("distribution").EnumerateArray(), d => Assert.True(example.Has(d.GetProperty("downloadURL").GetString()!)));
        }
    }

    /// <summary>A schema that accepts everything would prove nothing.</summary>
    [Theory]
    [InlineData("\"hasEmail\": \"mailto:", "\"hasEmail\": \"")]
    [InlineData("\"@type\": \"Catalog\"", "\"@type\": 3")]
    [InlineData("\"description\"", "\"describtion\"")]
    [InlineData("\"startDate\": \"20", "\"startDate\": \"about 20")]
    [InlineData("\"downloadURL\": \"https:", "\"downloadURL\": \"the page of ")]
    [InlineData("\"accrualPeriodicity\": \"R/P", "\"accrualPeriodicity\": \"each ")]
    public void A_catalogue_that_breaks_a_rule_is_refused(string right, string wrong)
    {
        var text = example.Text("dcat-us-3.json");
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(DcatSchemas.Mistakes(JsonDocument.Parse(text.Replace(right, wrong, StringComparison.Ordinal)).RootElement));
    }

    [Fact]
    public void Structured_data_say_what_search_engines_require_of_each_kind()
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        AssertStructured(example.Files, PublishedExample.Url, kinds);
        // The example's stories and meetings are invented, and say nothing to search engines.
        using var site = SiteTest.From()
            .Add("events/2026-12-02-meeting.md", "---\ntitle: Meeting\nstart: 2026-12-02 17:30\nend: 2026-12-02 19:00\nplace: Hall\n---\n")
            .Add("stories/maria.md", "---\ntitle: Maria reads\ndate: 2026-11-01\ngoals: reading\n---\nShe does.\n");
        AssertStructured(site.Published().Files(), "https://read.example/", kinds);
        Assert.Equal(["Article", "BreadcrumbList", "Dataset", "Event", "Organization"], kinds.Order(StringComparer.Ordinal));
    }

    private static void AssertStructured(SortedDictionary<string, byte[]> files, string url, HashSet<string> kinds)
    {
        bool Has(JsonElement address) => PublishedExample.Has(files, url, address.GetString()!);
        foreach (var (path, bytes) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (Match script in Script().Matches(Encoding.UTF8.GetString(bytes)))
            {
                var json = JsonDocument.Parse(script.Groups["json"].Value).RootElement;
                Assert.Equal("https://schema.org", json.GetProperty("@context").GetString());
                var kind = json.GetProperty("@type").GetString()!;
                kinds.Add(kind);
                string[] required = kind switch
                {
                    "Dataset" => ["name", "description", "url", "distribution", "publisher"],
                    "Organization" => ["name", "url"],
                    "BreadcrumbList" => ["itemListElement"],
                    "Article" => ["headline", "url", "author", "publisher"],
                    "Event" => ["name", "startDate", "location"],
                    _ => throw new Xunit.Sdk.XunitException($"{path}: an unknown kind '{kind}'"),
                };
                Assert.All(required, name => Assert.True(json.TryGetProperty(name, out _), $"{path}: {kind} without {name}"));
                if (json.TryGetProperty("url", out var own)) Assert.True(Has(own), $"{path}: {own}");
                if (kind == "Dataset") Assert.All(json.GetProperty("distribution").EnumerateArray(), d => Assert.True(Has(d.GetProperty("contentUrl")), $"{path}: {d}"));
                if (kind != "BreadcrumbList") continue;
                var items = json.GetProperty("itemListElement").EnumerateArray().ToList();
                Assert.Equal(Enumerable.Range(1, items.Count), items.Select(i => i.GetProperty("position").GetInt32()));
                // Only the last, the page itself, may go without an address.
                Assert.All(items.SkipLast(1), i => Assert.True(Has(i.GetProperty("item")), $"{path}: {i}"));
            }
        }
    }

    private static void AssertWeb(JsonElement address) => Assert.True(Uri.TryCreate(address.GetString(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http", address.GetString());

    [GeneratedRegex("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
    private static partial Regex Date();

    [GeneratedRegex("^mailto:[^@\\s]+@[^@\\s]+\\.[^@\\s]+$")]
    private static partial Regex Mail();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z]{2})?$")]
    private static partial Regex Tag();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();
}
