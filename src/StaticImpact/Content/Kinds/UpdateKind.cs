using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>What the partners tell each other and the public.</summary>
internal sealed class UpdateKind() : ItemKind<UpdateId, Update>("update", "updates")
{
    private static readonly Comparer<Update> ById = Comparer<Update>.Create(static (a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));

    public override bool IsDated => true;

    public override NewItem New { get; } = new("Say what is new in the first sentence.")
    {
        Asked = [new("kind", "kind") { Default = "news" }, AskedKey.Goals, new("changed", "changed") { IsNeededFor = "heard learned" }],
        Later = ["summary", "thanks", "indicators", "activities"],
    };

    internal override bool IsPublishedOnItsDay => true;

    protected override YamlObject<ItemKeys<Update>> Keys { get; } = ItemKeys.Of("an update's keys", new Update { Id = default, Page = PageFacts.Unread, Date = default })
        .Key("kind", ContentFormats.Choice(PublicWords.Updates), (u, v) => u with { Kind = v }, "What kind of update it is; news without it.")
        .Key("changed", ContentFormats.Words, (u, v) => u with { Changed = v }, "What changed because of what was heard or learned.")
        .References("thanks", PartnerKind.Id, (u, v) => u with { Thanks = v }, "Partners to thank.")
        .References("goals", GoalKind.Id, (u, v) => u with { Goals = v }, "Goals it is about.")
        .References("indicators", IndicatorKind.Id, (u, v) => u with { Indicators = v }, "Indicators it is about.")
        .References("partners", PartnerKind.Id, (u, v) => u with { Partners = v }, "Partners it is about.")
        .References("activities", ActivityKind.Id, (u, v) => u with { Activities = v }, "Activities it is about.")
        .References("teams", TeamKind.Id, (u, v) => u with { Teams = v }, "Teams it is about.")
        .Check((k, map, reading) =>
        {
            if (k.Item.Kind is UpdateType.Heard or UpdateType.Learned && !map.TryFind("changed", out _))
            {
                reading.Report(FilesCodes.MissingKey, map.Find("kind")!.Span,
                    $"'changed' is missing. Who hears '{(k.Item.Kind == UpdateType.Heard ? "what we heard" : "what we learned")}' wants to know what came of it: add 'changed: …', even if it is 'Nothing yet'.");
            }
        });

    protected override UpdateId IdOf(Update item) => item.Id;

    /// <summary>Newest first.</summary>
    protected override IEnumerable<Update> Sorted(IEnumerable<Update> items)
    {
        // Turned round they are almost in order, since files are read by name, which begins with the day; only those of one day are not.
        var sorted = items.Reverse().ToList();
        for (int start = 0, end; start < sorted.Count; start = end)
        {
            end = start + 1;
            while (end < sorted.Count && sorted[end].Date == sorted[start].Date) end++;
            if (end - start > 1) sorted.Sort(start, end - start, ById);
            if (start > 0 && sorted[start].Date > sorted[start - 1].Date) return [.. sorted.OrderByDescending(u => u.Date).ThenBy(u => u.Id.Value, StringComparer.Ordinal)];
        }

        return sorted;
    }

    protected override Update Complete(Update item, ParsedItem file, LinkContext linking)
    {
        var date = file.Group.Date ?? linking.Today;
        linking.CheckDay(file.Page.Date, file.Group.Date, "'date'");
        return item with { Id = new UpdateId(file.Id), Page = linking.Facts(file, date), Date = date };
    }
}
