using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Expressions;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Binds operators: what they join must fit, and what would never do anything is said.</summary>
internal sealed class OperatorBinder(Binder binder)
{
    /// <summary><c>x += 1</c> and the like.</summary>
    public BoundExpression? Compound(ScriptAssignExpression assign, string sign, Scope scope)
    {
        ScriptBinaryOperator? how = sign switch
        {
            "+=" => ScriptBinaryOperator.Add,
            "-=" => ScriptBinaryOperator.Subtract,
            "*=" => ScriptBinaryOperator.Multiply,
            "/=" => ScriptBinaryOperator.Divide,
            "//=" => ScriptBinaryOperator.DivideRound,
            "%=" => ScriptBinaryOperator.Modulus,
            _ => null,
        };
        if (how is { } known) return Arithmetic(assign, known, binder.Values.Bind(assign.Target!, scope), binder.Values.Bind(assign.Value!, scope), assign.Target!, assign.Value!);
        binder.Report(ThemeCodes.TemplateForbidden, assign, $"'{sign}' is not part of templates here.");
        return null;
    }

    public BoundExpression? Unary(ScriptUnaryExpression unary, Scope scope)
    {
        if (unary is ScriptIncrementDecrementExpression count) return Count(count, scope);
        if (unary.Right is not { } right) return null;
        switch (unary.Operator)
        {
            case ScriptUnaryOperator.Not:
                return binder.Values.Condition(right, scope) is { } negated ? new Not(negated) : null;
            case ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus:
                if (binder.Values.Bind(right, scope) is not { } value) return null;
                if (value.Type.Kind == ValueKind.Number) return new ScribanExpression(new ScriptUnaryExpression { Span = unary.Span, Operator = unary.Operator, Right = value.ForScriban() }, ValueType.Number);
                binder.Report(ThemeCodes.WrongKind, right, $"'{right}' is {value.Type.InWords}, and has no sign.");
                return null;
            case ScriptUnaryOperator.FunctionAlias:
                if (right is ScriptVariableGlobal { Name: var name } && scope.FindLocal(name) is { Type.Function: not null } local) return new Constant(null, local.Type);
                if (right is ScriptNestedExpression { Expression: ScriptAnonymousFunction { Function: { } function } }) return OwnFunctionBinder.Value(function, scope);
                if (right is ScriptAnonymousFunction { Function: { } bare }) return OwnFunctionBinder.Value(bare, scope);
                binder.Report(ThemeCodes.UnknownFunction, right, $"No function '{right}' in this template.{Suggestion.DidYouMean(right.ToString(), scope.Locals.Where(l => l.Type.Function is not null).Select(l => l.Name))}");
                return null;
            default:
                binder.Report(ThemeCodes.TemplateForbidden, unary, $"'{unary}' is not part of templates here.");
                return null;
        }
    }

    private Counting? Count(ScriptIncrementDecrementExpression count, Scope scope)
    {
        if (count.Right is ScriptVariableGlobal { Name: var name } && scope.FindLocal(name) is { Type.Kind: ValueKind.Number, IsReadOnly: false } local)
        {
            return new Counting(local.Slot, count.Operator == ScriptUnaryOperator.Increment ? 1 : -1, !count.Post, TemplateFile.Span(count.Span));
        }

        binder.Report(ThemeCodes.WrongKind, count, $"'{count.Right}' is not a number of this template that could count.");
        return null;
    }

