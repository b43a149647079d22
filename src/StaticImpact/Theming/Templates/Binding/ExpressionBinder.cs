using System.Diagnostics;
using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Expressions;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Binds expressions: what is simple and frequent to nodes that read it directly, the rest to Scriban's own over operands that are bound.</summary>
internal sealed class ExpressionBinder(Binder binder)
{
    /// <returns>Null when something in it is wrong, which has been reported.</returns>
    /// <param name="expression">As Scriban parsed it.</param>
    /// <param name="scope">What is known there.</param>
    /// <param name="place">Where it will be printed; null when it is not printed directly.</param>
    public BoundExpression? Bind(ScriptExpression expression, Scope scope, HtmlPlace? place = null)
    {
        switch (expression)
        {
            case Operand operand:
                return operand.Value;
            case ScriptNestedExpression { Expression: { } inner }:
                return Bind(inner, scope, place);
            case ScriptLiteral literal:
                return Literal(literal);
            case ScriptIsEmptyExpression { Target: { } of }:
                return Bind(of, scope) is { } emptied ? new Not(emptied) : null;
            case ScriptVariable or ScriptMemberExpression or ScriptThisExpression:
                return Name(expression, scope, place);
            case ScriptFunctionCall { Target: { } target } call:
                return Call(call, target, [.. call.Arguments], scope, place);
            case ScriptPipeCall pipe:
                return Pipe(pipe, scope, place);
            case ScriptUnaryExpression unary:
                return binder.Operators.Unary(unary, scope);
            case ScriptBinaryExpression { Left: { } left, Right: { } right } binary:
                return binder.Operators.Binary(binary, left, right, scope);
            case ScriptConditionalExpression { Condition: { } condition, ThenValue: { } then, ElseValue: { } otherwise }:
                return binder.Operators.Choose(expression, Condition(condition, scope), Bind(then, scope), Bind(otherwise, scope));
            case ScriptIndexerExpression { Target: { } list, Index: { } index }:
                return Index(expression, list, index, scope);
            case ScriptInterpolatedStringExpression text:
                return Interpolate(text, scope);
            case ScriptArrayInitializerExpression array:
                return Array(array, scope);
            case ScriptObjectInitializerExpression record:
                return Record(record, scope);
            case ScriptAssignExpression:
                binder.Report(ThemeCodes.TemplateSyntax, expression, $"'{expression}' gives a value inside an expression. Write '==' to compare, or give the value in a tag of its own.");
                return null;
            case ScriptAnonymousFunction { Function: { } function }:
                return OwnFunctionBinder.Value(function, scope);
            default:
                binder.Report(ThemeCodes.TemplateForbidden, expression, $"'{expression}' is not part of templates here.");
                return null;
        }
    }

