using System.Diagnostics;
using StaticImpact.Pages;

namespace StaticImpact.Theming.Templates;

internal enum ValueKind
{
    /// <summary>Plain text, encoded when printed; what is absent is the empty text.</summary>
    Text,

    /// <summary>A text that cannot be a script: an address that the program made or checked, or letters that the theme itself wrote.</summary>
    Address,

    /// <summary>Already HTML.</summary>
    Html,
    Flag,

    /// <summary>Printed without separators.</summary>
    Number,

    /// <summary>A model of a page; absent ones are null.</summary>
    Model,
    List,

    /// <summary>A function written in the template.</summary>
    Function,
    Null,

    /// <summary>Of a value that is wrong, which has been reported: nothing more is said about what is done with it.</summary>
    Unknown,
}

/// <summary>What is known of a value when the theme loads.</summary>
/// <param name="Of">The shape of a model; null for other kinds.</param>
/// <param name="Item">What a list holds; null for other kinds.</param>
/// <param name="Function">The function meant; null for other kinds.</param>
internal sealed record ValueType(ValueKind Kind, Shape? Of = null, ValueType? Item = null, TemplateFunction? Function = null)
{
    public static ValueType Text { get; } = new(ValueKind.Text);
    public static ValueType Address { get; } = new(ValueKind.Address);
    public static ValueType Html { get; } = new(ValueKind.Html);
    public static ValueType Flag { get; } = new(ValueKind.Flag);
    public static ValueType Number { get; } = new(ValueKind.Number);
    public static ValueType Null { get; } = new(ValueKind.Null) { MayBeNull = true };
    public static ValueType Unknown { get; } = new(ValueKind.Unknown);
    public static ValueType Texts { get; } = List(Text);
    public static ValueType Numbers { get; } = List(Number);

    /// <summary>Whether it can be null, which is what <c>??</c> and <c>?.</c> ask.</summary>
    public bool MayBeNull { get; init; }

    public bool IsText => Kind is ValueKind.Text or ValueKind.Address;

    public static ValueType Model(Shape shape) => new(ValueKind.Model, shape);

    public static ValueType List(ValueType item) => new(ValueKind.List, Item: item with { MayBeNull = false });

    public static ValueType OfMember(Member member) => member.Kind switch
    {
        MemberKind.Text => Text,
        MemberKind.Address => Address,
        MemberKind.Html => Html,
        MemberKind.Flag => Flag,
        MemberKind.Number => Number,
        MemberKind.Object => Model(member.Of!) with { MayBeNull = true },
        MemberKind.List => List(Model(member.Of!)),
        MemberKind.Texts => Texts,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a value of the other type can stand where one of this is: the same but for being null.</summary>
    public bool Takes(ValueType other) =>
        other.Kind == ValueKind.Null || ((Kind == other.Kind || (Kind == ValueKind.Text && other.Kind == ValueKind.Address)) && IsSameShape(Of, other.Of) && ReferenceEquals(Function, other.Function)
            && (Item is null || other.Item is null || Item.Takes(other.Item)));

    /// <summary>What both can be taken for; null when they have nothing in common.</summary>
    public static ValueType? Common(ValueType a, ValueType b)
    {
        if (a.Kind == ValueKind.Null) return b with { MayBeNull = true };
        if (a.Takes(b)) return a with { MayBeNull = a.MayBeNull || b.MayBeNull };
        return b.Takes(a) ? b with { MayBeNull = a.MayBeNull || b.MayBeNull } : null;
    }

    public string InWords => Kind switch
    {
        ValueKind.Text or ValueKind.Address => "a text",
        ValueKind.Html => "HTML",
        ValueKind.Flag => "true or false",
        ValueKind.Number => "a number",
        ValueKind.Model => $"a model ({Of!.Name})",
        ValueKind.List => Item!.Kind switch
        {
            ValueKind.Model => $"a list ({Item.Of!.Name})",
            ValueKind.Number => "a list of numbers",
            ValueKind.Null => "an empty list",
            ValueKind.List => "a list of lists",
            ValueKind.Text or ValueKind.Address or ValueKind.Html or ValueKind.Flag or ValueKind.Function or ValueKind.Unknown => "a list of texts",
            _ => throw new UnreachableException(),
        },
        ValueKind.Function => "a function",
        ValueKind.Null => "null",
        ValueKind.Unknown => "unknown",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsSameShape(Shape? a, Shape? b) => ReferenceEquals(a, b) || (a is RecordShape x && b is RecordShape y && x.Key == y.Key);

    /// <summary>The same text for the same type, to know bound parts again.</summary>
    public string Key => $"{Kind}{(MayBeNull ? "?" : "")} {Of?.Name} {(Of as RecordShape)?.Key} {Item?.Key} {(Function is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Function))}";
}
