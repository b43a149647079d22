using System.Globalization;
using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A site of measures made by chance, published once for the tests that read it.</summary>
public sealed class MadeUpSite : IDisposable
{
    public MadeUpSite()
        : this(300 - MadeUpCorners.All.Count, 20261122, ["en"], _ => { })
    {
    }

    internal MadeUpSite(int measures, int seed, IReadOnlyList<string> languages, Action<SiteTest> prepare)
    {
        var random = new Random(seed);
        Measures = [.. Enumerable.Range(0, measures).Select(i => MadeUpMeasure.Of(i, random))];
        Site = SiteTest.From();
        foreach (var measure in Measures)
        {
            var (markdown, csv) = measure.Files();
            Site.Add($"indicators/{measure.Id}.md", markdown).Add($"indicators/{measure.Id}.csv", csv);
        }

        foreach (var (id, markdown, csv) in MadeUpCorners.All) Site.Add($"indicators/{id}.md", markdown).Add($"indicators/{id}.csv", csv);
        Site.Delete("indicators/third-grade.md").Delete("indicators/third-grade.csv");
        foreach (var file in Directory.GetFiles(Site.ContentPath(""), "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            if (text.Contains("third-grade", StringComparison.Ordinal)) File.WriteAllText(file, text.Replace("third-grade", "m000", StringComparison.Ordinal));
        }

        var named = Measures.Where((_, i) => i % 5 == 0).Select(m => m.Id).Concat(MadeUpCorners.All.Select(c => c.Id));
        Site.Add("updates/2026-11-03-figures.md", $"---\ntitle: New figures\nindicators: [{string.Join(", ", named)}]\n---\nThey are here.\n");
        Site.Add("places.yml", Places()).Add("towns.geojson", Map());
        Site.Change("initiative.yml", "languages: [en]", $"languages: [{string.Join(", ", languages)}]");
        prepare(Site);
        var result = Site.Build();
        Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
        Initiative = PublishedTruthTests.InitiativeOf(Site.Folders);
    }

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, SiteFacts> facts = new(StringComparer.Ordinal);

    internal SiteTest Site { get; }

    internal IReadOnlyList<MadeUpMeasure> Measures { get; }

    internal Initiative Initiative { get; }

    /// <summary>What is true of it, in a language; made once.</summary>
    internal SiteFacts In(string language, params string[] folders) => facts.GetOrAdd(language, _ => Make(language, folders));

    private SiteFacts Make(string language, params string[] folders) => new(
        Site.Read, SiteTest.FilesIn(Site.Output).Keys, Initiative, StringTable.Of(language, [.. folders, PublishedTruthTests.Commons]), language == Initiative.FirstLanguage.Tag ? "" : language + "/");

    public void Dispose() => Site.Dispose();

    private static string Places()
    {
        var text = new StringBuilder("own: {map: towns, shape: t0}\nmaps:\n  towns: {label: Towns, file: towns.geojson}\nplaces:\n  state: {name: The state, kind: comparison}\n");
        for (var i = 1; i <= 8; i++) text.Append(CultureInfo.InvariantCulture, $"  town-{i}: {{name: Town {(char)('A' + i)}, kind: comparison, map: towns, shape: t{i}}}\n  village-{i}: {{name: Village {(char)('A' + i)}, kind: part}}\n");
        return text.ToString();
    }

    private static string Map()
    {
        var shapes = Enumerable.Range(0, 10).Select(i => $"{{\"type\": \"Feature\", \"id\": \"t{i}\", \"properties\": {{}}, \"geometry\": {{\"type\": \"Polygon\", \"coordinates\": [[[{i}, 0], [{i}, 1], [{i + 1}, 1], [{i + 1}, 0], [{i}, 0]]]}}}}");
        return $"{{\"type\": \"FeatureCollection\", \"features\": [{string.Join(", ", shapes)}]}}\n";
    }
}
