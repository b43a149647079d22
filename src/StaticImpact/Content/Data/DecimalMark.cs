namespace StaticImpact.Content.Data;

/// <summary>What stands before the decimals of a number.</summary>
public enum DecimalMark
{
    Point,
    Comma,
}
