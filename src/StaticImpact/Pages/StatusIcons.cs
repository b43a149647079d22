using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>The icons of statuses.</summary>
public static class StatusIcons
{
    public static string Of(ShownStatus status, Direction direction) => status.Status switch
    {
        ProgressStatus.TargetMet => "star",
        ProgressStatus.OnTrack when status.HasTarget => "check-circle",
        ProgressStatus.OnTrack or ProgressStatus.Improving => direction == Direction.Lower ? "arrow-down" : "arrow-up",
        ProgressStatus.LittleChange or ProgressStatus.NoDetectableChange or ProgressStatus.NoClearDirection => "dash",
        ProgressStatus.GettingWorse => direction == Direction.Lower ? "arrow-up" : "arrow-down",
        ProgressStatus.TargetMissed => "open-circle",
        ProgressStatus.TooFewPoints or ProgressStatus.BaselineOnly or ProgressStatus.NotComparable
            or ProgressStatus.NotAssessed or ProgressStatus.NoData => "dots",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
