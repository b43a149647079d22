using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress.Methods;

/// <summary>No status: the author shows the numbers and leaves it there.</summary>
public sealed class NoMethod : ProgressMethod
{
    public static NoMethod Instance { get; } = new();

    public override string Name => "none";

    public override int Version => 1;

    public override JudgedBy By => JudgedBy.Nobody;

    public override ImmutableArray<MethodRule> Rules { get; } =
    [
        new("no-observations", RuleScope.Always, "n = 0", ProgressStatus.NoData, c => c.Last is null),
        new("no-direction", RuleScope.Always, "", ProgressStatus.NotAssessed, c => c.Indicator.Direction == Direction.None),
        new("no-method", RuleScope.Always, "", ProgressStatus.NotAssessed, _ => true),
    ];
}
