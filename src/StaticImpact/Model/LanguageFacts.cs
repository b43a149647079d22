using System.Collections.Frozen;

namespace StaticImpact.Model;

/// <summary>What a language's tag alone tells of it, so that a language needs no code, and no strings either. Source: Unicode CLDR.</summary>
public static class LanguageFacts
{
    private static readonly FrozenSet<string> RightToLeftScripts = Words(LanguageTable.RightToLeftScripts).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> RightToLeft = Words(LanguageTable.RightToLeft).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> LeftToRight = Words(LanguageTable.LeftToRight).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Aliases =
        Words(LanguageTable.Aliases).Select(a => a.Split('=')).ToFrozenDictionary(a => a[0], a => a[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Own, string English)> Names =
        LanguageTable.Names.Split(';', StringSplitOptions.TrimEntries).Select(l => l.Split('|')).ToFrozenDictionary(l => l[0], l => (l[1], l[2]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, QuoteMarks> Quotes =
        Words(LanguageTable.Quotes).Select(q => q.Split('=')).ToFrozenDictionary(q => q[0], q => new QuoteMarks(q[1][0], q[1][1], q[1][2], q[1][3]) { AreSpaced = q[1].Length > 4 }, StringComparer.Ordinal);

    private static readonly QuoteMarks UsualQuotes = new('“', '”', '‘', '’');

    /// <summary>Whether it is written from right to left: by the script that the tag names, or else by the one that the
    /// language is usually written in there. Languages that nobody knows run from left to right.</summary>
    public static bool IsRightToLeft(Language language)
    {
        var parts = language.Tag.Split('-');
        if (Array.Find(parts, p => p.Length == 4) is { } script) return RightToLeftScripts.Contains(script);
        var main = Aliases.GetValueOrDefault(parts[0], parts[0]);
        var inRegion = parts.Length > 1 ? $"{main}-{parts[^1]}" : main;
        return RightToLeft.Contains(inRegion) || (RightToLeft.Contains(main) && !LeftToRight.Contains(inRegion));
    }

    /// <summary>Its name in the language itself, as a list of languages has it; else its English name, else the tag.</summary>
    public static string NameOf(Language language)
    {
        var english = "";
        foreach (var tag in Shorter(language.Tag))
        {
            if (!Names.TryGetValue(tag, out var names)) continue;
            if (names.Own.Length > 0) return names.Own;
            if (english.Length == 0) english = names.English;
        }

        return english.Length > 0 ? english : language.Tag;
    }

    /// <summary>Its quotation marks; those that most languages have where nobody knows.</summary>
    public static QuoteMarks QuotesOf(Language language)
    {
        foreach (var tag in Shorter(language.Tag))
        {
            if (Quotes.TryGetValue(tag, out var marks)) return marks;
        }

        return UsualQuotes;
    }

    /// <summary>Every language that has a name here, shorter tags first.</summary>
    public static IEnumerable<(string Tag, string Own, string English)> All =>
        Names.Select(n => (n.Key, n.Value.Own, n.Value.English)).OrderBy(n => n.Key.Length).ThenBy(n => n.Key, StringComparer.Ordinal);

    /// <summary>The tag itself, then without its last part and so on, then the same of the tag that an older one stands for:
    /// <c>zh-Hant-TW</c>, <c>zh-Hant</c>, <c>zh</c>.</summary>
    public static IEnumerable<string> Shorter(string tag)
    {
        for (var part = tag; part.Length > 0; part = part[..Math.Max(0, part.LastIndexOf('-'))]) yield return part;
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        if (!Aliases.TryGetValue(hyphen < 0 ? tag : tag[..hyphen], out var newer)) yield break;
        if (hyphen >= 0) yield return newer + tag[hyphen..];
        yield return newer;
    }

    private static string[] Words(string text) => text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
