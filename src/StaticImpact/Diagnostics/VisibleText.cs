using System.Globalization;
using System.Text;

namespace StaticImpact.Diagnostics;

/// <summary>Text of an author's file, or of its name, as a terminal and a log may show it. A control character could colour or clear the
/// terminal, a line feed forge a line, and a change of direction make a line read as another; so each is shown as a sign.</summary>
public static class VisibleText
{
    /// <summary>Where the pictures of the control characters start.</summary>
    private const char Pictures = '\u2400';

    private const char DeletePicture = '\u2421';

    /// <summary>For one line: line ends are shown as signs, too.</summary>
    public static string Line(string text) => Clean(text, keepsLines: false);

    /// <summary>For text of several lines, whose line ends and tabs stay.</summary>
    public static string Lines(string text) => Clean(text, keepsLines: true);

    /// <summary>For a line under whose characters marks are put: a sign for each, tabs stay.</summary>
    public static string Excerpt(string line) =>
        line.AsSpan().IndexOfAny(Hidden.Signs) < 0 ? line : string.Concat(line.Select(c => c == '\t' || !Hidden.Is(c) ? c : '\uFFFD'));

    private static string Clean(string text, bool keepsLines)
    {
        var at = text.AsSpan().IndexOfAny(Hidden.Signs);
        if (at < 0) return text;
        var clean = new StringBuilder(text.Length + 16).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (!Hidden.Is(c)) clean.Append(c);
            else if (keepsLines && (c is '\n' or '\t' || (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n'))) clean.Append(c);
            else if (c < ' ') clean.Append((char)(Pictures + c));
            else if (c == '\u007F') clean.Append(DeletePicture);
            else clean.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
        }

        return clean.ToString();
    }

    private static class Hidden
    {
        /// <summary>Control characters; ends of lines and paragraphs; embeddings, overrides and isolates of writing direction.</summary>
        public static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(
            [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2066, 4)).Select(c => (char)c)]);

        public static bool Is(char c) => Signs.Contains(c);
    }
}
