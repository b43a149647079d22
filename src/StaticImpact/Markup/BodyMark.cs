namespace StaticImpact.Markup;

/// <summary>
/// A place in a body's HTML that depends on a placeholder. With no length, the placeholder's value is put at the offset;
/// with one, that stretch of the HTML stays only if the value is not empty.
/// </summary>
internal readonly record struct BodyMark(int Offset, int Length, int Placeholder);
