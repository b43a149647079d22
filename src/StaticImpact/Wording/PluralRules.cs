using System.Collections.Immutable;
using static StaticImpact.Wording.PluralCategory;

namespace StaticImpact.Wording;

/// <summary>The rules as data. Source: Unicode CLDR, "Language Plural Rules".</summary>
internal static class PluralRules
{
    public static ImmutableArray<PluralRule> Build(
        Func<string, ImmutableArray<PluralCategory>, Func<PluralOperands, PluralCategory>, PluralRule> rule) =>
    [
        rule("en", [One, Other], x => x.IsWhole && x.I == 1 ? One : Other),
        rule("tr", [One, Other], x => x.N == 1 ? One : Other),
        rule("hi", [One, Other], x => x.I == 0 || x.N == 1 ? One : Other),
        rule("ja", [Other], _ => Other),
        rule("es", [One, Many, Other], x => x.N == 1 ? One : IsMillions(x) ? Many : Other),
        rule("it", [One, Many, Other], x => x.IsWhole && x.I == 1 ? One : IsMillions(x) ? Many : Other),
        rule("fr", [One, Many, Other], x => x.I is 0 or 1 ? One : IsMillions(x) ? Many : Other),
        rule("ru", [One, Few, Many, Other], x =>
            !x.IsWhole ? Other
            : x.WholeEndsIn(1, 1, 10) && !x.WholeEndsIn(11, 11, 100) ? One
            : x.WholeEndsIn(2, 4, 10) && !x.WholeEndsIn(12, 14, 100) ? Few
            : Many),
        rule("pl", [One, Few, Many, Other], x =>
            !x.IsWhole ? Other
            : x.I == 1 ? One
            : x.WholeEndsIn(2, 4, 10) && !x.WholeEndsIn(12, 14, 100) ? Few
            : Many),
        rule("cs", [One, Few, Many, Other], x =>
            !x.IsWhole ? Many : x.I == 1 ? One : x.I is >= 2 and <= 4 ? Few : Other),
        rule("ro", [One, Few, Other], x =>
            x.IsWhole && x.I == 1 ? One : !x.IsWhole || x.N == 0 || x.WholeEndsIn(1, 19, 100) ? Few : Other),
        rule("sl", [One, Two, Few, Other], x =>
            !x.IsWhole || x.WholeEndsIn(3, 4, 100) ? Few
            : x.WholeEndsIn(1, 1, 100) ? One
            : x.WholeEndsIn(2, 2, 100) ? Two
            : Other),
        rule("he", [One, Two, Other], x =>
            (x.IsWhole && x.I == 1) || (!x.IsWhole && x.I == 0) ? One : x.IsWhole && x.I == 2 ? Two : Other),
        rule("ar", [Zero, One, Two, Few, Many, Other], x =>
            x.N != x.I ? Other
            : x.N == 0 ? Zero
            : x.N == 1 ? One
            : x.N == 2 ? Two
            : x.WholeEndsIn(3, 10, 100) ? Few
            : x.WholeEndsIn(11, 99, 100) ? Many
            : Other),
        rule("cy", [Zero, One, Two, Few, Many, Other], x =>
            x.N == 0 ? Zero : x.N == 1 ? One : x.N == 2 ? Two : x.N == 3 ? Few : x.N == 6 ? Many : Other),
    ];

    /// <summary>The language whose rule another one shares; the name itself where it has its own.</summary>
    public static string SharedBy(string language) => language switch
    {
        "de" or "nl" or "sv" or "fi" or "et" or "yi" or "sw" or "ur" => "en",
        "ca" => "it",
        "pt" => "fr",
        "uk" or "be" => "ru",
        "sk" => "cs",
        "da" or "nb" or "nn" or "no" or "hu" or "el" or "bg" or "so" or "sq" or "ne" or "ka" or "eu" => "tr",
        "fa" or "bn" or "gu" or "am" => "hi",
        "zh" or "ko" or "vi" or "th" or "id" or "ms" or "my" or "lo" or "km" or "hmn" => "ja",
        _ => language,
    };

    private static bool IsMillions(PluralOperands x) => x.IsWhole && x.I != 0 && x.I % 1_000_000 == 0;
}
