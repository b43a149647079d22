using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates;

/// <summary>One call of a template while a page is written.</summary>
/// <param name="model">What the template was called with; null for a page's own template never, for a partial never.</param>
/// <param name="slots">What it was given, then its variables.</param>
internal sealed class Frame(object? model, object?[] slots)
{
    public object? Model { get; } = model;
    public object?[] Slots { get; } = slots;

    /// <summary>The page's own call; null there.</summary>
    public Frame? Root { get; init; }

    /// <summary>The block that it was called with, and the call in which that was written.</summary>
    public BoundStatement? Block { get; init; }
    public Frame? BlockFrame { get; init; }
}
