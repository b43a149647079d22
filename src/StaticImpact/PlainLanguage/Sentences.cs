using System.Buffers;
using System.Collections.Frozen;

namespace StaticImpact.PlainLanguage;

/// <summary>Parts a paragraph into sentences and counts their words.</summary>
internal static class Sentences
{
    private const int LongestAbbreviation = 12;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?");

    /// <summary>Abbreviations after which a sentence usually goes on, in English, Spanish and French, without their last full stop.</summary>
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "dr", "mr", "mrs", "ms", "prof", "rev", "st", "jr", "sr", "no", "vs", "e.g", "i.e", "etc", "approx", "dept", "u.s", "n.c", "inc",
        "dra", "sra", "srta", "ud", "uds", "núm", "pág", "ej", "p. ej", "ee", "uu", "ee. uu", "av", "aprox", "tel",
        "m", "mm", "mme", "mlle", "p. ex", "c.-à-d", "env", "bd", "janv", "févr", "avr", "juill", "oct", "nov", "déc");

    /// <summary>Each sentence with the white space before it.</summary>
    public static IEnumerable<Range> In(string text, int start, int length)
    {
        var end = start + length;
        var from = start;
        for (var at = NextEnd(text, start, end); at >= 0; at = NextEnd(text, Math.Max(at + 1, from), end))
        {
            var after = at + 1;
            while (after < end && text[after] is '.' or '!' or '?' or '"' or '\'' or ')' or ']' or '”' or '’' or '»') after++;
            if (after < end && (!char.IsWhiteSpace(text[after]) || GoesOn(text, from, at, after, end))) continue;
            yield return from..after;
            from = after;
        }

        if (!text.AsSpan(from, end - from).IsWhiteSpace()) yield return from..end;
    }

    /// <summary>Counts words and, with <paramref name="syllables"/>, their syllables. What an author leaves to be filled in from the
    /// data ("…") is one short word.</summary>
    public static TextCounts Count(ReadOnlySpan<char> sentence, Func<ReadOnlySpan<char>, int>? syllables)
    {
        var (words, sounds) = (0, 0);
        for (var at = 0; at < sentence.Length;)
        {
            if (!IsWord(sentence[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < sentence.Length && (IsWord(sentence[end]) || (sentence[end] is '\'' or '’' or '.' or ',' && end + 1 < sentence.Length && IsWord(sentence[end + 1])))) end++;
            words++;
            sounds += syllables is null || !char.IsLetter(sentence[at]) ? 1 : syllables(sentence[at..end]);
            at = end;
        }

        return new TextCounts(1, words, sounds);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '…';

    private static int NextEnd(string text, int from, int end)
    {
        if (from >= end) return -1;
        var at = text.AsSpan(from, end - from).IndexOfAny(Ends);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Whether a full stop ends a word only: before a small letter, after an initial or an abbreviation.</summary>
    private static bool GoesOn(string text, int from, int at, int after, int end)
    {
        while (after < end && char.IsWhiteSpace(text[after])) after++;
        if (after < end && char.IsLower(text[after])) return true;
        if (text[at] != '.') return false;
        var start = Math.Max(from, at - LongestAbbreviation);
        var word = text.AsSpan(start, at - start);
        word = word[(word.LastIndexOfAny(' ', '(', '\n') + 1)..];
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
