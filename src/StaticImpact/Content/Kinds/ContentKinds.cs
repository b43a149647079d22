using System.Collections.Immutable;

namespace StaticImpact.Content.Kinds;

/// <summary>Every kind of content. Everything that differs by kind asks these objects: to add a kind is to add its object here.</summary>
public static class ContentKinds
{
    /// <summary>In the order in which they are read, linked and listed: a kind comes after those that decide whether it is shown.</summary>
    public static ImmutableArray<ContentKind> All { get; } =
    [
        new InitiativeKind(),
        new PlacesKind(),
        new AgendaKind(),
        new BackboneKind(),
        new GoalKind(),
        new IndicatorKind(),
        new PartnerKind(),
        new TeamKind(),
        new ActivityKind(),
        new StoryKind(),
        new UpdateKind(),
        new EventKind(),
        new PageKind(),
    ];

    /// <summary>A kind by its name or its plural.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static ContentKind Named(string word) => All.First(kind => kind.Name == word || kind.Plural == word);

    /// <summary>The kind whose files stand in a folder of the content; null for other folders.</summary>
    internal static ContentKind? InFolder(string folder) => All.FirstOrDefault(kind => kind.SingleFile is null && kind.Plural == folder);

    /// <summary>The kind of a file at the root of the content; null for other files.</summary>
    internal static ContentKind? InFile(string name) => All.FirstOrDefault(kind => kind.SingleFile == name);
}
