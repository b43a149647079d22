using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>A shared result.</summary>
internal sealed class GoalKind() : ItemKind<GoalId, Goal>("goal", "goals")
{
    public static ItemReference<GoalId> Id { get; } = new("goal", ReferencesCodes.UnknownGoal, id => new GoalId(id));

    public override NewItem New { get; } = new("Say what the goal is about and what the partners do for it together.")
    {
        Later = ["summary", "short", "why", "residents_can", "order", "icon"],
    };

    internal override ItemReference Reference => Id;

    protected override YamlObject<ItemKeys<Goal>> Keys { get; } = ItemKeys.Of("a goal's keys", new Goal { Id = default, Page = PageFacts.Unread, Short = "" })
        .Key("short", ContentFormats.Words, (g, v) => g with { Short = v }, "The goal in two or three words, for tight places.")
        .Key("why", ContentFormats.Words, (g, v) => g with { Why = v }, "Why the goal matters to residents.")
        .Key("residents_can", PointKeys.Sentences, (g, v) => g with { ResidentsCan = v }, "What a resident can do, one sentence each.")
        .Key("order", YamlFormats.Integer, (g, v) => g with { Order = v }, "The goal's place among the goals, from 1.")
        .Key("colour", ContentFormats.Colour, (g, v) => g with { Colour = v }, "The goal's colour.")
        .Key("icon", ContentFormats.PlacedText, (g, v) => g with { Icon = v }, "The goal's picture: book, cap, wallet, heart, home, people, leaf, chart, or another drawing of the theme.")
        .Key("hero", YamlFormats.Choice(("map", true)).WithPlace, (g, v) => g with { LeadMap = v.Span }, "map puts the map of the goal's first measure that has one on top of its page, in place of the photo.");

    protected override GoalId IdOf(Goal item) => item.Id;

    protected override IEnumerable<Goal> Sorted(IEnumerable<Goal> items) =>
        items.OrderBy(g => g.Order ?? int.MaxValue).ThenBy(g => g.Page.Title.Original, StringComparer.Ordinal);

    protected override Goal Complete(Goal item, ParsedItem file, LinkContext linking)
    {
        var page = linking.Facts(file);
        return item with { Id = new GoalId(file.Id), Page = page, Short = item.Short.Original.Length > 0 ? item.Short : page.Title };
    }
}
