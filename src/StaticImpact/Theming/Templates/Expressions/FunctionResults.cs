using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates.Expressions;

/// <summary><c>t "home.count" n: 3</c>: a string of the theme, with its places filled.</summary>
internal sealed class StringText(string key, string[] places, BoundExpression[] values) : BoundExpression(ValueType.Text)
{
    public override object? Read(Frame frame, Rendering rendering)
    {
        if (values.Length == 0) return rendering.Words[key];
        var filled = new List<(string, string)>(places.Length * 2);
        for (var i = 0; i < places.Length; i++)
        {
            var value = values[i].Read(frame, rendering);
            if (value is null or string)
            {
                filled.Add((places[i], value as string ?? ""));
                continue;
            }

            // What is a whole number also chooses the plural.
            var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            filled.Add((places[i], rendering.Words.Number(number)));
            filled.Add(("#" + places[i], number.ToString(CultureInfo.InvariantCulture)));
        }

        return rendering.Words.Format(key, CollectionsMarshal.AsSpan(filled));
    }
}

/// <summary><c>asset "css/site.css"</c>: the address of a file of the theme, from the page.</summary>
internal sealed class AssetAddress(string address) : BoundExpression(ValueType.Address)
{
    public override object? Read(Frame frame, Rendering rendering) => rendering.Root + address;
}

/// <summary><c>icon goal.icon_name</c>: a small drawing of the theme.</summary>
internal sealed class IconDrawing(BoundExpression name, IReadOnlyDictionary<string, byte[]> icons, SourceSpan span) : BoundExpression(ValueType.Html)
{
    public override object? Read(Frame frame, Rendering rendering) => Find(frame, rendering) is { } svg ? new Html(Encoding.UTF8.GetString(svg)) : Html.Empty;

    public override void Write(Frame frame, Rendering rendering)
    {
        if (Find(frame, rendering) is { } svg) rendering.Output.Bytes(svg);
    }

    private byte[]? Find(Frame frame, Rendering rendering)
    {
        if (name.Read(frame, rendering) is not string { Length: > 0 } text) return null;
        if (icons.TryGetValue(text, out var svg)) return svg;
        rendering.ReportIcon(span, text, icons.Keys);
        return null;
    }
}

/// <summary><c>include "partials/tile" indicator level: 3</c>, or <c>wrap layout "layouts/default"</c> with a block.</summary>
/// <param name="template">What is called, bound for this kind of model.</param>
/// <param name="model">Null to hand on the caller's own.</param>
/// <param name="given">Values for the first slots.</param>
/// <param name="block">What stands between <c>wrap</c> and its <c>end</c>; null for <c>include</c>.</param>
/// <param name="span">For messages.</param>
internal sealed class Included(BoundTemplate template, BoundExpression? model, BoundExpression[] given, BoundStatement? block, SourceSpan span) : BoundExpression(ValueType.Html)
{
    private static readonly object?[] None = [];

    public override object? Read(Frame frame, Rendering rendering) =>
        new Html(Encoding.UTF8.GetString(rendering.Capture(r => Write(frame, r), isText: false).Span));

    public override void Write(Frame frame, Rendering rendering)
    {
        var value = model is null ? frame.Model : model.Read(frame, rendering);
        if (value is null || !rendering.MayGoOn(span)) return;
        var slots = template.Slots == 0 ? None : new object?[template.Slots];
        for (var i = 0; i < given.Length; i++) slots[i] = given[i].Read(frame, rendering);
        template.Body.Run(new Frame(value, slots) { Root = frame.Root ?? frame, Block = block, BlockFrame = frame }, rendering);
        if (rendering.Flow == Flow.Return) rendering.Flow = Flow.Next;
    }
}

/// <summary>A call of a function that the template wrote.</summary>
/// <param name="function">Its body, bound for these kinds of arguments.</param>
/// <param name="arguments">One for each parameter.</param>
/// <param name="span">For messages.</param>
internal sealed class FunctionResult(BoundFunction function, BoundExpression[] arguments, SourceSpan span) : BoundExpression(function.Result ?? ValueType.Null)
{
    public BoundFunction Function => function;

    public override object? Read(Frame frame, Rendering rendering) => Call(frame, rendering, isPrinted: false);

    public override void Write(Frame frame, Rendering rendering)
    {
        var value = Call(frame, rendering, isPrinted: true);
        if (function.Result is not null) new Constant(value, Type).Write(frame, rendering);
    }

    private object? Call(Frame frame, Rendering rendering, bool isPrinted)
    {
        if (!rendering.MayGoOn(span)) return null;
        var values = arguments.Length == 0 ? [] : new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = rendering.Keep(arguments[i].Read(frame, rendering), span);
        return function.Run(values, frame, rendering, isPrinted);
    }
}

/// <summary>A function given to <c>array.filter</c> or <c>array.each</c>.</summary>
internal sealed class FunctionValue(BoundFunction function) : BoundExpression(new ValueType(ValueKind.Function))
{
    public override object? Read(Frame frame, Rendering rendering) => new FunctionForScriban(function, frame, rendering);
}
