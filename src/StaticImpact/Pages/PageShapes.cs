using System.Collections.Frozen;

namespace StaticImpact.Pages;

/// <summary>Every page template and what it may see. A theme must have each of them.</summary>
public static class PageShapes
{
    public static FrozenDictionary<string, Shape> All { get; } = Sections.Templates.ToFrozenDictionary(t => t.Template, t => t.Shape, StringComparer.Ordinal);
}
