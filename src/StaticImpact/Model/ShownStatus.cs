using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>A status as readers are told it. Some say another thing with a target than without one, and are counted,
/// listed and coloured apart: no word about a target that is not set, and none of "getting better" where it is too slow.</summary>
public readonly record struct ShownStatus
{
    private ShownStatus(ProgressStatus status, bool hasTarget)
    {
        Status = status;
        HasTarget = hasTarget;
    }

    public ProgressStatus Status { get; }

    /// <summary>Only told apart where it matters; false for all others.</summary>
    public bool HasTarget { get; }

    public static ShownStatus TargetMet { get; } = new(ProgressStatus.TargetMet, false);
    public static ShownStatus OnTrack { get; } = new(ProgressStatus.OnTrack, true);

    /// <summary>Judged by growth alone.</summary>
    public static ShownStatus ImprovingQuickly { get; } = new(ProgressStatus.OnTrack, false);
    public static ShownStatus Improving { get; } = new(ProgressStatus.Improving, false);
    public static ShownStatus ImprovingTooSlowly { get; } = new(ProgressStatus.Improving, true);

    /// <summary>Every one, from best to worst and then those that judge nothing: the order of counts and filters.</summary>
    public static ImmutableArray<ShownStatus> All { get; } =
    [
        TargetMet, OnTrack, ImprovingQuickly, Improving, ImprovingTooSlowly,
        new(ProgressStatus.LittleChange, false), new(ProgressStatus.NoDetectableChange, false), new(ProgressStatus.NoClearDirection, false),
        new(ProgressStatus.GettingWorse, false), new(ProgressStatus.TargetMissed, false),
        new(ProgressStatus.TooFewPoints, false), new(ProgressStatus.BaselineOnly, false), new(ProgressStatus.NotComparable, false),
        new(ProgressStatus.NotAssessed, false), new(ProgressStatus.NoData, false),
    ];

    /// <summary>Says where an indicator is going, rather than why that cannot be said.</summary>
    public bool IsVerdict => Status <= ProgressStatus.TargetMissed;

    /// <summary>In addresses, class names and strings keys, e.g. <c>improving-too-slowly</c>.</summary>
    public string Key =>
        this == ImprovingQuickly ? "improving-quickly"
        : this == ImprovingTooSlowly ? "improving-too-slowly"
        : PublicWords.Statuses[Status];

    public static ShownStatus Of(ProgressStatus status, bool hasTarget) =>
        new(status, hasTarget && (status is ProgressStatus.OnTrack or ProgressStatus.Improving));
}
