using StaticImpact.Content.Files;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>A part of the shared plan.</summary>
internal sealed class ActivityKind() : ItemKind<ActivityId, Activity>("activity", "activities")
{
    public static ItemReference<ActivityId> Id { get; } = new("activity", ReferencesCodes.UnknownActivity, id => new ActivityId(id));

    public override NewItem New { get; } = new("Say what is done, for whom and how often.")
    {
        DateKey = "start",
        Asked = [AskedKey.Goals, new("lead", "lead"), new("status", "status") { Default = "planned", Ask = "Where does it stand (planned, if you say nothing)?" }],
        Later = ["summary", "indicators", "team", "partners", "end", "milestones"],
    };

    internal override ItemReference Reference => Id;

    protected override YamlObject<ItemKeys<Activity>> Keys { get; } = ItemKeys.Of("an activity's keys", new Activity { Id = default, Page = PageFacts.Unread })
        .References("goals", GoalKind.Id, (a, v) => a with { Goals = v }, "Goals it serves.")
        .References("indicators", IndicatorKind.Id, (a, v) => a with { Indicators = v }, "Indicators it should move.")
        .Reference("team", TeamKind.Id, (a, v) => a with { Team = v }, "The team it belongs to.")
        .Reference("lead", PartnerKind.Id, (a, v) => a with { Lead = v }, "The partner that answers for it.")
        .Optional("partners", YamlFormats.ListOf(PartKeys.Either), (k, v) => k.WhenLinked((a, _, linking) => a with
        {
            Partners = [.. v.Select(part => linking.Resolve(PartnerKind.Id, part.Partner) is { } partner ? new Contribution(partner, part.Does) : null).OfType<Contribution>()],
        }), "Who does what: a list of {id, does}.")
        .Key("status", ContentFormats.Choice(PublicWords.ActivityStates), (a, v) => a with { Status = v }, "Where it stands; without it, underway from its start on.")
        .Key("start", YamlFormats.Date, (a, v) => a with { Start = v }, "The day it starts.")
        .Key("end", YamlFormats.Date, (a, v) => a with { End = v }, "The day it ends.")
        .Key("milestones", YamlFormats.ListOf(MilestoneKeys.Format.Select(m => m.ToMilestone())), (a, v) => a with { Milestones = v }, "Steps with promised days: a list of {what, by, done}.")
        .Check((k, map, reading) =>
        {
            if (!map.TryFind("status", out _)) k.WhenLinked((a, _, linking) => a with { Status = a.Start <= linking.Today ? ActivityStatus.Underway : ActivityStatus.Planned });
            if (k.Item is { Start: { } start, End: { } end } && end < start)
            {
                reading.Report(FilesCodes.KeysDisagree, map.Find("end")!.Span, $"The end, {end:yyyy-MM-dd}, lies before the start, {start:yyyy-MM-dd}. Correct one of them.");
            }
        });

    protected override ActivityId IdOf(Activity item) => item.Id;

    protected override IEnumerable<Activity> Sorted(IEnumerable<Activity> items) => ByTitle(items);

    protected override Activity Complete(Activity item, ParsedItem file, LinkContext linking) => item with { Id = new ActivityId(file.Id), Page = linking.Facts(file) };

    /// <summary>One partner's part.</summary>
    private sealed record Part(Sourced<string> Partner, LocalText? Does);

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
