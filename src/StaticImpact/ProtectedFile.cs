using System.Collections.Immutable;

namespace StaticImpact;

/// <summary>A data file that holds what the site hides, with what may stand in its place.</summary>
/// <param name="Path">Of the protected file, inside the content folder.</param>
/// <param name="Original">What is read now.</param>
/// <param name="Safe">What may stand in its place; null when that cannot be written.</param>
/// <param name="Rows">How many rows hold what is hidden.</param>
public sealed record ProtectedFile(string Path, byte[] Original, byte[]? Safe, int Rows)
{
    /// <summary>Where the original stands, or stood, inside the content folder: a spreadsheet has another ending than what takes its place.</summary>
    public required string OriginalPath { get; init; }

    /// <summary>The sheet of a spreadsheet that the front matter names, or named.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether it is a file that is named in the front matter, and may hold figures of several indicators.</summary>
    public bool IsShared { get; init; }

    /// <summary>What the front matter says, or said, under <c>data</c>; null for nothing.</summary>
    public string? Data { get; init; }

    /// <summary>Whether it is a spreadsheet that stands in the content folder.</summary>
    public bool LeavesProject { get; init; }

    /// <summary>Whether rows take the place of others at a later moment, so that what may stand in its place changes then.</summary>
    public bool HasRevisions { get; init; }

    /// <summary>The columns of which the site would hide more if it were made of the protected file; null when it stays the same.</summary>
    public ImmutableArray<string>? LosesMoreBy { get; init; }

    /// <summary>The texts that no longer say how the original is laid out, by their paths; null when that is not one line that can be taken out.</summary>
    public ImmutableArray<KeyValuePair<string, byte[]>>? Texts { get; init; } = [];
}
