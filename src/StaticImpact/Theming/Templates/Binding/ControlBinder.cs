using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Expressions;
using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Binds choices and loops, and sees to it that the page stands at the same kind of place whichever way was taken.</summary>
internal sealed class ControlBinder(Binder binder)
{
    public If If(ScriptIfStatement node, Scope scope, HtmlPlace place)
    {
        var branches = new List<(BoundExpression, BoundStatement)>();
        var ends = new List<(HtmlPlace Place, ScriptNode At)>();
        BoundStatement? otherwise = null;
        for (ScriptConditionStatement? next = node; next is not null;)
        {
            var at = place.Copy();
            if (next is ScriptIfStatement branch)
            {
                var condition = branch.Condition is null ? null : binder.Values.Condition(branch.Condition, scope);
                var body = binder.Statements.Block(branch.Then, scope, at);
                if (condition is not null) branches.Add((condition, body));
                ends.Add((at, branch));
                next = branch.Else;
            }
            else
            {
                if (next is ScriptElseStatement last)
                {
                    otherwise = binder.Statements.Block(last.Body, scope, at);
                    ends.Add((at, last));
                }

                next = null;
            }
        }

        Join(place, ends, otherwise is not null);
        return new If([.. branches], otherwise);
    }

    public Case? Case(ScriptCaseStatement node, Scope scope, HtmlPlace place)
    {
        var value = node.Value is null ? null : binder.Values.Bind(node.Value, scope);
        if (value is not null && !value.Type.IsText && value.Type.Kind is not (ValueKind.Number or ValueKind.Flag))
        {
            binder.Report(ThemeCodes.WrongKind, node.Value!, $"'{node.Value}' is {value.Type.InWords}; 'case' takes a text or a number.{StatementBinder.HowToUse(value.Type, node.Value!.ToString())}");
            value = null;
        }

        var branches = new List<(BoundExpression[], BoundStatement)>();
        var ends = new List<(HtmlPlace Place, ScriptNode At)>();
        BoundStatement? otherwise = null;
        for (ScriptNode? next = node.Body?.Statements.FirstOrDefault(s => s is ScriptConditionStatement); next is not null;)
        {
            var at = place.Copy();
            switch (next)
            {
                case ScriptWhenStatement branch:
                    var values = branch.Values.Select(v => binder.Values.Bind(v, scope) is { } bound && binder.Values.CanBeEqual(value, bound, v) ? bound : null).ToArray();
                    var body = binder.Statements.Block(branch.Body, scope, at);
                    if (Array.TrueForAll(values, v => v is not null)) branches.Add(([.. values.OfType<BoundExpression>()], body));
                    ends.Add((at, branch));
                    next = branch.Next;
                    break;
                case ScriptElseStatement last:
                    otherwise = binder.Statements.Block(last.Body, scope, at);
                    ends.Add((at, last));
                    next = null;
                    break;
                default:
                    next = null;
                    break;
            }
        }

        Join(place, ends, otherwise is not null);
        return value is null ? null : new Case(value, [.. branches], otherwise);
    }

    /// <summary>After a choice the page must stand at the same kind of place, whichever branch was written.</summary>
    private void Join(HtmlPlace place, List<(HtmlPlace Place, ScriptNode At)> ends, bool isExhaustive)
    {
        if (ends.Count == 0) return;
        var first = ends[0].Place;
        foreach (var (end, at) in isExhaustive ? ends : ends.Append((place, ends[0].At)))
        {
            if (end.IsSameKindAs(first) && !end.HasSameOpen(first) && end.Mismatch is null && first.Mismatch is null)
            {
                binder.Report(ThemeCodes.UnbalancedElements, at, $"One branch ends with {Shown(first)} open and another with {Shown(end)}. Open and close an element in the same branch.");
                return;
            }

            if (end.IsSameKindAs(first)) continue;
            binder.Report(ThemeCodes.UnsafePlace, at, $"One branch ends {first.Description} and another {end.Description}, so that what follows cannot be made safe. Open and close tags and quotes in the same branch.");
            return;
        }

        place.Become(first);
    }

    private static string Shown(HtmlPlace place) => place.Open.Length == 0 ? "no element" : place.Open;