    /// <summary>An expression asked whether it is true. A bare number is refused: 0 is a figure, not a missing one.</summary>
    public BoundExpression? Condition(ScriptExpression expression, Scope scope)
    {
        if (Bind(expression, scope) is not { } value) return null;
        switch (value.Type.Kind)
        {
            case ValueKind.Number:
                binder.Report(ThemeCodes.WrongKind, expression, $"'{expression}' is a number, and 0 is one as well. Write '{expression} != null' to ask whether there is one, or '{expression} > 0'.");
                return null;
            case ValueKind.Function:
                binder.Report(ThemeCodes.WrongKind, expression, $"'{expression}' is a function, which is neither true nor false.{StatementBinder.HowToUse(value.Type, "")}");
                return null;
            case ValueKind.Text or ValueKind.Address or ValueKind.Html or ValueKind.Flag or ValueKind.Model or ValueKind.List or ValueKind.Null or ValueKind.Unknown:
                return value;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Whether two values can ever be equal; if not, that is reported.</summary>
    public bool CanBeEqual(BoundExpression? left, BoundExpression right, ScriptNode at)
    {
        if (left is null) return true;
        var (a, b) = (left.Type, right.Type);
        if (a.Kind == ValueKind.Null || b.Kind == ValueKind.Null)
        {
            var other = a.Kind == ValueKind.Null ? b : a;
            if (other.MayBeNull || other.Kind is ValueKind.Null or ValueKind.Number) return true;
            binder.Report(ThemeCodes.WrongKind, at, $"What stands here is {other.InWords} and never null: where it is absent it is empty. Write '{{{{ if … }}}}' without '!= null'.");
            return false;
        }

        if ((a.IsText && b.IsText) || (a.Kind == b.Kind && a.Kind is ValueKind.Number or ValueKind.Flag or ValueKind.Model)) return true;
        binder.Report(ThemeCodes.WrongKind, at, $"'{at}' compares {a.InWords} with {b.InWords}.{(a.Kind == ValueKind.Html || b.Kind == ValueKind.Html ? " To ask whether there is HTML, write '{{ if … }}'." : "")}");
        return false;
    }

    private static Constant Literal(ScriptLiteral literal) => literal.Value switch
    {
        null => new Constant(null, ValueType.Null),
        string text => new Constant(text, ValueType.Address),
        bool flag => new Constant(flag, ValueType.Flag),
        _ => new Constant(literal.Value, ValueType.Number),
    };

    /// <summary>A bare name: a value, or a function without arguments.</summary>
    private BoundExpression? Name(ScriptExpression expression, Scope scope, HtmlPlace? place)
    {
        if (expression is ScriptVariableGlobal { Name: var name } && !PathBinder.IsName(name, scope))
        {
            if (ThemeFunctionBinder.Names.Contains(name)) return binder.Functions.Bind(expression, name, [], scope, place);
        }
        else if (expression is ScriptVariableGlobal { Name: var local } && scope.FindLocal(local)?.Type.Function is { } function)
        {
            return binder.OwnFunctions.Call(function, expression, [], scope, place);
        }

        if (expression is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var library }, Member: { } member } && LibraryFunctions.IsLibrary(library) && !PathBinder.IsName(library, scope))
        {
            return binder.Libraries.Bind(expression, library, member.Name, [], scope);
        }

        return binder.Paths.Bind(expression, scope);
    }

    private BoundExpression? Call(ScriptExpression at, ScriptExpression target, List<ScriptExpression> arguments, Scope scope, HtmlPlace? place)
    {
        switch (target)
        {
            case ScriptNestedExpression { Expression: { } inner }:
                return Call(at, inner, arguments, scope, place);
            case ScriptFunctionCall { Target: { } nested } call:
                return Call(at, nested, [.. call.Arguments, .. arguments], scope, place);
            case ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var library }, Member: { } member } when LibraryFunctions.IsLibrary(library) && !PathBinder.IsName(library, scope):
                return binder.Libraries.Bind(at, library, member.Name, arguments, scope);
            case ScriptVariableGlobal { Name: var name } when scope.FindLocal(name) is { } local:
                if (local.Type.Function is { } function) return binder.OwnFunctions.Call(function, at, arguments, scope, place);
                binder.Report(ThemeCodes.UnknownFunction, target, $"'{name}' is {local.Type.InWords}, not a function, and cannot be called with values.");
                return null;

