using System.Collections.Immutable;

namespace StaticImpact.Wording;

/// <summary>Which plural form a language uses for a number, after the Unicode CLDR (cardinals, without compact exponents).</summary>
public sealed class PluralRule
{
    private readonly Func<PluralOperands, PluralCategory> select;

    private PluralRule(string name, ImmutableArray<PluralCategory> categories, Func<PluralOperands, PluralCategory> select)
    {
        Name = name;
        Categories = categories;
        this.select = select;
    }

    /// <summary>The language after which the rule is named in a strings file, e.g. <c>plural: ru</c>.</summary>
    public string Name { get; }

    /// <summary>The forms the language tells apart, in the order in which inline forms are written.</summary>
    public ImmutableArray<PluralCategory> Categories { get; }

    public static ImmutableArray<PluralRule> All { get; } = PluralRules.Build((name, categories, select) => new PluralRule(name, categories, select));

    /// <summary>The form for a number shown with that many decimals; the sign does not matter.</summary>
    public PluralCategory For(decimal number, int decimals = 0) => select(new PluralOperands(number, decimals));

    /// <summary>The rule of that name or of a language that shares it; null when there is none.</summary>
    public static PluralRule? Find(string name)
    {
        var tag = PluralRules.SharedBy(name);
        foreach (var rule in All)
        {
            if (string.Equals(rule.Name, tag, StringComparison.Ordinal)) return rule;
        }

        return null;
    }
}
