using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>All strings of a theme by language and dotted key.</summary>
public sealed class Strings
{
    private readonly FrozenDictionary<Language, FrozenDictionary<string, Phrase>> byLanguage;

    /// <summary>What a language's tag tells, so that no file has to: strings may say otherwise, but never those of another language.</summary>
    internal static ImmutableArray<string> ToldByTheTag { get; } = ["language.name", "direction", "plural"];

    /// <param name="phrases">Languages in the theme's order; the first one's strings stand in for those that others lack.</param>
    public Strings(IEnumerable<(Language Language, IReadOnlyDictionary<string, Phrase> Phrases)> phrases)
    {
        var all = phrases.ToList();
        Languages = [.. all.Select(p => p.Language)];
        byLanguage = all.ToFrozenDictionary(p => p.Language, p => p.Phrases.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public ImmutableArray<Language> Languages { get; }

    /// <summary>Reads a theme's strings. Of a key in several files of one language, the last stands; the language of the
    /// first file is the theme's first.</summary>
    /// <param name="files">All files of all languages.</param>
    /// <param name="bag">Receives what does not fit.</param>
    /// <param name="needed">The languages in which strings must not be missing; null for all that have a file.</param>
    public static Strings Load(IReadOnlyList<StringsFile> files, DiagnosticBag bag, IReadOnlyCollection<string>? needed = null) => StringsReader.Read(files, bag, needed);

    /// <summary>The words of a language: its own, else those of its main language (<c>es</c> for <c>es-MX</c>), else
    /// what its tag tells, else the theme's first.</summary>
    public Words In(Language language)
    {
        var chain = new List<FrozenDictionary<string, Phrase>>();
        for (var tag = language.Tag; tag.Length > 0; tag = Shorter(tag))
        {
            if (byLanguage.TryGetValue(new Language(tag), out var own)) chain.Add(own);
        }

        chain.Add(FactsOf(language));
        if (Languages.Length > 0 && !chain.Contains(byLanguage[Languages[0]])) chain.Add(byLanguage[Languages[0]]);
        return new Words(language, [.. chain]);
    }

    /// <summary>Whether any language of the theme has the key.</summary>
    public bool Has(string key) => byLanguage.Values.Any(p => p.ContainsKey(key));

    /// <summary>Every key that some language has, in alphabetical order.</summary>
    public IEnumerable<string> Keys => byLanguage.Values.SelectMany(p => p.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The phrase in the theme's first language that has it; null when none does.</summary>
    public Phrase? FindAny(string key) =>
        Languages.Select(l => byLanguage[l].GetValueOrDefault(key)).FirstOrDefault(p => p is not null);

    /// <summary>The phrase of one language itself, without standing in; null when it lacks it.</summary>
    public Phrase? Find(Language language, string key) =>
        byLanguage.TryGetValue(language, out var own) && own.TryGetValue(key, out var phrase) ? phrase : null;

    /// <summary>How many strings a language needs: all that the theme's first language has, without what its tag tells.</summary>
    public int NeededIn(Language language) =>
        Languages.IsEmpty || language == Languages[0] ? 0 : byLanguage[Languages[0]].Keys.Count(k => !ToldByTheTag.Contains(k));

    /// <summary>The keys that the theme's first language has and another lacks, in alphabetical order.</summary>
    public ImmutableArray<string> MissingIn(Language language)
    {
        if (Languages.IsEmpty) return [];
        var own = byLanguage.GetValueOrDefault(language);
        return [.. byLanguage[Languages[0]].Keys.Where(k => !ToldByTheTag.Contains(k) && (own is null || !own.ContainsKey(k))).Order(StringComparer.Ordinal)];
    }

    private static FrozenDictionary<string, Phrase> FactsOf(Language language) => new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        [ToldByTheTag[0]] = Phrase.OfText(LanguageFacts.NameOf(language)),
        [ToldByTheTag[1]] = Phrase.OfText(LanguageFacts.IsRightToLeft(language) ? "rtl" : "ltr"),
        [ToldByTheTag[2]] = Phrase.OfText(language.Tag),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string Shorter(string tag)
    {
        var hyphen = tag.LastIndexOf('-');
        return hyphen < 0 ? "" : tag[..hyphen];
    }
}
