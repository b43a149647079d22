namespace StaticImpact.PlainLanguage;

/// <summary>How hard an English text is to read.</summary>
public static class EnglishReadability
{
    /// <summary>One bit for each of a, e, i, o, u and y among the 32 signs from <c>@</c> and <c>`</c> on: asked for every letter of a site.</summary>
    private const uint Vowels = (1u << 1) | (1u << 5) | (1u << 9) | (1u << 15) | (1u << 21) | (1u << 25);

    /// <summary>The Flesch–Kincaid grade: the school year in the United States that a reader needs, about 0 to 18.
    /// 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
    /// Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, Derivation of New Readability Formulas for Navy Enlisted
    /// Personnel, Research Branch Report 8-75, 1975. It was fitted to passages of 100 words and more.</summary>
    public static double Grade(TextCounts counts) => (0.39 * counts.WordsPerSentence) + (11.8 * counts.SyllablesPerWord) - 15.59;

    /// <summary>Groups of vowels, without a silent e at the end; right for about nine words of ten, and errors even out.</summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        var isAfterVowel = false;
        foreach (var letter in word)
        {
            var isVowel = IsVowel(letter);
            if (isVowel && !isAfterVowel) count++;
            isAfterVowel = isVowel;
        }

        if (count > 1 && HasSilentEnd(word)) count--;
        return Math.Max(1, count);
    }

    private static bool HasSilentEnd(ReadOnlySpan<char> word) => word switch
    {
        [.., var before, 'l', 'e'] => IsVowel(before),
        [.., var before, 'e'] => !IsVowel(before),
        [.., var before, 'e', 'd'] => !IsVowel(before) && before is not ('t' or 'd'),
        [.., var before, 'e', 's'] => !IsVowel(before) && before is not ('s' or 'c' or 'x' or 'z' or 'g' or 'h' or 'l'),
        _ => false,
    };

    private static bool IsVowel(char letter) => letter is >= '@' and < (char)0x80 && ((Vowels >> (letter & 31)) & 1) != 0;
}
