namespace StaticImpact.Wording;

/// <summary>The plural categories of the Unicode CLDR. A language uses some of them; <see cref="Other"/> always.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
