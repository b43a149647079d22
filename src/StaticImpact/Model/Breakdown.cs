using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>What the cells of a breakdown's column are.</summary>
public enum BreakdownKind
{
    /// <summary>Groups of people, of which one may be left behind.</summary>
    Groups,

    /// <summary>What people answered.</summary>
    Answers,

    /// <summary>Things such as assets or sectors.</summary>
    Items,
}

/// <summary>A column by which the data are disaggregated.</summary>
public sealed record Breakdown
{
    /// <summary>The column's header in the data file.</summary>
    public required string Column { get; init; }

    public required LocalText Label { get; init; }

    public BreakdownKind Kind { get; init; }

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

    /// <summary>Everyone is in one of its cells, each of which is out of all: then what one leaves is in the others, whether or not a
    /// row says the total.</summary>
    public bool IsPartition => !Overlap && (IsWhole || Kind == BreakdownKind.Answers);
}

/// <summary>A group of people within a breakdown; an answer; or an item.</summary>
/// <param name="Value">As the data file writes it.</param>
public sealed record Group(string Value, LocalText Label)
{
    /// <summary>For an item: what it is a part of, as the data file writes it or, where that has no figures, as the author does; null where it is of nothing.</summary>
    public string? Parent { get; init; }

    /// <summary>What <see cref="Parent"/> is called.</summary>
    public LocalText? ParentLabel { get; init; }
}
