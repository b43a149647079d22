using System.Text.Json.Nodes;
using StaticImpact.Model;

namespace StaticImpact.Content.Kinds;

/// <summary>A key that is asked for when an item is started.</summary>
/// <param name="Key">In the front matter.</param>
/// <param name="Option">On the command line, without the hyphens.</param>
public sealed record AskedKey(string Key, string Option)
{
    public static AskedKey Goals { get; } = new("goals", "goal") { IsList = true };

    public bool IsList { get; init; }

    /// <summary>Whether the item cannot be read without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Values of the first field for which this one is needed.</summary>
    public string IsNeededFor { get; init; } = "";

    /// <summary>A value that cannot stand without a further key, and that key's line as it may stand to begin with.</summary>
    public (string Value, string Line)? Brings { get; init; }

    /// <summary>What is taken when nothing is said.</summary>
    public string? Default { get; init; }

    /// <summary>The question, where the key's own sentence is none.</summary>
    public string? Ask { get; init; }

    /// <summary>The values it may have: ids in the project, or the words that its format knows; null for free text.</summary>
    public IReadOnlyList<string>? Choices(ContentSchema schema, Initiative initiative) => Key switch
    {
        "goal" or "goals" => [.. initiative.Goals.Select(g => g.Id.Value)],
        "lead" => [.. initiative.Partners.Select(p => p.Id.Value)],
        _ => Words(schema.Keys.First(k => k.Name == Key).Format.Describe()),
    };

    private static List<string>? Words(JsonObject format)
    {
        if (format["enum"] is JsonArray words) return [.. words.Select(w => w!.GetValue<string>())];
        return format["anyOf"] is JsonArray choices ? choices.OfType<JsonObject>().Select(Words).FirstOrDefault(w => w is not null) : null;
    }
}
