using System.Text.RegularExpressions;

namespace StaticImpact.Content;

/// <summary>Language tags such as <c>en</c>, <c>es-ES</c> and <c>zh-Hant-TW</c>.</summary>
public static partial class LanguageTag
{
    public const string Pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

    /// <summary>What people write who do not know the tags: names of languages that are read in many counties.</summary>
    private static readonly (string Name, string Tag)[] ByName =
    [
        ("english", "en"), ("spanish", "es"), ("español", "es"), ("espanol", "es"), ("castellano", "es"), ("french", "fr"), ("français", "fr"),
        ("german", "de"), ("deutsch", "de"), ("portuguese", "pt"), ("português", "pt"), ("italian", "it"), ("chinese", "zh"), ("mandarin", "zh"),
        ("vietnamese", "vi"), ("arabic", "ar"), ("korean", "ko"), ("russian", "ru"), ("ukrainian", "uk"), ("polish", "pl"), ("tagalog", "tl"),
        ("haitian creole", "ht"), ("somali", "so"), ("hindi", "hi"), ("hmong", "hmn"), ("japanese", "ja"), ("welsh", "cy"), ("hebrew", "he"),
        ("turkish", "tr"),
    ];

    public static bool IsValid(string tag) => Form().IsMatch(tag);

    /// <summary>The tag with the capital letters it should have, or null when it is none at all.</summary>
    public static string? Corrected(string tag)
    {
        foreach (var (name, known) in ByName)
        {
            if (name.Equals(tag.Trim(), StringComparison.OrdinalIgnoreCase)) return known;
        }

        var parts = tag.Trim().Replace('_', '-').Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var lower = parts[i].ToLowerInvariant();
            parts[i] = i == 0 ? lower : lower.Length == 2 ? lower.ToUpperInvariant() : lower.Length == 4 ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower;
        }

        var corrected = string.Join('-', parts);
        return IsValid(corrected) ? corrected : null;
    }

    [GeneratedRegex(Pattern, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
