namespace StaticImpact.Progress;

/// <summary>One test of where a gap is going. The first that holds decides.</summary>
public sealed class GapRule
{
    internal GapRule(string id, string formula, GapVerdict verdict, Func<GapCase, bool> holds)
    {
        Id = id;
        Formula = formula;
        Verdict = verdict;
        Holds = holds;
    }

    /// <summary>E.g. <c>gap-steady</c>; words for it stand in the theme's strings.</summary>
    public string Id { get; }

    /// <summary>The condition with the symbols of <see cref="GapReading.Formulas"/>.</summary>
    public string Formula { get; }

    public GapVerdict Verdict { get; }

    internal Func<GapCase, bool> Holds { get; }
}

/// <summary>What the rules ask: the gap at both ends, and the change that could be chance where it is known.</summary>
internal readonly record struct GapCase(decimal Before, decimal Now, double? Margin)
{
    /// <summary>Positive when the gap became smaller.</summary>
    public decimal Change => Math.Abs(Before) - Math.Abs(Now);
}
