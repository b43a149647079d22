using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Language tags such as <c>en</c>, <c>es-ES</c> and <c>zh-Hant-TW</c>.</summary>
public static partial class LanguageTag
{
    public const string Pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

    /// <summary>Names in use that are not those of the CLDR.</summary>
    private static readonly (string Name, string Tag)[] OtherNames = [("castellano", "es"), ("inglés", "en"), ("mandarin", "zh"), ("haitian", "ht")];

    /// <summary>What people write who do not know the tags: own and English names, with and without accents.</summary>
    private static readonly Lazy<FrozenDictionary<string, string>> ByName = new(TagsByName);

    public static bool IsValid(string tag) => Form().IsMatch(tag);

    /// <summary>The tag with the capital letters it should have, or null when it is none at all.</summary>
    public static string? Corrected(string tag)
    {
        if (ByName.Value.TryGetValue(Plain(tag.Trim()), out var known)) return known;
        var parts = tag.Trim().Replace('_', '-').Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var lower = parts[i].ToLowerInvariant();
            parts[i] = i == 0 ? lower : lower.Length == 2 ? lower.ToUpperInvariant() : lower.Length == 4 ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower;
        }

        var corrected = string.Join('-', parts);
        return IsValid(corrected) ? corrected : null;
    }

    private static FrozenDictionary<string, string> TagsByName()
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, tag) in OtherNames.Concat(LanguageFacts.All.SelectMany(l => new[] { (l.English, l.Tag), (l.Own, l.Tag) })))
        {
            // A name of two or three letters may be another language's tag.
            if (name.Length > 3) tags.TryAdd(Plain(name), tag);
        }

        return tags.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Plain(string name) => string.Concat(Accents.Apart(name.ToLowerInvariant()).Where(c => !Accents.IsAccent(c)));

    [GeneratedRegex(Pattern, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
