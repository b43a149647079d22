using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Every worked example of progress, the whole way: from files that an author writes to the published data.</summary>
public sealed class ProgressVectorTests(ProgressVectorTests.BuiltSite built) : IClassFixture<ProgressVectorTests.BuiltSite>
{
    private static readonly Dictionary<string, JsonElement> Vectors = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Progress", "vectors", "progress.json")))
        .RootElement.EnumerateArray().ToDictionary(vector => vector.GetProperty("id").GetString()!);

    public static TheoryData<string> Ids => [.. Vectors.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_worked_example_is_published_as_expected(string id)
    {
        using var data = JsonDocument.Parse(built.Site.Read($"indicators/{FileId(id)}/data.json"));
        var progress = data.RootElement.GetProperty("progress");

        foreach (var expected in Vectors[id].GetProperty("expect").EnumerateObject())
        {
            switch (expected.Name)
            {
                case "status":
                    Assert.Equal(expected.Value.GetString(), progress.GetProperty("status").GetString());
                    break;
                case "late" or "slipped":
                    Assert.Equal(expected.Value.GetBoolean(), progress.GetProperty("flags").EnumerateArray().Any(flag => flag.GetString() == expected.Name));
                    break;
                default:
                    Assert.Equal(expected.Value.GetDouble(), progress.GetProperty(expected.Name).GetDouble(), 1e-6);
                    break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_says_how_it_was_worked_out(string id)
    {
        var page = built.Site.Read($"indicators/{FileId(id)}/index.html");

        Assert.Contains("working-sentence", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"progress\.(rule|formula|method|flag|change|input|others)\.", page);
    }

    private static string FileId(string id) => id.ToLowerInvariant();

    public sealed class BuiltSite : IDisposable
    {
        public BuiltSite()
        {
            Site = SiteTest.From();
            foreach (var (id, vector) in Vectors)
            {
                Site.Add($"indicators/{FileId(id)}.md", FrontMatter(vector)).Add($"indicators/{FileId(id)}.csv", Data(vector));
            }

            var result = Site.Build();
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
            Assert.NotNull(result.Published);
        }

        internal SiteTest Site { get; }

        public void Dispose() => Site.Dispose();

        private static string FrontMatter(JsonElement vector)
        {
            var text = new StringBuilder("---\n");
            text.Append(CultureInfo.InvariantCulture, $"title: {vector.GetProperty("about").GetString()}\ngoal: reading\nunit: index\n");
            text.Append(CultureInfo.InvariantCulture, $"direction: {vector.GetProperty("direction").GetString()}\n");
            if (vector.GetProperty("baselineYear") is { ValueKind: JsonValueKind.Number } year) text.Append(CultureInfo.InvariantCulture, $"baseline: {year}\n");
            if (vector.GetProperty("target") is { ValueKind: JsonValueKind.Object } target)
            {
                text.Append(CultureInfo.InvariantCulture, $"target: {{value: {target.GetProperty("value")}, by: {target.GetProperty("year")}}}\n");
            }

            foreach (var seriesBreak in vector.GetProperty("breaks").EnumerateArray())
            {
                text.Append(CultureInfo.InvariantCulture, $"breaks: [{{period: {seriesBreak}, why: Counted anew.}}]\n");
            }

            return text.Append("---\nA worked example.\n").ToString();
        }

        private static string Data(JsonElement vector)
        {
            var text = new StringBuilder("period,value,moe\n");
            foreach (var observation in vector.GetProperty("observations").EnumerateArray())
            {
                var margin = observation.TryGetProperty("moe90", out var moe) ? moe.ToString() : "";
                text.Append(CultureInfo.InvariantCulture, $"{observation.GetProperty("year")},{observation.GetProperty("value")},{margin}\n");
            }

            return text.ToString();
        }
    }
}
