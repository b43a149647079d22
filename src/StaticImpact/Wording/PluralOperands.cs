namespace StaticImpact.Wording;

/// <summary>What a plural rule may look at, named as in the Unicode CLDR.</summary>
public readonly struct PluralOperands
{
    public PluralOperands(decimal number, int decimals)
    {
        N = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero);
        I = decimal.Truncate(N);
        V = decimals;
    }

    /// <summary>The number without its sign.</summary>
    public decimal N { get; }

    /// <summary>Its whole part.</summary>
    public decimal I { get; }

    /// <summary>How many digits are shown after the decimal sign.</summary>
    public int V { get; }

    public bool IsWhole => V == 0;

    public bool WholeEndsIn(int from, int to, int modulo)
    {
        var rest = I % modulo;
        return rest >= from && rest <= to;
    }
}
