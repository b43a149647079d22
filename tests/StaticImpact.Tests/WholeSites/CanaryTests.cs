using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Tests.Content.Data;
using StaticImpact.Tests.Content.Documents;
using StaticImpact.Tests.Content.Media;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Words and numbers planted wherever something may stand that is not for readers: none is in any published byte, however it is
/// packed or encoded. Each begins with <see cref="Canary"/>, so that one look finds all.</summary>
public sealed partial class CanaryTests
{
    private const string Canary = "zebra4711";

    /// <summary>A rate out of too few people; no other figure of the site has its digits.</summary>
    private const string Rate = "47.1193";

    [Fact]
    public void What_is_not_for_readers_stands_in_no_published_byte()
    {
        using var site = Planted();
        var result = site.Build();
        Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
        var files = site.Files();
        string[] planted = [Canary, TestPictures.Secret, Rate, Path.GetFileName(site.Folder)];
        foreach (var (path, bytes) in files)
        {
            foreach (var text in Unpacked(bytes).SelectMany(Readings).Prepend(path))
            {
                foreach (var word in planted) Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"'{word}' stands in {path}: {Around(text, word)}");
            }
        }

        // What is meant for readers is found by the same look, in pages, in the search and in feeds alike, so the look is a good one.
        foreach (var kind in (ReadOnlySpan<string>)[".html", ".json", ".xml"])
        {
            Assert.True(files.Any(f => f.Key.EndsWith(kind, StringComparison.Ordinal) && Unpacked(f.Value).SelectMany(Readings).Any(text => text.Contains("giraffe", StringComparison.OrdinalIgnoreCase))), kind);
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    public void Hidden_figures_stand_in_no_message(string format)
    {
        // Whatever can be said of figures without stopping a build is said here of figures that are hidden.
        using var site = SiteTest.From()
            .Add("indicators/m.md", "---\ntitle: M\ngoal: reading\nunit: percent\ndirection: higher\nbaseline: 2020\ntarget: {value: 10, by: 2030}\n---\nT\n")
            .Add("indicators/m.csv", "period,school,value,n,denominator,flag,note\n2020,,41.67,5,12,,only 5 of 12\n2021,,71.43,5,7,,\n2031,,66.67,6,9,,\n2021,East,51.17,5,7,,\n2021,east,42.86,3,7,,\n2022,,33.33,,,suppressed,\n")
            .Add("indicators/c.md", "---\ntitle: C\ngoal: reading\nunit: count\ndirection: lower\nprogress: {method: cagr, limit: 100}\nbaseline: 2020\ntarget: {value: 3000, by: 2030}\n---\nT\n")
            .Add("indicators/c.csv", "period,school,value,n,flag\n2020,,7,7,\n2021,,1007,1007,\n2021,East,8,9,\n2021,West,999,999,\n");
        var (_, output, error) = CommandLine.Run(site.Folder, ["build", "--as-of", "2026-11-22", "--format", format]);
        var said = output + error;
        foreach (var code in (string[])["SI0319", "SI0326", "SI0331", "SI0363"]) Assert.Contains(code, said, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"41\.67|71\.43|66\.67|51\.17|42\.86|33\.33|only 5|\b999\b", said);
        Assert.DoesNotMatch(@"5 out of|value 8|says 9|baseline (7|1007)|,7,|8,9", said);
    }

    [Fact]
    public void A_hidden_baseline_is_compared_with_nothing_and_stops_no_build()
    {
        using var site = SiteTest.From()
            .Add("indicators/m.md", "---\ntitle: M\ngoal: reading\nunit: percent\ndirection: higher\nbaseline: 2022\ntarget: {value: 10, by: 2030}\n---\nT\n")
            .Add("indicators/m.csv", "period,value,n,denominator\n2020,50,500,1000\n2021,60,600,1000\n2022,41.67,5,12\n");
        var result = site.Build();
        Assert.NotNull(result.Published);
        Assert.Contains(result.Diagnostics, d => d.Code.Id == "SI0363");
        Assert.DoesNotContain(result.Diagnostics, d => d.Code.Id is "SI0350" or "SI0352");
    }

    [Fact]
    public void The_look_sees_through_packing_and_alphabets()
    {
        var word = Encoding.UTF8.GetBytes(Canary);
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(word);
        foreach (var bytes in new[] { packed.ToArray(), TestDocuments.Zip(("a.txt", word)), Encoding.Unicode.GetBytes("x" + Canary), Encoding.BigEndianUnicode.GetBytes(Canary), Encoding.ASCII.GetBytes("data:text/plain;base64," + Convert.ToBase64String([.. word, .. word])), [1, .. Encoding.Unicode.GetBytes(Canary)] })
        {
            Assert.Contains(Unpacked(bytes).SelectMany(Readings), text => text.Contains(Canary, StringComparison.Ordinal));
        }
    }

    private static SiteTest Planted()
    {
        var n = 0;
        string Word() => Canary + (char)('a' + (n / 26)) + (char)('a' + (n++ % 26));
        string Page(string keys, string body) => $"---\ntitle: A {Word()}\n{keys}\n---\n{body}\n";
        var site = SiteTest.From()
            .Change("initiative.yml", "languages: [en]", $"# {Word()}\nlanguages: [en, es]")
            .Change("goals/reading.md", "order: 1", $"order: 1 # {Word()}\nphoto: {{file: media/seen.jpg, alt: A giraffe}}\naliases: /old/")
            .Change("goals/reading.md", "See what", $"A giraffe. <!-- {Word()} --> ![Shelf](../media/seen.png) ![Shelf](../media/seen.gif) ![Shelf](../media/seen.webp) ![Shelf](../media/seen.avif) ![Shelf](../media/seen.svg)\n\n<!-- {Word()}\n\n{Word()} -->\n\nSee what")
            .Change("updates/2026-11-02-new-branch.md", "title: A third", "title: A giraffe and a third");
        foreach (var kind in TestPictures.Kinds) site.AddBytes($"media/seen.{kind}", TestPictures.Full(kind)).AddBytes($"media/{Word()}.{kind}", TestPictures.Full(kind));

        site.Add("media/seen.svg", $"<!-- {Word()} --><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:export-filename=\"/home/{Word()}\"><metadata>{Word()}</metadata><image href=\"data:image/jpeg;base64,{Convert.ToBase64String(TestPictures.Full("jpg"))}\"/></svg>");

        // Not shown, not shown yet, shown no longer; with pictures and documents of their own.
        site.Add("stories/draft.md", Page($"draft: true\ngoals: reading\nsummary: {Word()}\naliases: /{Word()}/\nphoto: {{file: media/draft-{Canary}.txt, alt: {Word()}}}", $"## {Word()}\n\n[{Word()}](../media/{Canary}linked.txt)"))
            .Add($"media/{Canary}linked.txt", Word()).Add($"media/draft-{Canary}.txt", Word())
            .Add("stories/draft.es.md", Page("summary: x", Word()))
            .Add("stories/later.md", Page("date: 2026-12-24\ngoals: reading", Word()))
            .Add($"updates/2026-12-24-later.md", Page("kind: news", Word()))
            .Add($"updates/2026-11-03-{Canary}.md", Page("kind: news\ndraft: true", Word()))
            .Add("pages/old.md", Page("expires: 2026-11-21", Word()))
            .Add("events/2026-12-24-draft.md", Page($"start: 2026-12-24 18:00\ndraft: true\nnotes: {Word()}", Word()))
            .Add("indicators/draft.md", Page("goal: reading\nunit: percent\ndirection: higher\ndraft: true", Word())).Add("indicators/draft.csv", $"period,value,{Canary}\n2025,61.0,\n2025,{Rate},{Word()}\n")
            .Add("partners/draft.md", Page("sector: community\nrole: x\ndraft: true", Word()))
            .Add("goals/reading.fr.md", Page("", Word()));

        // Consent that has ended, for a picture that a text names as well.
        site.AddBytes($"media/{Canary}-gone.jpg", TestPictures.Plain("jpg"))
            .Change("stories/maria-reads.md", "date: 2026-10-02", $"date: 2026-10-02\nphoto: {{file: media/{Canary}-gone.jpg, alt: {Word()}, credit: {Word()}, consent: {{given: 2025-01-01, until: 2026-11-21}}}}")
            .Change("stories/maria-reads.md", "Maria came every week.", $"Maria came. ![{Word()}](../media/{Canary}-gone.jpg \"{Word()}\")");

        // Files that somebody keeps among the content.
        site.Add("todo.txt", Word()).Add($"goals/{Word()}.docx", Word()).Add("README.md", Word()).Add(".hidden", Word()).Add("goals/~$x.docx", Word()).Add($"goals/{Word()}.md.txt", Word())
            .AddBytes("indicators/raw.xlsx", TestDocuments.Zip(TestDocuments.Types, TestDocuments.Workbook($"<sheet name=\"{Word()}\"/>"), TestDocuments.Sheet(Word())));

        // Maps, with what map programs keep beside the shapes.
        site.Add("places.yml", $"# {Word()}\nown: {{map: parts, shape: \"1\"}}\nmaps:\n  parts: {{label: Parts, file: parts.geojson, key: id}}\n  towns: {{label: Towns, file: towns.json, key: id, object: towns}}\n")
            .Add("parts.geojson", $$$"""{"type":"FeatureCollection","name":"{{{Word()}}}","features":[{"type":"Feature","id":"{{{Word()}}}","properties":{"id":"1","poor":"{{{Word()}}}","{{{Word()}}}":7},"geometry":{"type":"Polygon","coordinates":[[[0,0,{{{Rate}}}],[1,0],[1,1],[0,0]]],"note":"{{{Word()}}}"}}]}""")
            .Add("towns.json", $$$"""{"type":"Topology","x":"{{{Word()}}}","arcs":[[[0,0],[1,0],[1,1],[0,0]],[[{{{Rate}}},2],[3,4]]],"objects":{"{{{Word()}}}":{"type":"LineString","arcs":[1]},"towns":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]],"properties":{"id":"1","name":"{{{Word()}}}"}}]} } }""");

        // Figures of too few people, with a remark beside them.
        site.Add("indicators/groups.md", "---\ntitle: Giraffe readers by school\ngoal: reading\nunit: percent\ndirection: higher\ndefinition: Readers.\nlead: library\nsource: {name: Tests, publisher: The state}\nupdate: {every: year, next: 2027-10-01}\nbreakdowns:\n  school: {label: School}\n---\nGiraffe.\n")
            .Add("indicators/groups.csv", $"period,school,value,denominator\n2025,,61.0,500\n2025,East,{Rate},12\n2025,West,61.2,488\n");
        // A workbook with more sheets than the one that is read.
        site.Add("indicators/books.md", "---\ntitle: Books lent\ngoal: reading\nunit: count\ndirection: higher\ndefinition: Books.\nlead: library\nsource: {name: Library, publisher: The library}\nupdate: {every: year, next: 2027-10-01}\n---\nGiraffe.\n")
            .AddBytes("indicators/books.xlsx", Workbook.Of([("Data", [["period", "value"], [2024, 700], [2025, 900]]), ("~" + Word(), [["period", "value"], [2025, Word()]]), (Word(), [[Word()]])]));
        return site;
    }

    /// <summary>A file's bytes, and those of what is packed in it.</summary>
    private static IEnumerable<byte[]> Unpacked(byte[] bytes)
    {
        yield return bytes;
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                if (Copy(stream) is { } part) yield return part;
            }
        }

