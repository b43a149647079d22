using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>A file name taken apart: <c>2026-11-22-reading-night.es.md</c> is a date, an id and a language.</summary>
/// <param name="Stem">Without date, language and extension.</param>
/// <param name="Date">For dated kinds; null when the name does not start with a day of the calendar.</param>
/// <param name="Language">The tag between the last two dots, or null.</param>
public readonly record struct ContentName(string Stem, DateOnly? Date, string? Language)
{
    /// <summary>What a title without a letter that can be written from a to z is called.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>Longer names are hard to read in an address, and some computers cannot hold them.</summary>
    public const int LongestCorrected = 60;

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

    /// <summary>The nearest name that follows the rules, of at most <see cref="LongestCorrected"/> letters.</summary>
    public static string Corrected(string text)
    {
        var name = Spelled(text);
        if (name.Length > LongestCorrected)
        {
            // Ends with a word, unless there is but one.
            var end = name.LastIndexOf('-', LongestCorrected);
            name = name[..(end > 0 ? end : LongestCorrected)];
        }

        return name.Length == 0 ? Unnamed : PortableName.IsDevice(name) ? name + "-page" : name;
    }

    /// <summary>Whether another text may have the same corrected name: nothing of this one, or not all of it, is in its own.</summary>
    public static bool IsShared(string text) => Spelled(text).Length is 0 or > LongestCorrected;

    private static string Spelled(string text)
    {
        var name = new StringBuilder(text.Length);
        var before = ' ';
        foreach (var upper in Accents.Apart(text))
        {
            var c = char.ToLowerInvariant(upper);
            if (Accents.IsAccent(c)) continue;
            if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
            else if (Transliteration.Of(c, before) is { } letters) name.Append(letters);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
            before = c;
        }

        return name.ToString().Trim('-');
    }
}
