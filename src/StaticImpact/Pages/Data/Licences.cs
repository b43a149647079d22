namespace StaticImpact.Pages.Data;

/// <summary>A licence as catalogues want it.</summary>
/// <param name="Name">Its id at the Open Definition.</param>
/// <param name="Url">Where its text stands; null when not known.</param>
internal sealed record Licence(string Name, string? Url, string Title);

/// <summary>Recognises well-known licences in what authors write.</summary>
internal static class Licences
{
    private static readonly (string Written, string Name, string Url)[] Known =
    [
        ("cc by sa 4.0", "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
        ("cc by nc 4.0", "CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
        ("cc by 4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("cc by 3.0", "CC-BY-3.0", "https://creativecommons.org/licenses/by/3.0/"),
        ("cc0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("odc by", "ODC-BY-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
        ("odbl", "ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
        ("pddl", "ODC-PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
        ("ogl", "OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
        ("open government licence v3", "OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    ];

    /// <summary>Null when the author says nothing.</summary>
    public static Licence? Of(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        if (SiteUrl.Web(written) is { } url) return new Licence("notspecified", url, written);
        var plain = written.Trim().ToLowerInvariant().Replace('-', ' ');
        foreach (var (text, name, address) in Known)
        {
            if (IsAtWordIn(plain, text)) return new Licence(name, address, written);
        }

        return new Licence(plain.Contains("public domain", StringComparison.Ordinal) ? "other-pd" : "notspecified", null, written);
    }

    private static bool IsAtWordIn(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            && (at + words.Length == text.Length || !char.IsLetter(text[at + words.Length]));
    }
}
