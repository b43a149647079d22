using Scriban;
using Scriban.Syntax;

namespace StaticImpact.Theming.Templates.Statements;

/// <summary>A node of ours in Scriban's tree: a statement in which every name is bound.</summary>
internal abstract class BoundStatement : ScriptStatement
{
    public abstract void Run(Frame frame, Rendering rendering);

    public sealed override object? Evaluate(TemplateContext context)
    {
        var ours = (ScribanContext)context;
        Run(ours.Frame!, ours.Rendering!);
        return null;
    }

    public sealed override void PrintTo(ScriptPrinter printer) => printer.Write(GetType().Name);
}
