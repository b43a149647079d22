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

    /// <summary>The digits after the decimal sign as a number, with zeros at their end.</summary>
    public decimal F => Scaled(N - I, V);

    /// <summary>The same without zeros at their end.</summary>
    public decimal T
    {
        get
        {
            var digits = F;
            while (digits != 0 && digits % 10 == 0) digits /= 10;
            return digits;
        }
    }

    /// <summary>Whether it is a whole number, with or without zeros after the decimal sign.</summary>
    public bool IsInteger => N == I;

    private static decimal Scaled(decimal part, int decimals)
    {
        for (var i = 0; i < decimals; i++) part *= 10;
        return part;
    }
}
