namespace StaticImpact.Model;

public enum UnitKind
{
    Percent,
    Count,

    /// <summary>A rate per 1,000.</summary>
    PerThousand,

    /// <summary>A rate per 100,000.</summary>
    PerHundredThousand,

    /// <summary>Money in the initiative's currency (US dollars).</summary>
    Currency,
    Index,
    Days,

    /// <summary>A mark on an ordered list; values are positions on it from 0 (worst).</summary>
    Grade,

    /// <summary>1 for yes, 0 for no.</summary>
    YesNo,

    /// <summary>Named by the author.</summary>
    Named,
}

/// <summary>What a value is counted in. It travels with every value that is shown.</summary>
public sealed record Unit(UnitKind Kind)
{
    /// <summary>For <see cref="UnitKind.Named"/>: the singular, plural and symbol as the author gave them.</summary>
    public LocalText? Name { get; init; }
    public LocalText? Plural { get; init; }
    public string? Symbol { get; init; }
}
