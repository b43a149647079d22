using System.Buffers;
using System.Buffers.Text;
using System.Text;
using StaticImpact.Markup;

namespace StaticImpact.Theming.Templates;

/// <summary>Writes a page as UTF-8; text is encoded for HTML on the way.</summary>
/// <param name="writer">Takes the bytes.</param>
/// <param name="isText">Whether to write text as it is, because it will be encoded as a whole.</param>
/// <param name="written">Bytes written elsewhere for the same page, so that parts count towards its length.</param>
internal sealed class Utf8Output(IBufferWriter<byte> writer, bool isText = false, long written = 0) : IBufferWriter<byte>
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public long Written { get; private set; } = written;

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(writer.GetSpan(bytes.Length));
        Advance(bytes.Length);
    }

    public void Raw(ReadOnlySpan<char> text)
    {
        var span = writer.GetSpan(text.Length * 3);
        Advance(Encoding.UTF8.GetBytes(text, span));
    }

    public void Html(Html html) => html.WriteTo(this);

    public void Advance(int count)
    {
        writer.Advance(count);
        Written += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => writer.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => writer.GetSpan(sizeHint);

    public void Number(int number)
    {
        var span = writer.GetSpan(11);
        Utf8Formatter.TryFormat(number, span, out var length);
        Advance(length);
    }

    /// <summary>The same five characters as <see cref="Markup.Html.Encode"/>.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (isText)
        {
            Raw(text);
            return;
        }

        while (text.Length > 0)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                Raw(text);
                return;
            }

            if (special > 0) Raw(text[..special]);
            Bytes(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(special + 1)..];
        }
    }
}
