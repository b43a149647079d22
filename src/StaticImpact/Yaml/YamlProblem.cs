using StaticImpact.Diagnostics;
using YamlDotNet.Core;

namespace StaticImpact.Yaml;

/// <summary>Says in plain words what a YAML parser's complaint means and what to type instead.</summary>
internal static class YamlProblem
{
    public static Diagnostic Describe(string file, string text, int firstLine, YamlException problem)
    {
        var line = (int)Math.Max(1, problem.Start.Line);
        if (TabBefore(text, (int)Math.Max(line, problem.End.Line) + 1) is { } tab)
        {
            return new Diagnostic(FilesCodes.Tab, new SourceSpan(file, firstLine + tab.Line - 1, tab.Column, 1),
                "A tab stands at the start of this line. YAML takes only spaces there: replace it by two spaces for each level.");
        }

        var content = LineAt(text, line);
        var column = (int)problem.Start.Column;
        if (content.IsWhiteSpace())
        {
            // The parser only noticed at the end of the text; what is open there was opened at the start.
            line = 1;
            content = LineAt(text, 1);
            column = content.Length - ValueOf(content, out _).Length + 1;
        }

        var span = new SourceSpan(file, firstLine + line - 1, column);
        return new Diagnostic(FilesCodes.BadYaml, span, Explain(problem.Message, content));
    }

    private static string Explain(string message, ReadOnlySpan<char> line)
    {
        var value = ValueOf(line, out var key);
        var opening = value.IsEmpty ? '\0' : value[0];
        if (opening is '"' or '\'')
        {
            if (message.Contains("end of stream", StringComparison.Ordinal) || Count(value, opening) % 2 == 1)
            {
                return $"The quote {opening} opened here is not closed. Put another {opening} at the end of the text.";
            }

            if (message.Contains("escape", StringComparison.Ordinal) || message.Contains("hexadecimal", StringComparison.Ordinal))
            {
                return "A backslash inside \"double quotes\" has a special meaning. Write it twice, or use 'single quotes'.";
            }

            return $"Text stands after the closing quote {opening}. Put the whole value into one pair of quotes, or leave all quotes out.";
        }

        if (message.Contains("flow sequence", StringComparison.Ordinal) || (opening == '[' && !value.Contains(']'))) return "The list that starts with '[' is not closed, or a comma is missing in it. Write it as [one, two].";
        if (message.Contains("flow mapping", StringComparison.Ordinal) || (opening == '{' && !value.Contains('}'))) return "The group that starts with '{' is not closed, or a comma is missing in it. Write it as {name: …, url: …}.";
        if (value.Trim() is "%") return $"A sign alone needs quotes. Write {key}percent.";
        if (opening is '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or '?' or ']' or '}' or ','
            || (opening != '\0' && value.IndexOf(": ") >= 0))
        {
            var why = value.IndexOf(": ") >= 0 ? "A text with ': ' in it" : $"A text that begins with '{opening}'";
            return value.Length > 70
                ? $"{why} needs quotes around the whole value."
                : $"{why} needs quotes around it. Write {key}\"{value.ToString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\".";
        }

        if (message.Contains("expected ':'", StringComparison.Ordinal))
        {
            return $"A colon is missing here: a line is 'key: value'. Found '{YamlScalar.Shorten(line.ToString())}'.";
        }

        if (message.Contains("expected key", StringComparison.Ordinal) || message.Contains("'-' indicator", StringComparison.Ordinal)
            || message.Contains("invalid mapping", StringComparison.Ordinal) || message.Contains("not allowed in this context", StringComparison.Ordinal))
        {
            return "This line does not fit with the ones above it. Keys that belong together start in the same column, each as 'key: value' on its own line.";
        }

        return $"This is not valid YAML ({message.TrimEnd('.')}). Compare the line with the ones above it: 'key: value', text with special characters in quotes.";
    }

    /// <summary>What follows <c>key: </c> (or a dash) on a line; <paramref name="key"/> is what stands before it.</summary>
    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> line, out string key)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ') start++;
        if (line[start..].StartsWith("- ")) start += 2;
        var colon = line[start..].IndexOf(": ");
        var end = start;
        if (colon > 0 && line.Slice(start, colon).IndexOfAny(' ', '"', '\'') < 0) end = start + colon + 2;
        key = line[..end].TrimStart().ToString();
        return line[end..].Trim();
    }

    private static (int Line, int Column)? TabBefore(string text, int lastLine)
    {
        var rest = text.AsSpan();
        for (var line = 1; line <= lastLine; line++)
        {
            var end = rest.IndexOf('\n');
            var content = end < 0 ? rest : rest[..end];
            var column = 0;
            while (column < content.Length && content[column] == ' ') column++;
            if (column < content.Length && content[column] == '\t' && !content[column..].IsWhiteSpace()) return (line, column + 1);
            if (end < 0) return null;
            rest = rest[(end + 1)..];
        }

        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int line)
    {
        var rest = text.AsSpan();
        for (var i = 1; i < line; i++)
        {
            var end = rest.IndexOf('\n');
            if (end < 0) return [];
            rest = rest[(end + 1)..];
        }

        var stop = rest.IndexOf('\n');
        return stop < 0 ? rest : rest[..stop];
    }

    private static int Count(ReadOnlySpan<char> text, char c)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == c) count++;
        }

        return count;
    }
}
