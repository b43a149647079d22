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

    /// <summary>The templates that are called, by the page or by each other.</summary>
    public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the template and in those that it calls, in the order found.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => mistakes;

    public BoundTemplate BindPage(TemplateFile template, Pages.Shape shape)
    {
        Path.Add(template.Name);
        var scope = new Scope(ValueType.Model(shape));
        var end = new HtmlPlace();
        var body = Statements.Block(template.Body, scope, end);
        if (end.Open.Length > 0 && end.Mismatch is null) ReportOpen(end, $"The page ends while {end.Open} is open.");
        return new BoundTemplate { Body = body, Slots = scope.SlotsUsed };
    }

    public Diagnostic Report(DiagnosticCode code, ScriptNode at, string message)
    {
        var mistake = new Diagnostic(code, TemplateFile.Span(at.Span), message);
        mistakes.Add(mistake);
        return mistake;
    }

    public void ReportAt(DiagnosticCode code, SourceSpan at, string message) => mistakes.Add(new Diagnostic(code, at, message));

    /// <summary>Reports an element that is left open, at its beginning.</summary>
    public void ReportOpen(HtmlPlace end, string message) => mistakes.Add(new Diagnostic(ThemeCodes.UnbalancedElements, end.OpenAt!.Value, message));

    /// <summary>Reports a style or a program in the page itself.</summary>
    /// <param name="what">How it begins: <c>style=</c>, <c>onclick=</c>, <c>&lt;style&gt;</c> or <c>&lt;script&gt;</c>.</param>
    public void ReportForbidden(SourceSpan at, string what) => mistakes.Add(new Diagnostic(ThemeCodes.InlineCode, at, what switch
    {
        "style=" => "'style=' has no effect: the security policy of every page forbids it. Use a class; what depends on a figure is drawn, as in '<svg width=\"100%\" height=\"20\" aria-hidden=\"true\"><rect width=\"{{ way.done / 10 }}%\" height=\"20\"></rect></svg>'.",
        "<style>" => "'<style>' has no effect: the security policy of every page forbids it. Put the rules into a style sheet that 'bundles' in theme.yml names.",
        "<script>" => "'<script>' without a 'src' has no effect: the security policy of every page forbids it. Put the script into a file under assets/ and write '<script src=\"{{ asset \"js/ours.js\" }}\" defer></script>'.",
        _ => $"'{what}' has no effect: the security policy of every page forbids it. A script in a file can listen to the element.",
    }));

    /// <summary>Where a sign of a text stands. White space that is left out of the text stood at its beginning.</summary>
    public SourceSpan LineOf(ScriptNode raw, string text, int index)
    {
        var whole = Parts.Templates.TryGetValue(Path[^1], out var template) ? template.Text : "";
        var (from, to) = (raw.Span.Start.Offset, Math.Min(raw.Span.End.Offset + 1, whole.Length));
        var leftOut = from < to ? whole.AsSpan(from, to - from).Count('\n') - text.AsSpan().Count('\n') : 0;
        return new SourceSpan(raw.Span.FileName ?? "", raw.Span.Start.Line + 1 + Math.Max(0, leftOut) + text.AsSpan(0, Math.Min(index, text.Length)).Count('\n'));
    }

    public void Unsay(IEnumerable<Diagnostic> said) => mistakes.RemoveAll(said.Contains);
}
