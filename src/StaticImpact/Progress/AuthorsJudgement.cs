using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>Who set a status by hand, and why.</summary>
/// <param name="IsQualitative">The evidence is a judgement, not numbers.</param>
public sealed record AuthorsJudgement(LocalText? Why, LocalText? Judge, DateOnly? Date, bool IsQualitative);
