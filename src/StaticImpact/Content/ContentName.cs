using System.Text;

namespace StaticImpact.Content;

/// <summary>A file name taken apart: <c>2026-11-22-reading-night.es.md</c> is a date, an id and a language.</summary>
/// <param name="Stem">Without date, language and extension.</param>
/// <param name="Date">For dated kinds; null when the name does not start with a day of the calendar.</param>
/// <param name="Language">The tag between the last two dots, or null.</param>
public readonly record struct ContentName(string Stem, DateOnly? Date, string? Language)
{
    /// <summary>What a title without a Latin letter or digit is called.</summary>
    public const string Unnamed = "unnamed";

    public static ContentName Of(string fileName, bool isDated)
    {
        var stem = fileName[..fileName.LastIndexOf('.')];
        string? language = null;
        var dot = stem.LastIndexOf('.');
        if (dot > 0)
        {
            language = stem[(dot + 1)..];
            stem = stem[..dot];
        }

        if (isDated && stem.Length > 11 && stem[10] == '-' && Yaml.YamlDates.TryParse(stem.AsSpan(0, 10), out var day))
        {
            return new ContentName(stem[11..], day, language);
        }

        return new ContentName(stem, null, language);
    }

    public bool IsId => IsValid(Stem);

    /// <summary>Lower-case letters, digits and hyphens.</summary>
    public static bool IsValid(string text)
    {
        foreach (var c in text)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return false;
        }

        return text.Length > 0;
    }

    /// <summary>The nearest name that follows the rules.</summary>
    public static string Corrected(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var upper in Accents.Apart(text))
        {
            var c = char.ToLowerInvariant(upper);
            if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
            else if (Spelled(c) is { } letters) name.Append(letters);
            else if (Accents.IsAccent(c)) continue;
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }

        var corrected = name.ToString().Trim('-');
        return corrected.Length == 0 ? Unnamed : PortableName.IsDevice(corrected) ? corrected + "-page" : corrected;
    }

    /// <summary>Latin letters that are no letter with an accent, as people without them on their keyboard write them.</summary>
    private static string? Spelled(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'ǽ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' or 'ŀ' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "ng",
        'ŧ' => "t",
        'ĸ' => "k",
        _ => null,
    };
}
