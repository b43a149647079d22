using StaticImpact.Content.Linking;
using StaticImpact.Content.Repetition;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>A meeting, past or to come.</summary>
internal sealed class EventKind() : ItemKind<EventId, Event>("event", "events")
{
    public override bool IsDated => true;

    public override NewItem New { get; } = new("Say whom it is for and what will happen.")
    {
        Asked = [new("start", "time") { Ask = "At what time does it start, such as 17:30 (nothing: all day)?" }, new("place", "place"), AskedKey.Goals],
        Later = ["summary", "end", "online", "team", "notes"],
    };

    protected override YamlObject<ItemKeys<Event>> Keys { get; } = ItemKeys.Of("an event's keys", new Event { Id = default, Page = PageFacts.Unread, Date = default })
        .Optional("start", YamlFormats.DateAndTime.WithPlace, (k, v) => k.WhenLinked((e, file, linking) => Started(e, v, file, linking)), "When it starts, such as 2026-12-03 17:30; without it, all day.")
        .Optional("end", YamlFormats.DateAndTime.WithPlace, (k, v) => k.WhenLinked((e, _, linking) => Ended(e, v, linking)), "When it ends, such as 2026-12-03 19:30.")
        .Repetition()
        .Key("place", ContentFormats.Words, (e, v) => e with { Place = v }, "Where it is.")
        .Key("online", ContentFormats.WebLink, (e, v) => e with { Online = v }, "Where to join from afar.")
        .Reference("team", TeamKind.Id, (e, v) => e with { Team = v }, "The team that meets.")
        .References("goals", GoalKind.Id, (e, v) => e with { Goals = v }, "Goals it is about.")
        .Key("notes", ContentFormats.Prose, (e, v) => e with { Notes = v }, "What was said and decided, written afterwards (Markdown).")
        .Check((_, map, reading) => CheckOrder(map, reading));

    protected override EventId IdOf(Event item) => item.Id;

    protected override IEnumerable<Event> Sorted(IEnumerable<Event> items) => items.OrderByDescending(e => e.Date).ThenBy(e => e.Id.Value, StringComparer.Ordinal);

    protected override Event Complete(Event item, ParsedItem file, LinkContext linking) => item with
    {
        Id = new EventId(file.Id),
        Page = linking.Facts(file),
        Date = file.Group.Date ?? (item.Date != default ? item.Date : linking.Today),
    };

    private static Event Started(Event item, Sourced<DayAndTime> start, ParsedItem file, LinkContext linking)
    {
        linking.CheckDay(start.With(start.Value.Day), file.Group.Date, "'start'");
        linking.CheckTime(start);
        return item with { Date = start.Value.Day, Start = start.Value.HasTime ? start.Value.DateTime : null };
    }

    private static Event Ended(Event item, Sourced<DayAndTime> end, LinkContext linking)
    {
        linking.CheckTime(end);
        return item with { End = end.Value.DateTime };
    }

    private static void CheckOrder(YamlMap map, YamlReading reading)
    {
        if (At("start") is { } start && At("end") is { } end && end.DateTime < start.DateTime && (end.HasTime || end.Day < start.Day))
        {
            reading.Report(FilesCodes.KeysDisagree, map.Find("end")!.Span, "The event ends before it starts. Correct one of the two times.");
        }

        // Whatever is wrong with one of them has been reported.
        DayAndTime? At(string key) =>
            map.TryFind(key, out var found) && YamlFormats.DateAndTime.TryRead(found.Value, new YamlReading(new DiagnosticBag()), out var time) ? time : null;
    }
}
