using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Expressions;
using StaticImpact.Theming.Templates.Reading;
using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>The functions that themes have beside Scriban's: <c>t</c>, <c>asset</c>, <c>icon</c>, <c>include</c>, and <c>layout</c> for <c>wrap</c>.</summary>
internal sealed class ThemeFunctionBinder(Binder binder)
{
    private readonly Dictionary<string, BoundTemplate> bound = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = ["t", "asset", "icon", "include", "layout"];

    /// <param name="at">The whole call.</param>
    /// <param name="name">Of the function.</param>
    /// <param name="arguments">Some of them bound already, where they came through a pipe.</param>
    /// <param name="scope">What is known there.</param>
    /// <param name="place">Where it is printed; null inside other expressions.</param>
    /// <param name="nameAt">The name alone.</param>
    public BoundExpression? Bind(ScriptExpression at, string name, List<ScriptExpression> arguments, Scope scope, HtmlPlace? place, ScriptNode? nameAt = null)
    {
        switch (name)
        {
            case "t":
                return Text(name, at, arguments) is { } key ? String(key.Value, key.At, arguments, scope) : null;
            case "asset":
                return Text(name, at, arguments) is { } file && IsAlone(at, name, arguments) ? Asset(file.Value, file.At) : null;
            case "icon":
                return IsAlone(at, name, arguments) ? Icon(at, arguments, scope) : null;
            case "include":
                return Include(at, arguments, scope, place ?? new HtmlPlace(), null);
            case "layout":
                binder.Report(ThemeCodes.TemplateSyntax, at, "'layout' takes a block: write '{{ wrap layout \"layouts/default\" }} … {{ end }}'.");
                return null;
            default:
                if (ForeignWords.Hint(name) is { } hint) binder.Report(ThemeCodes.UnknownFunction, nameAt ?? at, $"'{name}' is not Scriban. {hint}");
                else if (LibraryFunctions.Suggest(name) is { } libraries) binder.Report(ThemeCodes.UnknownFunction, nameAt ?? at, $"No function '{name}'. Did you mean {libraries}?");
                else if (PathBinder.IsName(name, scope)) binder.Report(ThemeCodes.UnknownFunction, nameAt ?? at, $"'{name}' is a value, not a function, and cannot be followed by others. Between values stands an operator.");
                else binder.Report(ThemeCodes.UnknownFunction, nameAt ?? at, $"No function '{name}'.{Suggestion.DidYouMean(name, Names.Concat(scope.Names))} Functions: {string.Join(", ", Names)}, and Scriban's string, array, math, html and regex.");
                return null;
        }
    }

    private (string Value, ScriptNode At)? Text(string function, ScriptExpression at, List<ScriptExpression> arguments)
    {
        if (arguments.Count > 0 && Literal(arguments[0]) is { } text) return (text, arguments[0]);
        binder.Report(ThemeCodes.TemplateSyntax, arguments.Count > 0 ? arguments[0] : at, $"'{function}' needs a text in quotes, so that it can be checked when the theme loads.");
        return null;
    }

    private bool IsAlone(ScriptExpression at, string name, List<ScriptExpression> arguments)
    {
        if (arguments.Count == 1) return true;
        binder.Report(ThemeCodes.TemplateSyntax, arguments.Count > 1 ? arguments[1] : at, name == "asset" ? "'asset' takes one file in quotes, as in '{{ asset \"css/site.css\" }}'." : "'icon' takes one name, as in '{{ icon \"star\" }}'.");
        return false;
    }

    private static string? Literal(ScriptExpression expression) => expression switch
    {
        ScriptLiteral { Value: string text } => text,
        Operand { Value: Constant { Value: string text } } => text,
        _ => null,
    };

    private AssetAddress? Asset(string file, ScriptNode at)
    {
        if (binder.Parts.Assets.TryGetValue(file, out var address)) return new AssetAddress(address);
        binder.Report(ThemeCodes.UnknownAsset, at, $"No file '{file}' in the theme's assets.{Suggestion.DidYouMean(file, binder.Parts.Assets.Keys)}");
        return null;
    }

