using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>What stands beside the words in the head of the first page.</summary>
/// <param name="Picture">A picture; null for the lead map, that of the first measure that has one.</param>
/// <param name="Source">Where it is asked for.</param>
public sealed record Hero(Photo? Picture, SourceSpan Source);
