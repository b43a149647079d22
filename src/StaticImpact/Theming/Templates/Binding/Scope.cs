namespace StaticImpact.Theming.Templates.Binding;

/// <summary>What is known at a point of a template when the theme loads.</summary>
internal sealed class Scope
{
    /// <summary>A template called with a model.</summary>
    public Scope(ValueType model, Scope? page = null, bool hasBlock = false, IReadOnlyList<(string Name, ValueType Type)>? given = null)
    {
        Model = model;
        Page = page ?? this;
        IsPartial = page is not null;
        HasBlock = hasBlock;
        Given = given ?? [];
        Slots = new SlotCount { Value = Given.Count };
        Locals = [];
        Withs = [];
    }

    /// <summary>The body of a function: what is known where it is written, and its parameters.</summary>
    private Scope(Scope outer)
    {
        (Model, IsPartial, HasBlock, Given, Slots) = (outer.Model, outer.IsPartial, outer.HasBlock, outer.Given, outer.Slots);
        Page = outer.Page == outer ? this : outer.Page;
        Locals = [.. outer.Locals];
        Withs = [.. outer.Withs];
    }

    public ValueType Model { get; }

    /// <summary>That of the page's own template.</summary>
    public Scope Page { get; }
    public bool IsPartial { get; }
    public bool HasBlock { get; }

    /// <summary>What the template was called with; each in the slot of its place.</summary>
    public IReadOnlyList<(string Name, ValueType Type)> Given { get; }
    public List<Local> Locals { get; }

    /// <summary>What the template reads with <c>$</c> and is not given.</summary>
    public SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>What the template reads of its model that the model does not have, nor anything of a similar name, with what was said of it.</summary>
    public Dictionary<string, StaticImpact.Diagnostics.Diagnostic> Lacking { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables of blocks that have ended.</summary>
    public HashSet<string> Ended { get; } = new(StringComparer.Ordinal);

    /// <summary>The models of <c>with</c>, the outermost first.</summary>
    public List<(ValueType Type, int Slot)> Withs { get; }
    public Stack<Loop> Loops { get; } = new();

    /// <summary>The function this is the body of; null in a template.</summary>
    public BoundFunction? Function { get; init; }
    public IReadOnlyList<(string Name, ValueType Type, int Slot)> Arguments { get; init; } = [];
    private SlotCount Slots { get; }
    public int SlotsUsed => Slots.Value;

    public int NewSlot(int count = 1)
    {
        Slots.Value += count;
        return Slots.Value - count;
    }

    public Local? FindLocal(string name) => Locals.FindLast(l => l.Name == name);

    public Scope Copy() => new(this);

    public Scope InFunction(BoundFunction function, IReadOnlyList<(string Name, ValueType Type, int Slot)> arguments)
    {
        var inner = new Scope(this) { Function = function, Arguments = arguments };
        foreach (var (name, type, slot) in arguments) inner.Locals.Add(new Local(name, type, slot) { IsParameter = true });
        return inner;
    }

    /// <summary>Every name that can be said here.</summary>
    public IEnumerable<string> Names =>
        Locals.Select(l => l.Name).Concat(Given.Select(g => "$" + g.Name)).Concat(Withs.SelectMany(w => w.Type.Of!.Members.Keys)).Concat(Model.Of?.Members.Keys ?? []);

    private sealed class SlotCount
    {
        public int Value { get; set; }
    }
}

/// <summary>A variable of a template.</summary>
internal sealed class Local(string name, ValueType type, int slot)
{
    public string Name { get; } = name;

    /// <summary>Grows: a variable that begins as null or as an empty list learns its type later.</summary>
    public ValueType Type { get; set; } = type;
    public int Slot { get; } = slot;
    public bool IsReadOnly { get; set; }
    public bool IsParameter { get; init; }
}

/// <summary>A loop around this point.</summary>
internal sealed class Loop(string keyword, int slot)
{
    public string Keyword { get; } = keyword;
    public int Slot { get; } = slot;

    /// <summary>Whether anything in it asks for <c>for.index</c> and the like.</summary>
    public bool IsUsed { get; set; }
}
