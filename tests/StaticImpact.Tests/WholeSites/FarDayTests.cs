namespace StaticImpact.Tests.WholeSites;

/// <summary>Days at the ends of the calendar: each is a site or a message at its line, never an exception.</summary>
public sealed class FarDayTests
{
    [Theory]
    [InlineData("9999-12-31", "is no day of the calendar: years from 1000 to 2999 are read. Where something has no end, leave the line out.")]
    [InlineData("3000-01-01", "is no day of the calendar: years from 1000 to 2999 are read. Where something has no end, leave the line out.")]
    [InlineData("0001-01-01", "is not written as a date here. Write 2001-01-01.")]
    public void Day_beyond_the_years_that_are_read_is_an_error_at_its_line(string day, string words)
    {
        using var site = SiteTest.From();
        foreach (var (path, key) in new[] { ("activities/a.md", "start"), ("activities/b.md", "end"), ("stories/s.md", "date"), ("updates/2026-01-01-u.md", "expires"), ("events/2026-01-01-e.md", "end") })
        {
            site.Add(path, $"---\ntitle: T\n{key}: {day}\n---\nT\n");
        }

        var found = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Equal(5, found.Split('\n').Count(l => l.Contains("(3,", StringComparison.Ordinal) && l.EndsWith($"error SI0113: '{day}' {words}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2999-12-31")]
    [InlineData("1000-01-01")]
    public void First_and_last_day_that_is_read_makes_a_site(string day)
    {
        using var site = SiteTest.From();
        site.Add("activities/a.md", $"---\ntitle: A\ngoals: reading\nstatus: underway\nstart: 1000-01-01\nend: 2999-12-31\nmilestones: [{{what: M, by: {day}}}]\n---\nT\n");
        site.Add("stories/s.md", $"---\ntitle: S\ndate: {day}\n---\nT\n");
        site.Add($"updates/{day}-u.md", "---\ntitle: U\nkind: news\n---\nT\n");
        site.Add($"events/{day}-e.md", $"---\ntitle: E\nstart: {day} 23:59\nend: {day}\n---\nT\n");
        site.Add("indicators/m.md", "---\ntitle: M\ngoal: reading\nunit: percent\ndirection: higher\nupdate: {every: 9999 years}\ntarget: {value: 90, by: 2999}\n---\nT\n");
        site.Add("indicators/m.csv", "period,value\n1000,50\n2999,60\n");
        site.Change("initiative.yml", "update_every: 2 months", "update_every: 9999 years");
        foreach (var drafts in new[] { false, true })
        {
            var result = site.Build(new BuildOptions { Drafts = drafts });
            Assert.DoesNotContain(result.Diagnostics, d => d.Severity == StaticImpact.Diagnostics.Severity.Error);
            Assert.NotNull(result.Published);
        }

        // The day the site speaks from, too.
        Assert.NotNull(site.Build(new BuildOptions { AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Drafts = true }).Published);
        Assert.True(site.Files()["activities/index.html"].Length < 200_000);
    }

    [Fact]
    public void Day_on_the_command_line_is_read_as_in_files()
    {
        using var site = SiteTest.From();
        var (exit, _, error) = CommandLine.Run(site.Folder, "build", "--as-of", "9999-12-31");
        Assert.Equal(2, exit);
        Assert.Contains("'9999-12-31' is not a date. Write it like 2026-11-22.", error, StringComparison.Ordinal);
    }
}
