using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>Meetings as calendar programs take them (RFC 5545). Times are in UTC, so that no program needs the zone's rules,
/// or as they are written where no zone is named. Those of meetings that take place again are local, with the rules: they stay when
/// the clocks change.
/// In the initiative's first language.</summary>
internal static class CalendarFile
{
    /// <summary>Revisions are counted in days from here, so that a later one always has the higher number.</summary>
    private static readonly DateOnly FirstRevision = new(2000, 1, 1);

    /// <summary>All meetings, to subscribe to.</summary>
    public static byte[] Of(Site site) => Of(site, site.Initiative.Events, site.Initiative.Settings.Name.Original);

    /// <summary>One meeting, to add to a calendar.</summary>
    public static byte[] Of(Site site, Event @event) => Of(site, [@event], null);

    private static byte[] Of(Site site, IReadOnlyCollection<Event> events, string? name)
    {
        var calendar = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//StaticImpact//Events//EN")
            .Line("CALSCALE", "GREGORIAN");
        if (name is not null) calendar.Text("X-WR-CALNAME", name).Text("NAME", name);
        var zone = LocalZone.Of(site.Initiative);
        var rhythms = events.Where(e => IsLocal(zone, e)).ToList();
        if (rhythms.Count > 0) CalendarZone.Write(calendar, zone, rhythms.Min(e => e.Date.Year));
        foreach (var @event in events) Write(calendar, site, zone, @event);
        return calendar.Line("END", "VCALENDAR").ToBytes();
    }

    private static void Write(CalendarText calendar, Site site, LocalZone zone, Event @event)
    {
        var page = SiteUrl.Of(site, SiteAddresses.Of(@event));
        var online = SiteUrl.Web(@event.Online?.Target);
        calendar
            .Line("BEGIN", "VEVENT")
            .Line("UID", FirstAddress.Of(@event, site.Initiative).Value + "@" + HostOf(site))
            .Line("DTSTAMP", Utc(zone.At(RevisedOn(site, @event))));
        if (@event.Page.Updated is { } updated)
        {
            calendar.Line("LAST-MODIFIED", Utc(zone.At(updated))).Line("SEQUENCE", (updated.DayNumber - FirstRevision.DayNumber).ToString(CultureInfo.InvariantCulture));
        }

        Times(calendar, zone, @event);
        calendar.Text("SUMMARY", @event.Page.Title.Original);
        if (@event.Place is { } place) calendar.Text("LOCATION", place.Original);
        var description = Description(site, @event, online);
        if (description.Length > 0) calendar.Text("DESCRIPTION", description);
        if (@event.Team is { } team) calendar.Text("CATEGORIES", site.Initiative.Teams[team].Page.Title.Original);
        if (page is not null) calendar.Line("URL", page);
        if (online is not null) calendar.Line("CONFERENCE;VALUE=URI", online);
        calendar.Line("END", "VEVENT");
    }

    private static void Times(CalendarText calendar, LocalZone zone, Event @event)
    {
        if (@event.Repeats is { } repeats)
        {
            Repeated(calendar, zone, @event, repeats);
            return;
        }

        if (@event.Start is { } start)
        {
            calendar.Line("DTSTART", Time(zone, start));
            if (@event.End is { } end && end > start) calendar.Line("DTEND", Time(zone, end));
            return;
        }

        // The end is the first day on which it is over.
        calendar
            .Line("DTSTART;VALUE=DATE", Day(@event.Date))
            .Line("DTEND;VALUE=DATE", Day(@event.LastDay.AddDays(1)));
    }

    private static void Repeated(CalendarText calendar, LocalZone zone, Event @event, Recurrence repeats)
    {
        var isLocal = IsLocal(zone, @event);
        var form = @event.Start is null ? ";VALUE=DATE" : isLocal ? ";TZID=" + zone.Name : "";
        calendar.Line("DTSTART" + form, @event.Start is { } start ? Time(start) : Day(@event.Date));
        if (@event.Start is null) calendar.Line("DTEND" + form, Day(@event.LastDay.AddDays(1)));
        else if (@event.End is { } end && end > @event.Start) calendar.Line("DTEND" + form, Time(end));
        calendar.Line("RRULE", RecurrenceRule.Of(@event, repeats, Until));
        if (!repeats.Except.IsEmpty) calendar.Line("EXDATE" + form, string.Join(',', repeats.Except.Select(day => @event.Start is null ? Day(day) : Time(On(day)))));

        DateTime On(DateOnly day) => day.ToDateTime(TimeOnly.FromDateTime(@event.Start!.Value));
        string Time(DateTime local) => isLocal ? CalendarZone.Local(local) : CalendarFile.Time(zone, local);
        string Until(DateOnly day) => @event.Start is null ? Day(day) : CalendarFile.Time(zone, On(day));
    }

    /// <summary>Whether its times are local ones of the zone, whose rules must stand in the file.</summary>
    private static bool IsLocal(LocalZone zone, Event @event) => @event is { Repeats: not null, Start: not null } && zone.IsKnown && !zone.Zone.Equals(TimeZoneInfo.Utc);

    private static string Description(Site site, Event @event, string? online)
    {
        var words = site.Words[site.Initiative.FirstLanguage].ForData;
        var parts = new List<string>(3);
        if (@event.Page.Illustrative) parts.Add(words["notice.illustrative.heading"]);
        if (@event.Page.Summary is { } summary) parts.Add(summary.Original);
        if (online is not null) parts.Add(online);
        return string.Join("\n\n", parts);
    }

    /// <summary>Part of every meeting's id, which must never change: the host where the site first stood, whatever address this build is for;
    /// else the initiative's name.</summary>
    private static string HostOf(Site site)
    {
        var settings = site.Initiative.Settings;
        if (Uri.TryCreate((settings.FirstUrl ?? settings.Url)?.Value, UriKind.Absolute, out var url)) return url.Host;
        var name = string.Concat(settings.Name.Original.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        return name.Trim('-') is { Length: > 0 } plain ? plain : "initiative";
    }

    /// <summary>When what is said of a meeting was last revised, as far as the content tells: never a day to come, and never the day of the
    /// build, on which nothing changed.</summary>
    private static DateOnly RevisedOn(Site site, Event @event)
    {
        var said = @event.Page.Updated ?? @event.Page.Date ?? @event.Date;
        return said > site.Newest ? site.Newest : said;
    }

    /// <summary>Without a zone a local time stays one ("floating"): shown as it is written, wherever the reader is.</summary>
    private static string Time(LocalZone zone, DateTime local) =>
        zone.IsKnown ? Utc(zone.At(local)) : CalendarZone.Local(local);

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
