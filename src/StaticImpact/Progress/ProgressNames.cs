using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>The names that published data and front matter use for statuses and flags.</summary>
public static class ProgressNames
{
    private static readonly ProgressFlags[] EveryFlag = Enum.GetValues<ProgressFlags>();

    public static string Of(ProgressStatus status) => status switch
    {
        ProgressStatus.TargetMet => "target_met",
        ProgressStatus.OnTrack => "on_track",
        ProgressStatus.Improving => "improving",
        ProgressStatus.LittleChange => "little_change",
        ProgressStatus.NoDetectableChange => "no_detectable_change",
        ProgressStatus.NoClearDirection => "no_clear_direction",
        ProgressStatus.GettingWorse => "getting_worse",
        ProgressStatus.TargetMissed => "target_missed",
        ProgressStatus.TooFewPoints => "too_few_points",
        ProgressStatus.BaselineOnly => "baseline_only",
        ProgressStatus.NotComparable => "not_comparable",
        ProgressStatus.NotAssessed => "not_assessed",
        ProgressStatus.NoData => "no_data",
        _ => throw new UnreachableException(),
    };

    /// <summary>A status as readers are told it, as counts name it: <c>improving_too_slowly</c>.</summary>
    public static string Of(ShownStatus status) => status.Key.Replace('-', '_');

    public static string Of(MilestoneOutcome outcome) => outcome switch
    {
        MilestoneOutcome.Met => "met",
        MilestoneOutcome.Missed => "missed",
        MilestoneOutcome.Ahead => "ahead",
        MilestoneOutcome.Upcoming => "upcoming",
        MilestoneOutcome.NotAssessed => "not_assessed",
        _ => throw new UnreachableException(),
    };

    public static string Of(GapVerdict verdict) => verdict switch
    {
        GapVerdict.Closing => "closing",
        GapVerdict.Widening => "widening",
        GapVerdict.Steady => "steady",
        GapVerdict.Reversed => "reversed",
        GapVerdict.TooSmallToSay => "too_small_to_say",
        _ => throw new UnreachableException(),
    };

    public static string Of(GrowthBand band) => band switch
    {
        GrowthBand.Substantial => "substantial_progress",
        GrowthBand.Moderate => "moderate_progress",
        GrowthBand.Limited => "limited_progress",
        GrowthBand.Deterioration => "deterioration",
        _ => throw new UnreachableException(),
    };

    /// <summary>The names of the flags that are set, in the order of their declaration.</summary>
    public static ImmutableArray<string> Of(ProgressFlags flags)
    {
        if (flags == ProgressFlags.None) return [];
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var flag in EveryFlag)
        {
            if (flag != ProgressFlags.None && flags.HasFlag(flag)) names.Add(WordOf(flag));
        }

        return names.ToImmutable();
    }

    private static string WordOf(ProgressFlags flag) => flag switch
    {
        ProgressFlags.Late => "late",
        ProgressFlags.Slipped => "slipped",
        ProgressFlags.Provisional => "provisional",
        ProgressFlags.Stale => "stale",
        ProgressFlags.BaselineMoved => "baseline-moved",
        ProgressFlags.SuppressedLatest => "suppressed-latest",
        ProgressFlags.None => throw new UnreachableException("No flag is no word."),
        _ => throw new UnreachableException(),
    };
}
