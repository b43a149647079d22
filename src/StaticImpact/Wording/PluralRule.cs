using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>Which plural form a language uses for a number, after the Unicode CLDR (cardinals, without compact exponents).</summary>
public sealed class PluralRule
{
    private readonly Func<PluralOperands, PluralCategory> select;

    private PluralRule(string languages, ImmutableArray<PluralCategory> categories, Func<PluralOperands, PluralCategory> select)
    {
        Languages = [.. languages.Split(' ')];
        Categories = categories;
        this.select = select;
    }

    /// <summary>The languages that share it; a strings file may name any of them, e.g. <c>plural: ru</c>.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The forms the language tells apart, in the order in which inline forms are written.</summary>
    public ImmutableArray<PluralCategory> Categories { get; }

    public static ImmutableArray<PluralRule> All { get; } = PluralRules.Build((languages, categories, select) => new PluralRule(languages, categories, select));

    private static FrozenDictionary<string, PluralRule> ByLanguage { get; } =
        All.SelectMany(r => r.Languages.Select(l => KeyValuePair.Create(l, r))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The form for a number shown with that many decimals; the sign does not matter.</summary>
    public PluralCategory For(decimal number, int decimals = 0) => select(new PluralOperands(number, decimals));

    /// <summary>Of languages that nobody knows: a strings file names another one's with <c>plural:</c>.</summary>
    public static PluralRule Usual { get; } = Find("en")!;

    /// <summary>The rule of a language, by its tag or that of its main language; null when the CLDR has none.</summary>
    public static PluralRule? Find(string tag)
    {
        foreach (var shorter in LanguageFacts.Shorter(tag))
        {
            if (ByLanguage.TryGetValue(shorter, out var rule)) return rule;
        }

        return null;
    }
}
