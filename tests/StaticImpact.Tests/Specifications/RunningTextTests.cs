using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.Specifications;

/// <summary>The marks that readers see in the example and in what <c>new</c> writes.</summary>
[Collection(PublishedExample.Shared)]
public sealed partial class RunningTextTests(PublishedExample example)
{
    [Fact]
    public void No_page_of_the_example_has_a_straight_mark_in_running_text()
    {
        var found = new StringBuilder();
        var curly = 0;
        foreach (var path in example.Paths(".html"))
        {
            var words = WebUtility.HtmlDecode(Markup().Replace(Code().Replace(example.Text(path), "x"), "\n"));
            curly += words.Count(c => c is '’' or '“' or '”' or '‘');
            foreach (var line in words.Split('\n').Where(l => l.Contains('"', StringComparison.Ordinal) || l.Contains('\'', StringComparison.Ordinal))) found.Append(path).Append(": ").AppendLine(line.Trim());
        }

        Assert.Equal("", found.ToString());
        Assert.True(curly > 1000, $"only {curly} marks");
    }

    [Fact]
    public void What_programs_read_keeps_the_authors_signs()
    {
        Assert.Contains("\"family-friendly-employers\"", example.Text("indicators.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(example.Files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)), f => Encoding.UTF8.GetString(f.Value).Contains('’', StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_may_keep_the_marks_of_its_authors()
    {
        using var site = SiteTest.From().Add("pages/ours.md", "---\ntitle: It's ours\nsummary: Ana's \"page\"\n---\nIt's \"so\".\n").Published();
        var page = site.Read("ours/index.html");
        Assert.Contains("<h1 class=\"page-title\">It’s ours</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Ana’s “page”", page, StringComparison.Ordinal);
        Assert.Contains("<p>It’s “so”.</p>", page, StringComparison.Ordinal);
        site.Change("initiative.yml", "theme:", "typography: false\ntheme:").Published();
        page = site.Read("ours/index.html");
        Assert.Contains("<h1 class=\"page-title\">It&#39;s ours</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p>It's &quot;so&quot;.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_untranslated_text_keeps_the_marks_of_its_own_language()
    {
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, fr]")
            .Add("pages/ours.md", "---\ntitle: Our \"page\"\n---\nIt's \"so\".\n").Add("pages/other.md", "---\ntitle: Other\n---\nA\n").Add("pages/other.fr.md", "---\ntitle: L'autre \"page\"\n---\n\"Oui\", dit-elle.\n").Published();
        var (ours, other) = (site.Read("fr/ours/index.html"), WebUtility.HtmlDecode(Encoding.UTF8.GetString(site.Files()["fr/other/index.html"])));
        Assert.Contains(">Our “page”</h1>", ours, StringComparison.Ordinal);
        Assert.Contains("<p>It’s “so”.</p>", ours, StringComparison.Ordinal);
        Assert.Equal("L’autre «\u00A0page\u00A0»", Heading().Match(other).Groups["words"].Value);
        Assert.Contains("<p>«\u00A0Oui\u00A0», dit-elle.</p>", other, StringComparison.Ordinal);
    }

    [GeneratedRegex("<!--.*?-->|<(?<name>script|style|pre|code|kbd|samp|var)\\b[^>]*>.*?</\\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Code();

    [GeneratedRegex("<h1[^>]*>(?<words>.*?)</h1>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Markup();
}
