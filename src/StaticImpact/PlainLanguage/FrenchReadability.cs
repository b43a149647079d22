namespace StaticImpact.PlainLanguage;

/// <summary>How hard a French text is to read.</summary>
public static class FrenchReadability
{
    /// <summary>Below this a text is "difficult" on Flesch's scale, which the formula keeps: 60 to 70 is standard, 50 to 60 fairly difficult.</summary>
    public const double HardBelow = 50;

    /// <summary>Reading ease, 0 (hardest) to 100: 207 − 1.015 × words per sentence − 73.6 × syllables per word.
    /// Source: L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française, Cahiers d'études de radio-télévision 19,
    /// 1958.</summary>
    public static double Ease(TextCounts counts) => 207 - (1.015 * counts.WordsPerSentence) - (73.6 * counts.SyllablesPerWord);

    /// <summary>Groups of vowels, without a mute e at the end; an é before a vowel and a letter with two dots part a group.</summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        var isAfterVowel = false;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            var isVowel = IsVowel(letter);
            if (isVowel && (!isAfterVowel || letter is 'ï' or 'ë' || (char.ToLowerInvariant(word[i - 1]) == 'é' && letter != 'e'))) count++;
            isAfterVowel = isVowel;
        }

        return Math.Max(1, HasMuteEnd(word) ? count - 1 : count);
    }

    private static bool HasMuteEnd(ReadOnlySpan<char> word) => word switch
    {
        [.., 'q' or 'g', 'u', 'e'] or [.., 'q' or 'g', 'u', 'e', 's'] => true,
        [.., var before, 'e'] => !IsVowel(char.ToLowerInvariant(before)),
        [.., var before, 'e', 's'] => !IsVowel(char.ToLowerInvariant(before)),
        _ => false,
    };

    private static bool IsVowel(char letter) => letter is
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'à' or 'â' or 'é' or 'è' or 'ê' or 'ë' or 'î' or 'ï' or 'ô' or 'ù' or 'û' or 'ü' or 'ÿ' or 'œ' or 'æ';
}
