using Scriban.Parsing;
using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Theming.Templates.Expressions;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Looks names up: variables, then the models of <c>with</c>, then the model of the template, then <c>page</c>. There is nothing else.</summary>
internal sealed class PathBinder(Binder binder)
{
    private readonly HashSet<(string Template, string Name, string Shape)> told = [];

    public static bool IsName(string name, Scope scope) =>
        scope.FindLocal(name) is not null || scope.Withs.Exists(w => w.Type.Of!.Members.ContainsKey(name)) || scope.Model.Of?.Members.ContainsKey(name) == true;

    /// <summary>The slot and type of <c>$name</c>; null when the template was called without it.</summary>
    public static (int Slot, ValueType Type)? FindGiven(ScriptVariableLocal given, Scope scope)
    {
        var name = given.BaseName;
        foreach (var argument in scope.Arguments) if (argument.Name == name) return (argument.Slot, argument.Type);
        for (var i = 0; i < scope.Given.Count; i++) if (scope.Given[i].Name == name) return (i, scope.Given[i].Type);
        return null;
    }

    public BoundExpression? Bind(ScriptExpression expression, Scope scope)
    {
        var names = new List<(string Name, ScriptNode At, bool IsOptional)>();
        var start = expression;
        while (start is ScriptMemberExpression { Target: { } target, Member: { } member } path)
        {
            names.Insert(0, (member.Name, member, path.DotToken.TokenType == TokenType.QuestionDot));
            start = target;
        }

        return start switch
        {
            ScriptThisExpression => From(scope.Model, PathStart.Model, 0, "this", names, expression, scope),
            ScriptVariableLocal local => Given(local, names, expression, scope),
            ScriptVariableGlobal global => Global(global, names, expression, scope),
            _ => binder.Values.Bind(start, scope) is { } value ? Members(value, names, expression, scope) : null,
        };
    }

    /// <summary>Members of what another expression gives.</summary>
    public BoundExpression? Members(BoundExpression target, List<(string Name, ScriptNode At, bool IsOptional)> names, ScriptExpression expression, Scope scope)
    {
        if (names.Count == 0) return target;
        if (names is [{ Name: "size" }] && (target.Type.IsText || target.Type.Kind == ValueKind.List)) return new Size(target);
        return Walk(target.Type, "it", names, scope, out var members, out var type, out var sized) switch
        {
            false => null,
            true when sized => new Size(new MembersOf(target, type, members, TemplateFile.Span(expression.Span), expression.ToString())),
            true => new MembersOf(target, type, members, TemplateFile.Span(expression.Span), expression.ToString()),
        };
    }

    private BoundExpression? Given(ScriptVariableLocal local, List<(string Name, ScriptNode At, bool IsOptional)> names, ScriptExpression expression, Scope scope)
    {
        if (local.Name is "$" or "$$")
        {
            binder.Report(ThemeCodes.UnknownName, local, local.Name == "$$"
                ? "'$$' stands alone, as in '{{ $$ }}'."
                : "'$' cannot be read here. What a partial was given is read by name, as in '$level'.");
            return null;
        }

        if (FindGiven(local, scope) is { } given) return From(given.Type, PathStart.Slot, given.Slot, local.Name, names, expression, scope);
        if (scope.Function is null && scope.IsPartial)
        {
            scope.Missing.Add(local.BaseName);
            return null;
        }

        var known = scope.Arguments.Select(a => a.Name).Concat(scope.Given.Select(g => "$" + g.Name));
        binder.Report(ThemeCodes.UnknownName, local, scope.Function is not null ? $"The function is called without '{local.Name}'.{Suggestion.DidYouMean(local.BaseName, known)}"
            : $"'{local.Name}' is not given to a page.");
        return null;
    }

    private BoundExpression? Global(ScriptVariableGlobal global, List<(string Name, ScriptNode At, bool IsOptional)> names, ScriptExpression expression, Scope scope)
    {
        if (scope.FindLocal(global.Name) is { } local) return From(local.Type, PathStart.Slot, local.Slot, local.Name, names, expression, scope);
        if (scope.Withs.FindLast(w => w.Type.Of!.Members.ContainsKey(global.Name)) is { Type: not null } with)
        {
            names.Insert(0, (global.Name, global, false));
            return From(with.Type, PathStart.Slot, with.Slot, "", names, expression, scope);
        }

        if (scope.Model.Of?.Members.ContainsKey(global.Name) == true)
        {
            names.Insert(0, (global.Name, global, false));
            return From(scope.Model, PathStart.Model, 0, "", names, expression, scope);
        }

        if (global.Name == "page") return From(scope.Page.Model, PathStart.Page, 0, "page", names, expression, scope);
        if (global.Name is "for" or "while" && names.Count > 0) return InLoop(global.Name, names, expression, scope);
        ReportUnknown(global.Name, global, scope.Model, scope, isFirst: true);
        return null;
    }