    private IconDrawing? Icon(ScriptExpression at, List<ScriptExpression> arguments, Scope scope)
    {
        if (Literal(arguments[0]) is { } name && !binder.Parts.Icons.ContainsKey(name))
        {
            binder.Report(ThemeCodes.UnknownIcon, arguments[0], $"No icon '{name}' in assets/icons.{Suggestion.DidYouMean(name, binder.Parts.Icons.Keys)}");
            return null;
        }

        if (binder.Values.Bind(arguments[0], scope) is not { } value) return null;
        if (value.Type.IsText) return new IconDrawing(value, binder.Parts.Icons, TemplateFile.Span(at.Span));
        binder.Report(ThemeCodes.WrongKind, arguments[0], $"'{arguments[0]}' is {value.Type.InWords}, not an icon's name.");
        return null;
    }

    private StringText? String(string key, ScriptNode at, List<ScriptExpression> arguments, Scope scope)
    {
        if (binder.Parts.FindString(key) is not { } places)
        {
            binder.Report(ThemeCodes.UnknownString, at, $"No string '{key}' in the theme's strings.{Suggestion.DidYouMean(key, binder.Parts.Strings.Keys)}");
            return null;
        }

        var names = new List<string>();
        var values = new List<BoundExpression>();
        var (isGood, misspelt) = (true, false);
        foreach (var argument in arguments.Skip(1))
        {
            if (argument is not ScriptNamedArgument { Name: { } named, Value: { } given })
            {
                binder.Report(ThemeCodes.TemplateSyntax, argument, "Values of a string are named, as in '{{ t \"home.count\" n: goals }}'.");
                return null;
            }

            var place = named.Name;
            if (!places.Contains(place))
            {
                misspelt = true;
                binder.Report(ThemeCodes.StringPlaces, named, $"The string '{key}' has no place for '{place}'.{Suggestion.DidYouMean(place, places.Except(arguments.OfType<ScriptNamedArgument>().Select(a => a.Name?.Name ?? ""), StringComparer.Ordinal))}");
                isGood = false;
            }

            names.Add(place);
            if (binder.Values.Bind(given, scope) is not { } value)
            {
                isGood = false;
                continue;
            }

            if (!value.Type.IsText && value.Type.Kind != ValueKind.Number)
            {
                binder.Report(ThemeCodes.WrongKind, given, $"'{place}' is {value.Type.InWords}; a string takes texts and numbers.");
                isGood = false;
            }

            values.Add(value);
        }

        foreach (var missing in places.Where(p => !misspelt && !names.Contains(p)))
        {
            isGood = false;
            binder.Report(ThemeCodes.StringPlaces, at, missing.Contains('-', StringComparison.Ordinal)
                ? $"The place '{{{missing}}}' of the string '{key}' cannot be named in a template. Call it '{{{missing.Replace('-', '_')}}}' in the strings files."
                : $"The string '{key}' needs a value for '{{{missing}}}'. Write '{missing}: …'.");
        }

        return isGood ? new StringText(key, [.. names], [.. values]) : null;
    }

