using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What stands for a figure until a row that is released later takes its place.</summary>
/// <param name="Release">Null where it was never held back.</param>
internal readonly record struct EarlierFigure(Release? Release, Observation Observation)
{
    /// <summary>The later, the newer; what was never held back is oldest.</summary>
    public DateTime Moment => Release?.Moment ?? DateTime.MinValue;
}
