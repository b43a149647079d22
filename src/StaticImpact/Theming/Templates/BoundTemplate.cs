using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates;

/// <summary>A template bound for one kind of model; filled in once its nodes are bound.</summary>
internal sealed class BoundTemplate
{
    public BoundStatement Body { get; set; } = new Block([]);

    /// <summary>How many values and variables a call of it holds.</summary>
    public int Slots { get; set; }
}
