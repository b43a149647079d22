namespace StaticImpact.Pages;

/// <summary>What a template may see of one type of page model. Binding at run time, the check of every name when a theme loads and the
/// manual's list of members all read this; there is no reflection. Written by the compiler for every model marked <see cref="ShapeAttribute"/>.</summary>
public class Shape
{
    private readonly Dictionary<string, Member> members = new(StringComparer.Ordinal);

    public Shape(string name, string meaning, IEnumerable<Member> members)
    {
        Name = name;
        Meaning = meaning;
        foreach (var member in members) this.members.Add(member.Name, member);
    }

    /// <summary>How messages call it, e.g. <c>indicator page</c>.</summary>
    public string Name { get; }

    /// <summary>What the model is, for theme authors, as a line of Markdown.</summary>
    public string Meaning { get; }

    public IReadOnlyDictionary<string, Member> Members => members;

    /// <summary>Its members, read from a part of another model.</summary>
    public IEnumerable<Member> Via(Func<object, object> part) => members.Values.Select(m => m.Via(part));
}
