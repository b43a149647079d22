using System.Globalization;
using System.Text;

namespace StaticImpact.Content;

/// <summary>Whether a style, or a value that a browser reads as one, makes the browser fetch something from elsewhere. It is read as a
/// browser reads it, and in doubt more strictly: what only looks like an address outside counts as one.</summary>
internal static class StyleText
{
    /// <summary>What names a file without 'url'.</summary>
    private static readonly string[] Fetching = ["@import", "image-set("];

    /// <summary>The same, and what runs something in old browsers: too short to be looked for in names of layers, such as "Image (1)".</summary>
    private static readonly string[] FetchingInStyles = [.. Fetching, "image(", "src(", "expression(", "-moz-binding"];

    /// <param name="isStyle">A style sheet or a style, not any attribute.</param>
    public static bool ReachesOut(string value, bool isStyle)
    {
        if (value.AsSpan().IndexOfAny("(@:\\") < 0) return false;
        return Names(Plain(value), isStyle) || (value.Contains('\\', StringComparison.Ordinal) && Names(Plain(Unescaped(value)), isStyle));
    }

    /// <summary>A part of the same file, or a picture that stands in it.</summary>
    public static bool IsInside(string address) => IsPlainInside(Plain(address));

    /// <summary>Without white space and control characters, which browsers leave out of addresses, and in small letters.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private static bool Names(ReadOnlySpan<char> plain, bool isStyle)
    {
        if (plain.StartsWith("javascript:")) return true;
        foreach (var word in isStyle ? FetchingInStyles : Fetching)
        {
            if (plain.Contains(word, StringComparison.Ordinal)) return true;
        }

        for (var next = plain.IndexOf("url("); next >= 0; next = plain.IndexOf("url("))
        {
            plain = plain[(next + 4)..];
            if (!IsPlainInside(plain.TrimStart("\"'"))) return true;
        }

        return false;
    }

    private static bool IsPlainInside(ReadOnlySpan<char> plain)
    {
        if (plain.Length == 0 || plain[0] == '#') return true;
        if (!plain.StartsWith("data:image/")) return false;
        foreach (var kind in (ReadOnlySpan<string>)["png", "jpeg", "jpg", "gif", "webp"])
        {
            var rest = plain["data:image/".Length..];
            if (rest.StartsWith(kind) && rest[kind.Length..] is [';' or ',', ..]) return true;
        }

        return false;
    }

    /// <summary>With escapes resolved (CSS Syntax Level 3, 4.3.7): <c>\75 rl(</c> is <c>url(</c>.</summary>
    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            var digits = 0;
            while (digits < 6 && i + 1 + digits < text.Length && char.IsAsciiHexDigit(text[i + 1 + digits])) digits++;
            if (digits == 0)
            {
                // Of an escaped line end nothing is left; anything else stands for itself.
                i++;
                if (text[i] is not ('\n' or '\r' or '\f')) plain.Append(text[i]);
                continue;
            }

            var number = int.Parse(text.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            plain.Append(Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD");
            i += digits;
            if (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])) i++;
        }

        return plain.ToString();
    }
}
