using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>goals/&lt;id&gt;.md</c>.</summary>
public sealed class GoalFile
{
    public PageKeys Page { get; } = new();
    public LocalText? Short { get; private set; }
    public LocalText? Why { get; private set; }
    public ImmutableArray<Point> ResidentsCan { get; private set; } = [];
    public int? Order { get; private set; }
    public string? Colour { get; private set; }
    public string? Icon { get; private set; }

    public static YamlObject<GoalFile> Format { get; } = new YamlObject<GoalFile>("a goal's keys", () => new())
        .Include(PageKeys.Format, g => g.Page)
        .Optional("short", ContentFormats.Words, (g, v) => g.Short = v, "The goal in two or three words, for tight places.")
        .Optional("why", ContentFormats.Words, (g, v) => g.Why = v, "Why the goal matters to residents.")
        .Optional("residents_can", PointKeys.Sentences, (g, v) => g.ResidentsCan = v, "What a resident can do, one sentence each.")
        .Optional("order", YamlFormats.Integer, (g, v) => g.Order = v, "The goal's place among the goals, from 1.")
        .Optional("colour", ContentFormats.Colour, (g, v) => g.Colour = v, "The goal's colour.")
        .Optional("icon", YamlFormats.Word("book", "cap", "wallet", "heart", "home", "people", "leaf", "chart"), (g, v) => g.Icon = v, "The goal's picture.");
}
