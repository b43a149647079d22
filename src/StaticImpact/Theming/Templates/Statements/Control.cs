using System.Collections;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Expressions;

namespace StaticImpact.Theming.Templates.Statements;

internal sealed class If((BoundExpression Condition, BoundStatement Body)[] branches, BoundStatement? otherwise) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering)
    {
        foreach (var (condition, body) in branches)
        {
            if (!condition.IsTrue(frame, rendering)) continue;
            body.Run(frame, rendering);
            return;
        }

        otherwise?.Run(frame, rendering);
    }
}

/// <summary><c>case</c> with its <c>when</c>s: the first that holds an equal value.</summary>
internal sealed class Case(BoundExpression value, (BoundExpression[] Values, BoundStatement Body)[] branches, BoundStatement? otherwise) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering)
    {
        var wanted = value.Read(frame, rendering);
        foreach (var (values, body) in branches)
        {
            if (!Array.Exists(values, v => Comparison.AreEqual(wanted, v.Read(frame, rendering)))) continue;
            body.Run(frame, rendering);
            return;
        }

        otherwise?.Run(frame, rendering);
    }
}

/// <summary><c>for item in list offset: 1 limit: 3 reversed</c>.</summary>
internal sealed class For(BoundExpression list, ForOptions options, int slot, bool usesLoop, BoundStatement body, BoundStatement? otherwise, SourceSpan span) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (Items(frame, rendering) is not { Count: > 0 } items)
        {
            otherwise?.Run(frame, rendering);
            return;
        }

        var at = usesLoop ? new LoopPosition { Length = items.Count } : null;
        if (at is not null) frame.Slots[slot + 1] = at;
        for (var i = 0; i < items.Count; i++)
        {
            if (!rendering.MayGoOn(span)) return;
            frame.Slots[slot] = items[i];
            if (at is not null)
            {
                at.Index = i;
                at.HasChanged = i == 0 || !Equals(items[i], items[i - 1]);
            }

            body.Run(frame, rendering);
            if (rendering.Flow == Flow.Next) continue;
            if (rendering.Flow == Flow.Return) return;
            var ends = rendering.Flow == Flow.Break;
            rendering.Flow = Flow.Next;
            if (ends) return;
        }
    }

    private IReadOnlyList<object?>? Items(Frame frame, Rendering rendering)
    {
        var value = list.Read(frame, rendering);
        if (value is null) return null;
        var items = value as IReadOnlyList<object?> ?? (IReadOnlyList<object?>)(rendering.Keep(value, span) as IReadOnlyList<object?> ?? [.. ((IEnumerable)value).Cast<object?>()]);
        return options.IsPlain ? items : options.Of(items, frame, rendering);
    }
}

/// <summary>What a loop leaves out: first <paramref name="Offset"/>, then <paramref name="Reversed"/>, then <paramref name="Limit"/>, as Scriban does.</summary>
internal sealed record ForOptions(BoundExpression? Offset, BoundExpression? Limit, bool Reversed)
{
    public bool IsPlain => Offset is null && Limit is null && !Reversed;

    public IReadOnlyList<object?> Of(IReadOnlyList<object?> items, Frame frame, Rendering rendering)
    {
        IEnumerable<object?> rest = items;
        if (Offset?.Read(frame, rendering) is int offset and > 0) rest = rest.Skip(offset);
        if (Reversed) rest = rest.Reverse();
        if (Limit?.Read(frame, rendering) is int limit) rest = rest.Take(Math.Max(0, limit));
        return [.. rest];
    }
}

internal sealed class While(BoundExpression condition, int slot, BoundStatement body, SourceSpan span) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering)
    {
        var at = new LoopPosition { Length = -1 };
        for (; condition.IsTrue(frame, rendering); at.Index++)
        {
            if (!rendering.MayGoOn(span)) return;
            frame.Slots[slot] = at;
            body.Run(frame, rendering);
            if (rendering.Flow == Flow.Next) continue;
            if (rendering.Flow == Flow.Return) return;
            var ends = rendering.Flow == Flow.Break;
            rendering.Flow = Flow.Next;
            if (ends) return;
        }
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class Leave(Flow flow) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering) => rendering.Flow = flow;
}

/// <summary><c>ret</c>: ends a function with a value, or a template.</summary>
internal sealed class Return(BoundExpression? value) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering)
    {
        rendering.Returned = value?.Read(frame, rendering);
        if (rendering.Flow == Flow.Next) rendering.Flow = Flow.Return;
    }
}
