namespace StaticImpact.PlainLanguage;

/// <summary>What measures of readability are made from.</summary>
/// <param name="Words">Numbers are words, too.</param>
/// <param name="Syllables">As they are spoken, estimated from the spelling.</param>
public readonly record struct TextCounts(int Sentences, int Words, int Syllables)
{
    public double WordsPerSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    public double SyllablesPerWord => Words == 0 ? 0 : (double)Syllables / Words;

    public static TextCounts operator +(TextCounts a, TextCounts b) => new(a.Sentences + b.Sentences, a.Words + b.Words, a.Syllables + b.Syllables);

    public static TextCounts Add(TextCounts left, TextCounts right) => left + right;
}
