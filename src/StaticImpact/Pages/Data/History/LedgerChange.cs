using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data.History;

/// <summary>One thing that changed about an indicator between two snapshots.</summary>
/// <param name="Indicator">Its id.</param>
/// <param name="Title">Its title then.</param>
public abstract record LedgerChange(string Indicator, string Title)
{
    /// <summary>The kind's name in published data and in strings keys.</summary>
    public abstract string Kind { get; }

    /// <summary>The author's reason; empty where there is none.</summary>
    public string Why { get; init; } = "";
}

public sealed record IndicatorAdded(string Indicator, string Title) : LedgerChange(Indicator, Title)
{
    public override string Kind => "indicator-added";
}

public sealed record IndicatorRemoved(string Indicator, string Title) : LedgerChange(Indicator, Title)
{
    public override string Kind => "indicator-removed";
}

/// <summary>What is measured is now said or counted in another way: definition, unit or direction.</summary>
public sealed record DefinitionChanged(string Indicator, string Title) : LedgerChange(Indicator, Title)
{
    public override string Kind => "definition-changed";
}

/// <summary>Figures for a period that had none.</summary>
/// <param name="Headline">The indicator's own figure; null where only groups or other places have new ones, or where it is
/// hidden today.</param>
/// <param name="Count">How many figures, of all groups and places.</param>
public sealed record FiguresAdded(string Indicator, string Title, string Period, SnapshotValue? Headline, int Count) : LedgerChange(Indicator, Title)
{
    public override string Kind => "figures-added";
}

/// <summary>A published figure is another one now.</summary>
public sealed record FigureRevised(string Indicator, string Title, ImmutableArray<GroupCell> Group, string? Place, SnapshotValue From, SnapshotValue To)
    : LedgerChange(Indicator, Title)
{
    public override string Kind => "figure-revised";
}

/// <summary>A published figure is not shown any more. What it was is not said again: it may be hidden to protect people.</summary>
public sealed record FigureWithdrawn(string Indicator, string Title, ImmutableArray<GroupCell> Group, string? Place, string Period)
    : LedgerChange(Indicator, Title)
{
    public override string Kind => "figure-withdrawn";
}

/// <param name="From">Null: there was none.</param>
/// <param name="To">Null: it was given up.</param>
public sealed record TargetChanged(string Indicator, string Title, SnapshotTarget? From, SnapshotTarget? To) : LedgerChange(Indicator, Title)
{
    public override string Kind => "target-changed";
}

/// <param name="FromShown">As pages told it then, with the target of that time: <c>improving_too_slowly</c>.</param>
/// <param name="ToShown">As they tell it since.</param>
public sealed record StatusChanged(string Indicator, string Title, string From, string To, string FromShown, string ToShown) : LedgerChange(Indicator, Title)
{
    public override string Kind => "status-changed";
}

/// <summary>Progress is judged by another method, or by another version of it.</summary>
public sealed record MethodChanged(string Indicator, string Title, string From, string To) : LedgerChange(Indicator, Title)
{
    public override string Kind => "method-changed";
}

/// <summary>All that changed from one snapshot to the next.</summary>
/// <param name="Date">The later one's day.</param>
/// <param name="Since">The earlier one's.</param>
public sealed record LedgerEntry(DateOnly Date, DateOnly Since, ImmutableArray<LedgerChange> Changes);
