using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>No status: the author shows the numbers and leaves it there.</summary>
public static class NoMethod
{
    public const int Version = 1;

    public static MethodDescription Description { get; } = new()
    {
        Method = ProgressMethod.None,
        Version = Version,
        Rules =
        [
            new("no-observations", RuleScope.Always, "n = 0", ProgressStatus.NoData, c => c.Last is null),
            new("no-direction", RuleScope.Always, "", ProgressStatus.NotAssessed, c => c.Indicator.Direction == Direction.None),
            new("no-method", RuleScope.Always, "", ProgressStatus.NotAssessed, _ => true),
        ],
    };
}
