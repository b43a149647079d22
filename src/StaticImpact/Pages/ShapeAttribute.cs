namespace StaticImpact.Pages;

/// <summary>On a model that templates show: tools/ShapeGenerator gives it a <see cref="Shape"/> with every public property, in
/// snake_case, with what its comment says. The model is a partial record; all that is stored in it is <c>required</c>.</summary>
/// <param name="name">How messages call it, e.g. <c>goal page</c>; no two have one name. One for anything, such as a group of cards, has the name of the thing in front.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ShapeAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
