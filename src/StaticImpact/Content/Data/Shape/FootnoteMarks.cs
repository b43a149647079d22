using System.Text.RegularExpressions;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The marks of footnotes behind figures and names, such as <c>34.1²</c>, <c>34.1*</c> and <c>34.1 p</c>.</summary>
internal static partial class FootnoteMarks
{
    /// <summary>No figure with its marks is longer.</summary>
    private const int LongestFigure = 60;

    /// <summary>A figure without its mark; null where it has none.</summary>
    public static string? Figure(string text, out string mark, out string flag)
    {
        (mark, flag) = ("", "");
        if (text.Length is < 2 or > LongestFigure || char.IsAsciiDigit(text[^1]) || !text.AsSpan().ContainsAnyInRange('0', '9') || Behind().Match(text) is not { Success: true } match) return null;
        mark = match.Groups["m"].Value.Trim();
        flag = mark.ToLowerInvariant() switch { "p" or "(p)" => "provisional", "e" or "(e)" => "estimated", "r" or "(r)" => "revised", _ => "" };
        return match.Groups["f"].Value.TrimEnd();
    }

    /// <summary>A name without the marks behind it.</summary>
    public static string Without(string name) => BehindName().Replace(name, "");

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<f>.*[0-9][ \u00A0]?%?)(?<m>\s*([*†‡§¶#¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ]+((\s?[,;]\s?|\s)[*†‡§¶#¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ]+)*|\[[0-9a-z]{1,2}\]|\([a-zA-Z]\)|[pPeErRacdfuACDFU]))$", Strict)]
    private static partial Regex Behind();

    [GeneratedRegex(@"[\s]*[*†‡§¶¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ]+$|\s*\[[0-9a-z]{1,2}\]$", Strict)]
    private static partial Regex BehindName();
}
