using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using StaticImpact.Theming.Templates.Expressions;

namespace StaticImpact.Theming.Templates;

/// <summary>Scriban's evaluator, for expressions that we do not bind ourselves. It sees nothing by name but its own libraries: members
/// and variables come as nodes of ours, so there is nothing to look up by reflection.</summary>
internal sealed class ScribanContext : TemplateContext
{
    [ThreadStatic]
    private static ScribanContext? free;
    private static readonly ScriptObject Libraries = MakeLibraries();

    private ScribanContext()
        : base(Libraries)
    {
        AutoIndent = false;
        LoopLimit = 100_000;
        LimitToString = 1_000_000;
        NewLine = "\n";
        RecursiveLimit = 100;
        RegexTimeOut = TimeSpan.FromMilliseconds(500);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
    }

    public Frame? Frame { get; set; }
    public Rendering? Rendering { get; set; }

    public static ScribanContext Rent()
    {
        var context = free ?? new ScribanContext();
        free = null;
        return context;
    }

    public static void Return(ScribanContext context)
    {
        context.Tags.Clear();
        free = context;
    }

    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) => BoundExpression.IsTrue(value);

    /// <summary>Models are read by nodes of ours alone.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target is IScriptObject or string ? base.GetMemberAccessorImpl(target) : null;

    private static ScriptObject MakeLibraries()
    {
        var libraries = new ScriptObject();
        libraries.SetValue("string", new StringFunctions(), true);
        libraries.SetValue("math", new MathFunctions(), true);
        libraries.SetValue("array", new ArrayFunctions(), true);
        libraries.SetValue("html", new HtmlFunctions(), true);
        libraries.SetValue("regex", new RegexFunctions(), true);
        libraries.IsReadOnly = true;
        return libraries;
    }
}
