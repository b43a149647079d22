namespace StaticImpact.Progress;

/// <summary>The categories of Statistics Canada and Open SDG, which <see cref="Methods.Cagr"/> maps to statuses.</summary>
public enum GrowthBand
{
    /// <summary>On track.</summary>
    Substantial,

    /// <summary>Progress made but acceleration needed.</summary>
    Moderate,
    Limited,
    Deterioration,
}
