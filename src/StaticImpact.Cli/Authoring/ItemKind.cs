using System.Collections.Immutable;
using StaticImpact.Content;

namespace StaticImpact.Cli.Authoring;

/// <summary>A kind of item that an author starts with <c>new</c>.</summary>
/// <param name="Name">As it is typed, such as <c>story</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Folder">Where its files are.</param>
/// <param name="IsDated">Whether the file's name starts with a day.</param>
/// <param name="DateKey">The key that the day goes to, or null where the file's name says it.</param>
/// <param name="Fields">What is asked, in order.</param>
/// <param name="Later">Keys that stand in the new file as remarks, to be filled in.</param>
internal sealed record ItemKind(
    string Name,
    ContentKind Kind,
    string Folder,
    bool IsDated,
    string? DateKey,
    ImmutableArray<ItemField> Fields,
    ImmutableArray<string> Later)
{
    public static ImmutableArray<ItemKind> All { get; } =
    [
        new("story", ContentKind.Story, "stories", false, "date",
            [ItemField.Goals, new("quote", "quote"), new("speaker", "speaker")],
            ["summary", "place", "photo", "indicators", "partners", "activities"]),
        new("update", ContentKind.Update, "updates", true, null,
            [new("kind", "kind") { Default = "news" }, ItemField.Goals, new("changed", "changed") { IsNeededFor = "heard learned" }],
            ["summary", "thanks", "indicators", "activities"]),
        new("event", ContentKind.Event, "events", true, null,
            [new("start", "time") { Ask = "At what time does it start, such as 17:30 (nothing: all day)?" }, new("place", "place"), ItemField.Goals],
            ["summary", "end", "online", "team", "notes"]),
        new("partner", ContentKind.Partner, "partners", false, null,
            [new("sector", "sector"), ItemField.Goals],
            ["summary", "role", "commitment", "website", "logo", "contact"]),
        new("activity", ContentKind.Activity, "activities", false, "start",
            [ItemField.Goals, new("lead", "lead"), new("status", "status") { Default = "planned" }],
            ["summary", "indicators", "team", "partners", "end", "milestones"]),
        new("indicator", ContentKind.Indicator, "indicators", false, null,
            [new("goal", "goal") { IsNeeded = true }, new("unit", "unit") { IsNeeded = true }, new("direction", "direction") { IsNeeded = true }],
            ["summary", "decimals", "baseline", "target", "definition", "population", "collection", "limits", "source", "update", "lead", "partners", "breakdowns"]),
        new("goal", ContentKind.Goal, "goals", false, null,
            [],
            ["summary", "short", "why", "residents_can", "order", "icon"]),
    ];

    /// <summary>What to write below.</summary>
    public string Body { get; } = Prompts.Of(Kind) ?? throw new ArgumentException("An item of this kind is not started alone.", nameof(Kind));

    public ContentSchema Schema { get; } = ContentSchema.All.First(s => s.Kind == Kind);
}
