using System.Diagnostics;
using System.Globalization;
using System.Text;
using Scriban.Syntax;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates.Expressions;

internal sealed class Not(BoundExpression inner) : BoundExpression(ValueType.Flag)
{
    public override object? Read(Frame frame, Rendering rendering) => IsTrue(frame, rendering);

    public override bool IsTrue(Frame frame, Rendering rendering) => !inner.IsTrue(frame, rendering);
}

internal sealed class Both(BoundExpression left, BoundExpression right) : BoundExpression(ValueType.Flag)
{
    public override object? Read(Frame frame, Rendering rendering) => IsTrue(frame, rendering);

    public override bool IsTrue(Frame frame, Rendering rendering) => left.IsTrue(frame, rendering) && right.IsTrue(frame, rendering);
}

internal sealed class Either(BoundExpression left, BoundExpression right) : BoundExpression(ValueType.Flag)
{
    public override object? Read(Frame frame, Rendering rendering) => IsTrue(frame, rendering);

    public override bool IsTrue(Frame frame, Rendering rendering) => left.IsTrue(frame, rendering) || right.IsTrue(frame, rendering);
}

/// <summary><c>a ?? b</c>: b where a is null. <c>a ?! b</c>: b where a is not.</summary>
internal sealed class Coalesced(BoundExpression left, BoundExpression right, bool whenNull, ValueType type) : BoundExpression(type)
{
    public override object? Read(Frame frame, Rendering rendering)
    {
        var value = left.Read(frame, rendering);
        return value is null == whenNull ? right.Read(frame, rendering) : value;
    }
}

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class Choice(BoundExpression condition, BoundExpression then, BoundExpression otherwise, ValueType type) : BoundExpression(type)
{
    public override object? Read(Frame frame, Rendering rendering) => (condition.IsTrue(frame, rendering) ? then : otherwise).Read(frame, rendering);
}

/// <summary><c>a == b</c> and the like, of texts, numbers, flags and null.</summary>
internal sealed class Comparison(ScriptBinaryOperator how, BoundExpression left, BoundExpression right) : BoundExpression(ValueType.Flag)
{
    public override object? Read(Frame frame, Rendering rendering) => IsTrue(frame, rendering);

    public override bool IsTrue(Frame frame, Rendering rendering)
    {
        var (a, b) = (left.Read(frame, rendering), right.Read(frame, rendering));
        if (how == ScriptBinaryOperator.CompareEqual) return AreEqual(a, b);
        if (how == ScriptBinaryOperator.CompareNotEqual) return !AreEqual(a, b);
        if (a is null || b is null) return false;
        var order = a is string text ? string.CompareOrdinal(text, b as string) : Order(a, b);
        if (how == ScriptBinaryOperator.CompareLess) return order < 0;
        if (how == ScriptBinaryOperator.CompareLessOrEqual) return order <= 0;
        if (how == ScriptBinaryOperator.CompareGreater) return order > 0;
        return how == ScriptBinaryOperator.CompareGreaterOrEqual ? order >= 0 : throw new UnreachableException();
    }

    public static bool AreEqual(object? a, object? b) => (a, b) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (int x, int y) => x == y,
        (string x, string y) => x == y,
        (bool x, bool y) => x == y,
        (IConvertible x and not string and not bool, IConvertible y and not string and not bool) => Order(x, y) == 0,
        _ => a.Equals(b),
    };

    private static int Order(object a, object b) => (a, b) switch
    {
        (int x, int y) => x.CompareTo(y),
        _ => Convert.ToDouble(a, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(b, CultureInfo.InvariantCulture)),
    };
}

/// <summary><c>$"{a} of {b}"</c>.</summary>
internal sealed class Interpolated(BoundExpression[] parts) : BoundExpression(ValueType.Text)
{
    public override object? Read(Frame frame, Rendering rendering)
    {
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(InText(part.Read(frame, rendering)));
        return text.ToString();
    }
}

/// <summary><c>n++</c>, <c>--n</c>: counts, and gives the number before or after.</summary>
internal sealed class Counting(int slot, int by, bool givesNew, SourceSpan span) : BoundExpression(ValueType.Number)
{
    public override object? Read(Frame frame, Rendering rendering)
    {
        var before = frame.Slots[slot];
        object? after = before switch
        {
            int number => number + by,
            long number => number + by,
            double number => number + by,
            decimal number => number + by,
            _ => before,
        };
        frame.Slots[slot] = rendering.Keep(after, span);
        return givesNew ? after : before;
    }
}

/// <summary>Any other expression: Scriban evaluates it, over operands that are bound.</summary>
internal sealed class ScribanExpression(ScriptExpression expression, ValueType type) : BoundExpression(type)
{
    public override object? Read(Frame frame, Rendering rendering) => rendering.Evaluate(expression, frame);

    public override ScriptExpression ForScriban() => expression;
}
