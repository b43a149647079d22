using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress.Methods;

/// <summary>What every computed method asks first: whether the data allow a comparison at all, and whether the target
/// is met or past.</summary>
internal static class CommonRules
{
    public static ImmutableArray<MethodRule> Data { get; } =
    [
        new("all-hidden", RuleScope.Always, "", ProgressStatus.NotAssessed, c => c.Last is null && c.IsHidden),
        new("no-observations", RuleScope.Always, "n = 0", ProgressStatus.NoData, c => c.Last is null),
        new("baseline-hidden", RuleScope.Always, "", ProgressStatus.NotAssessed, c => c.BaselineIsHidden),
        new("bound-meets-target", RuleScope.WithTarget, "d · (yn − yT) > 0", ProgressStatus.TargetMet, c => c.BoundMeets),
        new("latest-is-a-bound", RuleScope.Always, "", ProgressStatus.NotAssessed, c => c.EndsCensored),
        new("baseline-only-met", RuleScope.WithTarget, "n = 1, d · (y0 − yT) ≥ 0", ProgressStatus.TargetMet, c => c.Observations.Length == 1 && c.Scale is not null && c.Meets(c.Y0)),
        new("baseline-only", RuleScope.Always, "n = 1", ProgressStatus.BaselineOnly, c => c.Observations.Length == 1),
        new("series-break", RuleScope.Always, "t0 < tb ≤ tn", ProgressStatus.NotComparable, c => c.BreaksBy(c.Tn)),
        new("no-range", RuleScope.Always, "", ProgressStatus.NotAssessed, c => c.Scale is null),
    ];

    public static ImmutableArray<MethodRule> Target { get; } =
    [
        new("target-met", RuleScope.WithTarget, "d · (yn − yT) ≥ 0", ProgressStatus.TargetMet, c => c.Meets(c.Yn)),
        new("target-missed", RuleScope.WithTarget, "tn ≥ T", ProgressStatus.TargetMissed, c => c.IsDue),
    ];

    public static MethodRule Slipped { get; } =
        new("slipped", RuleScope.WithTarget, "d · (y0 − yT) ≥ 0", ProgressStatus.GettingWorse, c => c.Meets(c.Y0));

    /// <summary>The first rule that holds.</summary>
    /// <exception cref="InvalidOperationException">A method's last rule must always hold.</exception>
    public static MethodRule FirstThatHolds(ImmutableArray<MethodRule> rules, ProgressCase c)
    {
        foreach (var rule in rules)
        {
            if (rule.Scope == RuleScope.WithTarget && c.Target is null) continue;
            if (rule.Scope == RuleScope.WithoutTarget && c.Target is not null) continue;
            if (rule.Holds(c)) return rule;
        }

        throw new InvalidOperationException("No rule decided.");
    }
}
