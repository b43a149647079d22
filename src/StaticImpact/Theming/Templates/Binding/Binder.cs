using Scriban.Syntax;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Checks every name in the template of one page against the shapes that pages declare, following blocks, partials and
/// functions, and puts nodes bound to those shapes in the place of Scriban's. What has been checked is exactly what runs, so no
/// misspelling waits for a page.</summary>
/// <remarks>Bound, a page costs what a template engine of our own did. Used plainly, Scriban looks each name up in scopes and models at
/// run time: a third more for a whole build (docs/decisions/template-engine.md).</remarks>
internal sealed class Binder
{
    private readonly List<Diagnostic> mistakes = [];

    public Binder(ThemeParts parts)
    {
        Parts = parts;
        Statements = new StatementBinder(this);
        Control = new ControlBinder(this);
        Values = new ExpressionBinder(this);
        Operators = new OperatorBinder(this);
        Paths = new PathBinder(this);
        Functions = new ThemeFunctionBinder(this);
        Libraries = new LibraryBinder(this);
        OwnFunctions = new OwnFunctionBinder(this);
    }

    public ThemeParts Parts { get; }
    public StatementBinder Statements { get; }
    public ControlBinder Control { get; }
    public ExpressionBinder Values { get; }
    public OperatorBinder Operators { get; }
    public PathBinder Paths { get; }

    /// <summary>t, asset, icon, include.</summary>
    public ThemeFunctionBinder Functions { get; }

    /// <summary>string.upcase and the like.</summary>
    public LibraryBinder Libraries { get; }

    /// <summary>Functions that the template writes.</summary>
    public OwnFunctionBinder OwnFunctions { get; }

    /// <summary>The templates being bound, the page first.</summary>
    public List<string> Path { get; } = [];

    /// <summary>What is wrong in the template and in those that it calls, in the order found.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => mistakes;

    public BoundTemplate BindPage(TemplateFile template, Pages.Shape shape)
    {
        Path.Add(template.Name);
        var scope = new Scope(ValueType.Model(shape));
        var end = new HtmlPlace();
        var body = Statements.Block(template.Body, scope, end);
        if (end.Open.Length > 0 && end.Mismatch is null) Report(ThemeCodes.UnbalancedElements, template.Body!, $"The page ends while {end.Open} is open.");
        return new BoundTemplate { Body = body, Slots = scope.SlotsUsed };
    }

    public Diagnostic Report(DiagnosticCode code, ScriptNode at, string message)
    {
        var mistake = new Diagnostic(code, TemplateFile.Span(at.Span), message);
        mistakes.Add(mistake);
        return mistake;
    }

    public void Unsay(IEnumerable<Diagnostic> said) => mistakes.RemoveAll(said.Contains);
}
