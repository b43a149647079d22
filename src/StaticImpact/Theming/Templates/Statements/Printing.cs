using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Theming.Templates.Expressions;

namespace StaticImpact.Theming.Templates.Statements;

internal sealed class Block(BoundStatement[] statements) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering)
    {
        foreach (var statement in statements)
        {
            statement.Run(frame, rendering);
            if (rendering.Flow != Flow.Next) return;
        }
    }
}

/// <summary>Text of the template itself.</summary>
internal sealed class Literal(byte[] bytes) : BoundStatement
{
    public byte[] Bytes => bytes;

    public override void Run(Frame frame, Rendering rendering) => rendering.Output.Bytes(bytes);
}

internal sealed class Print(BoundExpression value) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering) => value.Write(frame, rendering);
}

/// <summary>The block that a layout was called with, run where it was written.</summary>
internal sealed class BlockPlace : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering) => frame.Block?.Run(frame.BlockFrame!, rendering);
}

internal sealed class Assign(int slot, BoundExpression value, SourceSpan span) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering) => frame.Slots[slot] = rendering.Keep(value.Read(frame, rendering), span);
}

/// <summary>Keeps what a part of the template writes: as HTML, or as a text where it holds no markup.</summary>
internal sealed class CaptureInto(int slot, BoundStatement body, bool isText, SourceSpan span) : BoundStatement
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (!rendering.MayGoOn(span)) return;
        var text = Encoding.UTF8.GetString(rendering.Capture(r => body.Run(frame, r), isText).Span);
        frame.Slots[slot] = isText ? rendering.Keep(text, span) : new Html(text);
    }
}
