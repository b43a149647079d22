namespace StaticImpact.Theming.Templates.Statements;

/// <summary>A statement in which every name is bound.</summary>
internal abstract class BoundStatement
{
    public abstract void Run(Frame frame, Rendering rendering);
}
