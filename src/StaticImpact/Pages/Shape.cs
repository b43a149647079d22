using StaticImpact.Markup;

namespace StaticImpact.Pages;

public enum MemberKind
{
    /// <summary>Plain text, encoded when printed.</summary>
    Text,

    /// <summary>An address that the program made or checked: a text that cannot be a script.</summary>
    Address,

    /// <summary>Already HTML, printed as it is.</summary>
    Html,

    /// <summary>True or false, for conditions.</summary>
    Flag,

    /// <summary>A whole number, printed without separators.</summary>
    Number,

    /// <summary>Another model, or null, which a condition sees as false.</summary>
    Object,

    /// <summary>A list of models.</summary>
    List,

    /// <summary>A list of plain texts.</summary>
    Texts,
}

/// <summary>One thing a template may name.</summary>
public sealed class Member(string name, MemberKind kind, Func<object, object?> read, Func<Shape>? of = null)
{
    public string Name { get; } = name;
    public MemberKind Kind { get; } = kind;
    public Func<object, object?> Read { get; } = read;

    /// <summary>The shape of an object, or of a list's items; null for other kinds.</summary>
    public Shape? Of => of?.Invoke();
}

/// <summary>What a template may see of one type of page model. Binding at run time and the check of every name
/// when a theme loads both read this; there is no reflection.</summary>
public abstract class Shape
{
    private readonly Dictionary<string, Member> members = new(StringComparer.Ordinal);

    private protected Shape(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>How messages call it, e.g. <c>indicator page</c>.</summary>
    public string Name { get; }
    public Type Type { get; }
    public IReadOnlyDictionary<string, Member> Members => members;

    private protected void Add(Member member) => members.Add(member.Name, member);

    public static Shape<T> Of<T>(string name)
        where T : class => new(name);
}

/// <summary>Declares the members of one type of page model, each once.</summary>
public sealed class Shape<T> : Shape
    where T : class
{
    internal Shape(string name)
        : base(name, typeof(T))
    {
    }

    public Shape<T> Text(string name, Func<T, string?> read) => With(new Member(name, MemberKind.Text, o => read((T)o) ?? ""));

    public Shape<T> Address(string name, Func<T, string?> read) => With(new Member(name, MemberKind.Address, o => read((T)o) ?? ""));

    public Shape<T> Html(string name, Func<T, Html> read) => With(new Member(name, MemberKind.Html, o => read((T)o)));

    public Shape<T> Flag(string name, Func<T, bool> read) => With(new Member(name, MemberKind.Flag, o => read((T)o)));

    public Shape<T> Number(string name, Func<T, int> read) => With(new Member(name, MemberKind.Number, o => read((T)o)));

    public Shape<T> Object<TOther>(string name, Func<T, TOther?> read, Func<Shape<TOther>> of)
        where TOther : class => With(new Member(name, MemberKind.Object, o => read((T)o), of));

    public Shape<T> List<TOther>(string name, Func<T, IReadOnlyList<TOther>> read, Func<Shape<TOther>> of)
        where TOther : class => With(new Member(name, MemberKind.List, o => read((T)o), of));

    public Shape<T> Texts(string name, Func<T, IReadOnlyList<string>> read) => With(new Member(name, MemberKind.Texts, o => read((T)o)));

    /// <summary>Takes over the members of another shape, read from a part of this model.</summary>
    public Shape<T> Include<TOther>(Shape<TOther> other, Func<T, TOther> part)
        where TOther : class
    {
        foreach (var member in other.Members.Values)
        {
            Add(new Member(member.Name, member.Kind, o => member.Read(part((T)o)), member.Of is null ? null : () => member.Of!));
        }

        return this;
    }

    private Shape<T> With(Member member)
    {
        Add(member);
        return this;
    }
}
