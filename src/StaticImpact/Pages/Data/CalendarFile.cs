using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>Meetings as calendar programs take them (RFC 5545). Times are in UTC, so that no program needs the zone's rules.
/// In the initiative's first language.</summary>
internal static class CalendarFile
{
    /// <summary>All meetings, to subscribe to.</summary>
    public static byte[] Of(Site site) => Of(site, site.Initiative.Events, site.Initiative.Settings.Name.Original);

    /// <summary>One meeting, to add to a calendar.</summary>
    public static byte[] Of(Site site, Event happening) => Of(site, [happening], null);

    private static byte[] Of(Site site, IEnumerable<Event> events, string? name)
    {
        var calendar = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//StaticImpact//Events//EN")
            .Line("CALSCALE", "GREGORIAN");
        if (name is not null) calendar.Text("X-WR-CALNAME", name).Text("NAME", name);
        var zone = LocalZone.Of(site.Initiative);
        foreach (var happening in events) Write(calendar, site, zone, happening);
        return calendar.Line("END", "VCALENDAR").ToBytes();
    }

    private static void Write(CalendarText calendar, Site site, LocalZone zone, Event happening)
    {
        var page = SiteUrl.Of(site, SiteAddresses.Of(happening));
        var online = SiteUrl.Web(happening.Online?.Target);
        calendar
            .Line("BEGIN", "VEVENT")
            .Line("UID", FirstAddress.Of(happening, site.Initiative).Value + "@" + HostOf(site))
            .Line("DTSTAMP", Utc(zone.At(happening.Page.Updated ?? happening.Page.Date ?? happening.Date)));
        Times(calendar, zone, happening);
        calendar.Text("SUMMARY", happening.Page.Title.Original);
        if (happening.Place is { } place) calendar.Text("LOCATION", place.Original);
        var description = Description(site, happening, online);
        if (description.Length > 0) calendar.Text("DESCRIPTION", description);
        if (happening.Team is { } team) calendar.Text("CATEGORIES", site.Initiative.Teams[team].Page.Title.Original);
        if (page is not null) calendar.Line("URL", page);
        if (online is not null) calendar.Line("CONFERENCE;VALUE=URI", online);
        calendar.Line("END", "VEVENT");
    }

    private static void Times(CalendarText calendar, LocalZone zone, Event happening)
    {
        if (happening.Start is { } start)
        {
            calendar.Line("DTSTART", Utc(zone.At(start)));
            if (happening.End is { } end && end > start) calendar.Line("DTEND", Utc(zone.At(end)));
            return;
        }

        // The end is the first day on which it is over.
        var last = happening.End is { } until && DateOnly.FromDateTime(until) > happening.Date ? DateOnly.FromDateTime(until) : happening.Date;
        calendar
            .Line("DTSTART;VALUE=DATE", Day(happening.Date))
            .Line("DTEND;VALUE=DATE", Day(last.AddDays(1)));
    }

    private static string Description(Site site, Event happening, string? online)
    {
        var words = site.Words[site.Initiative.FirstLanguage].ForData;
        var parts = new List<string>(3);
        if (happening.Page.Illustrative) parts.Add(words["notice.illustrative.heading"]);
        if (happening.Page.Summary is { } summary) parts.Add(summary.Original);
        if (online is not null) parts.Add(online);
        return string.Join("\n\n", parts);
    }

    /// <summary>Part of every meeting's id, which must never change: the published host, whatever address this build is for;
    /// else the initiative's name.</summary>
    private static string HostOf(Site site)
    {
        var settings = site.Initiative.Settings;
        if (Uri.TryCreate(settings.Url?.Value, UriKind.Absolute, out var url)) return url.Host;
        var name = string.Concat(settings.Name.Original.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        return name.Trim('-') is { Length: > 0 } plain ? plain : "initiative";
    }

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
