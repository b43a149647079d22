using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace StaticImpact.Tests.Pages;

/// <summary>Thousands of groups and places, with names that no compression shortens: a phone still opens the page.</summary>
public sealed class ManyRowsTests
{
    private const int Groups = 4_000;
    private const int Places = 1_000;
    private const int MostBytes = 150 * 1024;

    [Fact]
    public void A_page_of_thousands_of_rows_stays_small_and_says_how_many_the_file_has()
    {
        using var site = SiteTest.From();
        var random = new Random(7);
        var groups = Enumerable.Range(0, Groups).Select(_ => Name(random)).ToList();
        var places = Enumerable.Range(0, Places).Select(i => string.Create(CultureInfo.InvariantCulture, $"p-{i:0000}")).ToList();
        var page = File.ReadAllText(Path.Combine(site.Folder, "content", "indicators", "third-grade.md"));
        site.Add("places.yml", "places:\n" + string.Concat(places.Select(p => $"  {p}: {{name: {Name(random)}, kind: part}}\n")))
            .Add("indicators/third-grade.md", page.Replace("headline: 1\n", $"headline: 1\nbreakdowns: {{group: {{reference: {groups[0]}}}}}\n", StringComparison.Ordinal))
            .Add("indicators/third-grade.csv", Data(random, groups, places));
        Assert.NotNull(site.Build().Published);

        var file = Path.Combine(site.Output, "indicators", "third-grade");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(file, "index.html")));
        Assert.InRange(packed.Length, 1, MostBytes);

        var html = File.ReadAllText(Path.Combine(file, "index.html"));
        Assert.Matches("<tfoot><tr><td colspan=\"\\d\">The first [1-9]\\d\\d of 3,999 rows. The file with the figures has them all.</td></tr></tfoot></table>", html);
        Assert.Contains("Show the 200 largest of 3,999 gaps", html, StringComparison.Ordinal);
        Assert.Equal(2 * (1 + Groups + Places + Groups) + 1, File.ReadLines(Path.Combine(file, "data.csv")).Count());
    }

    private static string Data(Random random, List<string> groups, List<string> places)
    {
        var text = new StringBuilder("period,place,group,value\n");
        foreach (var year in (int[])[2024, 2025])
        {
            Row("", "");
            foreach (var group in groups) Row("", group);
            foreach (var place in places) Row(place, "");
            for (var i = 0; i < groups.Count; i++) Row(places[i % places.Count], groups[i]);

            void Row(string place, string group) => text.Append(CultureInfo.InvariantCulture, $"{year},{place},{group},{random.Next(300, 900) / 10m}\n");
        }

        return text.ToString();
    }

    private static string Name(Random random) =>
        string.Join(' ', Enumerable.Range(0, 6).Select(_ => new string([.. Enumerable.Range(0, 8).Select(_ => (char)random.Next('a', 'z' + 1))])));
}
