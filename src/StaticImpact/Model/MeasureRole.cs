using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>Whose status stands for an indicator with several measures, on the scorecard and in counts.</summary>
public enum OverallStatus
{
    /// <summary>That of the measure that leads.</summary>
    Headline,

    /// <summary>The worst among those that can be judged.</summary>
    Worst,

    /// <summary>Nobody's: each measure has its own, and the indicator is not counted.</summary>
    None,
}

/// <summary>What one of an indicator's several measures is. Each is an <see cref="Indicator"/> of its own, with the same goal, sources and
/// breakdowns and its own unit, direction, baseline, target and figures; those that do not lead have the id
/// <c>indicator/measure</c>.</summary>
/// <param name="Key">Its name under <c>measures</c>, by which addresses call it.</param>
/// <param name="Title">What it measures.</param>
/// <param name="Indicator">The indicator that it belongs to.</param>
/// <param name="IndicatorTitle">What that is called.</param>
/// <param name="Leads">It is the one that stands for the indicator.</param>
public sealed record MeasureRole(string Key, LocalText Title, IndicatorId Indicator, LocalText IndicatorTitle, bool Leads)
{
    /// <summary>What rows of the data file hold in the columns that name the measure.</summary>
    public ImmutableArray<GroupCell> Cells { get; init; } = [];

    /// <summary>It has a title beside the indicator's own.</summary>
    public bool IsNamed => !ReferenceEquals(Title, IndicatorTitle);
}
