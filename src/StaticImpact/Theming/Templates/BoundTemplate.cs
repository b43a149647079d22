using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates;

/// <summary>A template bound for one kind of model; filled in once its nodes are bound.</summary>
internal sealed class BoundTemplate
{
    public BoundStatement Body { get; set; } = new Block([]);

    /// <summary>What it reads with <c>$</c> and was not given.</summary>
    public IReadOnlyCollection<string> Missing { get; set; } = [];

    /// <summary>How many values and variables a call of it holds.</summary>
    public int Slots { get; set; }
}
