using System.Text.Json.Nodes;
using StaticImpact.Content;

namespace StaticImpact.Tests.Authoring;

/// <summary><c>schema</c>: what editors complete and check with.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Every_kind_has_a_schema_of_originals_and_of_translations_with_the_keys_that_are_read()
    {
        using var site = SiteTest.From();
        CommandLine.Fine(site.Folder, "schema");
        foreach (var schema in ContentSchema.All)
        {
            var original = JsonNode.Parse(File.ReadAllText(Path.Combine(site.Folder, "schemas", schema.FileName)))!;
            Assert.All(schema.Keys.Where(k => k.In != StaticImpact.Yaml.KeyPlace.Translation), key => Assert.NotNull(original["properties"]![key.Name]));
            var translation = JsonNode.Parse(File.ReadAllText(Path.Combine(site.Folder, "schemas", schema.TranslationFileName)))!;
            Assert.NotNull(translation["properties"]!["translated_from"]);
        }
    }

    [Fact]
    public void Second_writing_changes_nothing()
    {
        using var site = SiteTest.From();
        CommandLine.Fine(site.Folder, "schema", "--output", "here");
        var before = SiteTest.FilesIn(Path.Combine(site.Folder, "here"));
        Assert.Contains("up to date", CommandLine.Fine(site.Folder, "schema", "--output", "here"), StringComparison.Ordinal);
        Assert.Equal(before, SiteTest.FilesIn(Path.Combine(site.Folder, "here")));
    }

    [Theory]
    [InlineData("goals/reading.md", "goal")]
    [InlineData("goals/reading.es.md", "goal")]
    [InlineData("initiative.es.yml", "initiative")]
    [InlineData("pages/a/b.md", "page")]
    public void A_path_tells_the_schema(string path, string kind) => Assert.Equal(kind, ContentSchema.For(path)!.Kind.Name);
}
