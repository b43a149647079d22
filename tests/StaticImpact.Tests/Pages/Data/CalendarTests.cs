using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Tests.Pages.Data;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2026-12-03 17:30", "20261203T223000Z")]
    [InlineData("2026-07-03 17:30", "20260703T213000Z")]
    [InlineData("2026-03-08 02:30", "20260308T073000Z")] // The clocks skip this hour.
    [InlineData("2026-11-01 01:30", "20261101T053000Z")] // The first of two.
    public void Times_are_told_in_UTC(string start, string expected) =>
        Assert.Equal(expected, Property(With(DataSite.Event("m", start[..10], start)), "DTSTART"));

    [Fact]
    public void Without_a_time_zone_times_stay_as_they_are_written()
    {
        var site = With(DataSite.Event("m", "2026-12-12", "2026-12-12 17:30", "2026-12-12 19:00"));
        site = site with { Settings = site.Settings with { TimeZone = null } };
        Assert.Equal("20261212T173000", Property(site, "DTSTART"));
        Assert.Equal("20261212T190000", Property(site, "DTEND"));
    }

    [Fact]
    public void A_revision_has_a_higher_number_than_the_one_before_it()
    {
        var @event = DataSite.Event("m", "2026-12-03");
        Assert.DoesNotContain("SEQUENCE", With(@event).Text("events.ics"), StringComparison.Ordinal);
        Assert.Equal("9801", Revision(new DateOnly(2026, 11, 1)));
        Assert.Equal("9805", Revision(new DateOnly(2026, 11, 5)));

        string Revision(DateOnly day)
        {
            var site = With(@event with { Page = @event.Page with { Updated = day } });
            Assert.StartsWith(day.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), Property(site, "LAST-MODIFIED"), StringComparison.Ordinal);
            return Property(site, "SEQUENCE");
        }
    }

    [Fact]
    public void A_meeting_to_come_is_not_stamped_with_a_day_to_come() =>
        Assert.True(string.CompareOrdinal(Property(With(DataSite.Event("m", "2027-12-03")), "DTSTAMP"), "20261123") < 0);

    [Fact]
    public void A_meeting_without_times_lasts_the_whole_day()
    {
        var site = With(DataSite.Event("m", "2026-12-31"));
        Assert.Equal("20261231", Property(site, "DTSTART;VALUE=DATE"));
        Assert.Equal("20270101", Property(site, "DTEND;VALUE=DATE"));
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_between_characters()
    {
        var title = string.Concat(Enumerable.Repeat("Niñez y 読書 😀, ", 20));
        var @event = DataSite.Event("m", "2026-12-03");
        var bytes = With(@event with { Page = @event.Page with { Title = title } }).Files()["events.ics"];
        var text = new UTF8Encoding(false, true).GetString(bytes);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.Contains(title.Replace(",", "\\,", StringComparison.Ordinal), text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
    }

    [Fact]
    public void Text_cannot_add_lines_of_its_own()
    {
        var @event = DataSite.Event("m", "2026-12-03") with { Place = "Room; 1, \\ \r\nATTENDEE:mailto:x@example.org\u0085\u2028" };
        Assert.Equal("Room\\; 1\\, \\\\ \\nATTENDEE:mailto:x@example.org\u2028", Property(With(@event), "LOCATION"));
    }

    [Fact]
    public void A_meeting_keeps_its_id_when_it_is_moved_or_the_site_is_built_for_another_address()
    {
        var site = With(DataSite.Event("spring-meeting", "2026-12-03"));
        site = site with { Settings = site.Settings with { Url = new("https://example.org/kids/", Diagnostics.SourceSpan.None) } };
        Assert.Equal("spring-meeting@example.org", Property(site, "UID"));
        Assert.Equal("spring-meeting@example.org", Property(site with { Url = "https://preview.example.net/" }, "UID"));
        Assert.Equal("spring-meeting@example.org", Property(site with { Events = [DataSite.Event("spring-meeting", "2027-01-09")] }, "UID"));
    }

    [Fact]
    public void A_meeting_keeps_its_id_when_its_file_is_renamed()
    {
        var renamed = DataSite.Event("june-meeting", "2026-12-03");
        renamed = renamed with { Page = renamed.Page with { Aliases = [new("/meeting/", default), new("/events/2026-06-04-meeting/", default)] } };
        Assert.StartsWith("meeting@", Property(With(renamed), "UID"), StringComparison.Ordinal);
        var calendar = new DataSite { Events = [renamed, DataSite.Event("meeting", "2027-01-07")] }.Text("events.ics");
        Assert.Contains("UID:june-meeting@", calendar, StringComparison.Ordinal); // the id belongs to another meeting by now
    }

    [Fact]
    public void A_calendar_has_what_RFC_5545_requires_and_its_stamp_is_not_the_clock()
    {
        var @event = DataSite.Event("m", "2026-12-03", "2026-12-03 17:30", "2026-12-03 19:00");
        var lines = Lines(With(@event with { Page = @event.Page with { Updated = new DateOnly(2026, 11, 5) } })).ToList();
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Contains("PRODID:-//StaticImpact//Events//EN", lines);
        Assert.Contains("DTSTAMP:20261105T050000Z", lines);
        Assert.Contains("DTEND:20261204T000000Z", lines);
        Assert.Equal(["END:VEVENT", "END:VCALENDAR"], lines[^2..]);
    }

    [Fact]
    public void Each_meeting_has_a_file_of_its_own()
    {
        var site = new DataSite { Events = [DataSite.Event("b", "2026-12-04"), DataSite.Event("a", "2026-12-03")] };
        Assert.Contains("UID:a@", site.Text("events/2026-12-03-a/event.ics"), StringComparison.Ordinal);
        Assert.DoesNotContain("UID:b@", site.Text("events/2026-12-03-a/event.ics"), StringComparison.Ordinal);
        Assert.Contains("UID:b@", site.Text("events.ics"), StringComparison.Ordinal);
    }

    private static DataSite With(Event @event) => new() { Events = [@event] };

    private static IEnumerable<string> Lines(DataSite site) =>
        site.Text("events.ics").Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Property(DataSite site, string name) =>
        Lines(site).Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];
}
