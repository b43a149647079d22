using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticImpact.Pages.Search;

namespace StaticImpact.Tests.Pages.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void A_word_leads_to_every_entry_that_has_it_the_title_first()
    {
        var index = SearchIndex.Of(
            [
                new Entry("a/", "Reading", "Goal", "", [("Reading", 40), ("about books", 1)]),
                new Entry("b/", "Books", "Story", "", [("Books", 40), ("for reading", 1)]),
            ],
            files: 4);
        var places = Words(index.WordsFile(SearchIndex.FileOf("reading", 4)))["reading"];
        Assert.Equal([0, 41, 1, 2], places);
    }

    [Fact]
    public void Words_that_almost_every_entry_has_are_kept_where_they_matter_most()
    {
        var entries = Enumerable.Range(0, 400).Select(i => new Entry("p" + i + "/", "Page", "Page", "", [(i % 80 == 7 ? "page" : "x", 40), ("page", 0), (i % 3 == 0 ? "rare" : "x", 1)])).ToList();
        var all = Enumerable.Range(0, 4).SelectMany(f => Words(SearchIndex.Of(entries, 4).WordsFile(f))).ToDictionary(StringComparer.Ordinal);
        Assert.Equal(2 * 134, all["rare"].Length);
        var places = all["page"];
        Assert.Equal(-1, places[0]);
        Assert.Equal(1 + (2 * 100), places.Length);
        var found = places.Skip(1).Chunk(2).Aggregate((At: 0, Weights: new Dictionary<int, int>()), (so, p) =>
        {
            so.Weights.Add(so.At + p[0], p[1]);
            return (so.At + p[0], so.Weights);
        }).Weights;
        Assert.All([7, 87, 167, 247, 327], i => Assert.Equal(42, found[i]));
        Assert.All(Enumerable.Range(0, 95), i => Assert.True(found.ContainsKey(i)));
    }

    [Fact]
    public void A_word_of_the_text_never_counts_as_much_as_one_of_a_title()
    {
        var index = SearchIndex.Of([new Entry("a/", "", "", "", [(string.Join(' ', Enumerable.Repeat("often", 500)), SearchWeight.Body)]), new Entry("b/", "", "", "", [("often", SearchWeight.Title)])], 1);
        Assert.Equal([0, 19, 1, 41], Words(index.WordsFile(0))["often"]);
    }

    [Fact]
    public void A_measure_is_found_by_its_short_title_and_before_other_pages_and_tells_how_it_stands()
    {
        using var site = SiteTest.From()
            .Change("indicators/third-grade.md", "title:", "short: Literacy rate\ntitle:")
            .Add("stories/a.md", "---\ntitle: Literacy rate\n---\nLiteracy rate.\n");
        site.Build();
        var entries = Directory.GetFiles(Path.Combine(site.Output, "search-index/en"), "e*.js").Order(StringComparer.Ordinal).SelectMany(f => Json(File.ReadAllBytes(f)).EnumerateArray()).ToList();
        var words = Directory.GetFiles(Path.Combine(site.Output, "search-index/en"), "w*.js").SelectMany(f => Words(File.ReadAllBytes(f))).ToDictionary(StringComparer.Ordinal);
        var measure = entries.FindIndex(e => e[0].GetString() == "indicators/third-grade/");
        var story = entries.FindIndex(e => e[0].GetString() == "stories/a/");
        Assert.True(measure < story);
        Assert.Equal([measure, 61, story - measure, 42], words["literacy"]);
        Assert.Equal(11, entries[measure].GetArrayLength());
        Assert.Equal("Measure", entries[measure][2].GetString());
        Assert.Matches("[0-9]", entries[measure][4].GetString());
        Assert.Matches("^20[0-9]{2}", entries[measure][5].GetString());
        Assert.Equal("", entries[measure][6].GetString());
        Assert.NotEqual("", entries[measure][7].GetString());
        Assert.Equal(4, entries[story].GetArrayLength());
    }

    [Fact]
    public void A_page_that_says_so_stays_out_of_the_search()
    {
        using var site = SiteTest.From().Add("pages/hidden.md", "---\ntitle: Not for searching\nsearch: false\n---\n## Zweibein\n\nWhatsoever.\n").Add("pages/seen.md", "---\ntitle: For searching\n---\nIndeed.\n");
        site.Build();
        var index = string.Concat(Directory.GetFiles(Path.Combine(site.Output, "search-index/en")).Select(File.ReadAllText));
        Assert.Contains("\"indeed\"", index, StringComparison.Ordinal);
        Assert.DoesNotContain("whatsoever", index, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden/", index, StringComparison.Ordinal);
        Assert.DoesNotContain("Not for searching", site.Read("search/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_and_distances_of_any_size_are_kept()
    {
        var entries = Enumerable.Range(0, 20_000).Select(i => new Entry("", "", "", "", [($"word{i / 2}", 7), (i % 19_000 == 3 ? "Far. Far!" : "", 78)])).ToList();
        var all = Enumerable.Range(0, 4).SelectMany(f => Words(SearchIndex.Of(entries, 4).WordsFile(f))).ToDictionary(StringComparer.Ordinal);
        Assert.Equal(10_001, all.Count);
        Assert.All(Enumerable.Range(0, 10_000), i => Assert.Equal([2 * i, 8, 1, 8], all[$"word{i}"]));
        Assert.Equal([3, 79, 19_000, 79], all["far"]);
    }

    [Fact]
    public void Words_of_the_same_hash_are_told_apart()
    {
        var words = new PostingTable();
        words.Add(0, "a\u0561 b\u0501", 1);
        words.Add(1, "a\u0561", 1);
        Assert.Equal([("a\u0561", 2), ("b\u0501", 1)], words.Words.Select(w => (w.Word, w.Count)));
    }

    [Fact]
    public void A_query_on_five_thousand_pages_moves_no_more_than_300_kilobytes()
    {
        var random = new Random(11);
        var vocabulary = Enumerable.Range(0, 6000).Select(_ => Word(random)).ToArray();
        string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => vocabulary[(int)(vocabulary.Length * random.NextDouble() * random.NextDouble())]));
        var entries = Enumerable.Range(0, 5000)
            .Select(i => new Entry($"updates/2026-01-01-{i.ToString(CultureInfo.InvariantCulture)}/", Text(7), "Update", Text(20), [(Text(7), 40), (Text(400), 1)]))
            .ToList();
        var files = SearchIndex.FilesOfWords(entries.Count);
        var index = SearchIndex.Of(entries, files);
        var largestWords = Enumerable.Range(0, files).Select(f => index.WordsFile(f).Length).OrderDescending().Take(2).Sum();
        var largestEntries = Enumerable.Range(0, entries.Count / SearchIndex.EntriesInFile).Select(f => index.EntriesFile(f).Length).Max();
        Assert.True(largestWords + (20 * largestEntries) <= 300_000, $"Two words: {largestWords} bytes; twenty results: {20 * largestEntries}.");
    }

    [Fact]
    public void Search_finds_headings_and_translations_and_every_address_exists()
    {
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es]").Add("goals/reading.es.md", "---\ntitle: Los niños leen bien\n---\n## Por qué\n\nLeer abre puertas.\n");
        site.Build();
        var root = Path.Combine(site.Output, "search-index");
        foreach (var language in new[] { "en", "es" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(root, language), "e*.js"))
            {
                foreach (var entry in Json(File.ReadAllBytes(file)).EnumerateArray())
                {
                    var href = entry[0].GetString()!.Split('#');
                    var page = site.Read(href[0] + "index.html");
                    if (href.Length > 1) Assert.Contains($"id=\"{href[1]}\"", page, StringComparison.Ordinal);
                }
            }
        }
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, 4 + random.Next(6)).Select(_ => (char)('a' + random.Next(26))));

    private static Dictionary<string, int[]> Words(byte[] script) =>
        Json(script).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(v => v.GetInt32()).ToArray(), StringComparer.Ordinal);

    private static JsonElement Json(byte[] script)
    {
        var text = Encoding.UTF8.GetString(script);
        var start = text.IndexOf(',', StringComparison.Ordinal) + 1;
        return JsonDocument.Parse(text[start..^3]).RootElement;
    }

    private sealed class Entry(string href, string title, string kind, string summary, IEnumerable<(string Text, int Weight)> fields) : SearchEntry
    {
        public override string Href => href;
        public override string Title => title;
        public override string Kind => kind;
        public override string Summary => summary;

        public override void AddTo(PostingTable words, int number)
        {
            foreach (var (text, weight) in fields) words.Add(number, text, weight);
        }
    }
}
