using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>A design token: one value of the look that the style sheets name as <c>var(--accent)</c>.</summary>
/// <param name="Name">Without the leading hyphens.</param>
/// <param name="Light">The value, or that of the light scheme.</param>
/// <param name="Dark">The value in the dark scheme; null when it is the same.</param>
internal sealed record Token(string Name, Sourced<string> Light, Sourced<string>? Dark)
{
    public bool IsColour => Colour.Parse(Light.Value) is not null;
}

/// <summary>Two colours that stand on each other somewhere, and how far apart they must be.</summary>
/// <param name="Text">The token in front.</param>
/// <param name="On">The token behind.</param>
/// <param name="Least">The least contrast: 4.5 for text, 3 for large text and graphics (WCAG 2.2, 1.4.3 and 1.4.11).</param>
internal sealed record ContrastPair(Sourced<string> Text, Sourced<string> On, Sourced<decimal> Least);
