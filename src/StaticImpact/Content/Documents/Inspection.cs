using System.Collections.Immutable;

namespace StaticImpact.Content.Documents;

/// <summary>What a document or film holds besides what it shows.</summary>
/// <param name="Holds">Each as it can stand in a list: "comments", "the author's name 'Ana'". Empty when nothing was found.</param>
/// <param name="Unread">Why it, or a part of it, could not be looked into, as a sentence; null when it could.</param>
public sealed record Inspection(ImmutableArray<string> Holds, string? Unread)
{
    public static Inspection Nothing { get; } = new([], null);

    public static Inspection NotRead(string why) => new([], why);
}
