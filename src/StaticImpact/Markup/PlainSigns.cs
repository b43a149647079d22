using System.Buffers;

namespace StaticImpact.Markup;

/// <summary>Signs of Markdown that a keyboard or a word processor has written otherwise: behind <c>##</c>, <c>-</c>, <c>1.</c> and the like stands a
/// space that does not break or cannot be seen, or a bullet stands for the hyphen. Markdown would show them as text, and nobody could see why.</summary>
internal static class PlainSigns
{
    /// <summary>Spaces that are none to Markdown, signs without width, and the bullet.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create("\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF•");

    /// <summary>The same text, sign for sign, so that places in it stay what they are. What stands in code stays, too.</summary>
    public static string In(string markdown)
    {
        if (!markdown.AsSpan().ContainsAny(Odd)) return markdown;
        var text = markdown.ToCharArray();
        var fence = '\0';
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var line = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            var first = line.TrimStart(' ');
            if (first.StartsWith("```") || first.StartsWith("~~~")) fence = fence == '\0' ? first[0] : fence == first[0] ? '\0' : fence;
            else if (fence == '\0' && line.ContainsAny(Odd)) Mend(line);
            start += line.Length + 1;
        }

        return new string(text);
    }

    /// <summary>Makes plain the signs that begin a line, and the spaces before and behind them: a quote may hold a list, and a list a heading.</summary>
    private static void Mend(Span<char> line)
    {
        for (var at = 0; ;)
        {
            var sign = at;
            while (sign < line.Length && IsSpace(line[sign])) sign++;
            var after = sign + SignLength(line[sign..]);
            if (after == sign || after == line.Length || !IsSpace(line[after])) return;
            foreach (ref var c in line[at..(after + 1)])
            {
                if (c == '•') c = '-';
                else if (c != '\t' && IsSpace(c)) c = ' ';
            }

            at = after + 1;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' || (c != '•' && Odd.Contains(c));

    private static int SignLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        if (text[0] is '-' or '*' or '+' or '>' or '•') return 1;
        var run = text[0] == '#' ? text.IndexOfAnyExcept('#') : text.IndexOfAnyExceptInRange('0', '9');
        if (run <= 0) return 0;
        return text[0] == '#' ? (run <= 6 ? run : 0) : run <= 9 && text[run] is '.' or ')' ? run + 1 : 0;
    }
}
