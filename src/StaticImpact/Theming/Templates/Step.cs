using StaticImpact.Diagnostics;
using StaticImpact.Markup;

namespace StaticImpact.Theming.Templates;

/// <summary>One step of a template whose names have all been checked and bound to the delegates of a shape.</summary>
internal abstract class Step
{
    public abstract void Run(Frame frame, Rendering rendering);

    public static void RunAll(Step[] steps, Frame frame, Rendering rendering)
    {
        foreach (var step in steps) step.Run(frame, rendering);
    }
}

/// <summary>Text of the template itself.</summary>
internal sealed class LiteralStep(byte[] bytes) : Step
{
    public override void Run(Frame frame, Rendering rendering) => rendering.Output.Bytes(bytes);
}

internal sealed class TextStep(BoundValue value) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (value.Read(frame, rendering) is string text) rendering.Output.Text(text);
    }
}

internal sealed class HtmlStep(BoundValue value) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (value.Read(frame, rendering) is Html { IsEmpty: false } html) rendering.Output.Html(html);
    }
}

internal sealed class NumberStep(BoundValue value) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (value.Read(frame, rendering) is int number) rendering.Output.Number(number);
    }
}

internal sealed class IfStep((BoundValue Condition, bool Negated, Step[] Body)[] branches, Step[] otherwise) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        foreach (var (condition, negated, body) in branches)
        {
            if (condition.IsTrue(frame, rendering) == negated) continue;
            RunAll(body, frame, rendering);
            return;
        }

        RunAll(otherwise, frame, rendering);
    }
}

internal sealed class EachStep(BoundValue list, Step[] body, Step[] otherwise, SourceSpan span) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (list.Read(frame, rendering) is not IReadOnlyList<object> { Count: > 0 } items)
        {
            RunAll(otherwise, frame, rendering);
            return;
        }

        var inner = frame.Inner(null);
        for (var i = 0; i < items.Count; i++)
        {
            inner.Value = items[i];
            inner.Index = i;
            inner.IsLast = i == items.Count - 1;
            if (!rendering.MayGoOn(span)) return;
            RunAll(body, inner, rendering);
        }
    }
}

internal sealed class WithStep(BoundValue value, Step[] body, Step[] otherwise) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (value.Read(frame, rendering) is { } model) RunAll(body, frame.Inner(model), rendering);
        else RunAll(otherwise, frame, rendering);
    }
}

/// <summary>A partial bound for the kind of model it is called with here.</summary>
internal sealed class PartialStep(BoundPartial partial, BoundValue? model, BoundValue[] parameters, Step[]? block, SourceSpan span) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        var value = model is null ? frame.Value : model.Read(frame, rendering);
        if (value is null || !rendering.MayGoOn(span)) return;
        object?[] given = [];
        if (parameters.Length > 0)
        {
            given = new object?[parameters.Length];
            for (var i = 0; i < given.Length; i++) given[i] = parameters[i].Read(frame, rendering);
        }

        RunAll(partial.Steps, frame.Partial(value, given, block), rendering);
    }
}

/// <summary>The steps of a partial, filled in once they are bound.</summary>
internal sealed class BoundPartial
{
    public Step[] Steps { get; set; } = [];
}

/// <summary>The block that a layout was called with, run where it was written.</summary>
internal sealed class SlotStep : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        var at = frame.Base;
        if (at.Block is not null) RunAll(at.Block, at.BlockFrame!, rendering);
    }
}
