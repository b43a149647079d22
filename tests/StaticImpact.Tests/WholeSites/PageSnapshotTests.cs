namespace StaticImpact.Tests.WholeSites;

/// <summary>What stands between <c>&lt;main&gt;</c> and <c>&lt;/main&gt;</c> on every page of a small site.</summary>
public sealed class PageSnapshotTests(PageSnapshotTests.Built built) : IClassFixture<PageSnapshotTests.Built>
{
    public static TheoryData<string> Pages =>
    [
        "", "accessibility/", "activities/", "activities/story-hours/", "agenda/", "backbone/", "data/", "documents/", "events/",
        "goals/", "goals/reading/", "how-we-work/", "indicators/", "indicators/third-grade/", "indicators/third-grade/embed/", "method/",
        "partners/", "partners/library/", "scorecard/", "scorecard/goal/reading/", "scorecard/partner/library/", "scorecard/status/on-track/",
        "search/", "stories/", "stories/maria-reads/", "teams/", "updates/", "updates/2026-11-02-new-branch/",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_shows_what_it_showed(string path)
    {
        var html = built.Site.Read(path + "index.html");
        var from = html.IndexOf("<main", StringComparison.Ordinal);
        var to = html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length;
        Snapshots.Match(NameOf(path), html[from..to] + "\n");
    }

    [Fact]
    public void No_snapshot_is_left_over() => Snapshots.NoneIsUnused(Pages.Select(p => NameOf(p.Data)));

    private static string NameOf(string path) => (path.Length == 0 ? "home" : path.Trim('/').Replace('/', '.')) + ".html";

    public sealed class Built : IDisposable
    {
        public Built() => Site.Published();

        internal SiteTest Site { get; } = SiteTest.From();

        public void Dispose() => Site.Dispose();
    }
}
