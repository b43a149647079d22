using System.Collections.Frozen;
using StaticImpact.Model;

namespace StaticImpact.Pages.Search;

/// <summary>The endings that the search looks past, by language, so that "clinics" finds a clinic. A light stemmer, which the search
/// script applies to what is typed and to the words of the index alike; a language without an entry has none.</summary>
/// <remarks>In steps, parted by <c>/</c>; of each step one ending is taken off or changed (<c>ies&gt;y</c>), the first that leaves three
/// letters or more. <c>ss&gt;ss</c> keeps what a later ending would take. Words have no accents by then.</remarks>
internal static class WordEndings
{
    private static readonly FrozenDictionary<string, string> ByLanguage = new Dictionary<string, string>
    {
        // Plurals; past and going on; nouns of doing; then what is left of doubled letters and silent ones.
        ["en"] = "children>child women>woman men>man people>person sses>ss ies>y ss>ss us>us is>is xes>x ches>ch shes>sh s> / ied>y ing> eed>eed ed> / ation>at / "
            + "bb>b dd>d gg>g ll>l mm>m nn>n pp>p rr>r tt>t ee> e>",

        // Plurals and gender, twice: "ingleses" is "ingles" with an ending, which looks like a plural itself.
        ["es"] = "amente>a mente> / ces>z s> / a> o> e> / s> / a> o> e>",

        // Plurals; endings of the feminine, "formée" has two; doubled letters before them.
        ["fr"] = "eaux>eau aux>al s> x> / e> / e> / nn>n ll>l tt>t ss>s",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nothing for a language that has none.</summary>
    public static string Of(Language language) => ByLanguage.GetValueOrDefault(language.Tag.Split('-')[0], "");
}
