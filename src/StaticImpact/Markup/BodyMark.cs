namespace StaticImpact.Markup;

/// <summary>
/// A place in a body's HTML that depends on a hole. With no length, the hole's value is put at the offset;
/// with one, that stretch of the HTML stays only if the value is not empty.
/// </summary>
internal readonly record struct BodyMark(int Offset, int Length, int Hole);