        for (var at = 0; at + 2 < bytes.Length; at++)
        {
            Stream? packed = (bytes[at], bytes[at + 1]) switch
            {
                (0x78, 0x01 or 0x9C or 0xDA) => new ZLibStream(new MemoryStream(bytes, at, bytes.Length - at), CompressionMode.Decompress),
                (0x1F, 0x8B) => new GZipStream(new MemoryStream(bytes, at, bytes.Length - at), CompressionMode.Decompress),
                _ => null,
            };
            if (packed is not null && Copy(packed) is { } part) yield return part;
        }

        foreach (Match match in Base64().Matches(Encoding.Latin1.GetString(bytes)))
        {
            var part = new byte[match.Length];
            if (Convert.TryFromBase64String(match.Value[..(match.Length / 4 * 4)], part, out var length)) yield return part[..length];
        }
    }

    private static byte[]? Copy(Stream stream)
    {
        using (stream)
        {
            try
            {
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                return copy.ToArray();
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }
    }

    /// <summary>The bytes as texts of every alphabet that a program could read them in.</summary>
    private static IEnumerable<string> Readings(byte[] bytes)
    {
        yield return Encoding.Latin1.GetString(bytes);
        if (bytes.AsSpan().IndexOf((byte)0) < 0) yield break;
        yield return Encoding.Unicode.GetString(bytes);
        yield return Encoding.BigEndianUnicode.GetString(bytes);
        yield return Encoding.Unicode.GetString(bytes, 1, bytes.Length - 1);
        yield return Encoding.BigEndianUnicode.GetString(bytes, 1, bytes.Length - 1);
    }

    private static string Around(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
    }

    [GeneratedRegex("[A-Za-z0-9+/]{16,}", RegexOptions.None, 5000)]
    private static partial Regex Base64();
}
