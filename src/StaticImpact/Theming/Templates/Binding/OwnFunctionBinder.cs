using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Expressions;
using StaticImpact.Theming.Templates.Reading;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Functions that a template writes: <c>func shout(text)</c>. Each is bound for the kinds of arguments that it is called with,
/// so that names in it are checked as everywhere else.</summary>
internal sealed class OwnFunctionBinder(Binder binder)
{
    private const int MostParameters = 16;

    private readonly List<TemplateFunction> calling = [];

    public void Declare(ScriptFunction function, Scope scope)
    {
        if (function.NameOrDoToken is not ScriptVariableGlobal { Name: var name } at)
        {
            binder.Report(ThemeCodes.TemplateSyntax, function, "A function has a name of its own, as in '{{ func shout(text) }}'.");
            return;
        }

        if (function.Parameters?.Any(p => p.EqualOrTripleDotToken?.Value == "...") == true)
        {
            binder.Report(ThemeCodes.TemplateForbidden, function, "A function's arguments are counted here: name each, without '...'.");
            return;
        }

        if (PathBinder.IsName(name, scope) || name == "page" || ThemeFunctionBinder.Names.Contains(name) || LibraryFunctions.IsLibrary(name))
        {
            binder.Report(ThemeCodes.UnknownName, at, $"'{name}' has a meaning already; take another name for the function.");
            return;
        }

        var read = Read(function, scope, name);
        var local = new Local(name, new ValueType(ValueKind.Function, Function: read), scope.NewSlot()) { IsReadOnly = true };
        scope.Locals.Add(local);

        // It knows itself, so that a call of itself is seen as what it is.
        read.Scope.Locals.Add(local);
    }

    public static Constant Value(ScriptFunction function, Scope scope) => new(null, new ValueType(ValueKind.Function, Function: Read(function, scope, "do")));

    private static TemplateFunction Read(ScriptFunction function, Scope scope, string name)
    {
        var parameters = function.Parameters?.Select(p => (p.Name?.Name ?? "", p.DefaultValue)).ToList() ?? [];
        return new TemplateFunction(name, parameters, function.Body ?? new ScriptBlockStatement(), scope.Copy());
    }

    public BoundExpression? Call(TemplateFunction function, ScriptExpression at, List<ScriptExpression> arguments, Scope scope, HtmlPlace? place)
    {
        if (Arguments(function, at, arguments, scope) is not { } values) return null;
        if (Bind(function, values, at, place) is not { } bound) return null;
        if (place is null && bound.Prints)
        {
            binder.Report(ThemeCodes.WrongKind, at, $"'{function.Name}' prints; it can only be called in a tag of its own. A function that is used as a value returns one by 'ret'.");
            return null;
        }

        return new FunctionResult(bound, [.. values.Select(v => v.Value)], TemplateFile.Span(at.Span));
    }

    /// <summary>For a list function that will call it with an item of this type.</summary>
    public BoundFunction? BindFor(TemplateFunction function, ValueType item, ScriptExpression at)
    {
        var values = new List<(string, BoundExpression)> { (function.Parameters.Count > 0 ? function.Parameters[0].Name : "0", new Constant(null, item)) };
        foreach (var (name, value) in function.Parameters.Skip(1))
        {
            if (value is null)
            {
                binder.Report(ThemeCodes.WrongKind, at, $"'{function.Name}' wants more than one value; a list gives it one item at a time.");
                return null;
            }

            values.Add((name, binder.Values.Bind(value, function.Scope)!));
        }

        var bound = Bind(function, values, at, null);
        if (bound is not { Prints: true }) return bound;
        binder.Report(ThemeCodes.WrongKind, at, $"'{function.Name}' prints; what a list is gone through with returns a value by 'ret'.");
        return null;
    }

    private List<(string Name, BoundExpression Value)>? Arguments(TemplateFunction function, ScriptExpression at, List<ScriptExpression> arguments, Scope scope)
    {
        var given = new Dictionary<string, BoundExpression>(StringComparer.Ordinal);
        var isOpen = function.Parameters.Count == 0;
        var isGood = true;
        var next = 0;
        foreach (var argument in arguments)
        {
            var named = argument as ScriptNamedArgument;
            var name = named?.Name?.Name ?? (isOpen ? next.ToString(System.Globalization.CultureInfo.InvariantCulture) : next < function.Parameters.Count ? function.Parameters[next].Name : null);
            if (named is null) next++;
            if (name is null || (!isOpen && function.Parameters.All(p => p.Name != name)) || given.Count == MostParameters)
            {
                binder.Report(ThemeCodes.TemplateSyntax, argument, named is null
                    ? $"'{function.Name}' takes {function.Parameters.Count} values: {string.Join(", ", function.Parameters.Select(p => p.Name))}."
                    : $"'{function.Name}' has no '{name}'.{Suggestion.DidYouMean(name ?? "", function.Parameters.Select(p => p.Name))} It takes: {string.Join(", ", function.Parameters.Select(p => p.Name))}.");
                return null;
            }

            if (binder.Values.Bind(named?.Value ?? argument, scope) is not { } value) isGood = false;
            else if (!given.TryAdd(name, value)) binder.Report(ThemeCodes.TemplateSyntax, argument, $"'{name}' is given twice.");
        }

        if (!isGood) return null;
        if (isOpen) return [.. given.Select(g => (g.Key, g.Value))];
        var all = new List<(string, BoundExpression)>();
        foreach (var (name, standard) in function.Parameters)
        {
            if (given.TryGetValue(name, out var value))
            {
                all.Add((name, value));
            }
            else if (standard is not null)
            {
                all.Add((name, binder.Values.Bind(standard, scope)!));
            }
            else
            {
                binder.Report(ThemeCodes.TemplateSyntax, at, $"'{function.Name}' needs a value for '{name}'.");
                return null;
            }
        }

        return all;
    }

    private BoundFunction? Bind(TemplateFunction function, List<(string Name, BoundExpression Value)> arguments, ScriptExpression at, HtmlPlace? place)
    {
        if (calling.Contains(function))
        {
            binder.Report(ThemeCodes.PartialCircle, at, $"'{function.Name}' would call itself: {string.Join(" → ", calling.SkipWhile(f => f != function).Select(f => f.Name))} → {function.Name}. A function may not go in a circle.");
            return null;
        }

        if (calling.Count + binder.Path.Count >= TemplateReader.DeepestNesting)
        {
            binder.Report(ThemeCodes.PartialCircle, at, "Functions and templates call each other more than 100 deep. Call fewer, each with more in it.");
            return null;
        }

        var key = string.Join('\n', [place?.Key ?? "", .. arguments.Select(a => $"{a.Name} {a.Value.Type.Key}")]);
        if (function.Bound.TryGetValue(key, out var known)) return known;
        var slots = arguments.Select(_ => function.Scope.NewSlot()).ToList();
        var bound = new BoundFunction(slots, TemplateFile.Span(function.Body.Span));
        var inner = function.Scope.InFunction(bound, [.. arguments.Select((a, i) => (a.Name, a.Value.Type, slots[i]))]);
        var (markup, printed) = (binder.Statements.Markup, binder.Statements.Printed);
        calling.Add(function);
        bound.Body = binder.Statements.Block(function.Body, inner, place?.Inner() ?? new HtmlPlace());
        calling.RemoveAt(calling.Count - 1);
        bound.HasMarkup = binder.Statements.Markup > markup;
        bound.Prints = binder.Statements.Printed > printed;
        function.Bound.Add(key, bound);
        return bound;
    }
}
