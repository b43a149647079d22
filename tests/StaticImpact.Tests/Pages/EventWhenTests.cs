namespace StaticImpact.Tests.Pages;

/// <summary>When a meeting is: past only when it has ended, and told whole over several days and nights.</summary>
public sealed class EventWhenTests
{
    [Theory]
    [InlineData("start: 2026-11-21\nend: 2026-11-23", "November 21, 2026 to November 23, 2026")]
    [InlineData("start: 2026-11-21 22:00\nend: 2026-11-22 01:30", "November 21, 2026, 10:00 p.m. to November 22, 2026, 1:30 a.m.")]
    [InlineData("start: 2026-11-21 17:30\nend: 2026-11-21 19:00", "November 21, 2026, 5:30 p.m. to 7:00 p.m.")]
    [InlineData("start: 2026-11-21 17:30", "November 21, 2026, 5:30 p.m.")]
    [InlineData("start: 2026-11-21", "November 21, 2026")]
    public void Page_says_when_from_beginning_to_end(string keys, string expected)
    {
        using var site = SiteTest.From().Add("events/2026-11-21-fair.md", $"---\ntitle: The fair\n{keys}\n---\nText.\n");
        site.Published();
        Assert.Contains(expected, site.Read("events/2026-11-21-fair/index.html").Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20", "start: 2026-11-20\nend: 2026-11-23", true)]
    [InlineData("2026-11-20", "start: 2026-11-20\nend: 2026-11-22", true)]
    [InlineData("2026-11-21", "start: 2026-11-21 22:00\nend: 2026-11-22 01:30", true)]
    [InlineData("2026-11-20", "start: 2026-11-20\nend: 2026-11-21", false)]
    [InlineData("2026-11-21", "start: 2026-11-21 17:30", false)]
    public void Meeting_is_to_come_until_it_has_ended(string day, string keys, bool isToCome)
    {
        using var site = SiteTest.From().Add($"events/{day}-fair.md", $"---\ntitle: The fair\n{keys}\n---\nText.\n");
        site.Published();
        var page = site.Read("events/index.html");
        var past = page.IndexOf("Past meetings", StringComparison.Ordinal);
        var at = page.IndexOf("The fair", page.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(isToCome, past < 0 || at < past);
    }
}
