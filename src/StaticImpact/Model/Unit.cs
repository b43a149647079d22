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

    /// <summary>Whether it counts people; null where the author does not say.</summary>
    public bool? People { get; init; }

    /// <summary>What sentences and tables call a named unit with a long name; null: its name.</summary>
    public LocalText? Short { get; init; }

    /// <summary>So many letters are short enough to stand with every figure.</summary>
    private const int MostLetters = 30;

    /// <summary>Its name is too long to stand with every figure, and the author gives nothing shorter.</summary>
    public bool IsLong => Kind == UnitKind.Named && Symbol is null && Short is null && (Plural ?? Name)?.Original.Length > MostLetters;

    /// <summary>A percentage that may lie below 0 and above 100, such as a debt ratio or a growth rate.</summary>
    public bool IsUnbounded { get; init; }

    /// <summary>Nothing is above it; null where nothing bounds.</summary>
    public decimal? Most => Kind == UnitKind.Percent && !IsUnbounded ? 100 : null;

    /// <summary>Differences of it are percentage points.</summary>
    public bool IsPercentage => Kind == UnitKind.Percent || (Kind == UnitKind.Named && Symbol == "%");
}
