using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Charts;

/// <summary>How far along a measure is from its baseline to its target.</summary>
/// <param name="Share">0 at the baseline, 1 at the target; negative when it went backwards.</param>
/// <param name="Due">The share of the time that had passed at the latest figure: on an even pace, the share of the way that
/// would be done. Null while there is only the baseline.</param>
public sealed record Way(double Share, double? Due)
{
    /// <returns>Null without a target, and where the method works out no way to it.</returns>
    public static Way? Of(ProgressReading reading) =>
        reading is not { Target: not null, Latest: { Value: not null } latest } ? null
        : reading.Values[Quantity.Share] is { } share ? new Way(share, reading.Values[Quantity.Elapsed])
        : reading.Status == ProgressStatus.BaselineOnly || reading.Baseline?.Period == latest.Period ? new Way(0, null)
        : null;
}
