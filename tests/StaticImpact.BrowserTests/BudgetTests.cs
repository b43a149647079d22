using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace StaticImpact.BrowserTests;

/// <summary>What a page may weigh, compressed as a host would, so that it opens on a poor connection.</summary>
public sealed partial class BudgetTests(ExampleSite site)
{
    private const int Kilobyte = 1024;

    private const int MostOfAPage = 100;
    private const int MostOfAnIndicator = 70;

    [Fact]
    public void Every_page_keeps_within_its_budget_of_bytes_and_requests()
    {
        var problems = new List<string>();
        var indicators = 0;
        foreach (var path in site.Pages)
        {
            var file = Path.Combine(site.Output, path, "index.html");
            var html = File.ReadAllText(file);
            var parts = Parts(html, Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal).ToList();
            var total = Compressed(file) + parts.Sum(Compressed);
            var styles = parts.Where(p => p.EndsWith(".css", StringComparison.Ordinal)).Sum(Compressed);
            var scripts = parts.Where(p => p.EndsWith(".js", StringComparison.Ordinal)).Sum(Compressed);
            var limit = path.Contains("indicators/", StringComparison.Ordinal) ? MostOfAnIndicator : MostOfAPage;
            if (limit == MostOfAnIndicator && !path.EndsWith("embed/", StringComparison.Ordinal)) indicators++;
            if (total > limit * Kilobyte) problems.Add($"/{path}: {total / Kilobyte} KB of {limit}");
            if (styles > 20 * Kilobyte) problems.Add($"/{path}: {styles / Kilobyte} KB of styles");
            if (scripts > 10 * Kilobyte) problems.Add($"/{path}: {scripts / Kilobyte} KB of scripts");
            if (parts.Count + 1 > 10 && !path.Contains("partners", StringComparison.Ordinal)) problems.Add($"/{path}: {parts.Count + 1} requests");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(indicators >= 40, $"{indicators} pages of indicators keep within {MostOfAnIndicator} KB.");
    }

    [Fact]
    public void All_scripts_of_the_site_together_weigh_no_more_than_ten_kilobytes()
    {
        var scripts = Directory.GetFiles(Path.Combine(site.Output, "assets"), "*.js", SearchOption.AllDirectories);
        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(Compressed), 1, 10 * Kilobyte);
    }

    /// <summary>The files that a browser fetches at once: style sheets and the fonts of which the page holds a letter (every page has text and a
    /// heading), scripts, icons, and pictures that are not lazy.</summary>
    private static IEnumerable<string> Parts(string html, string folder)
    {
        var letters = WebUtility.HtmlDecode(Tags().Replace(html, "")).ToHashSet();
        foreach (Match match in Fetched().Matches(html))
        {
            var address = match.Groups["a"].Value;
            if (address.StartsWith("data:", StringComparison.Ordinal) || match.Value.Contains("loading=\"lazy\"", StringComparison.Ordinal)) continue;
            var file = Path.GetFullPath(Path.Combine(folder, address));
            yield return file;
            if (!file.EndsWith(".css", StringComparison.Ordinal)) continue;
            foreach (Match font in Fonts().Matches(File.ReadAllText(file)))
            {
                if (HasLetterOf(font.Groups["ranges"].Value, letters)) yield return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, font.Groups["a"].Value));
            }
        }
    }

    /// <param name="ranges">Such as <c>U+20-5B,U+B0</c>; empty for any.</param>
    private static bool HasLetterOf(string ranges, HashSet<char> letters)
    {
        if (ranges.Length == 0) return true;
        foreach (var range in ranges.Split(','))
        {
            var ends = range.Trim()["U+".Length..].Split('-').Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            if (letters.Any(letter => letter >= ends[0] && letter <= ends[^1])) return true;
        }

        return false;
    }

    private static long Compressed(string file)
    {
        using var sink = new MemoryStream();
        using (var gzip = new GZipStream(sink, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return sink.Length;
    }

    [GeneratedRegex("<(?:link rel=\"(?:stylesheet|icon)\"[^>]*href|script[^>]*src|img[^>]*src)=\"(?<a>[^\"]+)\"[^>]*>")]
    private static partial Regex Fetched();

    [GeneratedRegex("@font-face ?\\{[^}]*?url\\(\"(?<a>[^\"]+\\.woff2)\"\\)[^}]*?(?:unicode-range: (?<ranges>[^;}]+))?;?\\}")]
    private static partial Regex Fonts();

    [GeneratedRegex("<(?<tag>script|style)\\b.*?</\\k<tag>>|<code\\b[^>]*>.*?</code>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
