using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StaticImpact.Tests.Specifications;

/// <summary>Feeds by RFC 4287, calendars by RFC 5545.</summary>
[Collection(PublishedExample.Shared)]
public sealed partial class FeedRulesTests(PublishedExample example)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Feeds_keep_the_rules_of_Atom()
    {
        var paths = example.Paths("feed.xml").ToList();
        Assert.Superset(new HashSet<string>(["feed.xml", "es/feed.xml", "goals/early-learning/feed.xml", "es/goals/early-learning/feed.xml"]), paths.ToHashSet());
        Assert.Contains(paths, path => path.StartsWith("indicators/", StringComparison.Ordinal));
        Assert.All(paths, path => KeepsTheRules(path, path.StartsWith("es/", StringComparison.Ordinal) ? "es" : "en"));
        var ids = paths.Select(path => example.Xml(path).Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Page_of_a_feed_names_it_in_its_head_and_to_readers()
    {
        var feeds = example.Paths("feed.xml").Where(path => path is not ("feed.xml" or "es/feed.xml")).ToList();
        Assert.NotEmpty(feeds);
        Assert.All(feeds, path =>
        {
            var page = example.Text(path[..^"feed.xml".Length] + "index.html");
            Assert.Matches("<link rel=\"alternate\" type=\"application/atom\\+xml\" title=\"[^\"]+\" href=\"feed.xml\">", page);
            Assert.Contains("<a href=\"feed.xml\" type=\"application/atom+xml\">", page, StringComparison.Ordinal);
        });
    }

    private void KeepsTheRules(string path, string language)
    {
        var feed = example.Xml(path);
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        AssertCommon(feed);
        Assert.Single(feed.Elements(Atom + "author"), a => a.Element(Atom + "name")!.Value.Length > 0);
        Assert.True(example.Has(Link(feed, "self")) && example.Has(Link(feed, "alternate")));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Moment(feed.Element(Atom + "updated")!), entries.Max(e => Moment(e.Element(Atom + "updated")!)));
        foreach (var entry in entries)
        {
            AssertCommon(entry);
            Assert.True(example.Has(Link(entry, "alternate")));
            Assert.True(Moment(entry.Element(Atom + "published")!) <= Moment(entry.Element(Atom + "updated")!));
            Assert.True(entry.Elements(Atom + "content").Count() <= 1);
        }
    }

    [Fact]
    public void Calendars_keep_the_rules_of_RFC_5545()
    {
        var all = Events("events.ics");
        Assert.NotEmpty(all);
        Assert.Equal(all.Count, all.Select(e => e["UID"]).Distinct(StringComparer.Ordinal).Count());
        var single = example.Paths(".ics").Where(p => p != "events.ics").SelectMany(Events).ToList();
        // Who adds one meeting and then subscribes to all sees it once.
        Assert.Equal(all.Select(e => e["UID"]).Order(StringComparer.Ordinal), single.Select(e => e["UID"]).Order(StringComparer.Ordinal));
    }

    private List<Dictionary<string, string>> Events(string path)
    {
        var text = example.Text(path);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var folded = text.Split("\r\n")[..^1];
        Assert.All(folded, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && line.Length > 0 && !line.Contains('\n') && !line.Contains('\r'), line));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
        Assert.Single(lines, "VERSION:2.0");
        Assert.Single(lines, l => l.StartsWith("PRODID:", StringComparison.Ordinal));
        // The rules of time zones are read back elsewhere, by another's program.
        var zone = (Start: Array.IndexOf(lines, "BEGIN:VTIMEZONE"), End: Array.IndexOf(lines, "END:VTIMEZONE"));
        Assert.Equal(lines.Any(l => l.Contains(";TZID=", StringComparison.Ordinal)), zone.Start > 0);
        if (zone.Start > 0) lines = [.. lines[..zone.Start], .. lines[(zone.End + 1)..]];
        var events = new List<Dictionary<string, string>>();
        foreach (var line in lines[1..^1])
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = line[..colon].Split(';')[0];
            Assert.Matches("^[A-Z-]+$", name);
            if (line == "BEGIN:VEVENT") events.Add(new(StringComparer.Ordinal));
            else if (events.Count > 0 && line != "END:VEVENT") Assert.True(events[^1].TryAdd(name, line[(name.Length + 1)..]), $"{path}: {name} twice");
            if (name is "SUMMARY" or "LOCATION" or "DESCRIPTION") Assert.Matches(Text(), line[(colon + 1)..]);
        }

        Assert.All(events, AssertEvent);
        return events;
    }

    private static void AssertEvent(Dictionary<string, string> @event)
    {
        Assert.Matches("^[^@ ]+@[^@ ]+$", @event["UID"]);
        Assert.Matches(Utc(), @event["DTSTAMP"]);
        Assert.NotEqual("", @event["SUMMARY"]);
        var start = @event["DTSTART"];
        Assert.True(@event.ContainsKey("RRULE") ? Local().IsMatch(start) || Day().IsMatch(start) : Utc().IsMatch(start) || Day().IsMatch(start), start);
        if (!@event.TryGetValue("DTEND", out var end)) return;
        Assert.Equal(Day().IsMatch(start), Day().IsMatch(end));
        Assert.True(string.CompareOrdinal(start, end) < 0, $"{start} to {end}");
    }

    private static void AssertCommon(XElement element)
    {
        foreach (var name in (string[])["id", "title", "updated"]) Assert.NotEqual("", Assert.Single(element.Elements(Atom + name)).Value);
        Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
        Moment(element.Element(Atom + "updated")!);
    }

    private static DateTimeOffset Moment(XElement element)
    {
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", element.Value);
        return DateTimeOffset.Parse(element.Value, CultureInfo.InvariantCulture);
    }

    private static string Link(XElement element, string relation) =>
        Assert.Single(element.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    [GeneratedRegex("^[0-9]{8}T[0-9]{6}Z$")]
    private static partial Regex Utc();

    [GeneratedRegex("^TZID=America/New_York:[0-9]{8}T[0-9]{6}$")]
    private static partial Regex Local();

    [GeneratedRegex("^VALUE=DATE:[0-9]{8}$")]
    private static partial Regex Day();

    /// <summary>Commas, semicolons and backslashes are escaped; of escapes there are four.</summary>
    [GeneratedRegex(@"^([^\\,;]|\\[\\,;nN])*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Text();
}