            // A name followed by values is a function, even where a model has a member of that name.
            case ScriptVariableGlobal { Name: var name }:
                return binder.Functions.Bind(at, name, arguments, scope, place, target);
            case ScriptNamedArgument { Name: ScriptVariableGlobal { Name: var name } }:
                binder.Report(ThemeCodes.UnknownFunction, target, $"'{name}:' is not Scriban. The values of a function stand behind a space: '{LibraryFunctions.Suggest(name)?.Trim('\'') ?? name} …'.");
                return null;
            default:
                binder.Report(ThemeCodes.UnknownFunction, target, $"'{target}' is not a function and cannot be called with values. Between values stands an operator or a comma.");
                return null;
        }
    }

    /// <summary><c>a | f b | g</c> is <c>g (f a b)</c>.</summary>
    private BoundExpression? Pipe(ScriptPipeCall pipe, Scope scope, HtmlPlace? place)
    {
        if (pipe.From is not { } first) return null;
        var current = first;
        BoundExpression? value = null;
        for (ScriptExpression? next = pipe.To; next is not null;)
        {
            var step = next is ScriptPipeCall { From: { } from } ? from : next;
            var isLast = next is not ScriptPipeCall;
            var (target, rest) = step is ScriptFunctionCall { Target: { } called } call ? (called, call.Arguments.ToList()) : (step, []);
            value = Call(step, target, [current, .. rest], scope, isLast ? place : null);
            if (value is null) return null;
            current = new Operand(value) { Span = step.Span };
            next = (next as ScriptPipeCall)?.To;
        }

        return value;
    }

    private BoundExpression? Index(ScriptExpression at, ScriptExpression target, ScriptExpression index, Scope scope)
    {
        // Scriban reads $0 as the first item of $.
        if (target is ScriptVariableLocal { Name: "$" } && index is ScriptLiteral { Value: int argument })
        {
            return binder.Paths.Bind(new ScriptVariableLocal(argument.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Span = at.Span }, scope);
        }

        if (Bind(target, scope) is not { } list) return null;
        if (list.Type.Kind == ValueKind.Model && index is ScriptLiteral { Value: string name }) return binder.Paths.Members(list, [(name, index, false)], at, scope);
        if (Bind(index, scope) is not { } number) return null;
        if (list.Type.Kind == ValueKind.List && number.Type.Kind == ValueKind.Number) return new ItemAt(list, number, list.Type.Item! with { MayBeNull = true });
        binder.Report(ThemeCodes.WrongKind, at, list.Type.Kind == ValueKind.List
            ? $"'{index}' is {number.Type.InWords}; the place in a list is a number."
            : $"'{target}' is {list.Type.InWords}. Square brackets take an item of a list, as in 'goals[0]'.");
        return null;
    }

    private Interpolated? Interpolate(ScriptInterpolatedStringExpression text, Scope scope)
    {
        var parts = new List<BoundExpression>();
        var isGood = true;
        foreach (var part in text.Parts)
        {
            var expression = part is ScriptInterpolatedExpression { Expression: { } inner } ? inner : part;
            var value = Bind(expression, scope);
            isGood &= value is not null;
            if (value is null) continue;
            if (!value.Type.IsText && value.Type.Kind != ValueKind.Number)
            {
                binder.Report(ThemeCodes.WrongKind, expression, $"'{expression}' is {value.Type.InWords}; a text takes texts and numbers.");
                isGood = false;
            }

            parts.Add(value);
        }

        return isGood ? new Interpolated([.. parts]) : null;
    }

    private ScribanExpression? Array(ScriptArrayInitializerExpression array, Scope scope)
    {
        var values = new ScriptArrayInitializerExpression { Span = array.Span };
        var item = ValueType.Null;
        var isGood = true;
        foreach (var expression in array.Values)
        {
            if (Bind(expression, scope) is not { } value)
            {
                isGood = false;
                continue;
            }

            if (ValueType.Common(item, value.Type) is { } type) item = type;
            else
            {
                binder.Report(ThemeCodes.WrongKind, expression, $"'{expression}' is {value.Type.InWords} in a list that begins with {item.InWords}. A list holds one kind.");
                isGood = false;
            }

            values.Values.Add(value.ForScriban());
        }

        return isGood ? new ScribanExpression(values, ValueType.List(item)) : null;
    }

    private ScribanExpression? Record(ScriptObjectInitializerExpression record, Scope scope)
    {
        var members = new List<(string, ValueType)>();
        var copy = new ScriptObjectInitializerExpression { Span = record.Span };
        var isGood = true;
        foreach (var member in record.Members)
        {
            var name = member.Name is ScriptVariable variable ? variable.Name : (member.Name as ScriptLiteral)?.Value as string;
            var value = member.Value is null ? null : Bind(member.Value, scope);
            isGood &= value is not null && name is not null;
            if (value is null || name is null) continue;
            if (members.Exists(m => m.Item1 == name))
            {
                binder.Report(ThemeCodes.TemplateSyntax, member, $"'{name}' stands twice.");
                isGood = false;
                continue;
            }

            members.Add((name, value.Type));
            copy.Members.Add(new ScriptObjectMember { Span = member.Span, Name = new ScriptLiteral(name), Value = value.ForScriban() });
        }

        return isGood ? new ScribanExpression(copy, ValueType.Model(new RecordShape(members))) : null;
    }
}
