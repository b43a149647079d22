using System.Globalization;

namespace StaticImpact.Pages.Data;

/// <summary>Writes the rules of a time zone into a calendar file (RFC 5545, 3.6.5), for meetings that take place again: their local time
/// stays when the clocks change. The rules are read off the zone's offsets, week by week.</summary>
internal static class CalendarZone
{
    /// <summary>After so many years each day of the year has fallen on each weekday, so that what holds for all of them is a rule.</summary>
    private const int Years = 28;

    /// <summary>Clocks that have changed stay so for some weeks at least, a month of fasting in Morocco.</summary>
    private const int Step = 7;

    /// <param name="year">That of the first meeting.</param>
    public static void Write(CalendarText calendar, LocalZone zone, int year)
    {
        var changes = Changes(zone.Zone, year - 1, year + Years);
        calendar.Line("BEGIN", "VTIMEZONE").Line("TZID", zone.Name);
        var begin = new DateTime(year - 1, 1, 1);
        if (changes.Count == 0 || changes[0].Local.Year >= year)
        {
            var offset = zone.Zone.GetUtcOffset(DateTime.SpecifyKind(begin, DateTimeKind.Utc));
            Observance(calendar, new Change(begin, offset, offset, IsSummer: false));
            calendar.Line("END", "STANDARD");
        }

        foreach (var group in changes.GroupBy(c => (c.Before, c.After, c.IsSummer, c.Local.Month, c.Local.DayOfWeek, c.Local.TimeOfDay)))
        {
            List<Change> same = [.. group];
            var rule = same.Count >= Years ? Rule(same) : null;
            Observance(calendar, same[0]);
            if (rule is not null) calendar.Line("RRULE", rule);
            else if (same.Count > 1) calendar.Line("RDATE", string.Join(',', same.Skip(1).Select(c => Local(c.Local))));
            calendar.Line("END", same[0].IsSummer ? "DAYLIGHT" : "STANDARD");
        }

        calendar.Line("END", "VTIMEZONE");
    }

    public static string Local(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static void Observance(CalendarText calendar, Change change) => calendar
        .Line("BEGIN", change.IsSummer ? "DAYLIGHT" : "STANDARD")
        .Line("DTSTART", Local(change.Local))
        .Line("TZOFFSETFROM", Offset(change.Before))
        .Line("TZOFFSETTO", Offset(change.After));

    /// <summary>The second Sunday, the last one; null for what is neither, whose days are listed.</summary>
    private static string? Rule(List<Change> changes)
    {
        var month = changes[0].Local.Month;
        var weekday = RecurrenceRule.Weekday(changes[0].Local.DayOfWeek);
        var start = string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={month}");
        if (changes.TrueForAll(c => c.Local.Day > DateTime.DaysInMonth(c.Local.Year, month) - 7)) return $"{start};BYDAY=-1{weekday}";
        var (least, most) = (changes.Min(c => c.Local.Day), changes.Max(c => c.Local.Day));
        return (least + 6) / 7 != (most + 6) / 7 ? null : string.Create(CultureInfo.InvariantCulture, $"{start};BYDAY={(least + 6) / 7}{weekday}");
    }

    private static List<Change> Changes(TimeZoneInfo zone, int from, int to)
    {
        var found = new List<Change>();
        var before = new DateTime(from, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var old = zone.GetUtcOffset(before);
        for (var after = before.AddDays(Step); after.Year <= to; before = after, after = after.AddDays(Step))
        {
            var offset = zone.GetUtcOffset(after);
            if (offset == old) continue;
            var (low, high) = (before, after);
            while (high - low > TimeSpan.FromMinutes(1))
            {
                var middle = low.AddMinutes((int)((high - low).TotalMinutes / 2));
                if (zone.GetUtcOffset(middle) == old) low = middle;
                else high = middle;
            }

            found.Add(new Change(DateTime.SpecifyKind(high, DateTimeKind.Unspecified) + old, old, offset, zone.IsDaylightSavingTime(after)));
            old = offset;
        }

        return found;
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);

    /// <param name="Local">When the clocks change, by the clock before.</param>
    private sealed record Change(DateTime Local, TimeSpan Before, TimeSpan After, bool IsSummer);
}