    public Included? Include(ScriptExpression call, List<ScriptExpression> arguments, Scope scope, HtmlPlace place, BoundStatement? block)
    {
        if (arguments.Count == 0 || Literal(arguments[0]) is not { } wanted)
        {
            binder.Report(ThemeCodes.TemplateSyntax, arguments.Count == 0 ? call : arguments[0], "A template is named in quotes, as in '{{ include \"partials/tile\" indicator }}', so that it can be checked when the theme loads.");
            return null;
        }

        BoundExpression? model = null;
        ScriptExpression? modelAt = null;
        var given = new List<(string Name, BoundExpression Value)>();
        var isGood = true;
        foreach (var argument in arguments.Skip(1))
        {
            if (argument is ScriptNamedArgument { Name: { } name, Value: { } expression })
            {
                if (binder.Values.Bind(expression, scope) is { } value) given.Add((name.Name, value));
                else isGood = false;
            }
            else if (modelAt is null)
            {
                modelAt = argument;
                model = binder.Values.Bind(argument, scope);
                isGood &= model is not null;
            }
            else
            {
                binder.Report(ThemeCodes.TemplateSyntax, argument, $"'{wanted}' takes one model and then names with values, as in '{{{{ include \"{wanted}\" indicator size: \"big\" }}}}'.");
                isGood = false;
            }
        }

        if (!binder.Parts.Templates.TryGetValue(wanted, out var template) || wanted.StartsWith("pages/", StringComparison.Ordinal))
        {
            var known = binder.Parts.Templates.Keys.Where(n => !n.StartsWith("pages/", StringComparison.Ordinal));
            binder.Report(ThemeCodes.UnknownPartial, arguments[0], $"No template '{wanted}'.{Suggestion.DidYouMean(wanted, known)}");
            return null;
        }

        binder.Called.Add(wanted);
        if (binder.Path.Contains(wanted))
        {
            binder.Report(ThemeCodes.PartialCircle, arguments[0], $"'{wanted}' would call itself: {string.Join(" → ", binder.Path.SkipWhile(p => p != wanted))} → {wanted}. A template may not go in a circle.");
            return null;
        }

        if (binder.Path.Count >= TemplateReader.DeepestNesting)
        {
            binder.Report(ThemeCodes.PartialCircle, arguments[0], $"Templates call each other more than 100 deep, here from '{binder.Path[0]}'. Call fewer, each with more in it.");
            return null;
        }

        // A template that cannot be read has been reported; what calls it is not wrong.
        if (!isGood || template.Body is null) return null;
        var type = model?.Type ?? scope.Model;
        if (type.Kind != ValueKind.Model && !type.IsText)
        {
            binder.Report(ThemeCodes.WrongKind, modelAt!, $"'{modelAt}' is {type.InWords}; a partial takes a model.{StatementBinder.HowToUse(type, modelAt!.ToString())}");
            return null;
        }

        if (block is not null && !HasBlockPlace(template.Body))
        {
            binder.Report(ThemeCodes.TemplateSyntax, template.Body, $"'{wanted}' is called with a block by '{binder.Path[^1]}', and has no '{{{{ $$ }}}}' to put it into.");
        }

        var called = Template(template, type, given, block is not null, scope, place, call);
        foreach (var missing in called.Missing)
        {
            var near = Suggestion.DidYouMean(missing, given.Select(g => g.Name)).Length > 0 ? given.Select(g => g.Name).FirstOrDefault(n => Suggestion.DidYouMean(missing, [n]).Length > 0) : null;
            binder.Report(ThemeCodes.UnknownName, arguments[0], near is null
                ? $"'{wanted}' needs a value for '{missing}'. Add '{missing}: …' to this call, or write '${missing} ?? …' in the partial."
                : $"'{wanted}' needs a value for '{missing}' and is given '{near}'. Write '{missing}: …'.");
        }

        return new Included(called, model, [.. given.Select(g => g.Value)], block, TemplateFile.Span(call.Span));
    }

    /// <summary>A partial is bound once on a page for each kind of model and values that it is called with.</summary>
    private BoundTemplate Template(TemplateFile template, ValueType model, List<(string Name, BoundExpression Value)> given, bool hasBlock, Scope scope, HtmlPlace place, ScriptExpression call)
    {
        var key = string.Join('\n', [template.Name, model.Key, hasBlock ? "block" : "", place.Key, .. given.Select(g => $"{g.Name} {g.Value.Type.Key}")]);
        if (bound.TryGetValue(key, out var known)) return known;
        var partial = new BoundTemplate();
        bound.Add(key, partial);
        binder.Path.Add(template.Name);
        var inner = new Scope(model with { MayBeNull = false }, scope.Page, hasBlock, [.. given.Select(g => (g.Name, g.Value.Type))]);
        var end = place.Inner();
        partial.Body = binder.Statements.Block(template.Body, inner, end);
        partial.Slots = inner.SlotsUsed;
        partial.Missing = inner.Missing;
        if (inner.Lacking.Count > 1 && model.Of != scope.Model.Of)
        {
            // Called with another model than it is made for: said once, where it is called.
            binder.Unsay(inner.Lacking.Values);
            binder.Report(ThemeCodes.WrongKind, call, $"'{template.Name}' is called with {model.InWords}, which lacks what it reads: {string.Join(", ", inner.Lacking.Keys.Take(4))}{(inner.Lacking.Count > 4 ? " …" : "")}. Call it with the model that it is made for.");
        }

        binder.Path.RemoveAt(binder.Path.Count - 1);
        if (!end.IsSameKindAs(place)) binder.Report(ThemeCodes.UnsafePlace, call, $"'{template.Name}' begins {place.Description} and ends {end.Description}. Open and close tags and quotes in the same template.");
        else if (end.Open.Length > 0 && end.Mismatch is null) binder.ReportOpen(end, $"'{template.Name}' ends while {end.Open} is open. An element begins and ends in the same template.");
        return partial;
    }

    private static bool HasBlockPlace(ScriptNode node)
    {
        if (node is ScriptVariableLocal { Name: "$$" }) return true;
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child && HasBlockPlace(child)) return true;
        }

        return false;
    }
}