    private LoopValue? InLoop(string keyword, List<(string Name, ScriptNode At, bool IsOptional)> names, ScriptExpression expression, Scope scope)
    {
        if (scope.Loops.FirstOrDefault(l => l.Keyword == keyword) is not { } loop)
        {
            binder.Report(ThemeCodes.UnknownName, expression, $"'{expression}' is known inside '{{{{ {keyword} … }}}}' only.");
            return null;
        }

        if (names.Count > 1 || LoopValue.TypeOf(names[0].Name) is null || (keyword == "while" && names[0].Name is not ("index" or "first" or "even" or "odd")))
        {
            var known = keyword == "while" ? ["index", "first", "even", "odd"] : LoopValue.Names;
            binder.Report(ThemeCodes.UnknownName, names[0].At, $"No value '{expression}'. There are {string.Join(", ", known.Select(n => $"{keyword}.{n}"))}.");
            return null;
        }

        loop.IsUsed = true;
        return new LoopValue(names[0].Name, loop.Slot);
    }

    private BoundExpression? From(ValueType start, PathStart from, int slot, string shown, List<(string Name, ScriptNode At, bool IsOptional)> names, ScriptExpression expression, Scope scope)
    {
        if (!Walk(start, shown, names, scope, out var members, out var type, out var sized)) return null;
        var path = new PathValue(type, from, slot, members, TemplateFile.Span(expression.Span), expression.ToString());
        return sized ? new Size(path) : path;
    }

    /// <param name="start">What the first name is a member of.</param>
    /// <param name="shown">How messages call it; nothing for a model whose members stand alone.</param>
    /// <param name="names">One member after the other.</param>
    /// <param name="scope">For suggestions.</param>
    /// <param name="members">What they are bound to.</param>
    /// <param name="type">Of the last.</param>
    /// <param name="sized">Whether the last name is <c>size</c>, of a list or a text.</param>
    private bool Walk(ValueType start, string shown, List<(string Name, ScriptNode At, bool IsOptional)> names, Scope scope, out (Member, bool)[] members, out ValueType type, out bool sized)
    {
        var found = new List<(Member, bool)>();
        members = [];
        type = start;
        sized = false;
        for (var i = 0; i < names.Count; i++)
        {
            var (name, at, isOptional) = names[i];
            if (name == "size" && i == names.Count - 1 && (type.IsText || type.Kind == ValueKind.List))
            {
                sized = true;
                break;
            }

            if (type.Kind != ValueKind.Model || type.Of is not { } shape)
            {
                if (type.Kind == ValueKind.Unknown) return false;

                var hint = type.Kind != ValueKind.List ? "" : name is "length" or "count" ? " Write '.size'."
                    : name is "first" or "last" ? $" Write 'array.{name} {shown}'."
                    : $" Write '{{{{ for item in {shown} }}}}' and 'item.{name}'.";
                binder.Report(ThemeCodes.UnknownName, at, $"'{(shown.Length == 0 ? "this" : shown)}' is {type.InWords} and has no member '{name}'.{hint}");
                return false;
            }

            if (!shape.Members.TryGetValue(name, out var member))
            {
                ReportUnknown(name, at, type, scope, isFirst: shown.Length == 0 && i == 0);
                return false;
            }

            found.Add((member, isOptional));
            var next = shape is RecordShape record ? record.Types[name] : ValueType.OfMember(member);
            type = isOptional ? next with { MayBeNull = true } : next;
            shown = shown.Length == 0 ? name : shown + "." + name;
        }

        members = [.. found];
        return type.Kind != ValueKind.Unknown;
    }

    private void ReportUnknown(string name, ScriptNode at, ValueType type, Scope scope, bool isFirst)
    {
        if (type.Of is not { } shape)
        {
            binder.Report(ThemeCodes.UnknownName, at, $"No '{name}' here.{Suggestion.DidYouMean(name, scope.Names)} The partial is called with a text, which is read as 'this'.");
            return;
        }

        if (isFirst && scope.Ended.Contains(name))
        {
            binder.Report(ThemeCodes.UnknownName, at, $"'{name}' gets its value inside a block that has ended. Give it one before the block, too.");
            return;
        }

        // A name that is unknown in a template is told once.
        if (isFirst && !told.Add((binder.Path[^1], name, shape.Name))) return;
        if (isFirst && ForeignWords.HintForName(name) is { } foreign)
        {
            binder.Report(ThemeCodes.UnknownName, at, $"'{name}' is not Scriban. {foreign}");
            return;
        }

        var hint = Suggestion.DidYouMean(name, isFirst ? scope.Names.Concat(ThemeFunctionBinder.Names).Where(n => n.Length > 1) : shape.Members.Keys);
        var isNear = hint.Length > 0;
        if (isFirst && hint.Length == 0 && scope.IsPartial && scope.Page.Model.Of!.Members.ContainsKey(name)) hint = $" The page has 'page.{name}'.";
        if (isFirst && hint.Length == 0 && scope.Locals.FindLast(l => l.Type.Of?.Members.ContainsKey(name) == true) is { } local) hint = $" There is '{local.Name}.{name}'.";
        if (hint.Length == 0) hint = $" It has: {string.Join(", ", shape.Members.Keys.Order(StringComparer.Ordinal))}.";
        // A layout or partial that is called with the page is called by many kinds of page.
        var owner = shape == scope.Page.Model.Of && !binder.Path[^1].StartsWith("pages/", StringComparison.Ordinal) ? "page" : shape.Name;
        var said = binder.Report(ThemeCodes.UnknownName, at, $"The {owner} has no '{name}'.{hint}");
        if (isFirst && scope.IsPartial && !isNear && shape == scope.Model.Of) scope.Lacking.TryAdd(name, said);
    }
}
