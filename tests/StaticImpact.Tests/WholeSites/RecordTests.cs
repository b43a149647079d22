namespace StaticImpact.Tests.WholeSites;

public sealed class RecordTests
{
    private const string Data = "indicators/third-grade.csv";

    [Fact]
    public void What_changes_between_two_records_is_listed_on_a_page_and_as_data()
    {
        using var site = SiteTest.From();
        site.Record(new DateOnly(2026, 11, 19));
        site.Add(Data, File.ReadAllText(site.ContentPath(Data)).TrimEnd() + "\n2026,62.0\n");
        Assert.Contains("New figure for 2026", Assert.Single(Preview(site).Changes, c => c.Contains("2026", StringComparison.Ordinal)), StringComparison.Ordinal);
        site.Record(new DateOnly(2026, 11, 20));
        Assert.Empty(Preview(site).Changes);
        site.Published();
        Assert.Contains("New figure for 2026", site.Read("changes/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"figures-added\"", site.Read("changes.json"), StringComparison.Ordinal);
        Assert.Contains("../changes/", site.Read("data/index.html"), StringComparison.Ordinal);
        Assert.False(site.Has("history/2026-11-20.json"));
    }

    [Fact]
    public void A_second_record_on_one_day_loses_nothing()
    {
        const string rows = "period,value\n2013,50.0\n2014,50.0\n";
        using var site = SiteTest.From().Add(Data, rows);
        site.Record(new DateOnly(2026, 11, 19));
        var day = new DateOnly(2026, 11, 20);
        for (var i = 0; i < 11; i++)
        {
            site.Add(Data, rows + string.Concat(Enumerable.Range(0, i + 1).Select(k => $"{2015 + k},6{k % 10}.0\n")));
            site.Record(day);

            // Nothing new is no record.
            var again = SiteRecord.Take(site.Folders, new BuildOptions { AsOf = day }, TimeProvider.System);
            Assert.True(again.IsThere);
        }

        Assert.Equal(12, Directory.GetFiles(site.ContentPath("history")).Length);
        Assert.True(File.Exists(site.ContentPath("history/2026-11-20-11.json")));
        site.Published();
        var changes = site.Read("changes.json");
        for (var i = 0; i < 11; i++) Assert.Contains($"\"{2015 + i}\"", changes, StringComparison.Ordinal);
        Assert.Empty(Preview(site).Changes);
    }

    [Fact]
    public void What_a_recorded_publication_hid_stays_hidden_when_a_group_is_added()
    {
        const string rows = "period,race,value\n2024,,{0}\n2024,White,50\n2024,Black,40\n2024,Hispanic,5\n";
        using var site = SiteTest.From().Change("indicators/third-grade.md", "unit: percent", "unit: count").Add(Data, rows.Replace("{0}", "95", StringComparison.Ordinal));
        site.Record(new DateOnly(2026, 11, 19));
        site.Add(Data, rows.Replace("{0}", "107", StringComparison.Ordinal) + "2024,Asian,12\n");
        site.Published();

        // By itself the newer publication would hide Asian, the smallest beside Hispanic, and show Black.
        var data = site.Read("indicators/third-grade/data.csv").Split('\n');
        foreach (var hidden in new[] { "Black", "Hispanic" }) Assert.Contains("suppressed", Assert.Single(data, l => l.Contains(hidden, StringComparison.Ordinal)), StringComparison.Ordinal);
        foreach (var shown in new[] { "White", "Asian" }) Assert.DoesNotContain("suppressed", Assert.Single(data, l => l.Contains(shown, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_keeps_no_record_has_no_list_of_changes()
    {
        using var site = SiteTest.From();
        Assert.Null(Preview(site).Since);
        site.Published();
        Assert.False(site.Has("changes.json"));
        Assert.False(site.Has("changes/index.html"));
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_an_error()
    {
        using var site = SiteTest.From();
        var result = site.Add("history/2026-11-01.json", "{\n\"version\": 1,").Add("history/2026-11-02.json", "[]").Check();
        Assert.Equal(
            "content/history/2026-11-01.json(2): error SI0711: This file is not JSON any more. Bring back the version that 'staticimpact record' wrote.\n"
            + "content/history/2026-11-02.json: error SI0711: This file is not what 'staticimpact record' writes. Bring back the version that it wrote, or delete the file.\n",
            SiteTest.Lines(result.Diagnostics));
    }

    private static PreviewResult Preview(SiteTest site) => SiteRecord.Preview(site.Folders, new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System);
}
