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
/// <param name="Method">Null: the site's own.</param>
public sealed record ProgressChoice(ProgressMethod? Method)
{
    /// <summary>Required for <see cref="ProgressMethod.Manual"/>, shown as the author's judgement.</summary>
    public LocalText? Why { get; init; }

    /// <summary>The author's judgement, for <see cref="ProgressMethod.Manual"/>.</summary>
    public ProgressStatus? Status { get; init; }

    /// <summary>The value that cannot be passed, for <see cref="ProgressMethod.Cagr"/>.</summary>
    public decimal? Limit { get; init; }

    /// <summary>How long after its last day a figure is still taken as recent; null: as the kind of period has it.</summary>
    public Frequency? StaleAfter { get; init; }

    public SourceSpan Source { get; init; }
}
