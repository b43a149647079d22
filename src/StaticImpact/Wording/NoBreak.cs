namespace StaticImpact.Wording;

/// <summary>Keeps periods, times, and numbers with their units on one line: with spaces that do not break, and a word joiner
/// after a dash, where lines may else end. Both are no more than white space to search in a page and to who reads it aloud.</summary>
internal static class NoBreak
{
    /// <summary>More letters than that could not stand on a line of a phone in the size of a heading.</summary>
    private const int MostTogether = 18;

    private const char Space = '\u00A0';
    private const char Joiner = '\u2060';

    /// <summary>The whole text on one line: <c>Q3 2024</c>, <c>2018–19</c>.</summary>
    public static string Whole(string text) => AfterDashes(text.Replace(' ', Space));

    /// <summary>A period with words before it: what belongs to the period is kept together from the word before its first number on.</summary>
    public static string Period(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0) return text;
        var start = text.LastIndexOf(' ', first);
        start = start <= 0 ? 0 : text.LastIndexOf(' ', start - 1) + 1;
        return text[..start] + Whole(text[start..]);
    }

    /// <summary>A number and its unit; of a long unit the first word stays with the number.</summary>
    /// <param name="number">How the text's number is written; the text may have signs before it.</param>
    public static string Figure(string text, string number)
    {
        if (!text.Contains(' ', StringComparison.Ordinal)) return text;
        if (text.Length <= MostTogether) return Whole(text);
        var at = text.IndexOf(number, StringComparison.Ordinal);
        var end = at < 0 ? -1 : text.IndexOf(' ', at + number.Length);
        return end < 0 ? text : Whole(text[..(end + 1)]) + text[(end + 1)..];
    }

    private static string AfterDashes(string text) => text.Replace("–", "–" + Joiner, StringComparison.Ordinal);
}
