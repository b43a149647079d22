using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>A body with the values of its placeholders, put together where it is written.</summary>
internal sealed class FilledBody(ReadOnlyMemory<byte> html, ImmutableArray<BodyMark> marks, string[] values)
{
    public void WriteTo(IBufferWriter<byte> writer)
    {
        var source = html.Span;
        var at = 0;
        foreach (var mark in marks)
        {
            var value = values[mark.Placeholder];
            writer.Write(source[at..mark.Offset]);
            at = mark.Offset;
            if (mark.Length == 0) Encoding.UTF8.GetBytes(value, writer);
            else if (value.Length == 0) at += mark.Length;
        }

        writer.Write(source[at..]);
    }

    public override string ToString()
    {
        var writer = new ArrayBufferWriter<byte>(html.Length + 256);
        WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