    public BoundExpression? Binary(ScriptBinaryExpression binary, ScriptExpression left, ScriptExpression right, Scope scope)
    {
        if (binary.Operator == ScriptBinaryOperator.Subtract && right is ScriptVariableGlobal { Name: var end } && (IsUnknown(left, scope) || IsUnknown(right, scope)))
        {
            binder.Report(ThemeCodes.UnknownName, binary, $"'{left}-{end}' subtracts. Names are written with '_': '{left}_{end}'.");
            return null;
        }

        if (right is ScriptVariableGlobal { Name: var name } && IsUnknown(right, scope) && ForeignWords.HintForName(name) is null)
        {
            if (binary.Operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual && binder.Values.Bind(left, scope) is { Type.IsText: true })
            {
                binder.Report(ThemeCodes.UnknownName, right, $"No '{name}' here. A text stands in quotes: \"{name}\".");
                return null;
            }
        }

        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                var (a, b) = (binder.Values.Condition(left, scope), binder.Values.Condition(right, scope));
                return a is null || b is null ? null : binary.Operator == ScriptBinaryOperator.And ? new Both(a, b) : new Either(a, b);
            case ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing:
                return Coalesce(binary, left, right, scope);
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                var (x, y) = (binder.Values.Bind(left, scope), binder.Values.Bind(right, scope));
                return x is null || y is null || !binder.Values.CanBeEqual(x, y, binary) ? null : new Comparison(binary.Operator, x, y);
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                var (low, high) = (binder.Values.Bind(left, scope), binder.Values.Bind(right, scope));
                if (low is null || high is null) return null;
                if ((low.Type.Kind == ValueKind.Number && high.Type.Kind == ValueKind.Number) || (low.Type.IsText && high.Type.IsText)) return new Comparison(binary.Operator, low, high);
                binder.Report(ThemeCodes.WrongKind, binary, $"'{binary}' compares {low.Type.InWords} with {high.Type.InWords}.");
                return null;
            default:
                return Arithmetic(binary, binary.Operator, binder.Values.Bind(left, scope), binder.Values.Bind(right, scope), left, right);
        }
    }

    private static bool IsUnknown(ScriptExpression expression, Scope scope) => expression is ScriptVariableGlobal { Name: var name } && name != "page" && !PathBinder.IsName(name, scope);

    private ScribanExpression? Arithmetic(ScriptExpression at, ScriptBinaryOperator how, BoundExpression? left, BoundExpression? right, ScriptExpression leftAt, ScriptExpression rightAt)
    {
        if (left is null || right is null) return null;
        foreach (var (side, where) in new[] { (left, leftAt), (right, rightAt) })
        {
            if (side.Type.Kind != ValueKind.Html) continue;
            binder.Report(ThemeCodes.WrongKind, where, $"'{where}' is HTML, which cannot be put together or changed as a text: its marks would be encoded twice. Print it as it is.");
            return null;
        }

        var (a, b) = (left.Type, right.Type);
#pragma warning disable IDE0072 // The language has more operators; all others are refused below.
        var type = how switch
        {
            ScriptBinaryOperator.Add when (a.IsText && (b.IsText || b.Kind == ValueKind.Number)) || (a.Kind == ValueKind.Number && b.IsText) => ValueType.Text,
            ScriptBinaryOperator.Multiply when (a.IsText && b.Kind == ValueKind.Number) || (a.Kind == ValueKind.Number && b.IsText) => ValueType.Text,
            ScriptBinaryOperator.Add when a.Kind == ValueKind.List && b.Kind == ValueKind.List => ValueType.Common(a, b),
            ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude when a.Kind == ValueKind.Number && b.Kind == ValueKind.Number => ValueType.Numbers,
            ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus
                or ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight or ScriptBinaryOperator.BinaryAnd or ScriptBinaryOperator.BinaryOr when a.Kind == ValueKind.Number && b.Kind == ValueKind.Number => ValueType.Number,
            _ => null,
        };
#pragma warning restore IDE0072
        if (type is not null) return new ScribanExpression(new ScriptBinaryExpression { Span = at.Span, Operator = how, Left = left.ForScriban(), Right = right.ForScriban() }, type);
        binder.Report(ThemeCodes.WrongKind, at, $"'{at}' cannot be worked out: it joins {a.InWords} and {b.InWords}.");
        return null;
    }

    private BoundExpression? Coalesce(ScriptBinaryExpression binary, ScriptExpression left, ScriptExpression right, Scope scope)
    {
        var whenNull = binary.Operator == ScriptBinaryOperator.EmptyCoalescing;

        // A partial may be called with a value or without it; then only the other side counts.
        if (left is ScriptVariableLocal { Name: not ("$" or "$$") } given)
        {
            if (PathBinder.FindGiven(given, scope) is null) return whenNull ? binder.Values.Bind(right, scope) : binder.Values.Bind(left, scope);
            if (whenNull && binder.Values.Bind(left, scope) is { Type.MayBeNull: false } known) return binder.Values.Bind(right, scope) is null ? null : known;
        }

        var (a, b) = (binder.Values.Bind(left, scope), binder.Values.Bind(right, scope));
        if (a is null || b is null) return null;
        if (!a.Type.MayBeNull)
        {
            binder.Report(ThemeCodes.WrongKind, left, a.Type.IsText || a.Type.Kind == ValueKind.List
                ? $"'{left}' is {a.Type.InWords} and never null, so '??' would do nothing: where it is absent it is empty. Write '{left}.empty? ? {right} : {left}'."
                : $"'{left}' is {a.Type.InWords} and never null, so '{(whenNull ? "??" : "?!")}' would do nothing.");
            return null;
        }

        if (!whenNull) return new Coalesced(a, b, whenNull: false, b.Type with { MayBeNull = true });
        if (ValueType.Common(a.Type, b.Type) is { } type) return new Coalesced(a, b, whenNull: true, type with { MayBeNull = b.Type.MayBeNull });
        binder.Report(ThemeCodes.WrongKind, binary, $"'{binary}' gives {a.Type.InWords} or {b.Type.InWords}. Both sides must be of one kind.");
        return null;
    }

    public Choice? Choose(ScriptExpression at, BoundExpression? condition, BoundExpression? then, BoundExpression? otherwise)
    {
        if (condition is null || then is null || otherwise is null) return null;
        if (ValueType.Common(then.Type, otherwise.Type) is { } type) return new Choice(condition, then, otherwise, type);
        binder.Report(ThemeCodes.WrongKind, at, $"'{at}' gives {then.Type.InWords} or {otherwise.Type.InWords}. Both must be of one kind.");
        return null;
    }
}
