using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Search;

/// <summary>How a measure stands, as results show it.</summary>
/// <param name="Latest">The latest value with its unit, or words for "no data".</param>
/// <param name="Period">When that was; nothing without one.</param>
/// <param name="Flag">What marks figures that are made up; nothing for true ones.</param>
public sealed record SearchedMeasure(string Latest, string Period, string Flag, StatusView Status);
