using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace StaticImpact.Theming.Templates.Reading;

// Inside the namespace: Theming has a Token of its own, for designs.
using Token = Scriban.Parsing.Token;

/// <summary>Tags that print nothing by themselves leave no line behind where they stand alone on one, and indents go, except in
/// templates with text whose white space is seen.</summary>
internal static class WhiteSpace
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "if", "else", "end", "for", "while", "case", "when", "wrap", "capture", "func", "with", "include", "ret", "break", "continue", "readonly", "tablerow", "$$",
    };

    public static void Clean(ScriptNode body, string text, List<TemplateTag> tags)
    {
        var keeps = text.Contains("<pre", StringComparison.OrdinalIgnoreCase) || text.Contains("<textarea", StringComparison.OrdinalIgnoreCase);
        var starts = new HashSet<int>();
        var ends = new HashSet<int>();
        foreach (var tag in tags.Where(t => IsSilent(t, text) && IsAlone(t, text)))
        {
            starts.Add(tag.Start.Offset);
            ends.Add(tag.End);
        }

        Clean(body, starts, ends, keeps);
    }

    private static void Clean(ScriptNode node, HashSet<int> starts, HashSet<int> ends, bool keeps)
    {
        if (node is ScriptRawStatement { Text.Length: > 0 } raw) raw.Text = new ScriptStringSlice(Clean(raw.Text, starts, ends, keeps));
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child) Clean(child, starts, ends, keeps);
        }
    }

    private static string? Clean(ScriptStringSlice slice, HashSet<int> starts, HashSet<int> ends, bool keeps)
    {
        var text = slice.ToString();
        var beginsLine = ends.Contains(slice.Index);
        if (beginsLine)
        {
            var newline = text.IndexOf('\n', StringComparison.Ordinal);
            text = newline < 0 ? "" : text[(newline + 1)..];
        }

        if (starts.Contains(slice.Index + slice.Length)) text = text[..(text.LastIndexOf('\n') + 1)];
        if (!keeps) text = Collapse(beginsLine ? text.TrimStart(' ', '\t') : text);
        return text.Length == 0 ? null : text;
    }

    private static bool IsSilent(TemplateTag tag, string text)
    {
        var tokens = tag.Tokens.Where(t => t.Type is not (TokenType.NewLine or TokenType.Comment or TokenType.CommentMulti)).Take(2).ToList();
        if (tokens.Count == 0 || Silent.Contains(tokens[0].GetText(text))) return true;
        return tokens.Count > 1 && tokens[1].Type is TokenType.Equal or TokenType.PlusEqual or TokenType.MinusEqual or TokenType.AsteriskEqual or TokenType.DivideEqual;
    }

    private static bool IsAlone(TemplateTag tag, string text)
    {
        for (var i = tag.Start.Offset - 1; i >= 0 && text[i] != '\n'; i--) if (!char.IsWhiteSpace(text[i])) return false;
        for (var i = tag.End; i < text.Length && text[i] != '\n'; i++) if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }

    /// <summary>White space with a line break becomes one line break.</summary>
    private static string Collapse(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return text;
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                builder.Append(text[i]);
                continue;
            }

            var end = i;
            var breaks = false;
            while (end < text.Length && char.IsWhiteSpace(text[end])) breaks |= text[end++] == '\n';
            if (breaks) builder.Append('\n');
            else builder.Append(text, i, end - i);
            i = end - 1;
        }

        return builder.ToString();
    }
}
