using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Tests.Content;

/// <summary>Editors that use the schema and the reader say the same.</summary>
public sealed class ContentSchemaTests
{
    [Theory]
    [InlineData("title: Reading", true)]
    [InlineData("title: 2024", true)]
    [InlineData("title: \"Reading: a story\"\nwhy: |\n  One\n  two", true)]
    [InlineData("title:", false)]
    [InlineData("title: ''", false)]
    [InlineData("title: [a]", false)]
    [InlineData("order: 1", false)]
    [InlineData("title: x\ntitel: x", false)]
    [InlineData("title: x\norder: 1", true)]
    [InlineData("title: x\norder: 1.5", false)]
    [InlineData("title: x\norder: '1'", false)]
    [InlineData("title: x\norder: first", false)]
    [InlineData("title: x\ndraft: true", true)]
    [InlineData("title: x\ndraft: yes", false)]
    [InlineData("title: x\ndraft: 'true'", false)]
    [InlineData("title: x\ndate: 2026-11-22", true)]
    [InlineData("title: x\ndate: 2026-13-22", false)]
    [InlineData("title: x\ndate: 22/11/2026", false)]
    [InlineData("title: x\nicon: book", true)]
    [InlineData("title: x\nicon: [book]", false)]
    [InlineData("title: x\ncolour: '#0B5563'", true)]
    [InlineData("title: x\ncolour: green", false)]
    [InlineData("title: x\nphoto: {file: media/a.jpg, alt: A, consent: {given: 2026-01-01}}", true)]
    [InlineData("title: x\nphoto: {alt: A}", false)]
    [InlineData("title: x\nphoto: {file: media/a.jpg, alt: A, consent: {until: 2026-01-01}}", false)]
    [InlineData("title: x\nphoto: media/a.jpg", false)]
    [InlineData("title: x\nresidents_can: {text: Read}", true)]
    [InlineData("title: x\nresidents_can: [{text: Read}, {text: Tutor, url: mailto:a@b.example}]", true)]
    [InlineData("title: x\nresidents_can: [{title: Read}]", false)]
    [InlineData("title: x\naliases: /old/", true)]
    [InlineData("title: x\naliases: [/old/, older]", false)]
    [InlineData("title: x\nnotes: {a: b}", false)]
    public void Schema_and_reader_of_a_goal_agree(string yaml, bool isGood) => Agree("goal", yaml, isGood);

    [Theory]
    [InlineData("unit: percent\ndirection: lower", true)]
    [InlineData("unit: percents\ndirection: lower", false)]
    [InlineData("unit: {name: home}\ndirection: lower", true)]
    [InlineData("unit: percent", false)]
    [InlineData("non_statistical: true", true)]
    [InlineData("non_statistical: false", false)]
    [InlineData("unit: percent\ndirection: lower\nheadline: true", true)]
    [InlineData("unit: percent\ndirection: lower\nheadline: 2", true)]
    [InlineData("unit: percent\ndirection: lower\nheadline: first", false)]
    [InlineData("unit: percent\ndirection: lower\nevidence: numbers", true)]
    [InlineData("unit: percent\ndirection: lower\nevidence: {judgement: improving, judge: We, reason: Because}", true)]
    [InlineData("unit: percent\ndirection: lower\nevidence: {judgement: better, judge: We, reason: Because}", false)]
    [InlineData("unit: percent\ndirection: lower\nbreakdowns: {sex: {label: Sex, groups: {F: Women}}}", true)]
    [InlineData("unit: percent\ndirection: lower\nbreakdowns: {sex: {labl: Sex}}", false)]
    [InlineData("unit: percent\ndirection: lower\ninterval: 120", false)]
    [InlineData("unit: percent\ndirection: lower\nupdate: {every: 6 weeks, next: 2027-01-01}", true)]
    [InlineData("unit: percent\ndirection: lower\nupdate: {every: monthly}", false)]
    [InlineData("unit: percent\ndirection: lower\ntarget: {value: 10, by: 2030}", true)]
    [InlineData("unit: percent\ndirection: lower\ntarget: [{value: 10, by: 2030}, {value: 5, by: 2035, history: {value: 6, by: 2035}}]", true)]
    [InlineData("unit: percent\ndirection: lower\ntarget: {value: 10}", false)]
    public void Schema_and_reader_of_an_indicator_agree(string yaml, bool isGood) => Agree("indicator", "title: x\ngoal: reading\n" + yaml, isGood);

