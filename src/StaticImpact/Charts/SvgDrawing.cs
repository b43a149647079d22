using StaticImpact.Markup;

namespace StaticImpact.Charts;

/// <summary>A finished SVG element with its size in its own units.</summary>
public readonly record struct SvgDrawing(Html Html, double Width, double Height);
