using System.Collections.Immutable;

namespace StaticImpact.Content.Kinds;

/// <summary>How an author starts an item with <c>new</c>.</summary>
/// <param name="Prompt">What stands below the keys of the new file, to say what should be written there. Never meant for readers:
/// see <see cref="UnfinishedWords"/>.</param>
public sealed record NewItem(string Prompt)
{
    /// <summary>The key that the day goes to; null where the file's name says it, or nothing does.</summary>
    public string? DateKey { get; init; }

    /// <summary>What is asked, in order.</summary>
    public ImmutableArray<AskedKey> Asked { get; init; } = [];

    /// <summary>Keys that stand in the new file as remarks, to be filled in.</summary>
    public required ImmutableArray<string> Later { get; init; }

    /// <summary>The first line of the data file that is made beside the item; null for none.</summary>
    public string? DataHeader { get; init; }
}
