using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>What the front matter says of the rows of a table, each by its name or its number.</summary>
public sealed record RowGuide
{
    public static RowGuide None { get; } = new();

    /// <summary>The row of everyone.</summary>
    public Sourced<string>? Total { get; init; }

    /// <summary>The only row that is read, as the figure of everyone.</summary>
    public Sourced<string>? Only { get; init; }

    /// <summary>Rows that are groups whatever they are called.</summary>
    public ImmutableArray<Sourced<string>> Groups { get; init; } = [];

    /// <summary>Rows that are left out; <c>8-12</c> are all from one to the other.</summary>
    public ImmutableArray<Sourced<string>> Ignored { get; init; } = [];

    public bool SaysAnything => Total is not null || Only is not null || !Groups.IsEmpty || !Ignored.IsEmpty;
}
