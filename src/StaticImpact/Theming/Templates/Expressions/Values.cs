using System.Collections;
using System.Diagnostics;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;

namespace StaticImpact.Theming.Templates.Expressions;

internal sealed class Constant(object? value, ValueType type) : BoundExpression(type)
{
    public object? Value { get; } = value;

    public override object? Read(Frame frame, Rendering rendering) => Value;
}

internal enum PathStart
{
    /// <summary>The model that the template was called with.</summary>
    Model,

    /// <summary>The page's model.</summary>
    Page,

    /// <summary>A variable, or a value that the template was given.</summary>
    Slot,
}

/// <summary>A name, and the members from there.</summary>
/// <param name="type">Of the last member.</param>
/// <param name="start">Where the first name stands.</param>
/// <param name="slot">Which variable, for <see cref="PathStart.Slot"/>.</param>
/// <param name="members">Each with whether it was asked for by <c>?.</c>.</param>
/// <param name="span">For messages.</param>
/// <param name="text">As the template writes it.</param>
internal sealed class PathValue(ValueType type, PathStart start, int slot, (Member Member, bool IsOptional)[] members, SourceSpan span, string text) : BoundExpression(type)
{
    public override object? Read(Frame frame, Rendering rendering)
    {
        var value = start switch
        {
            PathStart.Model => frame.Model,
            PathStart.Page => (frame.Root ?? frame).Model,
            PathStart.Slot => frame.Slots[slot],
            _ => throw new UnreachableException(),
        };
        foreach (var (member, isOptional) in members)
        {
            if (value is null)
            {
                if (!isOptional) rendering.ReportAbsent(span, text, member.Name);
                return null;
            }

            value = member.Read(value);
        }

        return value;
    }
}

/// <summary>Members of what another expression gives: <c>(array.first goals).title</c>.</summary>
internal sealed class MembersOf(BoundExpression target, ValueType type, (Member Member, bool IsOptional)[] members, SourceSpan span, string text) : BoundExpression(type)
{
    public override object? Read(Frame frame, Rendering rendering)
    {
        var value = target.Read(frame, rendering);
        foreach (var (member, isOptional) in members)
        {
            if (value is null)
            {
                if (!isOptional) rendering.ReportAbsent(span, text, member.Name);
                return null;
            }

            value = member.Read(value);
        }

        return value;
    }
}

/// <summary><c>for.index</c> and the like.</summary>
internal sealed class LoopValue(string name, int slot) : BoundExpression(TypeOf(name)!)
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static IReadOnlyList<string> Names { get; } = ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];

    /// <summary>Null for a name that loops do not have.</summary>
    public static ValueType? TypeOf(string name) => name switch
    {
        "index" or "rindex" or "length" => ValueType.Number,
        "first" or "last" or "even" or "odd" or "changed" => ValueType.Flag,
        _ => null,
    };

    public override object? Read(Frame frame, Rendering rendering)
    {
        var at = (LoopPosition)frame.Slots[slot]!;
        return name switch
        {
            "index" => at.Index,
            "rindex" => at.Length - at.Index - 1,
            "length" => at.Length,
            "first" => at.Index == 0 ? True : False,
            "last" => at.Index == at.Length - 1 ? True : False,
            "even" => at.Index % 2 == 0 ? True : False,
            "odd" => at.Index % 2 == 1 ? True : False,
            "changed" => at.HasChanged ? True : False,
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>Where a loop stands.</summary>
internal sealed class LoopPosition
{
    public int Index { get; set; }

    /// <summary>How many rounds there will be; −1 in a while loop.</summary>
    public int Length { get; init; }

    /// <summary>Whether the item differs from the one before.</summary>
    public bool HasChanged { get; set; }
}

/// <summary><c>list.size</c>, <c>text.size</c>.</summary>
internal sealed class Size(BoundExpression of) : BoundExpression(ValueType.Number)
{
    public override object? Read(Frame frame, Rendering rendering) => of.Read(frame, rendering) switch
    {
        null => 0,
        string text => text.Length,
        ICollection list => list.Count,
        IReadOnlyCollection<object> list => list.Count,
        IEnumerable list => list.Cast<object?>().Count(),
        _ => 0,
    };
}

/// <summary><c>list[0]</c>; from the end for negative numbers, null where there is none.</summary>
internal sealed class ItemAt(BoundExpression list, BoundExpression index, ValueType type) : BoundExpression(type)
{
    public override object? Read(Frame frame, Rendering rendering)
    {
        if (index.Read(frame, rendering) is not int at || list.Read(frame, rendering) is not IEnumerable items) return null;
        var all = items as IReadOnlyList<object?> ?? [.. items.Cast<object?>()];
        if (at < 0) at += all.Count;
        return at >= 0 && at < all.Count ? all[at] : null;
    }
}
