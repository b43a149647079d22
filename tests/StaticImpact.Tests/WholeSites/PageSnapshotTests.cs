using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites;

/// <summary>What stands between <c>&lt;main&gt;</c> and <c>&lt;/main&gt;</c> on every page of a small site, and on the kinds of page that it lacks.</summary>
public sealed partial class PageSnapshotTests(PageSnapshotTests.Built built, PageSnapshotTests.Fuller fuller) : IClassFixture<PageSnapshotTests.Built>, IClassFixture<PageSnapshotTests.Fuller>
{
    public static TheoryData<string> Pages =>
    [
        "", "accessibility/", "activities/", "activities/story-hours/", "agenda/", "backbone/", "data/", "documents/", "events/",
        "goals/", "goals/reading/", "how-we-work/", "indicators/", "indicators/third-grade/", "indicators/third-grade/embed/", "method/",
        "partners/", "partners/library/", "scorecard/", "scorecard/goal/reading/", "scorecard/partner/library/", "scorecard/status/on-track/",
        "search/", "stories/", "stories/maria-reads/", "teams/", "updates/", "updates/2026-11-02-new-branch/",
    ];

    public static TheoryData<string> FullerPages => ["about/", "changes/", "events/2026-12-02-meeting/", "old-about/", "teams/readers/", "404.html"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_shows_what_it_showed(string path) => Matches(built.Site, path);

    [Theory]
    [MemberData(nameof(FullerPages))]
    public void Page_that_a_small_site_lacks_shows_what_it_showed(string path) => Matches(fuller.Site, path);

    [Fact]
    public void No_snapshot_is_left_over() => Snapshots.NoneIsUnused(Pages.Concat(FullerPages).Select(p => NameOf(p.Data)));

    [Fact]
    public void Every_kind_of_page_has_a_snapshot()
    {
        var templates = Directory.GetFiles(Path.Combine(Repository.Themes, "commons", "pages"), "*.sbn-html").Select(f => Path.GetFileNameWithoutExtension(f));
        var shown = Pages.Select(p => built.Site.Read(FileOf(p.Data)))
            .Concat(FullerPages.Select(p => fuller.Site.Read(FileOf(p.Data))))
            .Select(html => Kind().Match(html).Groups["kind"].Value);
        Assert.Equal(templates.Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    }

    private static void Matches(SiteTest site, string path)
    {
        var html = site.Read(FileOf(path));
        var from = html.IndexOf("<main", StringComparison.Ordinal);
        var to = html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length;
        Snapshots.Match(NameOf(path), html[from..to] + "\n");
    }

    private static string FileOf(string path) => path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "index.html";

    private static string NameOf(string path) => path.Length == 0 ? "home.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path : path.Trim('/').Replace('/', '.') + ".html";

    [GeneratedRegex("""<body class="(?:[a-z-]+ )*page-(?<kind>[a-z-]+)""", RegexOptions.ExplicitCapture)]
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
                .Change("indicators/third-grade.csv", "2025,61.0", "2025,61.5");
            Site.Record(new DateOnly(2026, 11, 20)).Published();
        }

        internal SiteTest Site { get; } = SiteTest.From();

        public void Dispose() => Site.Dispose();
    }
}
