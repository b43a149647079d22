using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>The author's own judgement, shown as such with its reason.</summary>
public static class Manual
{
    public const int Version = 1;

    /// <summary>What <see cref="ProgressReading.DecidedBy"/> says: there is no rule but the author.</summary>
    public const string DecidedBy = "author-judged";

    public static MethodDescription Description { get; } = new() { Method = ProgressMethod.Manual, Version = Version };
}
