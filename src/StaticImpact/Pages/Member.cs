namespace StaticImpact.Pages;

/// <summary>One thing a template may name.</summary>
/// <param name="name">In snake_case.</param>
/// <param name="kind">What it is.</param>
/// <param name="meaning">What it means and in what unit, for theme authors, as a line of Markdown.</param>
/// <param name="read">Reads it from a model of its shape.</param>
/// <param name="of">The shape of an object, or of a list's items; asked late, since shapes refer to each other.</param>
public sealed class Member(string name, MemberKind kind, string meaning, Func<object, object?> read, Func<Shape>? of = null)
{
    public string Name { get; } = name;
    public MemberKind Kind { get; } = kind;
    public string Meaning { get; } = meaning;
    public Func<object, object?> Read { get; } = read;

    /// <summary>The shape of an object, or of a list's items; null for other kinds.</summary>
    public Shape? Of => of?.Invoke();

    /// <summary>The same, read from a part of another model.</summary>
    internal Member Via(Func<object, object> part) => new(Name, Kind, Meaning, whole => Read(part(whole)), of);
}
