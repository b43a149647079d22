using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>Everything one language needs to say things. Nothing here fails at rendering: a key that no file has gives
/// the key itself (missing keys are reported when the theme loads).</summary>
public sealed partial class Words
{
    private readonly ImmutableArray<FrozenDictionary<string, Phrase>> chain;
    private readonly bool keepsTogether;
    private Typography? marks;
    private Typography? marksOfOriginals;

    /// <param name="forData">For files that programs read: with plain spaces everywhere.</param>
    internal Words(Language language, ImmutableArray<FrozenDictionary<string, Phrase>> chain, bool forData = false)
    {
        Language = language;
        this.chain = chain;
        keepsTogether = !forData;
        ForData = forData ? this : new Words(language, chain, forData: true);
        Plurals = PluralRule.Find(Setting("plural", language.Tag)) ?? PluralRule.Find(language.Tag) ?? PluralRule.Usual;
        Alphabetical = Find("alphabet") is null ? Alphabet.Latin : new Alphabet(this["alphabet"]);
        IsRightToLeft = Setting("direction", "ltr") == "rtl";
        numbers = new NumberFormat(this);
    }

    public Language Language { get; }

    /// <summary>True when the language is written from right to left by its tag, unless the strings say otherwise (<c>direction: rtl</c>).</summary>
    public bool IsRightToLeft { get; }

    /// <summary>For the <c>dir</c> attribute: <c>rtl</c> or <c>ltr</c>.</summary>
    public string TextDirection => IsRightToLeft ? "rtl" : "ltr";

    public PluralRule Plurals { get; }

    /// <summary>The same words for feeds, mails and data, where lines break elsewhere: periods and figures in plain characters.</summary>
    public Words ForData { get; }

    /// <summary>Alphabetical order by the strings' own <c>alphabet</c>.</summary>
    public Alphabet Alphabetical { get; }

    /// <summary>A text of front matter in this language, with the marks of the language that it is in.</summary>
    public string Text(LocalText text)
    {
        var shown = text.In(Language);
        var typography = text.IsTranslatedInto(Language) ? marks : marksOfOriginals;
        return typography is null ? shown : typography.Apply(shown);
    }

    /// <summary>The same words for a site whose texts are shown with typographic marks; those for data keep the author's.</summary>
    /// <param name="own">The marks of this language.</param>
    /// <param name="originals">Those of the language in which texts stand that nobody has translated.</param>
    internal Words SetWith(Typography own, Typography originals) => new(Language, chain) { marks = own, marksOfOriginals = originals };

    /// <summary>The string itself; for one with plural forms, its general form.</summary>
    public string this[string key] => Format(key);

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The string with its values filled in. Plural forms are chosen by a value that is a plain number
    /// (<c>n</c>, where the whole string has forms); <c>#n</c> gives the number where the text shown is formatted.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Find(key) is { } phrase ? phrase.Fill(Plurals, values) : key;

    /// <summary>The string in the form for a number, which is shown as <c>{n}</c> with separators.</summary>
    public string Plural(string key, decimal n, params ReadOnlySpan<(string Name, string Value)> values) =>
        Plural(key, n, 0, values);

    /// <summary>The string in the form for a number shown with that many decimals.</summary>
    public string Plural(string key, decimal n, int decimals, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var rounded = Math.Round(n, decimals, MidpointRounding.AwayFromZero);
        return Format(key, [("n", Number(n, decimals)), ("#n", Plain(rounded, decimals)), .. values]);
    }

    /// <summary>The items as a sentence lists them: <c>a, b and c</c>.</summary>
    public string List(IReadOnlyList<string> items)
    {
        if (items.Count == 0) return "";
        var text = items[0];
        for (var i = 1; i < items.Count; i++)
        {
            var key = i < items.Count - 1 ? "list.next" : SoundsLikeTheConjunction(items[i]) ? "list.last-before-i" : "list.last";
            text = Format(key, ("a", text), ("b", items[i]));
        }

        return text;
    }

    /// <summary>A name inside a sentence: without the capital of a heading ("Mujeres" gives "mujeres"), but never an abbreviation.</summary>
    public static string WithinSentence(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private Phrase? Find(string key)
    {
        foreach (var phrases in chain)
        {
            if (phrases.TryGetValue(key, out var phrase)) return phrase;
        }

        return null;
    }

    /// <summary>A string that sets how something is written, or a default where no file has it. Never shown by itself.</summary>
    private string Setting(string key, string otherwise) => Find(key) is null ? otherwise : Format(key);

    /// <summary>Spanish says "e" instead of "y" before the sound of "i" (not before "hie").</summary>
    private bool SoundsLikeTheConjunction(string next)
    {
        if (!Has("list.last-before-i")) return false;
        var start = next.ToLowerInvariant();
        if (start.StartsWith('h')) start = start[1..];
        return (start.StartsWith('i') && !start.StartsWith("ie", StringComparison.Ordinal)) || start.StartsWith('í');
    }
}
