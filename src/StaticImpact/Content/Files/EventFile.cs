using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>events/&lt;date&gt;-&lt;id&gt;.md</c>.</summary>
public sealed class EventFile
{
    public PageKeys Page { get; } = new();
    public Sourced<DayAndTime>? Start { get; private set; }
    public DayAndTime? End { get; private set; }
    public LocalText? Place { get; private set; }
    public string? Online { get; private set; }
    public Sourced<string>? Team { get; private set; }
    public ImmutableArray<Sourced<string>> Goals { get; private set; } = [];
    public LocalProse? Notes { get; private set; }

    public static YamlObject<EventFile> Format { get; } = new YamlObject<EventFile>("an event's keys", () => new())
        .Include(PageKeys.Format, e => e.Page)
        .Optional("start", YamlFormats.DateAndTime.WithPlace, (e, v) => e.Start = v, "When it starts, such as 2026-12-03 17:30; without it, all day.")
        .Optional("end", YamlFormats.DateAndTime, (e, v) => e.End = v, "When it ends, such as 2026-12-03 19:30.")
        .Optional("place", ContentFormats.Words, (e, v) => e.Place = v, "Where it is.")
        .Optional("online", YamlFormats.WebAddress, (e, v) => e.Online = v, "Where to join from afar.")
        .Optional("team", ContentFormats.Reference("a team"), (e, v) => e.Team = v, "The team that meets.")
        .Optional("goals", ContentFormats.References("a goal"), (e, v) => e.Goals = v, "Goals it is about.")
        .Optional("notes", ContentFormats.Prose, (e, v) => e.Notes = v, "What was said and decided, written afterwards (Markdown).")
        .Check((e, map, reading) =>
        {
            if (e.Start is { } start && e.End is { } end && end.DateTime < start.Value.DateTime && (end.HasTime || end.Day < start.Value.Day))
            {
                reading.Report(FilesCodes.KeysDisagree, map.Find("end")!.Span, "The event ends before it starts. Correct one of the two times.");
            }
        });
}
