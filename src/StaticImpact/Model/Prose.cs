using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>Markdown as the author wrote it. Compared by reference: each file's body is parsed once.</summary>
public sealed class Prose
{
    // As the bytes that were read, since it is parsed once and then only kept.
    private ReadOnlyMemory<byte>? utf8;

    public Prose(string markdown, SourceSpan start)
        : this(Encoding.UTF8.GetBytes(markdown), start)
    {
    }

    public Prose(ReadOnlyMemory<byte> utf8, SourceSpan start)
    {
        this.utf8 = utf8;
        Start = start;
        IsBlank = IsBlankText(utf8.Span);
    }

    public bool IsBlank { get; }

    /// <summary>The text as it was read.</summary>
    /// <exception cref="InvalidOperationException">It was let go.</exception>
    public ReadOnlyMemory<byte> Utf8 => utf8 ?? throw new InvalidOperationException($"The text of '{Start.File}' was let go.");

    /// <summary>A new string at each call.</summary>
    /// <exception cref="InvalidOperationException">The text was let go.</exception>
    public string Markdown => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>The file, and the line on which the first character of <see cref="Markdown"/> stands.</summary>
    public SourceSpan Start { get; }

    /// <summary>Whether a text, as UTF-8, holds nothing but spaces and line ends.</summary>
    public static bool IsBlankText(ReadOnlySpan<byte> utf8)
    {
        var text = utf8[Ascii.Trim(utf8)];
        return text.IsEmpty || (text[0] >= 0x80 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(text)));
    }

    /// <summary>Lets the text go once nobody will ask for it again.</summary>
    public void LetGo() => utf8 = null;
}
