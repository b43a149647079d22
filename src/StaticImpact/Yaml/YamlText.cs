using System.Globalization;
using System.Text;

namespace StaticImpact.Yaml;

/// <summary>Writes values as an author would, so that what the tool writes is as easy to edit as what people write.</summary>
public static class YamlText
{
    private const int Width = 96;

    /// <summary>A value that follows <c>key: </c> or <c>- </c>: plain where that is safe, folded over lines where it is long.</summary>
    /// <param name="value">Any text; control characters that no page can show are left out.</param>
    /// <param name="indent">How far further lines are moved in.</param>
    public static string Value(string value, int indent)
    {
        var clean = Clean(value);
        var isPlain = IsPlain(clean);
        if (isPlain && clean.Length + indent <= Width) return clean;
        if (clean.Contains('\n', StringComparison.Ordinal)) return CanBeBlock(clean) ? Literal(clean, indent) : Quoted(clean);
        return clean.Length + indent > Width && CanBeBlock(clean) && !clean.Contains("  ", StringComparison.Ordinal) ? Folded(clean, indent) : Quoted(clean);
    }

    /// <summary>A key that an author chose.</summary>
    public static string Key(string key) => IsPlain(key) ? key : Quoted(Clean(key));

    /// <summary>An item of a list in brackets, on one line.</summary>
    public static string InBrackets(string value) => IsPlain(value) && value.AsSpan().IndexOfAny("[]{},") < 0 ? value : Quoted(Clean(value));

    /// <summary>A value in double quotes, on one line.</summary>
    public static string InQuotes(string value) => Quoted(Clean(value));

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.AsSpan().ContainsAny('\n', '\t') && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && text.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off");

    private static bool CanBeBlock(string text) => !char.IsWhiteSpace(text[0]) && !text.Contains('\t', StringComparison.Ordinal);

    private static string Literal(string text, int indent)
    {
        var yaml = new StringBuilder("|-");
        foreach (var line in text.TrimEnd('\n').Split('\n')) yaml.Append('\n').Append(line.Length == 0 ? "" : new string(' ', indent) + line);
        return yaml.ToString();
    }

    private static string Folded(string text, int indent)
    {
        var yaml = new StringBuilder(">-");
        var used = Width;
        foreach (var word in text.Split(' '))
        {
            if (used + word.Length + 1 > Width)
            {
                yaml.Append('\n').Append(' ', indent).Append(word);
                used = indent + word.Length;
            }
            else
            {
                yaml.Append(' ').Append(word);
                used += word.Length + 1;
            }
        }

        return yaml.ToString();
    }

    private static string Quoted(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => yaml.Append('\\').Append(c),
                '\n' => yaml.Append("\\n"),
                '\t' => yaml.Append("\\t"),
                '\u2028' or '\u2029' or '\u0085' or '\uFEFF' => yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => yaml.Append(c),
            };
        }

        return yaml.Append('"').ToString();
    }

    private static string Clean(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim(' ', '\n');
}
