using System.Text;
using System.Text.Json.Nodes;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Tests.WholeSites;

/// <summary><c>Sites/hostile</c> shows what happens to every word that an author can write only as long as it leaves none out.</summary>
public sealed class HostileFieldsTests
{
    public static TheoryData<string> Kinds => [.. ContentSchema.All.Select(s => s.FileName)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_that_holds_words_has_a_text_of_its_own_in_the_hostile_site(string name)
    {
        var schema = ContentSchema.All.Single(s => s.FileName == name);
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Tests, "Sites", "hostile", "content")))
        {
            if (ContentSchema.For(path) != schema) continue;
            var bag = new DiagnosticBag();
            var text = Encoding.UTF8.GetString(bytes);
            var keys = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(path, bytes, bag)!.Value.Keys : text;
            Collect(YamlDocument.Read(path, keys, 1, bag)!, "", filled);
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        Collect(schema.DescribeTranslation(), "", words);
        words.Remove(ItemParsing.TranslatedFromKey);
        Assert.NotEmpty(words);
        Assert.Empty(words.Except(filled).Order(StringComparer.Ordinal));
    }

    /// <summary>The places of texts in a file: <c>target/[]/why</c>. Names that authors choose are <c>*</c> in the schema.</summary>
    private static void Collect(YamlNode node, string at, HashSet<string> found)
    {
        switch (node)
        {
            case YamlScalar { Value: { } value } when value.Contains('§', StringComparison.Ordinal):
                found.Add(at);
                break;
            case YamlList list:
                foreach (var item in list.Items) Collect(item, at, found);
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    Collect(entry.Value, $"{at}/{entry.Key.Value}".TrimStart('/'), found);
                    Collect(entry.Value, $"{at}/*".TrimStart('/'), found);
                }

                break;
        }
    }

    private static void Collect(JsonNode? schema, string at, HashSet<string> found)
    {
        if (schema is not JsonObject description) return;
        // Beside an object with words of its own, a mere text is a reference or an address.
        var choices = (description["anyOf"]?.AsArray() ?? []).OfType<JsonObject>().ToList();
        var isEither = choices.Exists(c => c.ContainsKey("properties"));
        foreach (var choice in choices.Where(c => !isEither || !c.ContainsKey("pattern"))) Collect(choice, at, found);

        Collect(description["items"], at, found);
        Collect(description["additionalProperties"], $"{at}/*".TrimStart('/'), found);
        foreach (var (key, value) in description["properties"]?.AsObject() ?? []) Collect(value, $"{at}/{key}".TrimStart('/'), found);
        // Text of any form, as YamlFormats.TextLike and prose describe it.
        var pattern = description["pattern"]?.ToString();
        if (pattern == "\\S" || (pattern is null && description["type"]?.ToString() == "string" && !description.ContainsKey("enum"))) found.Add(at);
    }
}
