namespace StaticImpact.Tests.WholeSites;

/// <summary>A build on another day, of the same content, touches only files whose words depend on the day.</summary>
public sealed class QuietRebuildTests
{
    /// <summary>Has a line for today.</summary>
    private const string Calendar = "activities/index.html";

    [Fact]
    public void Build_on_the_next_day_changes_nothing_but_the_line_for_today_in_the_calendar_of_activities()
    {
        using var site = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content"))) site.AddBytes(path, bytes);
        Assert.NotNull(site.Build(new BuildOptions { AsOf = new DateOnly(2026, 11, 23) }).Published);
        var next = site.Build(new BuildOptions { AsOf = new DateOnly(2026, 11, 24) }).Published;
        Assert.NotNull(next);
        Assert.Equal((0, 0), (next.Added.Length, next.Removed.Length));
        Assert.Equal(["activities/index.html", "es/activities/index.html"], next.Changed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Day_after_a_meeting_of_a_series_changes_only_pages_that_show_its_next_day()
    {
        using var site = SiteTest.From().Add("events/2026-12-08-team.md", "---\ntitle: The team meets\nstart: 2026-12-08 17:30\nrepeats: every week\n---\nText.\n");
        site.Build(new BuildOptions { AsOf = new DateOnly(2026, 12, 9) });
        var same = site.Build(new BuildOptions { AsOf = new DateOnly(2026, 12, 15) }).Published!;
        Assert.DoesNotContain(same.Changed, path => path != Calendar);
        var next = site.Build(new BuildOptions { AsOf = new DateOnly(2026, 12, 16) }).Published!;
        Assert.Equal((0, 0), (next.Added.Length, next.Removed.Length));
        Assert.Equal(["events/2026-12-08-team/index.html", "events/index.html", "how-we-work/index.html", "index.html"], next.Changed.Where(path => path != Calendar).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_print_the_day_of_the_newest_content_and_never_that_of_the_build()
    {
        using var site = SiteTest.From();
        site.Add("updates/2026-12-20-news.md", "---\ntitle: News\n---\nText.\n").Add("events/2027-02-03-later.md", "---\ntitle: Later\nstart: 2027-02-03\n---\nText.\n");
        site.Build(new BuildOptions { AsOf = new DateOnly(2026, 12, 24) });
        var pages = site.Files().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => System.Text.Encoding.UTF8.GetString(f.Value)).ToList();
        Assert.All(pages, page => Assert.DoesNotContain("2026-12-24", page, StringComparison.Ordinal));
        Assert.Contains(pages, page => page.Contains("The newest content is from <time datetime=\"2026-12-20\">December 20, 2026</time>.", StringComparison.Ordinal));
    }
}
