using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.PlainLanguage;

/// <summary>How the texts of one language are judged. Languages without a measure of their own are left alone.</summary>
/// <param name="Language">The main language's tag.</param>
/// <param name="LongestSentence">In words.</param>
/// <param name="Syllables">Of a word.</param>
/// <param name="Hardness">The more, the harder, on a scale of the language's own.</param>
/// <param name="Objection">What is to be said of a text that asks for too much; null for one that does not.</param>
public sealed record Readability(
    string Language, int LongestSentence, Func<ReadOnlySpan<char>, int> Syllables, Func<TextCounts, double> Hardness, Func<TextCounts, string?> Objection)
{
    /// <summary>The school year that residents should not need to be beyond.</summary>
    private const double HighestGrade = 9;

    public static ImmutableArray<Readability> All { get; } =
    [
        new("en", 40, EnglishReadability.Syllables, EnglishReadability.Grade, counts => Math.Round(EnglishReadability.Grade(counts), 1) <= HighestGrade
            ? null
            : Say($"This text asks for grade {EnglishReadability.Grade(counts):0.0} (Flesch–Kincaid); residents read it with ease up to grade {HighestGrade:0}.")),
        new("es", 45, SpanishReadability.Syllables, counts => -SpanishReadability.Perspicuity(counts), counts => SpanishReadability.Perspicuity(counts) >= SpanishReadability.HardBelow
            ? null
            : Say($"This text reaches {SpanishReadability.Perspicuity(counts):0} on the INFLESZ scale of Spanish; residents read it with ease from {SpanishReadability.HardBelow:0} up.")),
        new("fr", 45, FrenchReadability.Syllables, counts => -FrenchReadability.Ease(counts), counts => FrenchReadability.Ease(counts) >= FrenchReadability.HardBelow
            ? null
            : Say($"This text reaches {FrenchReadability.Ease(counts):0} on the scale of Kandel and Moles for French; residents read it with ease from {FrenchReadability.HardBelow:0} up.")),
    ];

    /// <summary>The measure of a language or of its main language; null when there is none.</summary>
    public static Readability? Of(Language language)
    {
        var main = language.Tag.Split('-')[0];
        foreach (var readability in All)
        {
            if (readability.Language == main) return readability;
        }

        return null;
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