    /// <summary>After a round a loop must stand where the round began.</summary>
    private void CheckRound(ScriptNode node, HtmlPlace start, HtmlPlace end)
    {
        if (!end.IsSameKindAs(start)) binder.Report(ThemeCodes.UnsafePlace, node, $"A round of this loop begins {start.Description} and ends {end.Description}. Open and close tags and quotes inside the loop.");
        else if (!end.HasSameOpen(start) && end.Mismatch is null) binder.Report(ThemeCodes.UnbalancedElements, node, $"A round of this loop begins with {Shown(start)} open and ends with {Shown(end)}. Open and close an element inside the loop.");
    }

    public BoundStatement? For(ScriptForStatement node, Scope scope, HtmlPlace place)
    {
        var list = node.Iterator is null ? null : binder.Values.Bind(node.Iterator, scope);
        var options = Options(node, scope);
        var otherwise = node.Else is { } last ? binder.Statements.Block(last.Body, scope, place.Copy()) : null;
        if (list is not null && list.Type.Kind != ValueKind.List)
        {
            binder.Report(ThemeCodes.WrongKind, node.Iterator!, $"'{node.Iterator}' is {list.Type.InWords}, not a list.{StatementBinder.HowToUse(list.Type, node.Iterator!.ToString())}");
            list = null;
        }

        if (node.Variable is not ScriptVariableGlobal { Name: var name } variable)
        {
            binder.Report(ThemeCodes.TemplateSyntax, (ScriptNode?)node.Variable ?? node, "A loop names its item, as in '{{ for goal in goals }}'.");
            return null;
        }

        if (name == "page" || ThemeFunctionBinder.Names.Contains(name))
        {
            binder.Report(ThemeCodes.UnknownName, variable, $"'{name}' has a meaning of its own in templates; take another name.");
            return null;
        }

        var slot = scope.NewSlot(2);
        var loop = new Loop("for", slot + 1);
        scope.Loops.Push(loop);
        scope.Locals.Add(new Local(name, list?.Type.Item ?? ValueType.Unknown, slot));
        var inside = place.Copy();
        var body = binder.Statements.Block(node.Body, scope, inside);
        scope.Locals.RemoveAt(scope.Locals.Count - 1);
        scope.Loops.Pop();
        CheckRound(node, place, inside);
        return list is null || options is null ? null : new For(list, options, slot, loop.IsUsed, body, otherwise, TemplateFile.Span(node.Span));
    }

    private ForOptions? Options(ScriptForStatement node, Scope scope)
    {
        BoundExpression? offset = null, limit = null;
        var reversed = false;
        var isGood = true;
        foreach (var argument in node.NamedArguments)
        {
            var name = argument.Name?.Name;
            if (name == "reversed")
            {
                reversed = true;
                continue;
            }

            if (name is not ("offset" or "limit"))
            {
                binder.Report(ThemeCodes.TemplateSyntax, argument, $"'for' has no '{name}'.{Suggestion.DidYouMean(name ?? "", ["offset", "limit", "reversed"])} There are offset: 1, limit: 3 and reversed.");
                isGood = false;
                continue;
            }

            var value = argument.Value is null ? null : binder.Values.Bind(argument.Value, scope);
            if (value is { Type.Kind: not ValueKind.Number }) binder.Report(ThemeCodes.WrongKind, argument.Value!, $"'{argument.Value}' is {value.Type.InWords}; '{name}' takes a number.");
            isGood &= value is { Type.Kind: ValueKind.Number };
            if (name == "offset") offset = value;
            else limit = value;
        }

        return isGood ? new ForOptions(offset, limit, reversed) : null;
    }

    public While? While(ScriptWhileStatement node, Scope scope, HtmlPlace place)
    {
        var condition = node.Condition is null ? null : binder.Values.Condition(node.Condition, scope);
        var slot = scope.NewSlot();
        scope.Loops.Push(new Loop("while", slot));
        var inside = place.Copy();
        var body = binder.Statements.Block(node.Body, scope, inside);
        scope.Loops.Pop();
        CheckRound(node, place, inside);
        return condition is null ? null : new While(condition, slot, body, TemplateFile.Span(node.Span));
    }
}
