using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>The public words of what judging progress gives, beside those of <see cref="PublicWords"/>. In strings, class names and addresses
/// they have hyphens; data files have always had underscores in their place, but for flags.</summary>
public static class ProgressNames
{
    public static WordTable<MilestoneOutcome> Milestones { get; } = new(
        ("met", MilestoneOutcome.Met), ("missed", MilestoneOutcome.Missed), ("ahead", MilestoneOutcome.Ahead),
        ("upcoming", MilestoneOutcome.Upcoming), ("not-assessed", MilestoneOutcome.NotAssessed));

    public static WordTable<GapVerdict> Gaps { get; } = new(
        ("closing", GapVerdict.Closing), ("widening", GapVerdict.Widening), ("steady", GapVerdict.Steady),
        ("reversed", GapVerdict.Reversed), ("too-small-to-say", GapVerdict.TooSmallToSay));

    public static WordTable<GrowthBand> Bands { get; } = new(
        ("substantial-progress", GrowthBand.Substantial), ("moderate-progress", GrowthBand.Moderate),
        ("limited-progress", GrowthBand.Limited), ("deterioration", GrowthBand.Deterioration));

    public static WordTable<ProgressFlags> Flags { get; } = new(
        ("late", ProgressFlags.Late), ("slipped", ProgressFlags.Slipped), ("provisional", ProgressFlags.Provisional),
        ("stale", ProgressFlags.Stale), ("baseline-moved", ProgressFlags.BaselineMoved), ("suppressed-latest", ProgressFlags.SuppressedLatest));

    /// <summary>In data files.</summary>
    public static string Of(ProgressStatus status) => InData(PublicWords.Statuses[status]);

    /// <summary>A status as readers are told it, as counts name it: <c>improving_too_slowly</c>.</summary>
    public static string Of(ShownStatus status) => InData(status.Key);

    public static string Of(MilestoneOutcome outcome) => InData(Milestones[outcome]);

    public static string Of(GapVerdict verdict) => InData(Gaps[verdict]);

    public static string Of(GrowthBand band) => InData(Bands[band]);

    /// <summary>The words of the flags that are set, in the order of the table.</summary>
    public static ImmutableArray<string> Of(ProgressFlags flags) => [.. Flags.Choices.Where(flag => flags.HasFlag(flag.Value)).Select(flag => flag.Word)];

    private static string InData(string word) => word.Replace('-', '_');
}
