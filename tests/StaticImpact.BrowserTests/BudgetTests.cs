using System.IO.Compression;
using System.Text.RegularExpressions;

namespace StaticImpact.BrowserTests;

/// <summary>What a page may weigh, compressed as a host would, so that it opens on a poor connection.</summary>
public sealed partial class BudgetTests(ExampleSite site)
{
    private const int Kilobyte = 1024;

    private const int MostOfAPage = 100;
    private const int MostOfAnIndicator = 70;

    /// <summary>A map of a hundred places, and every group's line in several charts, take more than one chart with its table.</summary>
    private const int MostOfManyDrawings = 90;

    [Fact]
    public void Every_page_keeps_within_its_budget_of_bytes_and_requests()
    {
        var problems = new List<string>();
        var indicators = 0;
        foreach (var path in site.Pages)
        {
            var file = Path.Combine(site.Output, path, "index.html");
            var html = File.ReadAllText(file);
            var parts = Parts(html, Path.GetDirectoryName(file)!).ToList();
            var total = Compressed(file) + parts.Sum(Compressed);
            var styles = parts.Where(p => p.EndsWith(".css", StringComparison.Ordinal)).Sum(Compressed);
            var scripts = parts.Where(p => p.EndsWith(".js", StringComparison.Ordinal)).Sum(Compressed);
            var limit = !path.Contains("indicators/", StringComparison.Ordinal) ? MostOfAPage
                : html.Contains("chart chart-map", StringComparison.Ordinal) || Charts().Count(html) > 2 ? MostOfManyDrawings
                : MostOfAnIndicator;
            if (limit == MostOfAnIndicator && !path.EndsWith("embed/", StringComparison.Ordinal)) indicators++;
            if (total > limit * Kilobyte) problems.Add($"/{path}: {total / Kilobyte} KB of {limit}");
            if (styles > 20 * Kilobyte) problems.Add($"/{path}: {styles / Kilobyte} KB of styles");
            if (scripts > 10 * Kilobyte) problems.Add($"/{path}: {scripts / Kilobyte} KB of scripts");
            if (parts.Count + 1 > 10 && !path.Contains("partners", StringComparison.Ordinal)) problems.Add($"/{path}: {parts.Count + 1} requests");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(indicators >= 28, $"{indicators} pages of indicators keep within {MostOfAnIndicator} KB.");
    }

    [Fact]
    public void All_scripts_of_the_site_together_weigh_no_more_than_ten_kilobytes()
    {
        var scripts = Directory.GetFiles(Path.Combine(site.Output, "assets"), "*.js", SearchOption.AllDirectories);
        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(Compressed), 1, 10 * Kilobyte);
    }

    /// <summary>The files that a browser fetches at once: style sheets and the fonts that they name (every page has text and a heading), scripts,
    /// icons, and pictures that are not lazy.</summary>
    private static IEnumerable<string> Parts(string html, string folder)
    {
        foreach (Match match in Fetched().Matches(html))
        {
            var address = match.Groups["a"].Value;
            if (address.StartsWith("data:", StringComparison.Ordinal) || match.Value.Contains("loading=\"lazy\"", StringComparison.Ordinal)) continue;
            var file = Path.GetFullPath(Path.Combine(folder, address));
            yield return file;
            if (!file.EndsWith(".css", StringComparison.Ordinal)) continue;
            foreach (Match font in Fonts().Matches(File.ReadAllText(file))) yield return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, font.Groups["a"].Value));
        }
    }

    private static long Compressed(string file)
    {
        using var sink = new MemoryStream();
        using (var gzip = new GZipStream(sink, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return sink.Length;
    }

    [GeneratedRegex("<(?:link rel=\"(?:stylesheet|icon)\"[^>]*href|script[^>]*src|img[^>]*src)=\"(?<a>[^\"]+)\"[^>]*>")]
    private static partial Regex Fetched();

    [GeneratedRegex("url\\(\"(?<a>[^\"]+\\.woff2)\"\\)")]
    private static partial Regex Fonts();

    [GeneratedRegex("<figure class=\"chart chart-")]
    private static partial Regex Charts();
}
