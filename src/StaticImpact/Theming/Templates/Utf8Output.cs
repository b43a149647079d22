using System.Buffers;
using System.Buffers.Text;
using System.Text;
using StaticImpact.Markup;

namespace StaticImpact.Theming.Templates;

/// <summary>Writes a page as UTF-8; text is encoded for HTML on the way.</summary>
internal readonly struct Utf8Output(IBufferWriter<byte> writer)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(writer.GetSpan(bytes.Length));
        writer.Advance(bytes.Length);
    }

    public void Raw(ReadOnlySpan<char> text)
    {
        var span = writer.GetSpan(text.Length * 3);
        writer.Advance(Encoding.UTF8.GetBytes(text, span));
    }

    public void Html(Html html) => html.WriteTo(writer);

    public void Number(int number)
    {
        var span = writer.GetSpan(11);
        Utf8Formatter.TryFormat(number, span, out var written);
        writer.Advance(written);
    }

    /// <summary>The same five characters as <see cref="Markup.Html.Encode"/>.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
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
