using System.Text.Json;
using Json.Schema;

namespace StaticImpact.Tests.Specifications;

/// <summary>The schemas of DCAT-US 3.0 that data.gov holds catalogues against; see <c>DcatUs/SOURCE.md</c>.</summary>
internal static class DcatSchemas
{
    private static readonly Lazy<JsonSchema> Catalogue = new(() =>
    {
        // They refer to each other by their ids.
        var options = new Json.Schema.BuildOptions { SchemaRegistry = new SchemaRegistry() };
        return Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Specifications", "DcatUs"), "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(f => Path.GetFileName(f), f => JsonSchema.FromText(File.ReadAllText(f), options))["Catalog.json"];
    });

    /// <summary>Each as <c>place: what is wrong</c>.</summary>
    public static IReadOnlyList<string> Mistakes(JsonElement catalogue)
    {
        var results = Catalogue.Value.Evaluate(catalogue, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        if (results.IsValid) return [];
        return [.. (results.Details ?? []).SelectMany(d => (d.Errors ?? []).Select(e => $"{d.InstanceLocation}: {e.Value}")).Append("The catalogue is not valid.")];
    }
}
