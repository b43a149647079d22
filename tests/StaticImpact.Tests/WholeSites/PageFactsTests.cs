using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticImpact.Tests.WholeSites;

/// <summary>What readers and their programs must find on every page of a small site, and on the kinds of page that it lacks: the facts
/// and the links of <c>page-facts.txt</c>, an outline, landmarks. How it is marked up may change.</summary>
public sealed partial class PageFactsTests(PageFactsTests.Built built, PageFactsTests.Fuller fuller) : IClassFixture<PageFactsTests.Built>, IClassFixture<PageFactsTests.Fuller>
{
    /// <summary>What only the fuller site has, or shows.</summary>
    private static readonly string[] FullerPages = ["about/", "changes/", "events/2026-12-02-meeting/", "old-about/", "reporting/", "teams/readers/", "404.html"];

    private static readonly Lazy<Dictionary<string, string[]>> Facts = new(() =>
        File.ReadAllText(Path.Combine(Repository.Tests, "WholeSites", "page-facts.txt")).Split("## /", StringSplitOptions.RemoveEmptyEntries)
            .Select(page => page.Split('\n'))
            .ToDictionary(lines => lines[0], lines => lines[1..].Where(line => line.Length > 0).ToArray(), StringComparer.Ordinal));

    public static TheoryData<string> Pages => [.. Facts.Value.Keys];

    /// <summary>Those that stand by themselves: not in another site's frame, and not on the way to another page.</summary>
    public static TheoryData<string> OwnPages => [.. Facts.Value.Keys.Where(p => !p.EndsWith("embed/", StringComparison.Ordinal) && p != "old-about/")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_fact_is_stated_and_every_link_is_there(string path)
    {
        var main = Assert.Single(Document(path).QuerySelectorAll("main"));
        foreach (var hidden in main.QuerySelectorAll("svg, script, template").ToList()) hidden.Remove();
        var text = Plain(string.Join(' ', main.Descendants<IText>().Select(t => t.Data)));
        var links = main.QuerySelectorAll<IHtmlAnchorElement>("a[href]").Select(a => Target(path, a)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(Facts.Value[path]);
        var missing = Facts.Value[path].Where(fact => fact.StartsWith("> ", StringComparison.Ordinal) ? !links.Contains(fact[2..].TrimStart('/')) : !text.Contains(Plain(fact), StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_make_an_outline_and_every_link_has_words(string path)
    {
        var page = Document(path);
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => (Level: h.LocalName[1] - '0', Words: Plain(h.TextContent))).ToList();
        Assert.Equal(1, Assert.Single(headings, h => h.Level == 1).Level);
        Assert.Equal(1, headings[0].Level);
        Assert.All(headings, h => Assert.NotEqual("", h.Words));
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second.Level <= pair.First.Level + 1, $"'{pair.Second.Words}' is {pair.Second.Level - pair.First.Level} levels below '{pair.First.Words}'."));
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.NotEqual("", Plain(a.TextContent + a.GetAttribute("aria-label"))));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls]"), e =>
            Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), References(e).ToHashSet(StringComparer.Ordinal)));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void Landmarks_lead_to_every_part(string path)
    {
        var page = Document(path);
        var first = Assert.IsAssignableFrom<IHtmlAnchorElement>(page.QuerySelector("body a"));
        var main = Assert.Single(page.QuerySelectorAll("main"));
        Assert.EndsWith("#" + main.Id, first.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        var ways = page.QuerySelectorAll("nav").Select(n => n.GetAttribute("aria-label")).ToList();
        Assert.Contains("Main menu", ways);
        Assert.Equal(ways.Distinct(), ways);
        Assert.All(ways, Assert.NotNull);
        // Everything that is read stands in one of them.
        Assert.Empty(page.Body!.Children.Where(e => e.LocalName is not ("header" or "nav" or "main" or "footer" or "script" or "a")).Select(e => e.OuterHtml[..Math.Min(e.OuterHtml.Length, 80)]));
    }

    [Fact]
    public void Every_page_has_a_title_of_its_own_that_names_the_initiative()
    {
        var titles = OwnPages.Select(p => Document(p.Data).Title!).ToList();
        Assert.True(titles.Count > 30);
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
        Assert.All(titles, title => Assert.Contains("Read Together", title, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_page_has_facts()
    {
        var templates = Directory.GetFiles(Path.Combine(Repository.Themes, "commons", "pages"), "*.sbn-html").Select(f => Path.GetFileNameWithoutExtension(f));
        var shown = Pages.Select(p => Kind().Match(Document(p.Data).Body!.ClassName!).Groups["kind"].Value);
        Assert.Equal(templates.Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    }

    private IHtmlDocument Document(string path) =>
        new HtmlParser().ParseDocument((FullerPages.Contains(path) ? fuller.Site : built.Site).Read(path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "index.html"));

    /// <summary>Inside the site by its path, elsewhere as it is written.</summary>
    private static string Target(string path, IHtmlAnchorElement link)
    {
        var from = new Uri("https://read.example/" + path);
        var to = new Uri(from, link.GetAttribute("href")!);
        return to.Scheme == from.Scheme && to.Host == from.Host ? to.AbsolutePath[1..] : to.AbsoluteUri;
    }

    private static IEnumerable<string> References(IElement element) =>
        new[] { "aria-labelledby", "aria-describedby", "aria-controls" }.SelectMany(name => (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without the signs that keep a line together, and with one space for any.</summary>
    private static string Plain(string text) => Spaces().Replace(text.Replace("\u2060", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("page-(?<kind>[a-z-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Kind();

    public sealed class Built : IDisposable
    {
        public Built() => Site.Published();

        internal SiteTest Site { get; } = SiteTest.From();

        public void Dispose() => Site.Dispose();
    }

    public sealed class Fuller : IDisposable
    {
        public Fuller()
        {
            Site.Record(new DateOnly(2026, 11, 10))
                .Add("teams/readers.md", "---\ntitle: Readers\nchair: library\npartners: [library]\ngoals: [reading]\nmeets: month\n---\nWe meet in the library.\n")
                .Add("events/2026-12-02-meeting.md", "---\ntitle: Readers meet\nstart: 2026-12-02 17:30\nend: 2026-12-02 19:00\nplace: The library\nteam: readers\n---\nCome in by the side door.\n")
                .Add("pages/about.md", "---\ntitle: About us\naliases: [/old-about/]\n---\nWho we are.\n\n## How we began\n\nIn a library.\n\n## What comes next\n\nMore books.\n")
                .Add("indicators/plans.md", "---\ntitle: Plans for schools\ngoal: reading\nnon_statistical: true\nlead: library\n---\nEach school has one.\n")
                .Change("indicators/third-grade.csv", "2025,61.0", "2025,61.5");
            Site.Record(new DateOnly(2026, 11, 20)).Published();
        }

        internal SiteTest Site { get; } = SiteTest.From();

        public void Dispose() => Site.Dispose();
    }
}
