namespace StaticImpact.Markup;

/// <summary>A paragraph of a body, also one in a list, a quote or a note.</summary>
/// <param name="Start">Where it begins in the body's plain text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Source">Where it begins in the Markdown it was read from.</param>
public readonly record struct BodyPassage(int Start, int Length, int Source);
