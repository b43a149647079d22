using System.Collections;
using StaticImpact.Pages;

namespace StaticImpact.Theming.Templates.Expressions;

/// <summary><c>array.map list "member"</c>.</summary>
internal sealed class MappedList(BoundExpression list, Member member, ValueType type) : BoundExpression(type)
{
    public override object? Read(Frame frame, Rendering rendering) =>
        list.Read(frame, rendering) is IEnumerable items ? items.Cast<object?>().Select(i => i is null ? null : member.Read(i)).ToList() : null;
}

/// <summary><c>array.sort list "member"</c>: by number, or letter by letter; equal ones keep their order.</summary>
internal sealed class SortedList(BoundExpression list, Member? member) : BoundExpression(list.Type)
{
    private readonly BoundExpression list = list;

    public override object? Read(Frame frame, Rendering rendering)
    {
        if (list.Read(frame, rendering) is not IEnumerable items) return null;
        return items.Cast<object?>().OrderBy(i => i is null || member is null ? i : member.Read(i), Comparer<object?>.Create(Compare)).ToList();
    }

    private static int Compare(object? a, object? b) => (a, b) switch
    {
        (string x, string y) => string.CompareOrdinal(x, y),
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => Convert.ToDouble(a, System.Globalization.CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(b, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
