using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Progress;

/// <summary>What another method says about the same data.</summary>
/// <param name="Agrees">It tells the same story as the indicator's own status.</param>
public sealed record MethodComparison(
    ProgressMethod Method, ProgressStatus Status, string DecidedBy, ProgressValues Values, GrowthBand? Band, bool Agrees);

/// <summary>The status under the other computed methods that reach a verdict, so that nobody needs to wonder whether
/// the method was picked for its answer.</summary>
public sealed record OtherMethods(ImmutableArray<MethodComparison> All)
{
    public static OtherMethods None { get; } = new([]);

    public bool Disagree => All.Any(other => !other.Agrees);

    internal static OtherMethods Of(ProgressCase c, ProgressReading reading)
    {
        // Where the author asks for no judgement, none is smuggled in.
        if (reading.Method.By == JudgedBy.Nobody) return None;
        var others = ImmutableArray.CreateBuilder<MethodComparison>();
        foreach (var method in ProgressMethods.All)
        {
            if (method.By != JudgedBy.Figures || method == reading.Method) continue;
            var rule = method.Decide(c);
            if (!ShownStatus.Of(rule.Status, c.Target is not null).IsVerdict) continue;
            others.Add(new(
                method, rule.Status, rule.Id, method.Values(c), method.BandOf(c), Agree(reading.Status, rule.Status, c.Target is not null)));
        }

        return others.Count == 0 ? None : new(others.ToImmutable());
    }

    /// <summary>Without a target nothing is on track for one, so that "on track" says no more than "improving"; and no
    /// change that can be detected, or none that is clear, is little change.</summary>
    private static bool Agree(ProgressStatus one, ProgressStatus other, bool hasTarget) =>
        Plain(one, hasTarget) == Plain(other, hasTarget);

    private static ProgressStatus Plain(ProgressStatus status, bool hasTarget) => status switch
    {
        ProgressStatus.OnTrack when !hasTarget => ProgressStatus.Improving,
        ProgressStatus.NoDetectableChange or ProgressStatus.NoClearDirection => ProgressStatus.LittleChange,
        ProgressStatus.TargetMet or ProgressStatus.OnTrack or ProgressStatus.Improving or ProgressStatus.LittleChange or ProgressStatus.GettingWorse or ProgressStatus.TargetMissed or ProgressStatus.TooFewPoints or ProgressStatus.BaselineOnly or ProgressStatus.NotComparable or ProgressStatus.NotAssessed or ProgressStatus.NoData => status,
        _ => throw new UnreachableException(),
    };
}
