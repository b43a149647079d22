using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

public enum ProgressMethod
{
    LinearPace,
    Cagr,
    Manual,
    None,
}

/// <summary>How an indicator's progress is to be judged.</summary>
public sealed record ProgressChoice(ProgressMethod Method)
{
    /// <summary>Required for <see cref="ProgressMethod.Manual"/>, shown as the author's judgement.</summary>
    public LocalText? Why { get; init; }

    /// <summary>The author's judgement, for <see cref="ProgressMethod.Manual"/>.</summary>
    public ProgressStatus? Status { get; init; }

    /// <summary>The value that cannot be passed, for <see cref="ProgressMethod.Cagr"/>.</summary>
    public decimal? Limit { get; init; }

    public SourceSpan Source { get; init; }
}
