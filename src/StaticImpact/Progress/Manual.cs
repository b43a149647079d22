using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>The author's own judgement, shown as such with its reason.</summary>
public static class Manual
{
    public const int Version = 1;

    public static MethodDescription Description { get; } = new()
    {
        Method = ProgressMethod.Manual,
        Version = Version,
        Rules =
        [
            new("author-judged", RuleScope.Always, "", ProgressStatus.NotAssessed, _ => true),
        ],
    };
}
