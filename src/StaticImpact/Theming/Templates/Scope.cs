using StaticImpact.Pages;

namespace StaticImpact.Theming.Templates;

/// <summary>What <see cref="Frame"/> will hold at this point of a template, known when the theme loads.</summary>
internal sealed class Scope
{
    /// <summary>A page.</summary>
    public Scope(Shape page)
    {
        Type = new ValueType(MemberKind.Object, page);
        Root = this;
        Base = this;
    }

    private Scope(ValueType type, Scope? parent, Scope root)
    {
        Type = type;
        Parent = parent;
        Root = root;
        Base = parent?.Base ?? this;
    }

    public ValueType Type { get; }
    public Scope? Parent { get; }
    public Scope Root { get; }
    public Scope Base { get; }
    public bool IsLoop { get; private init; }
    public IReadOnlyList<(string Name, ValueType Type)> Parameters { get; private init; } = [];
    public bool IsPartial { get; private init; }

    /// <summary>Whether this partial was called with a block.</summary>
    public bool HasBlock { get; private init; }

    public Scope Inner(ValueType type, bool isLoop) => new(type, this, Root) { IsLoop = isLoop };

    public Scope Partial(ValueType type, IReadOnlyList<(string, ValueType)> parameters, bool hasBlock) =>
        new(type, null, Root) { Parameters = parameters, HasBlock = hasBlock, IsPartial = true };

    /// <summary>Every name that can be said here.</summary>
    public IEnumerable<string> Names => Parameters.Select(p => p.Name).Concat(Type.Of?.Members.Keys ?? []);
}
