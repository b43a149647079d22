namespace StaticImpact.Model;

/// <summary>A qualitative judgement in place of numbers.</summary>
public sealed record Judgement(ProgressStatus Status, LocalText? Judge, DateOnly? Date, LocalText? Reason);
