using System.Diagnostics;
using System.Text;
using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Expressions;
using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Binds statements, and follows where in the HTML each stands.</summary>
internal sealed class StatementBinder(Binder binder)
{
    /// <summary>Counts what cannot be part of a plain text: markup, HTML values, other templates.</summary>
    public int Markup { get; private set; }

    /// <summary>Counts what is printed, white space left out.</summary>
    public int Printed { get; private set; }

    public BoundStatement Block(ScriptNode? node, Scope scope, HtmlPlace place)
    {
        var bound = new List<BoundStatement>();
        var (locals, withs) = (scope.Locals.Count, scope.Withs.Count);
        foreach (var statement in node is ScriptBlockStatement block ? block.Statements : node is ScriptStatement single ? [single] : [])
        {
            if (Statement(statement, scope, place) is not { } next) continue;
            if (next is Literal literal && bound.Count > 0 && bound[^1] is Literal last) bound[^1] = new Literal([.. last.Bytes, .. literal.Bytes]);
            else bound.Add(next);
        }

        foreach (var local in scope.Locals.Skip(locals)) scope.Ended.Add(local.Name);
        scope.Locals.RemoveRange(locals, scope.Locals.Count - locals);
        scope.Withs.RemoveRange(withs, scope.Withs.Count - withs);
        return bound.Count == 1 ? bound[0] : new Block([.. bound]);
    }

