namespace StaticImpact.Tests.Pages;

/// <summary>When a meeting is: past only when it has ended, and told whole over several days and nights.</summary>
public sealed partial class EventWhenTests
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

    [Theory]
    [InlineData("2026-11-22", "2026-12-08", false)]
    [InlineData("2026-12-08", "2026-12-08", false)]
    [InlineData("2026-12-09", "2027-01-12", false)]
    [InlineData("2027-02-10", "2027-04-13", false)]
    [InlineData("2027-05-11", "2027-05-11", false)]
    [InlineData("2027-05-12", "2027-05-11", true)]
    public void Lists_show_the_next_time_of_a_series_and_it_is_past_when_its_last_time_is_over(string today, string shown, bool isPast)
    {
        using var site = Series();
        site.Build(new BuildOptions { AsOf = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        foreach (var page in (string[])["index.html", "events/index.html", "goals/reading/index.html"])
        {
            if (isPast && page != "events/index.html") continue;
            Assert.Contains($"<time datetime=\"{shown}\">", site.Read(page), StringComparison.Ordinal);
            Assert.Contains("every month on the second Tuesday, until May 31, 2027", Plain(site.Read(page)), StringComparison.Ordinal);
        }

        var list = site.Read("events/index.html");
        Assert.Equal(isPast, list.IndexOf("Supper for all", list.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal) > list.IndexOf("id=\"s-past\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_of_a_series_names_its_next_six_days_and_those_left_out()
    {
        using var site = SiteTest.From().Add("events/2026-12-31-close.md", "---\ntitle: Closing\nstart: 2026-12-31 23:00\nend: 2027-01-01 01:00\nrepeats: every month on the last day\nexcept: 2027-02-28\n---\nText.\n");
        site.Published();
        var page = Plain(site.Read("events/2026-12-31-close/index.html"));
        var dates = page[page.IndexOf("id=\"s-dates\"", StringComparison.Ordinal)..];
        Assert.Equal(
            ["2026-12-31", "2027-01-31", "2027-03-31", "2027-04-30", "2027-05-31", "2027-06-30"],
            Times().Matches(dates[..dates.IndexOf("</section>", StringComparison.Ordinal)]).Select(m => m.Groups["day"].Value));
        Assert.Contains("January 31, 2027, 11:00 p.m. to February 1, 2027, 1:00 a.m.", dates, StringComparison.Ordinal);
        Assert.Contains("<dt>No meeting on</dt><dd><ul><li><time datetime=\"2027-02-28\">February 28, 2027</time></li></ul></dd>", page, StringComparison.Ordinal);
        Assert.Contains("\"repeatFrequency\":\"P1M\",\"byMonthDay\":[-1],\"startTime\":\"23:00:00\",\"endTime\":\"01:00:00\",\"scheduleTimezone\":\"America/New_York\",\"exceptDate\":[\"2027-02-28\"]", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"startDate\":\"2026-12-31T", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-08", "every day", "every day", "cada día", "chaque jour")]
    [InlineData("2026-12-07", "every two weeks on Monday and Thursday", "every 2 weeks on Monday and Thursday", "cada 2 semanas, el lunes y el jueves", "toutes les 2 semaines, le lundi et le jeudi")]
    [InlineData("2026-12-08", "every month on the second Tuesday", "every month on the second Tuesday", "cada mes, el segundo martes", "chaque mois, le deuxième mardi")]
    [InlineData("2026-12-31", "every month on the last day", "every month on the last day", "cada mes, el último día", "chaque mois, le dernier jour")]
    [InlineData("2026-12-01", "every month on the 1st and 15th", "every month on day 1 and day 15", "cada mes, el día 1 y el día 15", "chaque mois, le 1er et le 15")]
    [InlineData("2026-12-08", "every year", "every year on December 8", "cada año, el 8 de diciembre", "chaque année, le 8 décembre")]
    [InlineData("2027-05-01", "every year on the first Saturday", "every year on the first Saturday of May", "cada año, el primer sábado de mayo", "chaque année, le premier samedi du mois (mai)")]
    public void Rhythm_is_told_in_the_words_of_each_language(string first, string words, string english, string spanish, string french)
    {
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es, fr]").Add($"events/{first}-team.md", $"---\ntitle: The team\nrepeats: {words}\n---\nText.\n");
        site.Published();
        foreach (var (language, expected) in (IEnumerable<(string, string)>)[("", english), ("es/", spanish), ("fr/", french)])
        {
            Assert.Contains($"<dd>{expected}</dd>", Plain(site.Read($"{language}events/{first}-team/index.html")), StringComparison.Ordinal);
        }
    }

    private static SiteTest Series() => SiteTest.From().Add(
        "events/2026-11-10-supper.md", "---\ntitle: Supper for all\nstart: 2026-11-10 17:30\nend: 2026-11-10 19:00\ngoals: reading\nrepeats: every month on the second Tuesday\nuntil: 2027-05-31\nexcept: [2027-03-09]\n---\nText.\n");

    private static string Plain(string page) => page.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    [System.Text.RegularExpressions.GeneratedRegex("<time datetime=\"(?<day>[^\"]*)\">")]
    private static partial System.Text.RegularExpressions.Regex Times();
}
