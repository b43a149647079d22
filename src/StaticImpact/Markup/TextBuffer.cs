using System.Globalization;

namespace StaticImpact.Markup;

/// <summary>A buffer for text that is put together, copied out and begun anew: used again for each body, so that large sites leave less to
/// the garbage collector than a new <c>StringBuilder</c> for each.</summary>
/// <param name="size">How many letters there is room for at first.</param>
internal sealed class TextBuffer(int size = 1 << 14)
{
    private char[] chars = new char[size];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => chars.AsSpan(0, Length);

    /// <summary>The same, to be changed in place.</summary>
    public Span<char> Written => chars.AsSpan(0, Length);

    public char this[int at]
    {
        set => chars[at] = value;
    }

    /// <summary>NUL when there is no text yet.</summary>
    public char Last => Length == 0 ? '\0' : chars[Length - 1];

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void Append(char c)
    {
        Room(1)[0] = c;
        Length++;
    }

    public void Append(int number)
    {
        number.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Takes the end off.</summary>
    public void Cut(int length) => Length = length;

    private Span<char> Room(int length)
    {
        if (chars.Length - Length < length) Array.Resize(ref chars, Math.Max(2 * chars.Length, Length + length));
        return chars.AsSpan(Length);
    }
}
