using System.Collections;
using System.Globalization;
using Scriban.Syntax;
using StaticImpact.Markup;

namespace StaticImpact.Theming.Templates.Expressions;

/// <summary>An expression in which every name is bound.</summary>
internal abstract class BoundExpression(ValueType type)
{
    public ValueType Type { get; } = type;

    public abstract object? Read(Frame frame, Rendering rendering);

    public virtual bool IsTrue(Frame frame, Rendering rendering) => IsTrue(Read(frame, rendering));

    /// <summary>Prints the value; texts are encoded.</summary>
    public virtual void Write(Frame frame, Rendering rendering)
    {
        switch (Read(frame, rendering))
        {
            case null: break;
            case string text: rendering.Output.Text(text); break;
            case Html { IsEmpty: false } html: rendering.Output.Html(html); break;
            case Html: break;
            case int number: rendering.Output.Number(number); break;
            case var other: rendering.Output.Text(InText(other)); break;
        }
    }

    /// <summary>Texts and lists are true unless empty, models unless absent.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        Html html => !html.IsEmpty,
        int number => number != 0,
        ICollection list => list.Count > 0,
        IReadOnlyCollection<object> list => list.Count > 0,
        IEnumerable list => list.GetEnumerator().MoveNext(),
        _ => true,
    };

    /// <summary>A value inside a longer text.</summary>
    public static string InText(object? value) => value switch
    {
        null => "",
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The same as a node of Scriban's tree.</summary>
    public virtual ScriptExpression ForScriban() => new Operand(this);
}
