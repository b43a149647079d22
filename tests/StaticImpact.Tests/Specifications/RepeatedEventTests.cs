using System.Globalization;
using Ical.Net.DataTypes;
using StaticImpact.Content.Repetition;
using StaticImpact.Model;
using StaticImpact.Tests.Pages.Data;
using Calendar = Ical.Net.Calendar;

namespace StaticImpact.Tests.Specifications;

/// <summary>Calendar files of meetings that take place again, read back by another program's rules of RFC 5545.</summary>
public sealed class RepeatedEventTests
{
    public static TheoryData<string, string> Rhythms { get; } = new()
    {
        { "2026-12-08", "every day" },
        { "2026-12-08", "every 10 days" },
        { "2026-12-08", "every week" },
        { "2026-12-10", "every 2 weeks on Monday and Thursday" },
        { "2026-12-13", "every 3 weeks on Sunday and Wednesday" },
        { "2026-12-08", "every month on the second Tuesday" },
        { "2026-12-07", "every month on the first and third Monday" },
        { "2026-11-30", "every month on the fifth Monday" },
        { "2026-12-25", "every month on the last Friday" },
        { "2026-12-25", "every month on the fourth and last Friday" },
        { "2026-12-31", "every month on the 31st" },
        { "2026-12-30", "every month on the 30th" },
        { "2026-11-30", "every month on the last day" },
        { "2026-12-01", "every month on the 1st and 15th" },
        { "2026-11-30", "every quarter on the last day" },
        { "2026-12-07", "every 2 quarters on the first Monday" },
        { "2028-02-29", "every year" },
        { "2028-02-29", "every year on the last day of February" },
        { "2026-12-08", "every 2 years" },
        { "2027-05-01", "every year on the first Saturday of May" },
    };

    [Theory]
    [MemberData(nameof(Rhythms))]
    public void Calendar_tells_the_days_that_the_pages_tell(string first, string words)
    {
        var single = DataSite.Event("m", first, first + " 17:30", first + " 19:00");
        var repeats = RepeatReader.Read(words, single.Date).Repeats!;
        Event[] series =
        [
            single with { Repeats = repeats },
            single with { Repeats = repeats with { Times = 12 } },
            single with { Repeats = repeats with { Until = repeats.Planned(single.Date).ElementAt(9).AddDays(1) } },
            single with { Repeats = repeats with { Except = [repeats.Planned(single.Date).ElementAt(2), repeats.Planned(single.Date).ElementAt(5)] } },
            single with { Start = null, End = null, Repeats = repeats with { Until = repeats.Planned(single.Date).ElementAt(9) } },
        ];
        foreach (var zone in (string?[])["America/New_York", "Europe/Madrid", "Pacific/Auckland", "America/Santiago", "Asia/Kolkata", null])
        {
            foreach (var @event in series)
            {
                var read = Read(@event, zone, 24);
                Assert.Equal(@event.Occurrences.Take(24).Select(e => e.Start ?? e.Date.ToDateTime(TimeOnly.MinValue)), read.Select(o => o.Period.StartTime.Value));
            }
        }
    }

    [Theory]
    [InlineData("America/New_York", "2027-03-07 17:30", "2027-03-07T22:30 2027-03-14T21:30 2027-03-21T21:30")]
    [InlineData("Europe/Madrid", "2027-10-24 17:30", "2027-10-24T15:30 2027-10-31T16:30 2027-11-07T16:30")]
    [InlineData("Pacific/Auckland", "2027-03-28 17:30", "2027-03-28T04:30 2027-04-04T05:30 2027-04-11T05:30")]
    public void Local_time_stays_when_the_clocks_change(string zone, string start, string expected)
    {
        var @event = DataSite.Event("m", start[..10], start) with { Repeats = RepeatReader.Read("every week", DateOnly.ParseExact(start[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)).Repeats };
        Assert.Equal(expected, string.Join(' ', Read(@event, zone, 3).Select(o => o.Period.StartTime.AsUtc.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("America/New_York", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU FREQ=YEARLY;BYMONTH=3;BYDAY=2SU")]
    [InlineData("Europe/Madrid", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")]
    [InlineData("America/Santiago", "")] // Days from the 2nd to the 8th are listed.
    [InlineData("Asia/Kolkata", "")]
    public void Rules_of_the_zone_are_told(string zone, string rules)
    {
        var text = Text(DataSite.Event("m", "2026-12-08", "2026-12-08 17:30") with { Repeats = RepeatReader.Read("every week", new DateOnly(2026, 12, 8)).Repeats }, zone);
        Assert.Equal(rules, string.Join(' ', Lines(text).Where(l => l.StartsWith("RRULE:FREQ=YEARLY", StringComparison.Ordinal)).Select(l => l["RRULE:".Length..]).Order(StringComparer.Ordinal)));
    }

    /// <summary>The rules that the file tells must give the zone's own offsets, for as long as a series may go on.</summary>
    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Europe/Madrid")]
    [InlineData("America/Santiago")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Asia/Kolkata")]
    public void Rules_of_the_zone_give_its_offsets(string zone)
    {
        var calendar = Calendar.Load(Text(DataSite.Event("m", "2026-12-08", "2026-12-08 17:30") with { Repeats = RepeatReader.Read("every week", new DateOnly(2026, 12, 8)).Repeats }, zone))!;
        Assert.True(TimeZones.TryFind(zone, out var info));
        var told = calendar.TimeZones.Single().TimeZoneInfos
            .SelectMany(i => i.GetOccurrences().TakeWhile(o => o.Period.StartTime.Year < 2050).Select(o => (At: o.Period.StartTime.Value - i.OffsetFrom!.Offset, i.OffsetTo!.Offset)))
            .OrderBy(o => o.At).ToList();
        for (var day = new DateTime(2026, 12, 8, 12, 0, 0, DateTimeKind.Utc); day.Year < 2050; day = day.AddDays(5))
        {
            Assert.Equal(info.GetUtcOffset(day), told.Last(o => o.At <= day).Offset);
        }
    }

    private static List<Occurrence> Read(Event @event, string? zone, int most) =>
        [.. Calendar.Load(Text(@event, zone))!.Events.Single().GetOccurrences().Take(most)];

    private static string Text(Event @event, string? zone)
    {
        var site = new DataSite { Events = [@event] };
        return (site with { Settings = site.Settings with { TimeZone = zone } }).Text("events.ics");
    }

    private static IEnumerable<string> Lines(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
