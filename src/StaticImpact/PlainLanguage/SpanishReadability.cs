namespace StaticImpact.PlainLanguage;

/// <summary>How hard a Spanish text is to read.</summary>
public static class SpanishReadability
{
    /// <summary>From here down a text asks for more than compulsory school (up to 16 years, the ninth and tenth grade) gives: on the
    /// INFLESZ scale 55 to 65 is "normal" (compulsory secondary school, daily papers) and 40 to 55 "somewhat difficult" (upper
    /// secondary school, specialised press). Source: I. M. Barrio-Cantalejo and others, Validación de la Escala INFLESZ para evaluar
    /// la legibilidad de los textos dirigidos a pacientes, Anales del Sistema Sanitario de Navarra 31(2), 2008.</summary>
    public const double HardBelow = 55;

    /// <summary>Szigriszt's perspicuity, on the INFLESZ scale: 0 (hardest) to 100.
    /// 206.835 − 62.3 × syllables per word − words per sentence.
    /// Source: F. Szigriszt Pazos, Sistemas predictivos de legilibilidad del mensaje escrito: fórmula de perspicuidad, Universidad
    /// Complutense de Madrid, 1993; it adapts Flesch's Reading Ease as J. Fernández Huerta (1959) did before.</summary>
    public static double Perspicuity(TextCounts counts) => 206.835 - (62.3 * counts.SyllablesPerWord) - counts.WordsPerSentence;

    /// <summary>Vowels, where a weak one (i, u without an accent) joins its neighbours and two strong ones are parted.</summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        var before = Sound.Consonant;
        for (var i = 0; i < word.Length; i++)
        {
            var sound = SoundOf(word[i], i == word.Length - 1);
            if (sound != Sound.Consonant && (before == Sound.Consonant || (sound == Sound.Strong && before == Sound.Strong))) count++;

            // After "ia" another strong vowel would begin a syllable of its own; so the strong one is what is remembered.
            before = sound == Sound.Weak && before == Sound.Strong ? Sound.Strong : sound;
        }

        return Math.Max(1, count);
    }

    private static Sound SoundOf(char letter, bool isLast) => char.ToLowerInvariant(letter) switch
    {
        'a' or 'e' or 'o' or 'á' or 'é' or 'í' or 'ó' or 'ú' => Sound.Strong,
        'i' or 'u' or 'ü' => Sound.Weak,
        'y' when isLast => Sound.Weak,
        _ => Sound.Consonant,
    };

    private enum Sound
    {
        Consonant,
        Weak,
        Strong,
    }
}
