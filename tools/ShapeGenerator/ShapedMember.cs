namespace StaticImpact.ShapeGenerator;

/// <summary>A property of a view as templates see it.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="Kind">A name of <c>MemberKind</c>; null where it is a part whose members belong to the whole.</param>
/// <param name="Read">What to write behind the object to read it, e.g. <c>.Title</c>.</param>
/// <param name="Of">The full name of the type whose shape the object, the items or the part have; null for others.</param>
/// <param name="Meaning">From its comment.</param>
internal sealed record ShapedMember(string Name, string? Kind, string Read, string? Of, string Meaning);
