using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.Specifications;

/// <summary>Each <c>datapackage.json</c> by the rules of Data Package 2.0 (datapackage.org), and each table by those of its schema.</summary>
[Collection(PublishedExample.Shared)]
public sealed partial class DataPackageTests(PublishedExample example)
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
        { "string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time", "year", "yearmonth", "duration", "geopoint", "geojson", "any" };

    [Fact]
    public void Packages_have_what_is_required_in_the_form_that_is_required()
    {
        var count = 0;
        foreach (var path in example.Paths("/datapackage.json"))
        {
            count++;
            var package = example.Json(path);
            Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", package.GetProperty("$schema").GetString());
            Assert.Matches("^[-a-z0-9._/]+$", package.GetProperty("name").GetString()!);
            AssertWeb(package.GetProperty("homepage"));
            Assert.NotEmpty(package.GetProperty("keywords").EnumerateArray());
            Assert.All(Items(package, "licenses"), l => Assert.True(l.TryGetProperty("name", out _) || l.TryGetProperty("path", out _)));
            Assert.All(Items(package, "sources"), s => Assert.True(s.TryGetProperty("title", out _) || s.TryGetProperty("path", out _) || s.TryGetProperty("email", out _)));
            Assert.All(Items(package, "contributors"), c => Assert.NotEqual("", c.GetProperty("title").GetString()));
            foreach (var link in Items(package, "licenses").Concat(Items(package, "sources")).Concat(Items(package, "contributors")))
            {
                if (link.TryGetProperty("path", out var to)) AssertWeb(to);
            }

            AssertResource(path, Assert.Single(package.GetProperty("resources").EnumerateArray()));
        }

        Assert.True(count > 10);
    }

    [Fact]
    public void Tables_are_what_their_schemas_say()
    {
        foreach (var path in example.Paths("/datapackage.json"))
        {
            var schema = example.Json(path).GetProperty("resources")[0].GetProperty("schema");
            var fields = schema.GetProperty("fields").EnumerateArray().ToList();
            var rows = CsvRows.Of(example.Text(path.Replace("datapackage.json", "data.csv", StringComparison.Ordinal)));
            Assert.Equal(fields.Select(f => f.GetProperty("name").GetString()), rows[0]);
            foreach (var row in rows.Skip(1))
            {
                Assert.Equal(fields.Count, row.Count);
                for (var i = 0; i < fields.Count; i++) AssertCell($"{path}: {string.Join(',', row)}", fields[i], schema, row[i]);
            }

            AssertKeys(path, schema, rows);
        }
    }

    private void AssertResource(string path, JsonElement resource)
    {
        Assert.Matches("^[-a-z0-9._/]+$", resource.GetProperty("name").GetString()!);
        Assert.Equal("table", resource.GetProperty("type").GetString());
        var data = resource.GetProperty("path").GetString()!;
        Assert.False(data.StartsWith('/') || data.Contains("..", StringComparison.Ordinal));
        var bytes = example.Files[path.Replace("datapackage.json", data, StringComparison.Ordinal)];
        Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
        Assert.Equal("utf-8", resource.GetProperty("encoding").GetString());
        Assert.Matches("^(.+)/(.+)$", resource.GetProperty("mediatype").GetString()!);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in resource.GetProperty("schema").GetProperty("fields").EnumerateArray())
        {
            Assert.True(names.Add(field.GetProperty("name").GetString()!), "Names of fields are unique.");
            Assert.Contains(field.GetProperty("type").GetString()!, Types);
            Assert.All(Items(field, "missingValues").Concat(Items(field, "categories")).Where(v => v.ValueKind == JsonValueKind.Object), v =>
            {
                Assert.Equal(JsonValueKind.String, v.GetProperty("value").ValueKind);
                Assert.NotEqual("", v.GetProperty("label").GetString());
            });
            if (field.TryGetProperty("categories", out _)) Assert.True(field.GetProperty("type").GetString() is "string" or "integer");
        }
    }

    private static void AssertCell(string where, JsonElement field, JsonElement schema, string cell)
    {
        var missing = (field.TryGetProperty("missingValues", out var own) ? own : schema.GetProperty("missingValues")).EnumerateArray().Select(Value);
        var constraints = field.TryGetProperty("constraints", out var c) ? c : default;
        if (missing.Contains(cell))
        {
            Assert.False(constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("required", out var required) && required.GetBoolean(), where);
            return;
        }

        Assert.True(field.GetProperty("type").GetString() switch
        {
            "number" => Number().IsMatch(cell),
            "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "year" => Year().IsMatch(cell),
            "yearmonth" => YearMonth().IsMatch(cell),
            "boolean" => Items(field, "trueValues").Concat(Items(field, "falseValues")).Any(v => v.GetString() == cell),
            _ => true,
        }, $"{where}: '{cell}' is no {field.GetProperty("type")}");
        if (constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("pattern", out var pattern)) Assert.Matches($"^(?:{pattern.GetString()})$", cell);
        if (field.TryGetProperty("categories", out var categories)) Assert.Contains(cell, categories.EnumerateArray().Select(Value));
    }

    private static void AssertKeys(string path, JsonElement schema, List<List<string>> rows)
    {
        var key = schema.TryGetProperty("primaryKey", out var primary) ? primary : schema.GetProperty("uniqueKeys")[0];
        var at = key.EnumerateArray().Select(name => rows[0].IndexOf(name.GetString()!)).ToArray();
        Assert.DoesNotContain(-1, at);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.True(seen.Add(string.Join('\u001f', at.Select(i => row[i]))), $"{path}: {string.Join(',', row)} twice"));
    }

    private static string Value(JsonElement element) => element.ValueKind == JsonValueKind.Object ? element.GetProperty("value").GetString()! : element.GetString()!;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) => parent.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static void AssertWeb(JsonElement address) => Assert.True(Uri.TryCreate(address.GetString(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http", address.GetString());

    [GeneratedRegex("^[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^-?[0-9]{4}$")]
    private static partial Regex Year();

    [GeneratedRegex("^[0-9]{4}-(0[1-9]|1[0-2])$")]
    private static partial Regex YearMonth();
}
