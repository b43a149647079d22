using System.Text;

namespace StaticImpact.Content;

/// <summary>A file name taken apart: <c>2026-11-22-reading-night.es.md</c> is a date, an id and a language.</summary>
/// <param name="Stem">Without date, language and extension.</param>
/// <param name="Date">For dated kinds; null when the name does not start with a day of the calendar.</param>
/// <param name="Language">The tag between the last two dots, or null.</param>
public readonly record struct ContentName(string Stem, DateOnly? Date, string? Language)
{
    private const string Accented = "áàâäãåāéèêëēíìîïīóòôöõøōúùûüūñçýÿß";
    private const string Plain = "aaaaaaaeeeeeiiiiiooooooouuuuuncyys";

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
        foreach (var upper in text)
        {
            var c = char.ToLowerInvariant(upper);
            var accented = Accented.IndexOf(c, StringComparison.Ordinal);
            if (accented >= 0) c = Plain[accented];
            if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
            else if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }

        return name.ToString().Trim('-') is { Length: > 0 } corrected ? corrected : "unnamed";
    }
}
