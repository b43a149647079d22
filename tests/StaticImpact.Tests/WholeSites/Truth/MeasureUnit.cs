namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What a measure is counted in, in one language.</summary>
/// <param name="Kind">As data.json names it.</param>
internal sealed record MeasureUnit(string Kind, string Name, string? Plural, string? Symbol, string? Short, IReadOnlyList<string> Grades)
{
    /// <summary>Too long to stand with every figure: it stands once nearby, and with figures that stand alone.</summary>
    public bool IsLong { get; init; }

    public bool IsMark => Kind is "grade" or "yes-no";

    public bool IsPercentage => Kind == "percent" || Symbol == "%";
}
