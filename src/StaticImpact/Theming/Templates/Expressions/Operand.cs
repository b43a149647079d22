using Scriban;
using Scriban.Syntax;

namespace StaticImpact.Theming.Templates.Expressions;

/// <summary>A bound expression in a tree that Scriban evaluates.</summary>
internal sealed class Operand(BoundExpression value) : ScriptExpression
{
    public BoundExpression Value => value;

    public override object? Evaluate(TemplateContext context)
    {
        var ours = (ScribanContext)context;
        return value.Read(ours.Frame!, ours.Rendering!);
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(value.GetType().Name);
}
