using System.Text.Json.Nodes;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Every key of front matter that becomes a link refuses what would run in a reader's browser.</summary>
public sealed class AddressKeyTests
{
    /// <summary>Each key with a file in which § stands for its value.</summary>
    private static readonly Dictionary<string, (string File, string Text)> Keys = new(StringComparer.Ordinal)
    {
        ["initiative.yml url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nurl: §\n"),
        ["initiative.yml first_url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nfirst_url: §\n"),
        ["initiative.yml repository"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nrepository: §\n"),
        ["initiative.yml licence.url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nlicence: {name: CC BY, url: §}\n"),
        ["initiative.yml contact.url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\ncontact: {url: §}\n"),
        ["initiative.yml contact.email"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\ncontact: {email: §}\n"),
        ["initiative.yml take_part.url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\ntake_part: [{title: A, url: §}]\n"),
        ["initiative.yml social"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nsocial: [§]\n"),
        ["initiative.yml social.url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nsocial: [{url: §}]\n"),
        ["initiative.yml navigation.url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nnavigation: [{title: A, url: §}]\n"),
        ["initiative.yml footer.url"] = ("initiative.yml", "name: A\nplace: B\nlanguages: [en]\ntime_zone: America/New_York\nfooter: [{title: A, url: §}]\n"),
        ["backbone.md funders.url"] = ("backbone.md", "---\ntitle: A\nfunders: [{name: A, url: §}]\n---\n"),
        ["backbone.md people.email"] = ("backbone.md", "---\ntitle: A\npeople: [{name: A, email: §}]\n---\n"),
        ["events/*.md online"] = ("events/2026-12-02-a.md", "---\ntitle: A\nstart: 2026-12-02\nonline: §\n---\n"),
        ["indicators/*.md source.url"] = ("indicators/third-grade.md", "---\ntitle: A\ngoal: reading\nunit: percent\ndirection: higher\nsource: {name: A, url: §}\n---\n"),
        ["partners/*.md website"] = ("partners/library.md", "---\ntitle: A\nwebsite: §\n---\n"),
        ["partners/*.md contact.url"] = ("partners/library.md", "---\ntitle: A\ncontact: {url: §}\n---\n"),
        ["partners/*.md contact.email"] = ("partners/library.md", "---\ntitle: A\ncontact: {email: §}\n---\n"),
    };

    public static TheoryData<string> Names => [.. Keys.Keys];

    [Fact]
    public void Every_key_that_holds_an_address_is_put_to_the_test()
    {
        var patterns = new[] { YamlFormats.WebAddress, YamlFormats.Email }.Select(f => f.Describe()["pattern"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        // Links may also name pages of the site and have no pattern; one reader reads them all.
        var found = new SortedSet<string>(StringComparer.Ordinal) { "initiative.yml take_part.url", "initiative.yml navigation.url", "initiative.yml footer.url" };
        foreach (var schema in ContentSchema.All) Collect(schema.Describe(), schema.Files + " ", "", patterns, found);
        Assert.Equal("", string.Join("\n", found.Except(Keys.Keys, StringComparer.Ordinal)));
        Assert.Equal("", string.Join("\n", Keys.Keys.Except(found, StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_address_that_runs_a_program_is_refused(string key)
    {
        foreach (var evil in (string[])["javascript:alert(1)", "JAVASCRIPT:alert(1)//https://a.example", "data:text/html,<script>alert(1)</script>", "vbscript:x@y.z"])
        {
            var (file, text) = Keys[key];
            using var site = SiteTest.From().Add(file, text.Replace("§", $"\"{evil}\"", StringComparison.Ordinal));
            var errors = site.Check().Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
            Assert.Contains(errors, d => d.Span.File == $"content/{file}" && d.Code == FilesCodes.BadAddress);
        }
    }

    /// <summary>Keys whose value is described as an address, whatever else their schema says.</summary>
    private static void Collect(JsonNode? node, string prefix, string path, HashSet<string> patterns, SortedSet<string> found)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Collect(item, prefix, path, patterns, found);
        }

        if (node is not JsonObject schema) return;
        if (schema["pattern"]?.GetValue<string>() is { } pattern && patterns.Contains(pattern)) found.Add(prefix + path);
        foreach (var (name, inner) in schema)
        {
            if (name == "properties") foreach (var (key, value) in inner!.AsObject()) Collect(value, prefix, path.Length == 0 ? key : $"{path}.{key}", patterns, found);
            else if (name is "items" or "anyOf" or "oneOf" or "allOf" or "additionalProperties") Collect(inner, prefix, path, patterns, found);
        }
    }
}
