namespace StaticImpact.Charts.Drawing;

/// <summary>One of the two drawings of every chart. Its text is large enough to stay above 12 px when the drawing is
/// shrunk to the narrowest place it is shown in.</summary>
/// <param name="Name">In ids and class names.</param>
public sealed record ChartSize(string Name, double Width)
{
    /// <summary>The size of all text, in the drawing's own units.</summary>
    public const double Font = 15;

    /// <summary>From one line of text to the next.</summary>
    public const double Line = 18;

    public static ChartSize Wide { get; } = new("wide", 720);
    public static ChartSize Narrow { get; } = new("narrow", 360);

    public bool IsNarrow => Width < 500;
}
