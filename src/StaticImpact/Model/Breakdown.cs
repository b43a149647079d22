using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>A column by which the data are disaggregated.</summary>
public sealed record Breakdown
{
    /// <summary>The column's header in the data file.</summary>
    public required string Column { get; init; }

    public required LocalText Label { get; init; }

    /// <summary>The group that others are compared with; null when no gap is worked out.</summary>
    public Sourced<string>? Reference { get; init; }

    /// <summary>What the members of its groups are called, such as "students"; null when the groups' names say it.</summary>
    public LocalText? People { get; init; }

    /// <summary>The groups in the author's order, or as they first appear in the data.</summary>
    public required ImmutableArray<Group> Groups { get; init; }

    /// <summary>The group that is everyone, as the data file writes it; null where blank cells are the total.</summary>
    public string? Total { get; init; }

    /// <summary>The author says that someone can be in several groups, so that they do not add up.</summary>
    public bool Overlap { get; init; }

    /// <summary>Groups that together make the whole, such as with and without disabilities: one set after another.</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get; init; } = [];

    /// <summary>True when the author gave the order, so charts keep it instead of sorting by value.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>True when the author says that the groups are the parts of a whole, so that they may be stacked.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A group of people within a breakdown.</summary>
/// <param name="Value">As the data file writes it.</param>
public sealed record Group(string Value, LocalText Label);
