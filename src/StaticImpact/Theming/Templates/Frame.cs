namespace StaticImpact.Theming.Templates;

/// <summary>One level of a template's context while it is rendered: the page, an item of a list, the model of a partial.</summary>
internal sealed class Frame
{
    private static readonly object?[] None = [];

    public Frame(object? value)
    {
        Value = value;
        Root = this;
        Base = this;
    }

    private Frame(object? value, Frame? parent, Frame root)
    {
        Value = value;
        Parent = parent;
        Root = root;
        Base = parent?.Base ?? this;
    }

    public object? Value { get; set; }

    /// <summary>What <c>../</c> leads to; null at the top of a page and of a partial.</summary>
    public Frame? Parent { get; }

    /// <summary>The page.</summary>
    public Frame Root { get; }

    /// <summary>The top of the partial, which holds what it was called with.</summary>
    public Frame Base { get; }
    public int Index { get; set; }
    public bool IsLast { get; set; }
    public object?[] Parameters { get; private init; } = None;

    /// <summary>The block that a layout was called with, and where it was written.</summary>
    public Step[]? Block { get; private init; }
    public Frame? BlockFrame { get; private init; }

    public Frame Inner(object? value) => new(value, this, Root);

    public Frame Partial(object? value, object?[] parameters, Step[]? block) =>
        new(value, null, Root) { Parameters = parameters, Block = block, BlockFrame = this };
}
