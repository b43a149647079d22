using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>A qualitative judgement in place of numbers.</summary>
public sealed record Judgement(ProgressStatus Status, LocalText? Judge, DateOnly? Date, LocalText? Reason)
{
    /// <summary>Where the status stands.</summary>
    public SourceSpan Source { get; init; }
}
