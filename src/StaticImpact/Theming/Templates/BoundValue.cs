using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Pages;

namespace StaticImpact.Theming.Templates;

/// <summary>What is known of a value when the theme loads.</summary>
internal readonly record struct ValueType(MemberKind Kind, Shape? Of = null);

/// <summary>A value in a template whose every name is bound.</summary>
internal abstract class BoundValue(ValueType type)
{
    public ValueType Type { get; } = type;

    public abstract object? Read(Frame frame, Rendering rendering);

    /// <summary>Texts and lists are true unless empty, numbers unless 0, models unless absent.</summary>
    public bool IsTrue(Frame frame, Rendering rendering) => Read(frame, rendering) switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        Html html => !html.IsEmpty,
        int number => number != 0,
        IReadOnlyList<object> list => list.Count > 0,
        _ => true,
    };
}

internal sealed class ConstantValue(object value, ValueType type) : BoundValue(type)
{
    public object Value { get; } = value;

    public override object? Read(Frame frame, Rendering rendering) => Value;
}

internal enum ValueStart
{
    This,
    Root,
    Parameter,
    Index,
    First,
    Last,
}

/// <summary>A path: where it starts, and the members from there.</summary>
internal sealed class PathValue(ValueType type, ValueStart start, int up, int parameter, Member[] members, SourceSpan span, string text) : BoundValue(type)
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override object? Read(Frame frame, Rendering rendering)
    {
        for (var i = 0; i < up; i++) frame = frame.Parent!;
        var value = start switch
        {
            ValueStart.This => frame.Value,
            ValueStart.Root => frame.Root.Value,
            ValueStart.Parameter => frame.Parameters[parameter],
            ValueStart.Index => frame.Index,
            ValueStart.First => frame.Index == 0 ? True : False,
            _ => frame.IsLast ? True : False,
        };
        for (var i = 0; i < members.Length; i++)
        {
            if (value is null)
            {
                rendering.ReportAbsent(span, text, members[i].Name);
                return null;
            }

            value = members[i].Read(value);
        }

        return value;
    }
}
