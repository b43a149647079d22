using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>activities/&lt;id&gt;.md</c>.</summary>
public sealed class ActivityFile
{
    public PageKeys Page { get; } = new();
    public ImmutableArray<Sourced<string>> Goals { get; private set; } = [];
    public ImmutableArray<Sourced<string>> Indicators { get; private set; } = [];
    public Sourced<string>? Team { get; private set; }
    public Sourced<string>? Lead { get; private set; }
    public ImmutableArray<Part> Partners { get; private set; } = [];
    public ActivityStatus? Status { get; private set; }
    public DateOnly? Start { get; private set; }
    public DateOnly? End { get; private set; }
    public ImmutableArray<Milestone> Milestones { get; private set; } = [];

    public static YamlObject<ActivityFile> Format { get; } = new YamlObject<ActivityFile>("an activity's keys", () => new())
        .Include(PageKeys.Format, a => a.Page)
        .Optional("goals", ContentFormats.References("a goal"), (a, v) => a.Goals = v, "Goals it serves.")
        .Optional("indicators", ContentFormats.References("an indicator"), (a, v) => a.Indicators = v, "Indicators it should move.")
        .Optional("team", ContentFormats.Reference("a team"), (a, v) => a.Team = v, "The team it belongs to.")
        .Optional("lead", ContentFormats.Reference("a partner"), (a, v) => a.Lead = v, "The partner that answers for it.")
        .Optional("partners", YamlFormats.ListOf(PartKeys.Either), (a, v) => a.Partners = v, "Who does what: a list of {id, does}.")
        .Optional("status", ContentFormats.Choice(PublicWords.ActivityStates), (a, v) => a.Status = v, "Where it stands; without it, underway from its start on.")
        .Optional("start", YamlFormats.Date, (a, v) => a.Start = v, "The day it starts.")
        .Optional("end", YamlFormats.Date, (a, v) => a.End = v, "The day it ends.")
        .Optional("milestones", YamlFormats.ListOf(MilestoneKeys.Format.Select(m => m.ToMilestone())), (a, v) => a.Milestones = v, "Steps with promised days: a list of {what, by, done}.")
        .Check((a, map, reading) =>
        {
            if (a.Start is { } start && a.End is { } end && end < start)
            {
                reading.Report(FilesCodes.KeysDisagree, map.Find("end")!.Span, $"The end, {end:yyyy-MM-dd}, lies before the start, {start:yyyy-MM-dd}. Correct one of them.");
            }
        });

    /// <summary>One partner's part.</summary>
    public sealed record Part(Sourced<string> Partner, LocalText? Does);

    private sealed class PartKeys
    {
        private Sourced<string> id;
        private LocalText? does;

        public static YamlFormat<Part> Either { get; } = YamlFormats.Either(
            ContentFormats.Reference("a partner").Select(id => new Part(id, null)),
            new YamlObject<PartKeys>("{id, does}", () => new())
                .Required("id", ContentFormats.Reference("a partner"), (p, v) => p.id = v, "The partner.")
                .Optional("does", ContentFormats.Words, (p, v) => p.does = v, "What it does in this activity.")
                .Select(p => new Part(p.id, p.does)));
    }

    private sealed class MilestoneKeys
    {
        private LocalText what = "";
        private DateOnly? by;
        private bool done;
        private DateOnly? doneOn;

        public static YamlObject<MilestoneKeys> Format { get; } = new YamlObject<MilestoneKeys>("{what, by, done}", () => new())
            .Required("what", ContentFormats.Words, (m, v) => m.what = v, "What will be reached.")
            .Optional("by", YamlFormats.Date, (m, v) => m.by = v, "The promised day.")
            .Optional("done", DoneFormat.Instance, (m, v) => (m.done, m.doneOn) = v, "true, or the day on which it was reached.");

        public Milestone ToMilestone() => new(what, by, done, doneOn);
    }
}