    [Fact]
    public void Every_original_of_the_example_fits_its_schema()
    {
        var root = Path.Combine(Repository.Root, "content");
        foreach (var schema in ContentSchema.All)
        {
            var folder = Path.GetDirectoryName(schema.Files)!;
            var pattern = Path.GetFileName(schema.Files).Replace("**", "*", StringComparison.Ordinal);
            foreach (var file in Directory.GetFiles(Path.Combine(root, folder), pattern).Order(StringComparer.Ordinal))
            {
                var isTranslation = Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal);
                var text = File.ReadAllBytes(file);
                var bag = new DiagnosticBag();
                var keys = (file.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(file, text, bag)!.Value : FrontMatter.KeysOnly(text)).Keys;
                var problem = Mismatch(isTranslation ? schema.DescribeTranslation() : schema.Describe(), ToJson(YamlDocument.Read(file, keys, 1, bag)!), "");
                Assert.True(problem is null, $"{file}: {problem}");
            }
        }
    }

    [Fact]
    public void Every_key_has_a_sentence_for_authors()
    {
        foreach (var schema in ContentSchema.All)
        {
            Assert.All(schema.Keys, k => Assert.EndsWith(".", k.Doc, StringComparison.Ordinal));
        }
    }

    private static void Agree(string kind, string yaml, bool isGood)
    {
        using var content = TestContent.Small().With("media/a.jpg", "x");
        content.With(kind == "goal" ? "goals/extra.md" : "indicators/extra.md", $"---\n{yaml}\n---\n").Read();
        var schema = ContentSchema.All.Single(s => s.Kind.Name == kind).Describe();
        var problem = Mismatch(schema, ToJson(YamlDocument.Read("x", yaml, 1, new DiagnosticBag())!), "");

        Assert.True(isGood == content.Lines.Length is 0, $"Reader: {string.Join('\n', content.Lines)}");
        Assert.True(isGood == problem is null, $"Schema: {problem}");
    }

    /// <summary>YAML 1.2's core schema, as editors read it.</summary>
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, ToJson(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { Style: not YamlScalarStyle.Plain } quoted => quoted.Value,
        YamlScalar { Value: "" or "~" or "null" } => null,
        YamlScalar { Value: "true" or "True" or "TRUE" } => true,
        YamlScalar { Value: "false" or "False" or "FALSE" } => false,
        YamlScalar plain when decimal.TryParse(plain.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar plain => plain.Value,
        _ => null,
    };

    /// <summary>The part of JSON Schema that is used here; null when the value fits.</summary>
    private static string? Mismatch(JsonNode schema, JsonNode? value, string path)
    {
        if (schema["anyOf"] is JsonArray any)
        {
            var problems = any.Select(s => Mismatch(s!, value, path)).ToList();
            return problems.Contains(null) ? null : string.Join(" / ", problems);
        }

        if (schema["enum"] is JsonArray words) return words.Any(w => JsonNode.DeepEquals(w, value)) ? null : $"{path}: not one of {words.ToJsonString()}";
        if (schema["type"] is { } type)
        {
            var allowed = type is JsonArray several ? several.Select(t => (string)t!).ToArray() : [(string)type!];
            if (!allowed.Any(t => IsOf(t, value))) return $"{path}: {value?.ToJsonString() ?? "null"} is not {string.Join('|', allowed)}";
        }

        if (schema["pattern"] is { } pattern && value is JsonValue text && text.TryGetValue<string>(out var s) && !Regex.IsMatch(s, (string)pattern!, RegexOptions.None, TimeSpan.FromSeconds(1))) return $"{path}: '{s}' does not match {pattern}";
        if (value is JsonValue number && number.TryGetValue<decimal>(out var d))
        {
            if (schema["minimum"] is { } minimum && d < (decimal)minimum) return $"{path}: below {minimum}";
            if (schema["maximum"] is { } maximum && d > (decimal)maximum) return $"{path}: above {maximum}";
        }

        if (value is JsonArray items && schema["items"] is { } item) return items.Select((v, i) => Mismatch(item, v, $"{path}[{i}]")).FirstOrDefault(p => p is not null);
        return value is JsonObject map ? MapMismatch(schema, map, path) : null;
    }

    private static string? MapMismatch(JsonNode schema, JsonObject map, string path)
    {
        if (schema["allOf"] is JsonArray all && all.Select(s => Mismatch(s!, map, path)).FirstOrDefault(p => p is not null) is { } other) return other;
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(n => (string)n!))
        {
            if (!map.ContainsKey(name)) return $"{path}: {name} is missing";
        }

        foreach (var (name, value) in map)
        {
            var property = schema["properties"]?[name];
            if (property is null && schema["additionalProperties"] is JsonObject every) property = every;
            if (property is null && schema["additionalProperties"] is null) continue;
            if (property is null) return $"{path}: unknown {name}";
            if (Mismatch(property, value, $"{path}.{name}") is { } problem) return problem;
        }

        return null;
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue v && v.TryGetValue<string>(out _),
        "boolean" => value is JsonValue v && v.TryGetValue<bool>(out _),
        "integer" => value is JsonValue v && v.TryGetValue<decimal>(out var d) && d == decimal.Truncate(d),
        _ => value is JsonValue v && v.TryGetValue<decimal>(out _),
    };
}
