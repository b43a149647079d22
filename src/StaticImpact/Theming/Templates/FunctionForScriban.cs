using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticImpact.Theming.Templates;

/// <summary>Lets Scriban's own list functions call a function of a template.</summary>
internal sealed class FunctionForScriban(BoundFunction function, Frame frame, Rendering rendering) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;
    public int ParameterCount => function.Parameters.Count;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "item");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (!rendering.MayGoOn(function.Span)) return null;
        var values = new object?[function.Parameters.Count];
        for (var i = 0; i < values.Length && i < arguments.Count; i++) values[i] = rendering.Keep(arguments[i], function.Span);
        return function.Run(values, frame, rendering, isPrinted: false);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
