using System.Collections.Immutable;

namespace StaticImpact.Pages.Hosting;

/// <summary>Headers that a part of the site is served with.</summary>
/// <param name="Why">For people who read the host's file.</param>
internal sealed record HeaderRule(ServedFiles Files, string Why, params ImmutableArray<Header> Headers);

/// <summary>One header of an answer.</summary>
internal readonly record struct Header(string Name, string Value);
