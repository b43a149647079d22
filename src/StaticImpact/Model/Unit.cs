namespace StaticImpact.Model;

public enum UnitKind
{
    Percent,
    Count,

    /// <summary>A rate per 1,000.</summary>
    PerThousand,

    /// <summary>A rate per 100,000.</summary>
    PerHundredThousand,

    /// <summary>Money: of <see cref="Unit.Currency"/>, or without a code what the strings call it (US dollars).</summary>
    Currency,
    Index,
    Days,

    /// <summary>A mark on an ordered list; values are positions on it from 0 (worst).</summary>
    Grade,

    /// <summary>1 for yes, 0 for no.</summary>
    YesNo,

    /// <summary>Named by the author.</summary>
    Named,

    /// <summary>A bare number, such as a ratio.</summary>
    None,
}

/// <summary>What a value is counted in. It travels with every value that is shown.</summary>
public sealed record Unit(UnitKind Kind)
{
    /// <summary>For <see cref="UnitKind.Named"/>: the singular, plural and symbol as the author gave them.</summary>
    public LocalText? Name { get; init; }
    public LocalText? Plural { get; init; }
    public string? Symbol { get; init; }

    /// <summary>For <see cref="UnitKind.Currency"/>: the code of ISO 4217; null where the author gives none.</summary>
    public string? Currency { get; init; }

    /// <summary>For <see cref="UnitKind.Currency"/>: what figures are written in.</summary>
    public Magnitude In { get; init; }

    /// <summary>How many ones a figure of 1 stands for.</summary>
    public decimal Multiplier => In switch
    {
        Magnitude.Ones => 1,
        Magnitude.Thousands => 1_000,
        Magnitude.Millions => 1_000_000,
        Magnitude.Billions => 1_000_000_000,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What programs are told beside the kind: <c>currency CAD millions</c>; the kind alone where there is nothing to tell.</summary>
    public string PublicWord =>
        PublicWords.Units[Kind] + (Currency is null ? "" : " " + Currency) + (In == Magnitude.Ones ? "" : " " + PublicWords.Magnitudes[In]);

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
