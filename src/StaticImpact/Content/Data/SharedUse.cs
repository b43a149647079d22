using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>What an indicator took from a table that it shares with others.</summary>
/// <param name="Names">All indicators that the table names.</param>
/// <param name="Used">Those that are this one.</param>
public sealed record SharedUse(string File, ImmutableArray<Sourced<string>> Names, ImmutableArray<string> Used);
