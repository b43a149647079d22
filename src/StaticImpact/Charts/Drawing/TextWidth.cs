namespace StaticImpact.Charts.Drawing;

/// <summary>How wide a text may become. A chart is drawn before anyone knows the reader's font, so this takes the widest
/// of the common sans-serif faces for each character: labels that do not collide here do not collide in a browser.</summary>
public static class TextWidth
{
    private const int MostNameLines = 8;

    /// <summary>So many letters of a broken word stand on its last line.</summary>
    private const int LeastAfterBreak = 3;

    // Advances of U+0020 to U+007E in hundredths of an em.
    private static ReadOnlySpan<byte> Regular =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56,
        102, 69, 69, 73, 78, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    private static ReadOnlySpan<byte> Bold =>
    [
        35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 62,
        100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 56, 78, 64, 100, 84, 86, 74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 56,
        50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
    ];

    /// <summary>In the unit of <paramref name="size"/>, the font's size.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var table = bold ? Bold : Regular;
        var sum = 0;
        foreach (var c in text)
        {
            sum += c is >= ' ' and <= '~' ? table[c - ' '] : Other(c);
        }

        return sum * size / 100;
    }

    /// <summary>Breaks a text between words into lines of at most that width; a single word may stay wider.</summary>
    public static List<string> Wrap(string text, double size, double width, int mostLines, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Of(longer, size, bold) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Length > 0 || lines.Count == 0) lines.Add(line);
        if (lines.Count > mostLines)
        {
            lines[mostLines - 1] = string.Join(' ', lines.Skip(mostLines - 1));
            lines.RemoveRange(mostLines, lines.Count - mostLines);
        }

        for (var i = 0; i < lines.Count; i++) lines[i] = Shorten(lines[i], size, width, bold);
        return lines;
    }

    /// <summary>Breaks a name into as many lines as it needs, within words where one is wider than a line: names that are cut
    /// could all read the same. Only what is longer than any name is cut, in its middle.</summary>
    public static List<string> WrapName(string name, double size, double width, bool bold = false)
    {
        var lines = WrapWhole(name, size, width, bold);
        for (var keep = name.Length - 1; lines.Count > MostNameLines && keep > 2; keep -= 2)
        {
            lines = WrapWhole(string.Concat(name.AsSpan(0, (keep + 1) / 2), "…", name.AsSpan(name.Length - (keep / 2))), size, width, bold);
        }

        return lines;
    }

    /// <summary>Whether a word of the name is wider than a line.</summary>
    public static bool HasWideWord(string name, double size, double width, bool bold = false) =>
        name.Split(' ').Any(word => Of(word, size, bold) > width);

    private static List<string> WrapWhole(string text, double size, double width, bool bold)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Of(line + " " + word, size, bold) <= width)
            {
                line += " " + word;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            var rest = word;
            while (Of(rest, size, bold) > width)
            {
                var end = rest.Length - 1;
                while (end > 1 && Of(rest[..end] + "-", size, bold) > width) end--;
                end = Math.Min(end, Math.Max(2, rest.Length - LeastAfterBreak));
                if (char.IsHighSurrogate(rest[end - 1])) end--;
                if (end < 1) break;
                lines.Add(rest[..end] + "-");
                rest = rest[end..];
            }

            line = rest;
        }

        if (line.Length > 0 || lines.Count == 0) lines.Add(line);
        return lines;
    }

    /// <summary>The text, cut with an ellipsis where it is wider than that.</summary>
    public static string Shorten(string text, double size, double width, bool bold = false)
    {
        if (Of(text, size, bold) <= width) return text;
        var end = text.Length - 1;
        while (end > 1 && Of(text[..end].TrimEnd() + "…", size, bold) > width) end--;
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd() + "…";
    }

    private static int Other(char c) => c switch
    {
        '\u00A0' or '\u202F' or '·' or '’' or '‘' => 36,
        '“' or '”' or 'º' or 'ª' or '–' => 60,
        '—' or '…' => 105,
        '−' or '×' or '≥' or '≤' => 88,
        >= '\u00C0' and <= '\u00DE' => 88,
        >= '\u00DF' and <= '\u024F' => 74,
        >= '\u0300' and <= '\u036F' or '\u2060' => 0,
        >= '\u0590' and <= '\u08FF' => 90,
        >= '\u2E80' => 105,
        _ => 110,
    };
}
