using System.Collections.Immutable;

namespace StaticImpact.Publishing;

/// <summary>What publishing did, by path.</summary>
/// <param name="Unchanged">How many files were not touched.</param>
public sealed record PublishSummary(ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed, int Unchanged);
