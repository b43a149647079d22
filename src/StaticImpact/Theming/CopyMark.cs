using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticImpact.Theming;

/// <summary>What a file that was copied out of another theme says of where it comes from, in its first line.</summary>
/// <param name="Theme">The theme it was copied from.</param>
/// <param name="Version">The version of the program that the theme came with.</param>
/// <param name="Hash">The first 12 hexadecimal digits of the SHA-256 of its text then, with lines ended by <c>\n</c>.</param>
public sealed partial record CopyMark(string Theme, string Version, string Hash)
{
    /// <summary>The mark in the first line of a text; null when there is none.</summary>
    public static CopyMark? In(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        return first.Length < 400 && Written().Match(first.ToString()) is { Success: true } match
            ? new CopyMark(match.Groups["theme"].Value, match.Groups["version"].Value, match.Groups["hash"].Value)
            : null;
    }

    /// <summary>A text with this mark above it, in place of one that stands there.</summary>
    /// <returns>Null for a kind of file that can hold no note.</returns>
    public string? On(string path, string text)
    {
        if (Note(path) is not var (open, close)) return null;
        return $"{open} Copied from {Theme} {Version} ({Hash}) {close}\n{Without(text)}";
    }

    /// <summary>A text without its mark.</summary>
    public static string Without(string text) => In(text) is null ? text : text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether this is still what was copied; a part that is gone is not.</summary>
    public bool IsOf(string? original) => original is not null && HashOf(Without(original)) == Hash;

    /// <summary>What a text is known by.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

    private static (string Open, string Close)? Note(string path) => Path.GetExtension(path) switch
    {
        ".sbn-html" => ("{{##", "##}}"),
        ".css" or ".js" => ("/*", "*/"),
        ".svg" => ("<!--", "-->"),
        _ => null,
    };

    [GeneratedRegex(@"^(?:\{\{##|/\*|<!--) Copied from (?<theme>[a-z0-9-]+) (?<version>[0-9][0-9A-Za-z.+-]*) \((?<hash>[0-9a-f]{12})\) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
