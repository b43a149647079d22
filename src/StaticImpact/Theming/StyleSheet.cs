using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Rewrites the files that a style sheet names, and leaves out comments and indents. Knows just enough CSS for that:
/// strings, comments, <c>url(…)</c> and <c>@import "…"</c>.</summary>
internal static class StyleSheet
{
    /// <summary>What to write in place of a file's name, or null to keep it (a mistake has been reported).</summary>
    public delegate string? Link(ThemeFile source, string from, string target, SourceSpan span);

    /// <param name="file">The style sheet.</param>
    /// <param name="from">The path under <c>assets/</c> from which it will be read: its own, or its bundle's.</param>
    /// <param name="link">Finds the named files.</param>
    public static string Rewrite(ThemeFile file, string from, Link link)
    {
        var text = file.Text;
        var css = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            if (text.AsSpan(i).StartsWith("/*"))
            {
                var end = text.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? text.Length : end + 2;
            }
            else if (text[i] is '"' or '\'')
            {
                var end = EndOfString(text, i);
                var isImport = css.ToString(Math.Max(0, css.Length - 16), Math.Min(16, css.Length)).TrimEnd().EndsWith("@import", StringComparison.Ordinal);
                var isClosed = end - i > 1 && text[end - 1] == text[i];
                if (isImport) css.Append('"').Append(Target(text[(i + 1)..(isClosed ? end - 1 : end)], i + 1)).Append('"');
                else css.Append(text, i, end - i);
                i = end;
            }
            else if (text.AsSpan(i).StartsWith("url("))
            {
                var end = text.IndexOf(')', i);
                if (end < 0) end = text.Length;
                var inner = text[(i + 4)..end].Trim().Trim('"', '\'');
                css.Append("url(\"").Append(Target(inner, i + 4)).Append("\")");
                i = end + 1;
            }
            else if (text[i] is ' ' or '\n' or '\t')
            {
                var end = i;
                while (end < text.Length && text[end] is ' ' or '\n' or '\t') end++;
                var breaks = text.AsSpan(i, end - i).Contains('\n');
                // Around what ends or begins a rule or a declaration no space is needed, but for lines: they keep a file readable.
                if (css.Length > 0 && css[^1] is not ('\n' or ' ') && (breaks || !(css[^1] is '{' or ';' or ',' || (end < text.Length && text[end] is '{' or '}')))) css.Append(breaks ? '\n' : ' ');
                i = end;
            }
            else
            {
                css.Append(text[i++]);
            }
        }

        if (css.Length > 0 && css[^1] != '\n') css.Append('\n');
        return css.ToString();

        string Target(string target, int at) => link(file, from, target, SpanAt(file, at, target.Length)) ?? target;
    }

    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[start]) return i + 1;
            else if (text[i] == '\n') return i;
        }

        return text.Length;
    }

    private static SourceSpan SpanAt(ThemeFile file, int at, int length)
    {
        var before = file.Text.AsSpan(0, at);
        return new SourceSpan(file.Place, before.Count('\n') + 1, at - before.LastIndexOf('\n'), length);
    }
}
