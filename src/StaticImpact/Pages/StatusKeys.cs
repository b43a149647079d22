using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Pages;

/// <summary>The keys of statuses in addresses and class names, their icons, and their order from best to worst.</summary>
public static class StatusKeys
{
    /// <summary>Every status in the order in which counts and filters show them.</summary>
    public static IReadOnlyList<ProgressStatus> InOrder { get; } =
    [
        ProgressStatus.TargetMet, ProgressStatus.OnTrack, ProgressStatus.Improving, ProgressStatus.LittleChange,
        ProgressStatus.NoDetectableChange, ProgressStatus.GettingWorse, ProgressStatus.TargetMissed,
        ProgressStatus.TooFewPoints, ProgressStatus.BaselineOnly, ProgressStatus.NotComparable,
        ProgressStatus.NotAssessed, ProgressStatus.NoData,
    ];

    public static string Of(ProgressStatus status) => Words.KeyOf(status);

    public static string IconOf(ProgressStatus status, Direction direction) => status switch
    {
        ProgressStatus.TargetMet => "star",
        ProgressStatus.OnTrack => "check-circle",
        ProgressStatus.Improving => direction == Direction.Lower ? "arrow-down" : "arrow-up",
        ProgressStatus.LittleChange or ProgressStatus.NoDetectableChange => "dash",
        ProgressStatus.GettingWorse => direction == Direction.Lower ? "arrow-up" : "arrow-down",
        ProgressStatus.TargetMissed => "open-circle",
        _ => "dots",
    };
}
