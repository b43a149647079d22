using System.Globalization;
using System.Text;

namespace StaticImpact.Content.Media;

/// <summary>Captions of films (WebVTT). Browsers pass over in silence what they cannot read.</summary>
internal static class Captions
{
    /// <summary>What keeps browsers from showing them and what to do, as sentences; null when nothing does.</summary>
    public static string? Fault(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) return "These captions are not in UTF-8, so letters with accents would be wrong. Save the file anew with the encoding UTF-8.";
        if (!text.StartsWith("WEBVTT", StringComparison.Ordinal) || (text.Length > 6 && text[6] is not ('\n' or ' ' or '\t')))
        {
            return "Browsers show captions only when the file begins with the word WEBVTT. Write 'WEBVTT' as its first line, with an empty line below.";
        }

        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var arrow = line.IndexOf("-->");
            if (arrow < 0 || !line.Contains(',')) continue;
            return string.Create(CultureInfo.InvariantCulture, $"Browsers pass over the captions at line {number}: times have a dot before their thousandths. Write '{line.Trim().ToString().Replace(',', '.')}'.");
        }

        return null;
    }
}