    private BoundStatement? Statement(ScriptStatement statement, Scope scope, HtmlPlace place)
    {
        switch (statement)
        {
            case ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                return null;
            case ScriptRawStatement raw:
                return Raw(raw, place);
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assign }:
                return Assign(assign, scope);
            case ScriptExpressionStatement { Expression: { } expression }:
                return Print(expression, scope, place);
            case ScriptIfStatement choice:
                return binder.Control.If(choice, scope, place);
            case ScriptCaseStatement choice:
                return binder.Control.Case(choice, scope, place);
            case ScriptTableRowStatement table:
                binder.Report(ThemeCodes.TemplateForbidden, table, "'tablerow' writes tables that screen readers cannot follow. Write '{{ for … in … }}' with '<tr>' and '<td>'.");
                return null;
            case ScriptForStatement loop:
                return binder.Control.For(loop, scope, place);
            case ScriptWhileStatement loop:
                return binder.Control.While(loop, scope, place);
            case ScriptBreakStatement or ScriptContinueStatement:
                if (scope.Loops.Count > 0) return new Leave(statement is ScriptBreakStatement ? Flow.Break : Flow.Continue);
                binder.Report(ThemeCodes.TemplateSyntax, statement, $"'{(statement is ScriptBreakStatement ? "break" : "continue")}' stands outside 'for' and 'while'.");
                return null;
            case ScriptWrapStatement wrap:
                return Wrap(wrap, scope, place);
            case ScriptCaptureStatement capture:
                return Capture(capture, scope);
            case ScriptWithStatement with:
                return With(with, scope, place);
            case ScriptFunction function:
                binder.OwnFunctions.Declare(function, scope);
                return null;
            case ScriptReturnStatement end:
                return Return(end, scope);
            case ScriptReadOnlyStatement readOnly:
                if (readOnly.Variable is { } variable && scope.FindLocal(variable.Name) is { } local) local.IsReadOnly = true;
                else binder.Report(ThemeCodes.UnknownName, statement, $"No variable '{readOnly.Variable?.Name}' here.{Suggestion.DidYouMean(readOnly.Variable?.Name ?? "", scope.Locals.Select(l => l.Name))}");
                return null;
            case ScriptImportStatement:
                binder.Report(ThemeCodes.TemplateForbidden, statement, "'import' is not part of templates here: what it brings could not be checked. Read the members by name, as in 'photo.alt'.");
                return null;
            case ScriptBlockStatement block:
                return Block(block, scope, place);
            case ScriptExpressionStatement:
                return null;
            default:
                binder.Report(ThemeCodes.TemplateForbidden, statement, $"'{statement}' is not part of templates here.");
                return null;
        }
    }

    private Literal? Raw(ScriptRawStatement raw, HtmlPlace place)
    {
        if (raw.Text.Length == 0) return null;
        var text = raw.Text.ToString();
        if (text.AsSpan().IndexOfAny("<>&\"'") >= 0) Markup++;
        if (!string.IsNullOrWhiteSpace(text)) Printed++;
        var mismatch = place.Mismatch;
        place.Forbidden.Clear();
        place.Advance(text, index => binder.LineOf(raw, text, index));
        foreach (var (at, what) in place.Forbidden) binder.ReportForbidden(at, what);
        if (mismatch is null && place.Mismatch is { } wrong) binder.ReportAt(ThemeCodes.UnbalancedElements, place.MismatchAt, $"{wrong} An element begins and ends in the same template and the same branch.");
        return new Literal(Encoding.UTF8.GetBytes(text));
    }

    private BoundStatement? Print(ScriptExpression expression, Scope scope, HtmlPlace place)
    {
        if (expression is ScriptVariableLocal { Name: "$$" })
        {
            Markup++;
            if (!place.IsContent) binder.Report(ThemeCodes.UnsafePlace, expression, $"A block stands {place.Description}. Put '{{{{ $$ }}}}' between tags.");
            if (!scope.HasBlock) binder.Report(ThemeCodes.TemplateSyntax, expression, $"'{binder.Path[^1]}' has a place for a block but is called without one. Call it as '{{{{ wrap layout \"{binder.Path[^1]}\" }}}} … {{{{ end }}}}'.");
            if (scope.Function is not null) binder.Report(ThemeCodes.TemplateForbidden, expression, "A function has no block. Put the part into a file of its own under partials/ and call that with 'wrap'.");
            return new BlockPlace();
        }

        if (binder.Values.Bind(expression, scope, place) is not { } value) return null;
        Printed++;
        if (value is FunctionResult { Function.HasMarkup: true }) Markup++;
        switch (value.Type.Kind)
        {
            case ValueKind.Text or ValueKind.Address:
                CheckPlace(expression, value.Type, place);
                place.Print(value.Type.Kind == ValueKind.Address);
                break;
            case ValueKind.Html:
                Markup++;
                if (value is IconDrawing && !place.IsContent) binder.Report(ThemeCodes.UnsafePlace, expression, $"An icon is an element and stands {place.Description}. Put it between tags.");
                else if (value is not Included && !place.IsContent && !place.IsScript) binder.Report(ThemeCodes.UnsafePlace, expression, $"'{expression}' is HTML and stands {place.Description}, where its marks could close the attribute. Put it between tags, or use a text.");
                break;
            case ValueKind.Number or ValueKind.Null or ValueKind.Unknown:
                place.Print(isAddress: false);
                break;
            case ValueKind.Flag or ValueKind.Model or ValueKind.List or ValueKind.Function:
                binder.Report(ThemeCodes.WrongKind, expression, $"'{expression}' is {value.Type.InWords} and cannot be printed.{HowToUse(value.Type, expression.ToString())}");
                return null;
            default:
                throw new UnreachableException();
        }

        return new Print(value);
    }

    private void CheckPlace(ScriptNode node, ValueType type, HtmlPlace place)
    {
        if (place.IsForbidden) return;
        if (place.RunsScripts)
        {
            binder.Report(ThemeCodes.UnsafePlace, node, $"'{node}' stands in the attribute '{place.Attribute}', whose value browsers run or read as style. Put it between tags or into another attribute.");
        }
        else if (place.BeginsAddress && type.Kind != ValueKind.Address)
        {
            binder.Report(ThemeCodes.UnsafePlace, node, $"'{node}' is a text and stands at the beginning of the address in '{place.Attribute}', where it could become a script. Use a member that is an address, such as 'href', or write what the address begins with.");
        }
        else if (!place.IsContent && !place.IsQuotedAttribute)
        {
            binder.Report(ThemeCodes.UnsafePlace, node, $"'{node}' stands {place.Description}, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.");
        }
    }

    private Assign? Assign(ScriptAssignExpression assign, Scope scope)
    {
        if (assign.Target is not ScriptVariableGlobal { Name: var name } target || assign.Value is null)
        {
            binder.Report(ThemeCodes.TemplateForbidden, assign, $"'{assign.Target}' cannot be given a value: models belong to the page. Give it to a name of your own, as in '{{{{ card = indicator.card }}}}'.");
            return null;
        }

        var value = assign.EqualToken.Value is { } sign && sign != "=" ? binder.Operators.Compound(assign, sign, scope) : binder.Values.Bind(assign.Value, scope);
        // A variable that begins with letters of the theme may get any text later.
        var type = value is Constant { Type.IsText: true } ? ValueType.Text : value?.Type ?? ValueType.Unknown;
        var slot = Store(target, name, type, scope);
        return value is null || slot is not { } known ? null : new Assign(known, value, TemplateFile.Span(assign.Span));
    }

    /// <summary>The slot of a variable that gets a value, a new one where there is none of that name.</summary>
    private int? Store(ScriptNode at, string name, ValueType type, Scope scope)
    {
        if (scope.FindLocal(name) is { } local)
        {
            if (local.IsReadOnly)
            {
                binder.Report(ThemeCodes.WrongKind, at, $"'{name}' was made 'readonly' and cannot get another value.");
                return null;
            }

            if (local.Type.Kind == ValueKind.Null || local.Type is { Kind: ValueKind.List, Item.Kind: ValueKind.Null })
            {
                if (local.Type.Kind == ValueKind.Null || type.Kind == ValueKind.List) local.Type = type with { MayBeNull = type.MayBeNull || local.Type.MayBeNull };
                return local.Slot;
            }

            if (local.Type.Takes(type) || type.Kind == ValueKind.Unknown || local.Type.Kind == ValueKind.Unknown)
            {
                if (type.MayBeNull) local.Type = local.Type with { MayBeNull = true };
                return local.Slot;
            }

            binder.Report(ThemeCodes.WrongKind, at, local.Type.Kind == ValueKind.Address && type.IsText
                ? $"'{name}' is an address and cannot become a text that may be none. Take another name."
                : $"'{name}' is {local.Type.InWords} and cannot become {type.InWords}. Take another name.");
            return null;
        }

        if (name == "page" || ThemeFunctionBinder.Names.Contains(name) || LibraryFunctions.IsLibrary(name) || scope.Model.Of?.Members.ContainsKey(name) == true)
        {
            binder.Report(ThemeCodes.UnknownName, at, scope.Model.Of?.Members.ContainsKey(name) == true
                ? $"'{name}' is a member of the {scope.Model.Of.Name}; take another name."
                : $"'{name}' has a meaning of its own in templates; take another name.");
            return null;
        }

        var slot = scope.NewSlot();
        scope.Locals.Add(new Local(name, type, slot));
        return slot;
    }

    private CaptureInto? Capture(ScriptCaptureStatement capture, Scope scope)
    {
        var before = Markup;
        var body = Block(capture.Body, scope, new HtmlPlace());
        var isText = Markup == before;
        if (capture.Target is not ScriptVariableGlobal { Name: var name } target)
        {
            binder.Report(ThemeCodes.TemplateForbidden, (ScriptNode?)capture.Target ?? capture, "'capture' keeps what is written in a name of your own, as in '{{ capture label }} … {{ end }}'.");
            return null;
        }

        return Store(target, name, isText ? ValueType.Text : ValueType.Html, scope) is { } slot ? new CaptureInto(slot, body, isText, TemplateFile.Span(capture.Span)) : null;
    }

    private BoundStatement? Wrap(ScriptWrapStatement node, Scope scope, HtmlPlace place)
    {
        if (node.Target is not ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "layout" or "include" } } call)
        {
            binder.Report(ThemeCodes.TemplateSyntax, (ScriptNode?)node.Target ?? node, "A block is given to a layout or partial, as in '{{ wrap layout \"layouts/default\" }}'.");
            return null;
        }

        Markup++;
        var end = new HtmlPlace();
        var block = Block(node.Body, scope, end);
        if (!end.IsContent) binder.Report(ThemeCodes.UnsafePlace, node, $"This block ends {end.Description}. Close tags and quotes inside it.");
        else if (end.Open.Length > 0 && end.Mismatch is null) binder.ReportOpen(end, $"This block ends while {end.Open} is open. Close it before '{{{{ end }}}}'.");
        return binder.Functions.Include(call, [.. call.Arguments], scope, place, block) is { } included ? new Print(included) : null;
    }

    private BoundStatement? With(ScriptWithStatement node, Scope scope, HtmlPlace place)
    {
        var model = node.Name is null ? null : binder.Values.Bind(node.Name, scope);
        if (model is null) return null;
        if (model.Type.Kind != ValueKind.Model)
        {
            binder.Report(ThemeCodes.WrongKind, node.Name!, $"'{node.Name}' is {model.Type.InWords}, which has no members to go into.{HowToUse(model.Type, node.Name!.ToString())}");
            return null;
        }

        var slot = scope.NewSlot();
        scope.Withs.Add((model.Type, slot));
        var body = Block(node.Body, scope, place);
        scope.Withs.RemoveAt(scope.Withs.Count - 1);
        return new Block([new Assign(slot, model, TemplateFile.Span(node.Span)), body]);
    }

    private Return? Return(ScriptReturnStatement end, Scope scope)
    {
        var value = end.Expression is null ? null : binder.Values.Bind(end.Expression, scope);
        if (end.Expression is not null && value is null) return null;
        if (scope.Function is not { } function)
        {
            if (value is not null) binder.Report(ThemeCodes.TemplateSyntax, end, "'ret' with a value stands outside a function. To print, leave 'ret' out.");
            return new Return(null);
        }

        if (value is not null && function.Result is { } known && !known.Takes(value.Type))
        {
            binder.Report(ThemeCodes.WrongKind, end, $"The function returns {known.InWords} before and {value.Type.InWords} here. Return one kind.");
            return null;
        }

        if (value is not null) function.Result = function.Result is { Kind: not ValueKind.Null } one ? one with { MayBeNull = one.MayBeNull || value.Type.MayBeNull } : value.Type;
        return new Return(value);
    }

    public static string HowToUse(ValueType type, string found) => type.Kind switch
    {
        ValueKind.List => $" Write '{{{{ for item in {found} }}}} … {{{{ end }}}}'.",
        ValueKind.Model => $" Print one of its members: {string.Join(", ", type.Of!.Members.Keys.Order(StringComparer.Ordinal))}.",
        ValueKind.Flag => $" Write '{{{{ if {found} }}}} … {{{{ end }}}}'.",
        ValueKind.Function => " Call it with its values.",
        ValueKind.Text or ValueKind.Address or ValueKind.Html or ValueKind.Number or ValueKind.Null or ValueKind.Unknown => "",
        _ => throw new UnreachableException(),
    };
}
